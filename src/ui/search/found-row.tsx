import { useEffect, useState } from 'preact/hooks';
import { searchableText } from '../../article/searchable-text';
import { readContent } from '../../library/contents';
import type { ArticleRow } from '../../library/list-articles';
import { snippetOf } from '../../library/search/find-matches';
import { feedName } from '../../model/feed';
import { FeedIcon } from '../list/feed-icon';
import { RowMeta } from '../list/row-meta';
import type { Desk } from '../models/desk';
import { t } from '../text/t';
import { MarkedText } from './marked-text';
import styles from './search.module.css';
import type { SearchModel } from './search-model';

interface FoundRowProps {
  readonly row: ArticleRow;
  readonly desk: Desk;
  readonly search: SearchModel;
  readonly now: number;
  readonly onOpen: () => void;
}

/** One result: title, and the passage where it stands, with what fits marked. */
export const FoundRow = ({ row, desk, search, now, onOpen }: FoundRowProps) => {
  const { article, status } = row;
  const fits = search.fits.value;
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void readContent(desk.face.library, article.id).then((content) => {
      if (!left) setText(searchableText(article, content).normalize('NFC'));
    });
    return () => {
      left = true;
    };
  }, [article.id, article.updatedAt]);
  const feed = desk.feeds.byId.value.get(article.feedId);
  const unread = status.readAt === null;
  return (
    <li class={styles['found']} data-unread={unread}>
      <FeedIcon
        name={feed ? feedName(feed) : ''}
        dataUrl={desk.feeds.icons.value.get(article.feedId)}
      />
      <div class={styles['foundWords']}>
        <a
          class={styles['foundTitle']}
          href={`../reader/index.html#/article/${encodeURIComponent(article.id)}`}
          lang={article.language ?? undefined}
          dir="auto"
          data-found={article.id}
          aria-describedby={`found-${article.id}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          <MarkedText
            text={(article.title || article.excerpt || t('untitled')).normalize('NFC')}
            fits={fits}
          />
        </a>
        <p class={styles['snippet']} lang={article.language ?? undefined} dir="auto">
          <MarkedText text={snippetOf(text ?? article.excerpt, fits)} fits={fits} />
        </p>
        <RowMeta
          id={`found-${article.id}`}
          name={feed ? feedName(feed) : ''}
          underDay={false}
          {...{ row, desk, now }}
        />
      </div>
    </li>
  );
};
