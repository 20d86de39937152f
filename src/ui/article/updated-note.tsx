import { useState } from 'preact/hooks';
import type { Article } from '../../model/article';
import type { Content } from '../../model/content';
import { useNow } from '../models/use-now';
import { lazyScreen } from '../screens/lazy-screen';
import { formatAgo } from '../text/dates';
import { t } from '../text/t';
import styles from './updated-note.module.css';

interface UpdatedProps {
  readonly article: Article;
  readonly content: Content | null;
}

/** What finds the words that changed is loaded when they are asked for. */
const WhatChanged = lazyScreen(() => import('./what-changed').then((module) => module.WhatChanged));

/** That the site edited the article since it was stored; opens what it changed. */
export const UpdatedNote = ({ article, content }: UpdatedProps) => {
  const [open, setOpen] = useState(false);
  const now = useNow();
  const previous = content?.previous;
  if (article.updatedAt === null || content === null || previous === undefined) return null;
  return (
    <details
      class={styles['updated']}
      data-testid="updated-note"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {/* An edit may come in while the minute's moment is still the last one. */}
        {t('updatedAgo', formatAgo(previous.replacedAt, Math.max(now, previous.replacedAt)))}
      </summary>
      {open && (
        <WhatChanged
          previous={previous}
          title={article.title}
          feedHtml={content.feedHtml}
          language={article.language}
        />
      )}
    </details>
  );
};
