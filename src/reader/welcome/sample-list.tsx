import type { Density } from '../../model/settings';
import { FeedIcon } from '../../ui/list/feed-icon';
import { rowHeights } from '../../ui/list/list-layout';
import list from '../../ui/list/list.module.css';
import { formatAge } from '../../ui/text/dates';
import { t } from '../../ui/text/t';
import styles from './welcome.module.css';

const hourMs = 60 * 60_000;

/** Three made-up rows, as the list would show them. */
export const SampleList = ({ density }: { density: Density }) => {
  const now = Date.now();
  const titles = [t('sampleFirst'), t('sampleSecond'), t('sampleThird')];
  const height = rowHeights[density];
  return (
    <div
      class={`${list['scroll'] ?? ''} ${styles['sample'] ?? ''}`}
      data-density={density}
      data-testid="sample-list"
      style={{ blockSize: `${height * titles.length + 2}px` }}
    >
      {titles.map((title, at) => (
        <div
          key={title}
          class={list['row']}
          data-unread={at < 2}
          style={{ insetBlockStart: `${at * height}px` }}
        >
          <FeedIcon name={t('sampleFeed')} dataUrl={null} />
          <div class={list['words']}>
            <p class={list['title']}>{title}</p>
            {density === 'excerpt' && <p class={list['excerpt']}>{t('textSample')}</p>}
            <p class={list['meta']}>
              <span class={list['feedName']}>{t('sampleFeed')}</span>
              <span>{formatAge(now - (at + 1) * 2 * hourMs, now)}</span>
            </p>
          </div>
        </div>
      ))}
    </div>
  );
};
