import type { ComponentType } from 'preact';
import { BackupSection } from './backup-section';
import { CheckingSection } from './checking-section';
import { FilesSection } from './files-section';
import { KeepingSection } from './keeping-section';
import { KeysSection } from './keys-section';
import { LanguageSection } from './language-section';
import { ListsSection } from './lists-section';
import { LooksSection } from './looks-section';
import { NoticesSection } from './notices-section';
import type { SettingsProps } from './settings-props';
import { StorageSection } from './storage-section';

/** The sections of the settings page, in the order shown. */
export const settingsSections: readonly {
  readonly id: string;
  readonly Section: ComponentType<SettingsProps>;
}[] = [
  { id: 'language', Section: LanguageSection },
  { id: 'looks', Section: LooksSection },
  { id: 'lists', Section: ListsSection },
  { id: 'notices', Section: NoticesSection },
  { id: 'checking', Section: CheckingSection },
  { id: 'keeping', Section: KeepingSection },
  { id: 'storage', Section: StorageSection },
  { id: 'keys', Section: KeysSection },
  { id: 'files', Section: FilesSection },
  { id: 'backup', Section: BackupSection },
];
