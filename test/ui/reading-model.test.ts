import './browser-double';
import { expect, test, vi } from 'vitest';
import { storeClean } from '../../src/library/contents';
import { followFeed } from '../../src/library/follow-feed';
import { storePoll } from '../../src/library/store-poll';
import { cleanerVersion } from '../../src/article/cleaner-version';
import { readSite } from '../../src/library/sites';
import { storePicture } from '../../src/library/store-pictures';
import type { SafeHtml } from '../../src/model/html';
import { createDesk } from '../../src/ui/models/desk';
import { createReadingModel } from '../../src/ui/models/reading-model';
import { draft, fresh, order } from '../library/fresh-library';
import { fakeFace, type FakeFace } from './fake-face';

const picture = 'https://tin.example/a.png';

const clean = {
  title: null,
  byline: null,
  siteName: null,
  html: `<p>Text</p><img data-src="${picture}">` as SafeHtml,
  language: 'vi',
  direction: 'ltr',
  readingMinutes: 1,
  excerpt: 'Text',
  imageUrls: [picture],
  removed: [],
} as const;

const opened = async (prepare: (face: FakeFace) => void = () => undefined) => {
  const face = await fakeFace();
  const { change } = await followFeed(face.library, order([draft(1)]));
  const articleId = change.added[0]!;
  const desk = createDesk(face, { kind: 'unread', feedId: null });
  const store = (source: 'page' | 'feed') =>
    storeClean(face.library, articleId, {
      ...(source === 'page'
        ? { pageText: clean, pageVersion: cleanerVersion }
        : { feedText: clean, feedVersion: cleanerVersion }),
      chosen: source,
      pageFailure: null,
    });
  face.answers.clean = async () => {
    await store('page');
    return { source: 'page', pageFailure: null };
  };
  prepare(face);
  const reading = createReadingModel({ ...face, triage: desk.triage }, articleId);
  return { face, reading, store, articleId };
};

test('opening marks read, fetches the page once and shows it', async () => {
  const { face, reading } = await opened();
  await reading.open();
  expect(reading.shown.value?.source).toBe('page');
  await vi.waitFor(() => {
    expect(reading.row.value?.status.readAt).not.toBeNull();
  });
  await reading.open();
  expect(face.asked).toEqual(['clean']);
});

test('offline it shows what is kept and asks nobody', async () => {
  const { face, reading, store } = await opened((face) => {
    face.online.value = false;
  });
  await store('feed');
  await reading.open();
  expect(reading.shown.value?.text.html).toBe(clean.html);
  expect(face.asked).toEqual([]);
});

test('a background that goes away leaves what is kept', async () => {
  const { reading, store } = await opened((face) => {
    face.answers.clean = () => Promise.reject(new Error('gone'));
  });
  await store('feed');
  await reading.open();
  expect(reading.shown.value?.source).toBe('feed');
  expect(reading.fetching.value).toBe(false);
});

test('pictures that are not kept are counted, and asked for in the click', async () => {
  const { face, reading, articleId } = await opened();
  await reading.open();
  expect(reading.missing.value).toEqual([picture]);
  face.answers.clean = async () => {
    const bytes = new ArrayBuffer(1);
    const content = { url: picture, hash: 'a', bytes, type: 'image/png' };
    await storePicture(face.library, { articleId, feedId: 'f' as never }, content);
    return { source: 'page', pageFailure: null };
  };
  const allowed = reading.allow(reading.missing.value);
  expect(face.prompts).toEqual([[picture]]);
  await allowed;
  expect(reading.missing.value).toEqual([]);
});

test('a part that is put back is wanted in the site’s next article too, until it is hidden again', async () => {
  const part = { kind: 'recurring', excerpt: 'x', html: '<p>x</p>' as SafeHtml, at: 0 } as const;
  const removed = [
    { ...part, fingerprint: 'serves' },
    { ...part, fingerprint: 'share' },
  ];
  const text = { ...clean, removed, site: 'tin.example' };
  const { face, reading, articleId } = await opened();
  const page = { pageText: text, pageVersion: cleanerVersion, chosen: 'page' } as const;
  await storeClean(face.library, articleId, page);
  await reading.open();
  const { parts } = reading;
  await parts.restore(removed.slice(0, 1));
  expect((await readSite(face.library, 'tin.example')).kept).toEqual(['serves']);

  const again = createReadingModel(
    { ...face, triage: { markOpened: () => Promise.resolve() } },
    articleId,
  );
  await again.open();
  expect(again.parts.restored.value.map(({ fingerprint }) => fingerprint)).toEqual(['serves']);
  await again.parts.restore([]);
  expect((await readSite(face.library, 'tin.example')).kept).toEqual([]);
});

test('trying in a tab asks for access in the click, and only where there is none', async () => {
  const { face, reading, articleId } = await opened();
  const failed = { pageFailure: { kind: 'noArticle' }, chosen: 'feed' } as const;
  await storeClean(face.library, articleId, { feedText: clean, ...failed });
  face.answers.clean = () => Promise.resolve({ source: 'feed', pageFailure: null });
  face.answers.tryInTab = async () => {
    await storeClean(face.library, articleId, {
      pageText: { ...clean, html: '<p>From the tab</p>' as SafeHtml },
      pageVersion: cleanerVersion,
      chosen: 'page',
      pageFailure: null,
    });
    return { source: 'page', pageFailure: null };
  };
  await reading.open();
  await reading.tryInTab();
  expect(face.prompts).toEqual([]);
  await storeClean(face.library, articleId, failed);
  face.grants.has = false;
  await reading.open();
  await reading.tryInTab();
  expect(face.prompts).toEqual([['https://tin.example/1']]);
  expect(reading.shown.value?.text.html).toBe('<p>From the tab</p>');
});

test('a star does not build the text anew', async () => {
  const { face, reading, articleId } = await opened();
  await reading.open();
  const shown = reading.content.value;
  const desk = createDesk(face, { kind: 'unread', feedId: null });
  await desk.triage.toggleStar(articleId);
  await vi.waitFor(() => {
    expect(reading.row.value?.status.starredAt).not.toBeNull();
  });
  expect(reading.content.value).toBe(shown);
});

test('an edit that comes in while it is read leaves the text, and has it made anew once', async () => {
  const { face, reading, articleId } = await opened();
  await reading.open();
  const edit = draft(1, { itemHash: 'edited', title: 'Edited' });
  await storePoll(face.library, reading.row.value!.article.feedId, fresh([edit]));
  await vi.waitFor(() => {
    expect(face.asked).toEqual(['clean', 'clean']);
  });
  expect(reading.row.value).toMatchObject({ article: { id: articleId, title: 'Edited' } });
  expect(reading.shown.value?.text.html).toBe(clean.html);
});

test('an article that is not there is null', async () => {
  const { face } = await opened();
  const triage = { markOpened: () => Promise.resolve() };
  const reading = createReadingModel({ ...face, triage }, 'nothing' as never);
  await reading.open();
  expect(reading.row.value).toBeNull();
});
