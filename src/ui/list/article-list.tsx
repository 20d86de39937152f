import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { useNow } from '../models/use-now';
import { formatDayHeading } from '../text/dates';
import { t } from '../text/t';
import { ArticleRow } from './article-row';
import { groupByDay } from './day-groups';
import { EmptyList } from './empty-list';
import styles from './list.module.css';
import { SkeletonRows } from './skeleton-rows';

/** The articles of the view, by day; more are read as the end comes into sight. */
export const ArticleList = ({ desk, navigation }: { desk: Desk; navigation: Navigation }) => {
  const { list } = desk;
  const now = useNow();
  const box = useRef<HTMLDivElement>(null);
  const view = list.view.value;
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [view]);
  if (!list.ready.value || desk.feeds.feeds.value === null) return <SkeletonRows />;
  if (list.rows.value.length === 0) return <EmptyList desk={desk} navigation={navigation} />;
  return (
    <div class={styles['scroll']} ref={box} data-testid="article-list">
      {groupByDay(list.rows.value).map((group) => (
        <section key={group.dayAt} aria-labelledby={`day-${group.dayAt}`}>
          <h2 class={styles['day']} id={`day-${group.dayAt}`}>
            {formatDayHeading(group.dayAt, now)}
          </h2>
          <ul>
            {group.rows.map((row) => (
              <ArticleRow
                key={row.article.id}
                row={row}
                desk={desk}
                navigation={navigation}
                now={now}
              />
            ))}
          </ul>
        </section>
      ))}
      {list.hasMore.value && <ListEnd onSeen={list.loadMore} />}
    </div>
  );
};

const ListEnd = ({ onSeen }: { onSeen: () => Promise<void> }) => {
  const mark = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void onSeen();
      },
      { rootMargin: '600px' },
    );
    if (mark.current) observer.observe(mark.current);
    return () => {
      observer.disconnect();
    };
  });
  return (
    <p class={styles['end']} ref={mark}>
      {t('loadingMore')}
    </p>
  );
};
