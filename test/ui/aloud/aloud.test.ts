import { expect, test } from 'vitest';
import { createAloudModel } from '../../../src/ui/aloud/aloud-model';
import { samePlace, speechPieces } from '../../../src/ui/aloud/speech-pieces';
import type { Manner, Synth } from '../../../src/ui/aloud/synth';
import { voicesFor } from '../../../src/ui/aloud/voices-for';

const manner: Manner = { voice: 'v', language: 'en', rate: 1 };
const words = (text: string, language = 'en') =>
  speechPieces(text, language).map((piece) => piece.text);

test('sentences are spoken one by one, paragraphs are told apart, and each is found again in the text', () => {
  const text = 'Dr. Lê came.  She left!\n\n***\nThe  end.';
  const pieces = speechPieces(text, 'vi');
  expect(pieces.map((piece) => text.slice(piece.start, piece.end))).toEqual(
    expect.arrayContaining(['She left!', 'The  end.']),
  );
  expect(pieces.at(-1)).toMatchObject({ text: 'The end.', paragraph: 3 });
});

test('a long sentence is cut where one would breathe, and nothing is lost', () => {
  const long = `${'The ferry was late and nobody minded, '.repeat(12)}not even the cat.`;
  const parts = words(long);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(180);
  expect(parts.slice(0, -1).every((part) => part.endsWith(','))).toBe(true);
  expect(parts.join(' ')).toBe(long);
  expect(words('字'.repeat(400), 'ja').join('')).toBe('字'.repeat(400));
  expect(words('😀x'.repeat(200)).every((part) => !/\p{Cs}/u.test(part))).toBe(true);
  expect(words('A language that is none.', 'not a language!')).toEqual([
    'A language that is none.',
  ]);
});

test('after the text changed, reading goes on at the same words, nearest first', () => {
  const before = speechPieces('One.\nSame.\nTwo.\nSame.', 'en');
  const after = speechPieces('New.\nOne.\nSame.\nTwo.\nSame.', 'en');
  expect(samePlace(before, 3, after)).toBe(4);
  expect(samePlace(before, 2, speechPieces('Gone.', 'en'))).toBe(0);
});

test('voices of the language, those of the region first, then those that need no connection', () => {
  const voice = (id: string, language: string, local: boolean) => ({
    id,
    name: id,
    language,
    local,
  });
  const all = [
    voice('en', 'en-US', true),
    voice('far', 'vi', false),
    voice('near', 'vi', true),
    voice('home', 'vi-VN', false),
  ];
  expect(voicesFor(all, 'vi-VN').map(({ id }) => id)).toEqual(['home', 'near', 'far']);
  expect(voicesFor(all, 'ja')).toEqual([]);
});

const speaking = (text: string) => {
  const said: string[] = [];
  let done: (failed: boolean) => void = () => undefined;
  let tick: () => void = () => undefined;
  const told: string[] = [];
  const busy = { now: true };
  const synth: Synth = {
    voices: () => [],
    onVoices: () => () => undefined,
    speak: (piece, _, finished) => {
      said.push(piece);
      done = finished;
    },
    cancel: () => undefined,
    isBusy: () => busy.now,
  };
  const model = createAloudModel({
    synth,
    everySecond: (work) => {
      tick = work;
      return () => undefined;
    },
    finished: () => told.push('finished'),
    failed: () => told.push('failed'),
  });
  model.load(speechPieces(text, 'en'), manner);
  return {
    model,
    said,
    told,
    busy,
    end: (failed = false) => {
      done(failed);
    },
    tick: () => {
      tick();
    },
    late: () => done,
  };
};

test('it says one after the other, and tells the end', () => {
  const { model, said, told, end } = speaking('One. Two.');
  expect(said).toEqual([]);
  model.play();
  end();
  end();
  expect([said, told, model.state.value]).toEqual([['One.', 'Two.'], ['finished'], 'quiet']);
});

test('a voice that never tells its end is not waited for', () => {
  const { model, said, busy, tick } = speaking('One. Two.');
  model.play();
  for (let second = 0; second < 20; second += 1) tick();
  expect(said).toEqual(['One.']);
  busy.now = false;
  for (let second = 0; second < 3; second += 1) tick();
  expect(said).toEqual(['One.', 'Two.']);
});

test('a pause begins the sentence anew, and the end of what was broken off counts for nothing', () => {
  const { model, said, late } = speaking('One. Two.');
  model.play();
  const old = late();
  model.pause();
  old(false);
  expect([model.state.value, model.at.value]).toEqual(['paused', 0]);
  model.play();
  expect(said).toEqual(['One.', 'One.']);
});

test('skipping goes by sentences and paragraphs, back to a paragraph’s beginning first', () => {
  const { model, said } = speaking('A one. A two.\nB one. B two.\nC one.');
  model.play(3);
  model.skip('paragraph', -1);
  model.skip('paragraph', -1);
  model.skip('piece', 1);
  model.skip('paragraph', 1);
  model.skip('paragraph', 1);
  model.skip('paragraph', 1);
  expect(said).toEqual(['B two.', 'B one.', 'A one.', 'A two.', 'B one.', 'C one.']);
});

test('a new version of the text is read on from the same words without a break', () => {
  const { model, said, end } = speaking('One. Two.');
  model.play(1);
  model.load(speechPieces('Zero. One. Two. Three.', 'en'), manner);
  expect(said).toEqual(['Two.']);
  end();
  expect(said).toEqual(['Two.', 'Three.']);
});

test('a voice that fails again and again is told, and one failure is passed over', () => {
  const { model, told, said, end } = speaking('One. Two. Three. Four. Five. Six.');
  model.play();
  end(true);
  end();
  for (let time = 0; time < 3; time += 1) end(true);
  expect([told, model.state.value, said.length]).toEqual([['failed'], 'paused', 5]);
});
