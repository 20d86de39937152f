import { expect, test } from 'vitest';
import { killPolls } from '../drivers/kill-polls';
import { families } from '../drivers/world';

test.each(families)(
  'ten kills in the middle of polls harm nothing in %s',
  async (family) => {
    const report = await killPolls({ family, runs: 10, seed: 20_261_122 });
    expect(report).toEqual({
      kills: 10,
      lost: 0,
      doubled: 0,
      returned: 0,
      miscounted: 0,
      astray: 0,
    });
  },
  120_000,
);
