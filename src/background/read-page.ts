import { plainText } from '../article/plain-text';
import { goesOn, joinParts } from '../article/join-parts';
import { hashName } from '../article/site/hash-words';
import { learnText } from '../article/site/learn-text';
import { decodeHtml } from '../feed/decode-html';
import { changeSite, readSite, siteKey } from '../library/sites';
import type { CleanHints } from '../model/clean-hints';
import type { CleanArticle } from '../model/content';
import type { PageAnswer } from '../model/dom-host';
import type { Failure } from '../model/failure';
import type { UntrustedHtml } from '../model/html';
import { err, ok, type Result } from '../model/result';
import { fetchBytes } from '../polling/fetch-bytes';
import type { Background } from './context';

const pageLimits = { timeoutMs: 20_000, limitBytes: 8 * 1024 * 1024 } as const;

/** Parts of one article beyond these are not asked for. */
const mostParts = 10;

const noHtml = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|octet-stream)/i;

/** Fetches one page and has it cleaned by what is known of its site, which it adds to. */
const readOne = async (
  { net, dom, library }: Background,
  url: string,
  hints: CleanHints,
): Promise<Result<PageAnswer & { readonly url: string }, Failure>> => {
  const answer = await fetchBytes({ url, ...pageLimits }, net);
  if (!answer.ok) return err(asPageFailure(answer.error));
  const { bytes, headers, finalUrl } = answer.value;
  const type = headers.get('content-type');
  if (noHtml.test(type ?? '')) return err({ kind: 'noArticle' });
  const read = await cleanHtml({ dom, library }, decodeHtml(bytes, type), {
    ...hints,
    url: finalUrl,
  });
  return read === null ? err({ kind: 'noArticle' }) : ok({ ...read, url: finalUrl });
};

/** Cleans a page that was had, and learns from it. */
export const cleanHtml = async (
  { dom, library }: Pick<Background, 'dom' | 'library'>,
  html: string,
  hints: CleanHints,
): Promise<PageAnswer | null> => {
  const key = siteKey(hints.url);
  const answer = await dom.cleanPage(html, { ...hints, site: await readSite(library, key) });
  const trace = answer?.trace ?? null;
  if (trace !== null) {
    await changeSite(library, key, (memory) => learnText(memory, hashName(hints.url), trace));
  }
  if (answer?.outcome.ok !== true) return answer;
  return { ...answer, outcome: ok({ ...answer.outcome.value, site: key }) };
};

/** `fetch` knows a challenge by its header, and tells it as polling needs it. */
const asPageFailure = (failure: Failure): Failure =>
  failure.kind === 'notAFeed' && failure.reason === 'challenge'
    ? { kind: 'pageKind', page: 'challenge' }
    : failure;

const charsOf = (text: CleanArticle): number =>
  plainText(text.html as string as UntrustedHtml).length;

/**
 * Reads an article's page: its parts joined where it is split, its AMP or print version instead where the page itself is empty,
 * or far shorter than the feed's own text.
 */
export const readArticlePage = async (
  background: Background,
  url: string,
  hints: CleanHints,
): Promise<Result<CleanArticle, Failure>> => {
  const first = await readOne(background, url, hints);
  if (!first.ok) return first;
  const { outcome, links } = first.value;
  if (outcome.ok && !isShort(outcome.value, hints)) {
    return ok(await withFurtherParts(background, outcome.value, links.next, hints));
  }
  const best = outcome.ok ? outcome.value : null;
  if (!outcome.ok && hasNoTwin(outcome.error)) return outcome;
  for (const twin of [links.amp, links.print]) {
    if (twin === null) continue;
    const other = await readOne(background, twin, hints);
    if (!other.ok || !other.value.outcome.ok) continue;
    const text = other.value.outcome.value;
    if (best === null || charsOf(text) > charsOf(best)) return ok(text);
  }
  return outcome;
};

/** Walls stand before every version; asking for others would only annoy the site. */
const hasNoTwin = (failure: Failure): boolean =>
  failure.kind === 'pageKind' && !['script', 'otherStory', 'consent'].includes(failure.page);

const isShort = (text: CleanArticle, { feedHtml }: CleanHints): boolean =>
  feedHtml !== null && charsOf(text) < plainText(feedHtml).length * 0.7;

/** A part has words of its own: the item's summary need not stand in it. */
const partHints = (hints: CleanHints): CleanHints => ({
  ...hints,
  title: null,
  summary: null,
  feedHtml: null,
});

const withFurtherParts = async (
  background: Background,
  first: CleanArticle,
  nextUrl: string | null,
  hints: CleanHints,
): Promise<CleanArticle> => {
  let whole = first;
  let url = nextUrl;
  for (let part = 2; url !== null && part <= mostParts; part += 1) {
    const read = await readOne(background, url, partHints(hints));
    if (!read.ok || !read.value.outcome.ok) break;
    const text = read.value.outcome.value;
    if (!goesOn(first, whole, text)) break;
    whole = joinParts(whole, text);
    url = read.value.links.next;
  }
  return whole;
};
