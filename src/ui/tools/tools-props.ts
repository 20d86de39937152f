import type { ArticleId } from '../../model/ids';
import type { Drawn } from '../article/drawn';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import type { ReadingModel } from '../models/reading-model';

/** What the tools of an article work with. */
export interface ToolsProps {
  readonly desk: Desk;
  readonly reading: ReadingModel;
  readonly drawn: Drawn | null;
  readonly inPopup: boolean;
}

/** What an open tool works with. */
export interface OpenToolProps extends ToolsProps {
  readonly articleId: ArticleId;
  readonly navigation: Navigation;
  /** The element that scrolls. */
  readonly scroller: HTMLElement | null;
  readonly onClose: () => void;
}
