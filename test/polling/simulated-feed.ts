import { epochMs, type EpochMs } from '../../src/model/epoch-ms';
import type { Failure } from '../../src/model/failure';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** How a made-up feed lives. */
export interface SimulatedFeed {
  readonly url: string;
  readonly host: string;
  /** Every post of its life, oldest first. */
  readonly posts: readonly EpochMs[];
  readonly askedIntervalMs: number;
  readonly freshForMs: number;
  readonly skipHours: readonly number[];
  /** From when to when its server is out of order. */
  readonly outage: readonly [number, number];
}

/** Mean time between posts, with how many of a hundred feeds post so: mostly blogs, some news, some long asleep. */
const rates: readonly (readonly [number, number])[] = [
  [20 * minuteMs, 2],
  [hourMs, 6],
  [5 * hourMs, 16],
  [dayMs, 28],
  [4 * dayMs, 26],
  [20 * dayMs, 14],
  [400 * dayMs, 8],
];

const pick = <T>(choices: readonly (readonly [T, number])[], random: number): T => {
  let left = random * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) if ((left -= weight) < 0) return choice;
  return choices[0]![0];
};

/** Posts about so far apart, few of them at night. */
const makePosts = (meanMs: number, from: number, to: number, random: () => number): EpochMs[] => {
  const posts: EpochMs[] = [];
  const awakeShare = 17 / 24;
  for (let at = from; ;) {
    at -= Math.log(1 - random()) * meanMs * awakeShare;
    if (at > to) return posts;
    if (new Date(at).getUTCHours() < 7) at += (7 - new Date(at).getUTCHours()) * hourMs;
    posts.push(epochMs(Math.round(at)));
  }
};

/** Feeds of realistic habits; every tenth lives on one of few large platforms. */
export const makeFeeds = (
  count: number,
  startAt: number,
  days: number,
  random: () => number,
): readonly SimulatedFeed[] =>
  Array.from({ length: count }, (_, n) => {
    const host = n % 10 === 0 ? `platform${(n / 10) % 3}.example` : `site${n % 400}.example`;
    const outageAt = startAt + random() * days * dayMs;
    return {
      url: `https://${host}/${n}`,
      host,
      posts: makePosts(pick(rates, random()), startAt - 60 * dayMs, startAt + days * dayMs, random),
      askedIntervalMs: pick(
        [
          [0, 80],
          [hourMs, 15],
          [6 * hourMs, 5],
        ] as const,
        random(),
      ),
      freshForMs: pick(
        [
          [0, 60],
          [5 * minuteMs, 25],
          [hourMs, 15],
        ] as const,
        random(),
      ),
      skipHours: random() < 0.03 ? [0, 1, 2, 3, 4] : [],
      outage: random() < 0.1 ? [outageAt, outageAt + 2 * dayMs] : [0, 0],
    };
  });

/** Hosts that answer 429 to whoever comes too often, and remember what they said. */
export class LimitingHosts {
  readonly #asked = new Map<string, number[]>();
  readonly heldUntil = new Map<string, number>();

  /** The third request within ten minutes is one too many for a platform. */
  answer(host: string, now: EpochMs): Failure | null {
    if (!host.startsWith('platform')) return null;
    const recent = [...(this.#asked.get(host) ?? []), now].filter((at) => at > now - 10 * minuteMs);
    this.#asked.set(host, recent);
    if (recent.length < 40) return null;
    const retryAt = epochMs(now + hourMs);
    this.heldUntil.set(host, retryAt);
    return { kind: 'rateLimited', retryAt };
  }
}
