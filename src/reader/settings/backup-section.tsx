import { useEffect, useRef, useState } from 'preact/hooks';
import { readCopyHead } from '../../browser/copy-store';
import { writeBackup } from '../../library/backup/take-backup';
import { copySlots, type CopySlot } from '../../model/backup';
import { bringBack, bringIn } from '../../ui/backup/bring-back';
import type { KeptCopy } from '../../ui/backup/lost-copy';
import { Button } from '../../ui/controls/button';
import type { Desk } from '../../ui/models/desk';
import { saveFile } from '../../ui/save-file';
import { formatMoment } from '../../ui/text/dates';
import { t, tn } from '../../ui/text/t';
import { Setting, SettingsSection } from './setting';
import type { SettingsProps } from './settings-props';

const slotName = (slot: CopySlot): string => {
  switch (slot) {
    case 'now':
      return t('copyNow');
    case 'previous':
      return t('copyPrevious');
    case 'beforeUpgrade':
      return t('copyBeforeUpgrade');
  }
};

/** Saves the whole library as a file, in pieces as it is read. */
const saveBackup = async ({ library, now }: Desk['face']): Promise<void> => {
  const parts: string[] = [];
  for await (const part of writeBackup(library.db, now())) parts.push(part);
  const day = new Date(now()).toISOString().slice(0, 10);
  saveFile(`bantin-${day}.json`, parts, 'application/json');
};

/** The library in and out as a file, and the copies kept by themselves. */
export const BackupSection = ({ desk }: SettingsProps) => {
  const [copies, setCopies] = useState<readonly KeptCopy[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void readCopies().then(setCopies);
  }, []);
  const merge = async (bring: ReturnType<typeof bringIn>): Promise<void> => {
    setBusy(true);
    const done = await bring;
    setBusy(false);
    if (done.ok) desk.toasts.show({ kind: 'restored', ...done.value }, done.value.undoId);
    else desk.toasts.show({ kind: done.error });
  };
  return (
    <SettingsSection id="backup" title={t('backupTitle')}>
      <Setting name={t('backupSave')} hint={t('backupSaveHint')} words="JSON">
        <Button icon="download" onClick={() => void saveBackup(desk.face)}>
          {t('save')}
        </Button>
      </Setting>
      <Setting name={t('backupBring')} hint={t('backupBringHint')} words="JSON">
        <BackupFile busy={busy} onText={(text) => void merge(bringIn(desk.face.library, text))} />
      </Setting>
      {copies.map(({ slot, head }) => (
        <Setting
          key={slot}
          name={slotName(slot)}
          hint={`${t('copyHolds', tn('feedCount', head.feeds), tn('articleCount', head.articles))} ${t('restoreWhen', formatMoment(head.madeAt))}`}
        >
          <Button disabled={busy} onClick={() => void merge(bringBack(desk.face.library, slot))}>
            {t('restore')}
          </Button>
        </Setting>
      ))}
    </SettingsSection>
  );
};

const readCopies = async (): Promise<readonly KeptCopy[]> => {
  const heads = await Promise.all(copySlots.map(readCopyHead));
  return copySlots.flatMap((slot, at) => {
    const head = heads[at] ?? null;
    return head === null ? [] : [{ slot, head }];
  });
};

const BackupFile = ({
  busy,
  onText,
}: {
  readonly busy: boolean;
  readonly onText: (text: string) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('backupBring')}
        data-testid="backup-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void file.text().then(onText);
          event.currentTarget.value = '';
        }}
      />
      <Button icon="upload" disabled={busy} onClick={() => input.current?.click()}>
        {t('backupChoose')}
      </Button>
    </>
  );
};
