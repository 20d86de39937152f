// What is measured inside a page; bundled, since functions sent there as text must need no helper of the compiler.

/** A message sent within a frame arrives after that frame was painted. */
const afterPaint = (): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve(performance.now());
    };
    port2.postMessage(null);
  });

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const paintedWith = async (holds: () => boolean): Promise<number> => {
  do await frame();
  while (!holds());
  return afterPaint();
};

/** Milliseconds since the page was asked for till so many rows were painted. */
export const rowsPainted = (rows: number): Promise<number> =>
  paintedWith(() => document.querySelectorAll('[data-unread], [data-bare]').length >= rows);

/** Clicks the list's first article; milliseconds till a text of it was painted. */
export const openArticle = async (text: string): Promise<number> => {
  const startedAt = performance.now();
  document.querySelector<HTMLElement>('[data-unread] a')!.click();
  const holds = (): boolean =>
    document.querySelector('article')?.textContent.includes(text) === true;
  return (await paintedWith(holds)) - startedAt;
};

/** How a list took being scrolled. */
interface Scrolled {
  /** Each frame's length. */
  readonly frameMs: readonly number[];
  /** The last article that was in sight. */
  readonly reached: string;
  /** Of the frames that were looked at, how many had text in the middle, and how many nothing at all: no row, and no lines for one. */
  readonly text: number;
  readonly blank: number;
  readonly looked: number;
}

/** Scrolls the list by so many pixels a frame, through at most so many frames, to its end or till time is up. */
export const scrollThrough = async (
  stepPx: number,
  frames: number,
  limitMs: number,
): Promise<Scrolled> => {
  const frameMs: number[] = [];
  const seen = { text: 0, blank: 0, looked: 0 };
  const box = (): HTMLElement => document.querySelector<HTMLElement>('[data-testid=article-list]')!;
  const startedAt = await frame();
  let before = startedAt;
  // More may be on its way when the end of what is there has been reached.
  for (let resting = 0; resting < 60 && frameMs.length < frames && before - startedAt < limitMs;) {
    const list = box();
    const top = list.scrollTop;
    list.scrollTop = top + stepPx;
    resting = list.scrollTop === top ? resting + 1 : 0;
    if (frameMs.length % 30 === 29) {
      seen.looked += 1;
      const middle = inMiddle(list);
      if (middle?.closest('[data-unread]')) seen.text += 1;
      else if (!middle?.querySelector('[role=feed]')) seen.blank += 1;
    }
    const now = await frame();
    frameMs.push(now - before);
    before = now;
  }
  const last = [...box().querySelectorAll('[data-unread] a')].at(-1);
  return { frameMs, reached: last?.textContent ?? '', ...seen };
};

const inMiddle = (list: HTMLElement): Element | null => {
  const { left, top, width, height } = list.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2);
};
