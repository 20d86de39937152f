import { openTab } from '../../browser/tabs';
import type { ArticleRow } from '../../library/list-articles';
import type { Content, ShownText } from '../../model/content';
import type { Failure } from '../../model/failure';
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

/** What a person, or the page's own scripts, may get past in a tab. */
const helpsInTab = (failure: Failure): boolean =>
  (failure.kind === 'pageKind' && failure.page !== 'video') ||
  (failure.kind === 'http' && [401, 402, 403].includes(failure.status)) ||
  failure.kind === 'noArticle';

const isPaywall = (failure: Failure): boolean =>
  failure.kind === 'pageKind' && failure.page === 'paywall';

/** Why the page could not be had, or but its beginning, and what to do about it. */
export const ArticleNotice = ({ row: { article }, content, shown, reading }: NoticeProps) => {
  if (!content || reading.fetching.value) return null;
  const failure = content.pageFailure;
  if (!failure || (shown?.source === 'page' && !isPaywall(failure))) return null;
  const { link } = article;
  const { what } = failureText(failure);
  const isBeginning = shown?.source === 'page';
  const said = isBeginning
    ? `${what} ${t('showingBeginning')}`
    : `${t('pageNotRead', what)} ${shown ? t('showingFeedText') : ''}`;
  return (
    <div class={styles['notice']} data-testid="article-notice">
      <p>{said.trim()}</p>
      <NextStep failure={failure} link={link} reading={reading} />
      {link !== null && (
        <Button look="quiet" onClick={() => void openTab(link)}>
          {t('openOriginal')}
        </Button>
      )}
    </div>
  );
};

interface StepProps {
  readonly failure: Failure;
  readonly link: string | null;
  readonly reading: ReadingModel;
}

/** The one thing that is most likely to help. */
const NextStep = ({ failure, link, reading }: StepProps) => {
  if (failure.kind === 'noPermission' && link !== null) {
    return (
      <Button onClick={() => void reading.allow([link])}>{t('allowHost', hostOf(link))}</Button>
    );
  }
  if (helpsInTab(failure) && link !== null) {
    return <Button onClick={() => void reading.tryInTab()}>{t('tryInTab')}</Button>;
  }
  return <Button onClick={() => void reading.tryAgain()}>{t('tryAgain')}</Button>;
};
