import type { Desk } from '../../ui/models/desk';
import type { Navigation } from '../../ui/models/navigation';
import type { FilesModel } from '../files-model';

/** What a section of the settings page is given. */
export interface SettingsProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly files: FilesModel;
}
