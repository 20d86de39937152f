import type { Block } from '../blocks/block';
import type { PageFacts } from '../blocks/page-facts';
import { wordsOf } from '../blocks/words-of';
import type { Opinion } from './opinion';

/** What pages of threads call themselves (schema.org), in lower case. */
const forum = 'discussionforumposting';
const questions = 'qapage';

/** Of questions and answers the comments below each are asides. */
const posts = '[itemtype$="/DiscussionForumPosting"], [itemtype$="/Comment"]';
const answers = '[itemtype$="/Question"], [itemtype$="/Answer"]';

const texts = '[itemprop~="text"], [itemprop~="articleBody"]';

/** What a post quotes stands on the page already. */
const quotes = 'blockquote, .quote, .bbcode_quote, .bbcode_container';

/** Fewer words stand in any post. */
const leastWords = 4;

/** Whether a page says of itself that it is a thread. */
export const saysThread = ({ kinds }: PageFacts): boolean =>
  kinds.includes(forum) || kinds.includes(questions);

/**
 * Keeps the posts of a page that says it is a thread, where it also says which of its boxes is a post's text, or tells search
 * engines the text.
 */
export const keepThread = ({ blocks, keep }: Opinion, facts: PageFacts): readonly boolean[] => {
  if (!saysThread(facts)) return keep;
  const isAnswered = facts.kinds.includes(questions);
  const said = wordsOf(facts.replies).join(' ');
  const isWritten = ({ box: { element, isHidden }, words, linkChars, chars }: Block): boolean => {
    if (linkChars >= chars / 2 || isHidden || element.closest(quotes) !== null) return false;
    if (words.length >= leastWords && said.includes(words.join(' '))) return true;
    const post = element.closest(texts)?.closest('[itemtype]');
    return post?.matches(isAnswered ? answers : posts) === true;
  };
  return keep.map((isKept, at) => isKept || (blocks[at] !== undefined && isWritten(blocks[at])));
};
