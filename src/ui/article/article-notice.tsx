import type { ArticleRow } from '../../library/list-articles';
import type { Content } from '../../model/content';
import { Button } from '../controls/button';
import { failureText, hostOf } from '../text/failure-text';
import type { ReadingModel } from '../models/reading-model';
import { t } from '../text/t';
import styles from './article.module.css';

interface NoticeProps {
  readonly row: ArticleRow;
  readonly content: Content | null;
  readonly reading: ReadingModel;
}

/** Why the text shown is not the site's own page, and what to do about it. */
export const ArticleNotice = ({ row: { article }, content, reading }: NoticeProps) => {
  const failure = content?.pageFailure;
  if (!failure || content.source === 'page' || reading.fetching.value) return null;
  const { link } = article;
  const shown = content.clean ? t('showingFeedText') : '';
  return (
    <div class={styles['notice']} data-testid="article-notice">
      <p>{`${t('pageNotRead', failureText(failure).what)} ${shown}`.trim()}</p>
      {failure.kind === 'noPermission' && link !== null ? (
        <Button onClick={() => void reading.allow([link])}>{t('allowHost', hostOf(link))}</Button>
      ) : (
        <Button onClick={() => void reading.tryAgain()}>{t('tryAgain')}</Button>
      )}
    </div>
  );
};
