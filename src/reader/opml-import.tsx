import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/controls/button';
import { PollProgressLine } from '../ui/controls/poll-progress-line';
import type { Desk } from '../ui/models/desk';
import { t } from '../ui/text/t';
import type { FilesModel } from './files-model';
import styles from './pages.module.css';

/** Takes an OPML file, chosen or dropped, and shows how far its feeds have been checked. */
export const OpmlImport = ({ files, desk }: { files: FilesModel; desk: Desk }) => {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined): void => {
    const file = list?.[0];
    if (file) void files.importFile(file);
  };
  return (
    <div
      class={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{t('importHint')}</p>
      <input
        ref={input}
        type="file"
        accept=".opml,.xml,text/xml,application/xml"
        hidden
        aria-label={t('importOpml')}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Button icon="upload" disabled={files.importing.value} onClick={() => input.current?.click()}>
        {t('importOpml')}
      </Button>
      <PollProgressLine desk={desk} />
    </div>
  );
};
