import { signal, type ReadonlySignal } from '@preact/signals';
import type { Face } from '../ui/models/face';
import type { PollModel } from '../ui/models/poll-model';
import type { ToastModel } from '../ui/models/toast-model';
import { saveFile } from '../ui/save-file';

/** Feed lists as OPML files, in and out. */
export interface FilesModel {
  readonly importing: ReadonlySignal<boolean>;
  /** Follows a file's feeds, then checks them. */
  readonly importFile: (file: Pick<File, 'text'>) => Promise<void>;
  readonly exportFile: () => Promise<void>;
}

type Deps = Pick<Face, 'ask'> & {
  readonly save?: (name: string, text: string, type: string) => void;
};

/** Makes the model of OPML files. */
export const createFilesModel = (
  { ask, save = saveFile }: Deps,
  toasts: Pick<ToastModel, 'show'>,
  poll: Pick<PollModel, 'start'>,
): FilesModel => {
  const importing = signal(false);
  const importFile = async (file: Pick<File, 'text'>): Promise<void> => {
    importing.value = true;
    try {
      const report = await ask('importOpml', { text: await file.text() });
      if (!report.ok) {
        toasts.show({ kind: 'notOpml' });
        return;
      }
      toasts.show({ kind: 'imported', ...report.value });
      if (report.value.added > 0) void poll.start();
    } catch {
      toasts.show({ kind: 'backgroundFailed' });
    } finally {
      importing.value = false;
    }
  };
  return {
    importing,
    importFile,
    exportFile: async () => {
      save('bantin.opml', await ask('exportOpml', null), 'text/x-opml');
    },
  };
};
