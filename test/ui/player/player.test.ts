import '../browser-double';
import { expect, test, vi } from 'vitest';
import { followFeed } from '../../../src/library/follow-feed';
import { readArticle } from '../../../src/library/list-articles';
import {
  changePlayback,
  keepRecordingsWithin,
  readPlayback,
  storeRecording,
  weighRecordings,
} from '../../../src/library/playbacks';
import { clockText } from '../../../src/ui/player/clock-text';
import { episodesOf, playableKind } from '../../../src/ui/player/episode';
import { createPlayerModel, type MediaElementLike } from '../../../src/ui/player/player-model';
import { readChapters } from '../../../src/ui/player/read-chapters';
import { readTranscript } from '../../../src/ui/player/read-transcript';
import { createSilenceWatch } from '../../../src/ui/player/skip-silence';
import { draft, order } from '../../library/fresh-library';
import { fakeFace } from '../fake-face';

const url = 'https://radio.example/fog.mp3';

/** A media element that plays nothing. */
class FakeMedia extends EventTarget {
  src = '';
  currentTime = 0;
  duration = NaN;
  playbackRate = 1;
  paused = true;
  play(): Promise<void> {
    this.paused = false;
    this.tell('playing');
    return Promise.resolve();
  }
  pause(): void {
    this.paused = true;
    this.tell('pause');
  }
  removeAttribute(): void {
    this.src = '';
  }
  tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }
  load(seconds: number): void {
    this.duration = seconds;
    this.tell('loadedmetadata');
  }
  goOn(to: number): void {
    this.currentTime = to;
    this.tell('timeupdate');
  }
}

const playing = async () => {
  const face = await fakeFace();
  const { change } = await followFeed(face.library, order([draft(1)]));
  const articleId = change.added[0]!;
  const start = async () => {
    const media = new FakeMedia();
    const waiting: (() => void)[] = [];
    const episode = {
      ...{ articleId, url, title: 'Fog', from: 'Radio', isFilm: false },
      ...{ chaptersUrl: null, transcripts: [] },
    };
    const deps = {
      face,
      media: media as unknown as MediaElementLike,
      makeUrl: () => 'blob:kept',
      freeUrl: () => undefined,
      later: (work: () => void) => void waiting.push(work),
    };
    const player = createPlayerModel(deps, episode);
    await vi.waitFor(() => {
      expect(media.src).not.toBe('');
    });
    const passTime = (): void => {
      for (const work of waiting.splice(0)) work();
    };
    return { media, player, passTime };
  };
  return { face, articleId, start };
};

test('position and speed are kept, and found again the next time', async () => {
  const { face, start } = await playing();
  const { media, player } = await start();
  expect(media.src).toBe(url);
  media.load(600);
  player.setRate(1.5);
  media.goOn(3);
  media.goOn(123);
  player.dispose();
  await vi.waitFor(async () => {
    const kept = await readPlayback(face.library, url);
    expect(kept).toMatchObject({ positionS: 123, durationS: 600, rate: 1.5, endedAt: null });
  });
  const again = await start();
  again.media.load(600);
  expect([again.media.currentTime, again.media.playbackRate]).toEqual([123, 1.5]);
});

test('played to its end it counts as read, and begins anew', async () => {
  const { face, articleId, start } = await playing();
  const { media } = await start();
  media.load(600);
  media.goOn(600);
  media.tell('ended');
  await vi.waitFor(async () => {
    expect((await readArticle(face.library, articleId))?.status.readAt).not.toBeNull();
    expect((await readPlayback(face.library, url))?.endedAt).not.toBeNull();
  });
  const again = await start();
  again.media.load(600);
  expect(again.media.currentTime).toBe(0);
});

test('what is kept on the device is played from there', async () => {
  const { face, articleId, start } = await playing();
  const file = new Blob(['sound'], { type: 'audio/mpeg' });
  expect(await storeRecording(face.library, { url, articleId, file }, 1000)).toBe(true);
  expect((await start()).media.src).toBe('blob:kept');
});

test('a file that fails is asked for again when it is wished', async () => {
  const { start } = await playing();
  const { media, player, passTime } = await start();
  media.tell('error');
  passTime();
  expect(player.state.value).toBe('failed');
  media.src = '';
  player.play();
  await vi.waitFor(() => {
    expect([media.src, player.state.value]).toEqual([url, 'playing']);
  });
});

