import type { Drawn } from '../article/drawn';
import type { Desk } from '../models/desk';
import type { ReadingModel } from '../models/reading-model';

/** What the tools of an article work with. */
export interface ToolsProps {
  readonly desk: Desk;
  readonly reading: ReadingModel;
  readonly drawn: Drawn | null;
  readonly inPopup: boolean;
}
