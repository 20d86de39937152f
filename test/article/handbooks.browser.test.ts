import { describe, expect, it } from 'vitest';
import { browserNames } from './run-in-browser';
import { cleanPageIn, useRoom } from './use-room';

const prose = (what: string): string =>
  `<p>${`The ${what} is opened before the gate, and closed behind it, so that the water finds its level without a rush. `.repeat(4)}</p>`;

describe.each(browserNames)('a page of a handbook in %s', (name) => {
  const tab = useRoom(name);

  const clean = (inside: string): Promise<string> => {
    const html = `<!doctype html><html lang="en"><head><title>Gates</title></head><body><nav><ul><li><a href="/guide/gates/wood">Wood</a></li></ul></nav><main>${inside}</main></body></html>`;
    return cleanPageIn(tab(), html, { url: 'https://locks.example/guide/gates', title: null });
  };

  const card = (to: string, what: string): string =>
    `<a class="card" href="${to}"><div><span>Of ${what}</span></div><div><p>How to tend gates of ${what}.</p></div></a>`;
  const kinds = ['wood', 'iron', 'stone', 'reed'];

  it('keeps the ways to its chapters, with what it says of each', async () => {
    const cards = (above: string): string =>
      `<h1>Gates</h1>${prose('paddle')}<h2>By what they are made of</h2><div class="grid">${kinds.map((what) => card(`${above}/${what}`, what)).join('')}</div><h2>Tools</h2>${prose('windlass')}`;
    const html = await clean(cards('/guide/gates'));
    for (const what of kinds) {
      expect(html).toContain(`Of ${what}`);
      expect(html).toContain(`gates of ${what}`);
    }
    expect(await clean(cards('/stories'))).not.toContain('Of reed');
  });

  it('keeps its last part, “See also”; under a text without parts it points elsewhere', async () => {
    const seeAlso =
      '<section><h2 id="see_also">See also</h2><ul><li><a href="/guide/weirs">Weirs</a></li><li><a href="/guide/fords">Fords</a></li></ul></section>';
    const part = (what: string): string =>
      `<section><h2 id="${what}">The ${what}</h2>${prose(what)}</section>`;
    const parts = ['paddle', 'windlass', 'sluice'].map(part).join('');
    expect(await clean(`<h1>Gates</h1>${parts}${seeAlso}`)).toContain('Fords');
    const plain = ['paddle', 'windlass', 'sluice'].map(prose).join('');
    expect(await clean(`<h1>Gates</h1>${plain}${seeAlso}`)).not.toContain('Fords');
  });

  it('keeps what a note says to see also, with its name', async () => {
    const note =
      '<div class="admonition seealso"><p class="admonition-title">See also</p><p>The chapter on weirs tells how they are built.</p></div>';
    expect(await clean(`<h1>Gates</h1>${prose('paddle')}${note}${prose('sluice')}`)).toContain(
      'See also',
    );
  });

  it('goes on behind a chapter called “Comments”', async () => {
    const html = await clean(
      `<h1>Gates</h1><h2>Marks</h2>${prose('paddle').repeat(6)}<h3>Comments</h3>${prose('windlass')}<h2>In short</h2>${prose('sluice')}`,
    );
    expect(html).toContain('In short');
    expect(html).toContain('The sluice');
  });
});
