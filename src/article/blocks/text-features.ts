import type { Block } from './block';
import type { FeatureRow } from './feature-row';
import { clamp, log } from './feature-row';
import { linkKinds, phraseNames, phrasesIn } from './phrases';

export const textFeatureNames = (): readonly string[] => [
  'chars',
  'words',
  'linkShare',
  'boldShare',
  'emphasisShare',
  'links',
  'wordLength',
  'commas',
  'endMark',
  'stops',
  'digits',
  'capitals',
  'startsCapital',
  'question',
  'unspaced',
  'images',
  'outsideLinks',
  'fragmentLinks',
  'listingLinks',
  'shareLinks',
  'accountLinks',
  ...phraseNames.map((name) => `says:${name}`),
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const endMark = (text: string): number => {
  if (/[.!?…。！？]["”’»)\]]*$/.test(text)) return 1;
  return text.endsWith(':') ? 0.5 : 0;
};

const hostOf = (address: string): string =>
  /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

const addLinks = (row: FeatureRow, block: Block, host: string): void => {
  let outside = 0;
  let fragment = 0;
  let listing = 0;
  let share = 0;
  let account = 0;
  for (const link of block.links.slice(0, 20)) {
    const address = link.getAttribute('href') ?? '';
    if (address.includes('#')) fragment += 1;
    const linkHost = hostOf(address);
    if (linkHost !== '' && !linkHost.endsWith(host)) outside += 1;
    if (linkKinds.listing.test(address)) listing += 1;
    if (linkKinds.share.test(address)) share += 1;
    if (linkKinds.account.test(address)) account += 1;
  }
  const all = Math.max(1, Math.min(20, block.links.length));
  row.add(outside / all, fragment / all, listing / all, share, account / all);
};

/** What a block's own text and links say; `host` is the page's, without www. */
export const addTextFeatures = (row: FeatureRow, block: Block, host: string): void => {
  const { text, chars } = block;
  const words = Math.max(1, block.words.length);
  row.add(
    log(chars),
    log(block.words.length),
    Math.min(1, block.linkChars / chars),
    Math.min(1, block.boldChars / chars),
    Math.min(1, block.emphasisChars / chars),
    clamp(block.links.length, 20),
    chars / words,
    count(text, /[,،，、;]/g) / words,
    endMark(text),
    count(text, /[.!?。]/g) / words,
    count(text, /\d/g) / chars,
    count(text, /\p{Lu}/gu) / chars,
  );
  row.addFlag(/^["“'‘(„«]?\p{Lu}/u.test(text));
  row.addFlag(text.includes('?'));
  row.addFlag(/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(text));
  row.add(clamp(block.images, 5));
  addLinks(row, block, host);
  for (const said of phrasesIn(text)) row.addFlag(said);
};
