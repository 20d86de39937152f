import type { FolderId } from './ids';

/** A shelf for feeds; nests to any depth. */
export interface Folder {
  readonly id: FolderId;
  readonly name: string;
  readonly parentId: FolderId | null;
}
