import type { Failure } from '../model/failure';
import type { ReadingChoice } from '../model/feed';
import type { ChoiceReason, FeedHabit, TextSource } from '../model/text-choice';
import type { JudgedText } from './judge-feed-text';

/** What is known of an item before its page is asked for. */
export interface BeforePage {
  readonly judged: JudgedText;
  readonly habit: FeedHabit;
  /** Whether the feed's texts are all as long as each other. */
  readonly isEven: boolean;
  readonly choice: ReadingChoice;
  readonly hasPage: boolean;
}

const leastSeen = 2;
const clearly = 3;

/** Whether a feed mostly cuts what it brings, or mostly brings all there is; null as long as it is not clear. */
const habitOf = ({ more, same }: FeedHabit): 'cuts' | 'whole' | null => {
  if (more >= leastSeen && more >= same * clearly) return 'cuts';
  return same >= leastSeen && same >= more * clearly ? 'whole' : null;
};

/** Whether an item's page is worth asking its site for; the person's choice for the feed wins. Pure. */
export const wantsPage = ({ judged, habit, isEven, choice, hasPage }: BeforePage): boolean => {
  if (!hasPage || choice === 'feed') return false;
  if (choice === 'clean') return true;
  switch (judged.verdict) {
    case 'none':
    case 'cut':
      return true;
    case 'teaser':
      return habitOf(habit) !== 'whole';
    case 'whole':
      return isEven || habitOf(habit) === 'cuts';
  }
};

/** What there is to choose from, once the page was asked for or was not. */
export interface AfterPage extends BeforePage {
  /** Characters of each text; null where there is none. */
  readonly feedChars: number | null;
  readonly pageChars: number | null;
  readonly pageFailure: Failure | null;
}

export interface TextChoice {
  readonly chosen: TextSource | null;
  readonly why: ChoiceReason | null;
}

const feed = (why: ChoiceReason): TextChoice => ({ chosen: 'feed', why });
const page = (why: ChoiceReason): TextChoice => ({ chosen: 'page', why });

/** Which text shows by itself, and why. Pure. */
export const chooseText = (facts: AfterPage): TextChoice => {
  const { choice, feedChars, pageChars } = facts;
  if (feedChars === null && pageChars === null) {
    return { chosen: null, why: facts.pageFailure && { kind: 'pageFailed' } };
  }
  if (choice === 'feed' && feedChars !== null) return feed({ kind: 'personChose' });
  if (pageChars === null) return feed(whyNoPage(facts));
  if (facts.pageFailure !== null) return stillShown(facts, feedChars, pageChars);
  if (feedChars === null) return page({ kind: 'feedEmpty' });
  if (choice === 'clean') return page({ kind: 'personChose' });
  return compare(facts, feedChars, pageChars);
};

/** A page that can't be had any more, or but its free beginning, is shown where it says more than the feed. */
const stillShown = (
  { choice }: AfterPage,
  feedChars: number | null,
  pageChars: number,
): TextChoice => {
  const why: ChoiceReason = { kind: 'pageFailed' };
  return feedChars === null || choice === 'clean' || pageChars > feedChars ? page(why) : feed(why);
};

const whyNoPage = ({ pageFailure, hasPage }: AfterPage): ChoiceReason => {
  if (pageFailure !== null) return { kind: 'pageFailed' };
  return hasPage ? { kind: 'feedWhole' } : { kind: 'noPage' };
};

/** A page with a tenth more text than the feed says more. */
const muchMore = 1.1;
const muchLess = 0.7;

/** Whether the page said more than the feed, to learn the feed's habit. */
export const pageSaysMore = (feedChars: number, pageChars: number): boolean =>
  pageChars > feedChars * muchMore + 40;

const compare = ({ judged }: AfterPage, feedChars: number, pageChars: number): TextChoice => {
  if (pageChars < feedChars * muchLess) return feed({ kind: 'pageShorter', feedChars, pageChars });
  if (!pageSaysMore(feedChars, pageChars)) return feed({ kind: 'pageAddsNothing' });
  switch (judged.verdict) {
    case 'none':
      return page({ kind: 'feedEmpty' });
    case 'cut':
      return page({ kind: 'feedBreaksOff', feedChars });
    case 'teaser':
      return page({ kind: 'feedShort', feedChars });
    case 'whole':
      return page({ kind: 'feedHabit', feedChars });
  }
};
