import { describe, expect, it } from 'vitest';
import { aroundText } from './around-text-fixtures';
import { cards } from './card-fixtures';
import type * as Room from './browser/room.browser';
import { code, embeds, math, notes, pictures, structure } from './construct-fixtures';
import { editors } from './editor-fixtures';
import { folded } from './folded-fixtures';
import { handMade } from './hand-made-fixtures';
import { handles } from './handle-fixtures';
import { loaders } from './loader-fixtures';
import { makers } from './maker-fixtures';
import { asks, platforms } from './platform-fixtures';
import { browserNames } from './run-in-browser';
import { useRoom } from './use-room';
import { shownOtherwise } from './shown-otherwise-fixtures';
import { siteLines } from './site-line-fixtures';

declare const inBrowser: typeof Room;

const hints = {
  url: 'https://news.example/2026/article.html',
  title: 'The old gate',
  summary: null,
  language: null,
  feedHtml: null,
};

/** Prose enough for a page to be taken for an article, in which no fixture's words stand. */
const prose = (part: number): string =>
  `<p>${`Part ${String(part)} of the report tells, at some length, how the old gate was lifted out of its bed, and who came to see it. `.repeat(4)}</p>`;

describe.each(browserNames)('constructs in %s', (name) => {
  const tab = useRoom(name);

  it.each([
    ...pictures,
    ...code,
    ...math,
    ...embeds,
    ...notes,
    ...structure,
    ...platforms,
    ...editors,
    ...handMade,
    ...folded,
    ...siteLines,
    ...asks,
    ...shownOtherwise,
    ...aroundText,
    ...cards,
    ...makers,
    ...loaders,
    ...handles,
  ])('are kept in their one form: $what', async ({ html, keeps, drops = [] }) => {
    const whole = `<body><main><article><h1>The old gate</h1>${prose(1)}${prose(2)}${html}${prose(3)}</article></main></body>`;
    const made = await tab().evaluate(
      (page, feed, given) => [inBrowser.page(page, given), inBrowser.feed(feed, given)],
      whole,
      `${prose(1)}${html}${prose(3)}`,
      hints,
    );
    for (const article of made) {
      for (const part of keeps) expect(article?.html).toContain(part);
      for (const part of drops) expect(article?.html).not.toContain(part);
    }
  });
});
