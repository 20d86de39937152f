import { parseFeed } from '../../src/feed/parse-feed';

const longestMs = 1000;
/** What a feed without items is written as is itself some hundred signs. */
const emptyFeedSigns = 2000;

/** What is wrong with how the parser took an input: thrown, too slow, grown, or a link that no page has; null where nothing is. */
export function judgeInput(input: Uint8Array): string | null {
  const startedAt = performance.now();
  let given: ReturnType<typeof parseFeed>;
  try {
    given = parseFeed(input, null, 'https://site.example/feed.xml');
  } catch (error) {
    return `threw ${String(error)}`;
  }
  const tookMs = performance.now() - startedAt;
  if (tookMs > longestMs) return `took ${Math.round(tookMs)} ms for ${input.length} bytes`;
  const signs = JSON.stringify(given).length;
  if (signs > 10 * input.length + emptyFeedSigns)
    return `${input.length} bytes gave ${signs} signs`;
  const links = given.ok ? given.value.items.map((item) => item.link ?? 'https:') : [];
  const odd = links.find((link) => !/^https?:/.test(link));
  return odd === undefined ? null : `gave the link ${odd}`;
}
