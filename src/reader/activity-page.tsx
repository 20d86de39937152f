import { useEffect, useState } from 'preact/hooks';
import { readArticles } from '../library/list-articles';
import { listActivity, redo, undo } from '../library/undo';
import type { ArticleId } from '../model/ids';
import type { Activity } from '../model/undo-entry';
import { Button } from '../ui/controls/button';
import type { Desk } from '../ui/models/desk';
import { useNow } from '../ui/models/use-now';
import { formatAgo, formatMoment } from '../ui/text/dates';
import { t } from '../ui/text/t';
import { deedText } from './deed-text';
import styles from './pages.module.css';

const pageSize = 50;

/** What the person did in the last thirty days, in words, each to be taken back. */
export const ActivityPage = ({ desk }: { desk: Desk }) => {
  const now = useNow();
  const { library, hear } = desk.face;
  const [limit, setLimit] = useState(pageSize);
  const [log, setLog] = useState<readonly Activity[] | null>(null);
  const [titles, setTitles] = useState<ReadonlyMap<ArticleId, string>>(new Map());
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await listActivity(library, limit);
      const ids = found.flatMap(({ deed }) => deed.articleId ?? []);
      const rows = await readArticles(library, ids);
      setTitles(new Map(rows.map(({ article }) => [article.id, article.title || article.excerpt])));
      setLog(found);
    };
    void read();
    return hear((announcement) => {
      if (announcement.kind === 'changed') void read();
    });
  }, [limit]);
  return (
    <div class={styles['page']}>
      <div class={styles['pageColumn']}>
        <h1>{t('activityTitle')}</h1>
        <p class={styles['hint']}>{t(log?.length === 0 ? 'activityEmpty' : 'activityHint')}</p>
        <ul>
          {log?.map((entry) => (
            <li key={entry.id} class={styles['activityLine']} data-undone={entry.undoneAt !== null}>
              <div class={styles['feedWords']}>
                <p dir="auto">{deedText(entry.deed, titles, desk.feeds)}</p>
                <p class={styles['feedTimes']}>
                  <time title={formatMoment(entry.at)}>{formatAgo(entry.at, now)}</time>
                  {entry.undoneAt !== null && ` · ${t('takenBack')}`}
                </p>
              </div>
              <Button
                look="quiet"
                onClick={() => void (entry.undoneAt === null ? undo : redo)(library, entry.id)}
              >
                {t(entry.undoneAt === null ? 'undo' : 'redo')}
              </Button>
            </li>
          ))}
        </ul>
        {log?.length === limit && (
          <Button
            onClick={() => {
              setLimit(limit + pageSize);
            }}
          >
            {t('showMore')}
          </Button>
        )}
      </div>
    </div>
  );
};
