import type { ChoiceReason, TextSource } from '../../model/text-choice';
import { t } from './t';

/** Why this text is shown, in a line; empty where the failure of the page says it already. */
export const choiceText = (why: ChoiceReason, shown: TextSource): string => {
  switch (why.kind) {
    case 'feedWhole':
      return t('whyFeedWhole');
    case 'feedEmpty':
      return t('whyFeedEmpty');
    case 'feedShort':
      return t('whyFeedShort', why.feedChars);
    case 'feedBreaksOff':
      return t('whyFeedBreaksOff', why.feedChars);
    case 'feedHabit':
      return t('whyFeedHabit');
    case 'pageAddsNothing':
      return t('whyPageAddsNothing');
    case 'pageShorter':
      return t('whyPageShorter', why.pageChars, why.feedChars);
    case 'personChose':
      return t(shown === 'feed' ? 'whyYouChoseFeed' : 'whyYouChosePage');
    case 'noPage':
      return t('whyNoPage');
    case 'pageFailed':
      return '';
  }
};
