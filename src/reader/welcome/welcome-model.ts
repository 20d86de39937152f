import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { beginFirstRun } from '../../library/catch-up';
import { importOutline } from '../../library/import-outline';
import type { Feed } from '../../model/feed';
import type { Desk } from '../../ui/models/desk';
import { showChecklist } from './checklist-note';
import { starterFeeds, type StarterLanguage } from './starter-feeds';

export const cardCount = 3;

/** How the question for access stands: not asked yet, given, or declined. */
type AccessAnswer = 'open' | 'given' | 'declined';

/** The first run: feeds, access, looks. */
export interface WelcomeModel {
  /** From 1. */
  readonly card: ReadonlySignal<number>;
  readonly language: ReadonlySignal<StarterLanguage>;
  /** Addresses of the starter feeds that are ticked. */
  readonly picked: ReadonlySignal<ReadonlySet<string>>;
  /** Followed feeds that nothing was had of yet, and no access given for. */
  readonly lacking: ReadonlySignal<readonly Feed[]>;
  readonly answer: ReadonlySignal<AccessAnswer>;
  readonly speak: (language: StarterLanguage) => void;
  readonly pick: (url: string, on: boolean) => void;
  readonly next: () => Promise<void>;
  readonly back: () => void;
  /** Straight from a click. */
  readonly allow: (which: 'sites' | 'all') => Promise<void>;
  /** Leaves the first run, at its end or before. */
  readonly leave: () => void;
}

type Deps = Pick<Desk, 'face' | 'feeds' | 'poll'>;

/** Makes the first run's model; `done` leads on to the articles. */
export const createWelcomeModel = (
  deps: Deps,
  language: StarterLanguage,
  done: () => void,
): WelcomeModel => new Welcome(deps, language, done);

class Welcome implements WelcomeModel {
  readonly card = signal(1);
  readonly language: Signal<StarterLanguage>;
  readonly picked = signal<ReadonlySet<string>>(new Set());
  readonly lacking = signal<readonly Feed[]>([]);
  readonly answer = signal<AccessAnswer>('open');
  readonly #deps: Deps;
  readonly #done: () => void;

  constructor(deps: Deps, language: StarterLanguage, done: () => void) {
    this.language = signal(language);
    this.#deps = deps;
    this.#done = done;
  }

  readonly speak = (to: StarterLanguage): void => {
    this.language.value = to;
  };

  readonly pick = (url: string, on: boolean): void => {
    const others = [...this.picked.value].filter((one) => one !== url);
    this.picked.value = new Set(on ? [...others, url] : others);
  };

  readonly next = async (): Promise<void> => {
    if (this.card.value === 1) {
      await this.#followPicked();
      await this.#findLacking();
    } else if (this.answer.value === 'open') {
      // Without access the feeds are asked as well: some let everybody read them, and the others then say what they lack.
      this.#check(this.lacking.value);
    }
    this.card.value = Math.min(cardCount, this.card.value + 1);
  };

  readonly back = (): void => {
    this.card.value = Math.max(1, this.card.value - 1);
  };

  readonly allow = async (which: 'sites' | 'all'): Promise<void> => {
    // The call comes first: nothing may stand between the click and the prompt.
    const { access } = this.#deps.face;
    const sites = this.lacking.value.map(({ url }) => url);
    const given = await (which === 'all' ? access.requestAll() : access.request(sites));
    this.answer.value = given ? 'given' : 'declined';
    this.#check(this.lacking.value);
    if (given) this.lacking.value = [];
  };

  readonly leave = (): void => {
    showChecklist(this.#deps.face.notes);
    this.#done();
  };

  async #followPicked(): Promise<void> {
    const { library } = this.#deps.face;
    const wanted = Object.values(starterFeeds)
      .flat()
      .filter(({ url }) => this.picked.value.has(url));
    if (wanted.length === 0) return;
    await beginFirstRun(library);
    await importOutline(
      library,
      wanted.map(({ title, url, siteUrl }) => ({ kind: 'feed', title, url, siteUrl })),
    );
    this.picked.value = new Set();
  }

  async #findLacking(): Promise<void> {
    const { face, feeds } = this.#deps;
    await feeds.refresh();
    const unread = (feeds.feeds.value ?? []).filter((feed) => feed.succeededAt === null);
    const has = await Promise.all(unread.map((feed) => face.access.has(feed.url)));
    this.lacking.value = unread.filter((_, at) => has[at] !== true);
    // What may be read already is fetched while the person looks on.
    this.#check(unread.filter((_, at) => has[at] === true));
  }

  #check(feeds: readonly Feed[]): void {
    if (feeds.length > 0) void this.#deps.poll.start(feeds.map(({ id }) => id));
  }
}
