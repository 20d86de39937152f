import type { FolderId } from './ids';

/** A shelf for feeds; nests to any depth. */
export interface Folder {
  readonly id: FolderId;
  readonly name: string;
  readonly parentId: FolderId | null;
  /** Its place among its neighbours, once the person has put them in order; null stands after those, by name. */
  readonly position: number | null;
}
