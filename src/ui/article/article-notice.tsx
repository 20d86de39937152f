import { openTab } from '../../browser/tabs';
import type { ArticleRow } from '../../library/list-articles';
import type { Content, ShownText } from '../../model/content';
import { Button } from '../controls/button';
import { failureText } from '../text/failure-text';
import { hostOf } from '../text/host-of';
import type { ReadingModel } from '../models/reading-model';
import { t } from '../text/t';
import styles from './article.module.css';

interface NoticeProps {
  readonly row: ArticleRow;
  readonly content: Content | null;
  readonly shown: ShownText | null;
  readonly reading: ReadingModel;
}

/** Why the page could not be had, and what to do about it. */
export const ArticleNotice = ({ row: { article }, content, shown, reading }: NoticeProps) => {
  if (!content || reading.fetching.value) return null;
  const failure = content.pageFailure;
  if (!failure || shown?.source === 'page') return null;
  const { link } = article;
  const instead = shown ? t('showingFeedText') : '';
  return (
    <div class={styles['notice']} data-testid="article-notice">
      <p>{`${t('pageNotRead', failureText(failure).what)} ${instead}`.trim()}</p>
      {failure.kind === 'noPermission' && link !== null ? (
        <Button onClick={() => void reading.allow([link])}>{t('allowHost', hostOf(link))}</Button>
      ) : (
        <Button onClick={() => void reading.tryAgain()}>{t('tryAgain')}</Button>
      )}
      {link !== null && (
        <Button look="quiet" onClick={() => void openTab(link)}>
          {t('openOriginal')}
        </Button>
      )}
    </div>
  );
};
