import { Button } from '../../ui/controls/button';
import { t } from '../../ui/text/t';
import { OpmlImport } from '../opml-import';
import { Setting, SettingsSection } from './setting';
import type { SettingsProps } from './settings-props';

/** Feeds in and out as files. */
export const FilesSection = ({ desk, navigation, files }: SettingsProps) => (
  <SettingsSection id="files" title={t('feedsTitle')}>
    <Setting name={t('manageFeeds')} hint={t('manageFeedsHint')}>
      <Button icon="feed" onClick={navigation.openFeeds}>
        {t('manageFeeds')}
      </Button>
    </Setting>
    <Setting name={t('exportOpml')} hint={t('exportOpmlHint')} words="OPML">
      <Button icon="download" onClick={() => void files.exportFile()}>
        {t('exportOpml')}
      </Button>
    </Setting>
    <Setting name={t('importTitle')} words="OPML" wide>
      <OpmlImport files={files} desk={desk} />
    </Setting>
  </SettingsSection>
);
