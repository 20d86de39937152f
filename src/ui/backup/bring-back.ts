import { readCopyText } from '../../browser/copy-store';
import { mergeBackup, type MergeReport } from '../../library/backup/merge-backup';
import { readBackup, type BackupProblem } from '../../library/backup/read-backup';
import type { Library } from '../../library/open-library';
import type { CopySlot } from '../../model/backup';
import { err, ok, type Result } from '../../model/result';

/** Merges a backup's text into the library. */
export const bringIn = async (
  library: Library,
  text: string,
): Promise<Result<MergeReport, BackupProblem>> => {
  const backup = readBackup(text);
  return backup.ok ? ok(await mergeBackup(library, backup.value)) : backup;
};

/** Merges a kept copy into the library. */
export const bringBack = async (
  library: Library,
  slot: CopySlot,
): Promise<Result<MergeReport, BackupProblem>> => {
  const text = await readCopyText(slot);
  return text === null ? err('notBackup') : bringIn(library, text);
};
