import { Button } from '../controls/button';
import { openTab } from '../../browser/tabs';
import type { Desk } from '../models/desk';
import type { ReadingModel } from '../models/reading-model';
import { ownStyleScope } from '../own-style-sheet';
import { t, tn } from '../text/t';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { ArticleNotice } from './article-notice';
import styles from './article.module.css';
import bodyStyles from './article-body.module.css';

/** One article as it is read: title, reason, text. */
export const ArticleText = ({ desk, reading }: { desk: Desk; reading: ReadingModel }) => {
  const row = reading.row.value;
  const content = reading.content.value;
  const shown = reading.shown.value;
  const missing = reading.missing.value;
  if (row === undefined) return null;
  if (row === null) return <p class={styles['gone']}>{t('articleGone')}</p>;
  const showPictures = (): void => {
    void reading.allow(missing);
  };
  return (
    <article class={styles['column']} {...{ [ownStyleScope]: '' }}>
      <ArticleHeader row={row} text={shown?.text ?? null} desk={desk} />
      <ArticleNotice row={row} content={content} shown={shown} reading={reading} />
      {missing.length > 0 && !reading.fetching.value && (
        <div class={styles['quietNotice']}>
          <p>{tn('picturesMissing', missing.length)}</p>
          {desk.face.online.value && (
            <Button look="quiet" onClick={showPictures}>
              {t('showPictures')}
            </Button>
          )}
        </div>
      )}
      {shown ? (
        <ArticleBody
          clean={shown.text}
          pictures={reading.pictures.value}
          onShowPictures={reading.fetching.value ? null : showPictures}
        />
      ) : (
        <NoText excerpt={row.article.excerpt} link={row.article.link} reading={reading} />
      )}
    </article>
  );
};

interface NoTextProps {
  readonly excerpt: string;
  readonly link: string | null;
  readonly reading: ReadingModel;
}

const NoText = ({ excerpt, link, reading }: NoTextProps) => (
  <div class={bodyStyles['body']}>
    {excerpt !== '' && <p dir="auto">{excerpt}</p>}
    {!reading.fetching.value && link !== null && (
      <p class={styles['noText']}>
        {t('noText')}{' '}
        <Button icon="open" onClick={() => void openTab(link)}>
          {t('openOriginal')}
        </Button>
      </p>
    )}
  </div>
);
