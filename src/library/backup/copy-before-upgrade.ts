import type { CopyHead } from '../../model/backup';
import type { EpochMs } from '../../model/epoch-ms';
import type { LibraryDeps } from '../open-library';
import type { BornRecord } from './born';
import { takeCopy } from './take-backup';

/** Makes what copies feeds, marks and what was read before the database is brought up to date. */
export const copyBeforeUpgrade =
  (
    now: () => EpochMs,
    keep: (head: CopyHead, text: string) => Promise<void>,
  ): NonNullable<LibraryDeps['beforeUpgrade']> =>
  async (old) => {
    const backup = await takeCopy(old, now(), true);
    const { feeds, articles, madeAt } = backup;
    const born = (await old.get('meta', 'born')) as BornRecord | undefined;
    const head = { born: born?.born ?? '', madeAt, feeds: feeds.length, articles: articles.length };
    await keep(head, JSON.stringify(backup));
  };