test('downloads keep within their room: what was heard goes first, then the oldest', async () => {
  const { face, articleId } = await playing();
  const { library, clock } = face;
  const keep = async (name: string, bytes: number) => {
    clock.at += 1000;
    const file = new Blob(['x'.repeat(bytes)]);
    return storeRecording(library, { url: name, articleId, file }, 100);
  };
  const kept = async () => (await library.db.getAllKeys('recordings')).join();
  await keep('old', 40);
  await keep('heard', 40);
  await changePlayback(library, { url: 'heard', articleId }, { endedAt: library.now() });
  expect(await keep('new', 40)).toBe(true);
  expect(await kept()).toBe('new,old');
  expect(await keep('newer', 50)).toBe(true);
  expect(await kept()).toBe('new,newer');
  expect(await keep('huge', 101)).toBe(false);
  expect(await kept()).toBe('new,newer');
  expect((await readPlayback(library, 'old'))?.keptBytes).toBeNull();
  expect(await weighRecordings(library)).toBe(90);
  await keepRecordingsWithin(library, 60);
  expect(await kept()).toBe('newer');
  expect(await weighRecordings(library)).toBe(50);
});

test.each([
  [{ url: 'https://a.example/x', type: 'audio/mpeg' }, 'sound'],
  [{ url: 'https://a.example/x', type: 'Video/MP4' }, 'film'],
  [{ url: 'https://a.example/x.MP3?token=1', type: null }, 'sound'],
  [{ url: 'https://a.example/x.webm', type: 'application/octet-stream' }, 'film'],
  [{ url: 'https://a.example/x.jpg', type: 'image/jpeg' }, null],
  [{ url: 'not an address.mp3', type: null }, null],
])('%j is a %s', (enclosure, kind) => {
  expect(playableKind({ length: null, ...enclosure })).toBe(kind);
});

test('an article brings each file once', () => {
  const one = { url, type: 'audio/mpeg', length: null };
  const article = { ...draft(1), id: 'a', enclosures: [one, one] };
  expect(episodesOf(article as never, 'Radio').map((episode) => episode.url)).toEqual([url]);
});

test('chapters come in order; what is none is left out', () => {
  const file = {
    chapters: [
      { startTime: 60, title: 'Two' },
      { startTime: '0', title: ' One ' },
      { startTime: 30, title: 'Picture', toc: false },
      { startTime: -1, title: 'Before' },
      { title: 'Nowhere' },
      null,
      { startTime: 90, title: 7 },
    ],
  };
  expect(readChapters(JSON.stringify(file))).toEqual([
    { startS: 0, title: 'One' },
    { startS: 60, title: 'Two' },
  ]);
  expect([readChapters('<html>'), readChapters('null'), readChapters('{"chapters":{}}')]).toEqual([
    [],
    [],
    [],
  ]);
});

test('what moves on after an error plays; what stands has failed', async () => {
  const { start } = await playing();
  const { media, player, passTime } = await start();
  media.load(600);
  await media.play();
  media.tell('error');
  expect(player.state.value).toBe('playing');
  media.goOn(1);
  passTime();
  expect(player.state.value).toBe('playing');
  media.tell('error');
  passTime();
  expect(player.state.value).toBe('failed');
  media.goOn(2);
  expect(player.state.value).toBe('playing');
  player.dispose();
});

test('another speaker and a pause begin a paragraph of a transcript', () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nRain.\n\n00:03.000 --> 00:04.000\n<v Wren>Again.\n\n00:20.000 --> 00:21.000\nIt stopped.';
  expect(readTranscript(vtt).map(({ text }) => text)).toEqual([
    'Rain.',
    'Wren: Again.',
    'It stopped.',
  ]);
});

test('transcripts are read in all their kinds, joined into what can be read', () => {
  const vtt =
    'WEBVTT\n\n1\n00:00:01.500 --> 00:00:02.000\n<v Wren>I have kept it\n\n00:02.0 --> 00:03.0\nfor <b>years</b>.';
  expect(readTranscript(vtt)).toEqual([{ startS: 1.5, text: 'Wren: I have kept it for years.' }]);
  const srt = '\ufeff1\r\n01:00:00,250 --> 01:00:01,000\r\nHello.\r\n';
  expect(readTranscript(srt)).toEqual([{ startS: 3600.25, text: 'Hello.' }]);
  const json = JSON.stringify({
    segments: [{ startTime: 1, body: 'A' }, { startTime: 2, body: 'word.' }, null, { body: '' }],
  });
  expect(readTranscript(json)).toEqual([{ startS: 1, text: 'A word.' }]);
  expect(readTranscript('One.\n\nTwo\nlines.')).toEqual([
    { startS: null, text: 'One.' },
    { startS: null, text: 'Two lines.' },
  ]);
  expect(readTranscript('{broken')).toEqual([]);
});

test('silence is hurried through once it has lasted, never a breath', () => {
  const watch = createSilenceWatch();
  const heard = [0.5, 0, 0, 0, 0, 0, 0, 0.5, 0].map((loudness, at) => watch(loudness, at * 100));
  expect(heard).toEqual([false, false, false, false, false, false, true, false, false]);
});

test('times are written as players write them', () => {
  expect([0, 65.9, 3605, NaN, Infinity].map(clockText)).toEqual([
    '0:00',
    '1:05',
    '1:00:05',
    '0:00',
    '0:00',
  ]);
});
