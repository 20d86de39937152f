import { expect, test } from 'vitest';
import { fuzzFixtures } from './fuzz-fixtures';
import { judgeInput } from './judge-input';
import { mutate, seeded } from './mutate';

test(
  'no wound makes the parser throw, stall, or give more than ten times what it got',
  { timeout: 60_000 },
  () => {
    const random = seeded(20_250_106);
    for (let round = 0; round < 5000; round += 1) {
      const fault = judgeInput(mutate(fuzzFixtures[round % fuzzFixtures.length]!, random));
      expect(fault, `round ${round}`).toBeNull();
    }
  },
);
