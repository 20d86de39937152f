import { useState } from 'preact/hooks';
import { keepWithinBudget, pictureBudget } from '../../library/picture-budget';
import { keepRecordingsWithin } from '../../library/playbacks';
import {
  cleanAheadChoices,
  pictureChoices,
  picturePerFeedChoices,
  recordingsChoices,
} from '../../model/settings';
import type { Settings } from '../../model/settings';
import { bytesText } from '../../ui/text/feed-text';
import { t, tn } from '../../ui/text/t';
import { named } from './named';
import { Setting, SettingsSection } from './setting';
import { Select } from './setting-controls';
import type { SettingsProps } from './settings-props';
import { StorageUseList } from './storage-use-list';

const megabyte = 1_000_000;

/** The words for no number of its own, and for a number. */
const orNone =
  (none: string, text: (value: number) => string) =>
  (value: number): string =>
    value === 0 ? none : text(value);

const roomText = (megabytes: number): string => bytesText(megabytes * megabyte);

/** What is made ready for reading offline, and how much room it takes. */
export const StorageSection = ({ desk: { settings, face } }: SettingsProps) => {
  const { cleanAheadPerFeed, pictureMegabytes, pictureMegabytesPerFeed, recordingsMegabytes } =
    settings.settings.value;
  const [changes, setChanges] = useState(0);
  const changeRoom = async (change: Partial<Settings>): Promise<void> => {
    await settings.change(change);
    await keepWithinBudget(face.library, pictureBudget(settings.settings.value), null);
    await keepRecordingsWithin(
      face.library,
      settings.settings.value.recordingsMegabytes * megabyte,
    );
    setChanges((count) => count + 1);
  };
  return (
    <SettingsSection id="storage" title={t('storage')}>
      <Setting name={t('cleanAhead')} hint={t('cleanAheadHint')} control="clean-ahead">
        <Select
          id="clean-ahead"
          described
          value={cleanAheadPerFeed}
          choices={named(
            cleanAheadChoices,
            cleanAheadPerFeed,
            orNone(t('cleanAheadNone'), (count) => tn('itemCount', count)),
          )}
          onChange={(count) => void settings.change({ cleanAheadPerFeed: count })}
        />
      </Setting>
      <Setting name={t('pictureRoom')} hint={t('pictureRoomHint')} control="picture-room">
        <Select
          id="picture-room"
          described
          value={pictureMegabytes}
          choices={named(pictureChoices, pictureMegabytes, orNone(t('pictureRoomNone'), roomText))}
          onChange={(megabytes) => void changeRoom({ pictureMegabytes: megabytes })}
        />
      </Setting>
      <Setting name={t('pictureRoomPerFeed')} control="picture-room-feed">
        <Select
          id="picture-room-feed"
          value={pictureMegabytesPerFeed}
          choices={named(
            picturePerFeedChoices,
            pictureMegabytesPerFeed,
            orNone(t('pictureRoomShared'), roomText),
          )}
          onChange={(megabytes) => void changeRoom({ pictureMegabytesPerFeed: megabytes })}
        />
      </Setting>
      <Setting name={t('recordingRoom')} hint={t('recordingRoomHint')} control="recording-room">
        <Select
          id="recording-room"
          described
          value={recordingsMegabytes}
          choices={named(recordingsChoices, recordingsMegabytes, roomText)}
          onChange={(megabytes) => void changeRoom({ recordingsMegabytes: megabytes })}
        />
      </Setting>
      <Setting name={t('storageUse')} wide>
        <StorageUseList
          library={face.library}
          rooms={{
            pictures: pictureMegabytes * megabyte,
            recordings: recordingsMegabytes * megabyte,
          }}
          changes={changes}
        />
      </Setting>
    </SettingsSection>
  );
};
