import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { readMadeText, storeMadeText } from '../../library/made-texts';
import type { Library } from '../../library/open-library';
import type { MadeText } from '../../model/made-text';
import type { Face } from '../models/face';
import type { BrowserModels } from './browser-models';
import { makeSummary, makeTranslation, type Maker } from './makers';

/** One text being made on the device. */
export interface DeviceModel {
  readonly state: ReadonlySignal<'reading' | 'fetching' | 'making' | 'done' | 'stopped' | 'failed'>;
  /** How much of the model has been fetched, 0 to 1. */
  readonly fetched: ReadonlySignal<number>;
  readonly lines: ReadonlySignal<readonly string[]>;
  /** Makes it, or shows what was made before. */
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

export type Order = Omit<MadeText, 'lines' | 'madeAt'> & {
  /** BCP 47, of the article; null where nobody knows. */
  readonly from: string | null;
};

const makers: Readonly<Record<MadeText['kind'], Maker>> = {
  summary: makeSummary,
  translation: makeTranslation,
};

/** Makes the model of a summary or a translation; whole ones are kept, and nothing leaves the device. */
export const createDeviceModel = (
  face: Pick<Face, 'library'>,
  models: BrowserModels,
  order: Order,
): DeviceModel => new Device(face.library, models, order);

class Device implements DeviceModel {
  readonly state = signal<'reading' | 'fetching' | 'making' | 'done' | 'stopped' | 'failed'>(
    'reading',
  );
  readonly fetched = signal(0);
  readonly lines = signal<readonly string[]>([]);
  readonly #library: Library;
  readonly #models: BrowserModels;
  readonly #order: Order;
  #running = new AbortController();

  constructor(library: Library, models: BrowserModels, order: Order) {
    this.#library = library;
    this.#models = models;
    this.#order = order;
  }

  readonly start = async (): Promise<void> => {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal: stopped } = this.#running;
    const isStopped = (): boolean => stopped.aborted;
    this.state.value = 'reading';
    const kept = await readMadeText(this.#library, this.#order);
    if (isStopped()) return;
    if (kept !== null) {
      this.#show(kept, 'done');
      return;
    }
    this.state.value = 'fetching';
    try {
      await this.#make(stopped);
      if (isStopped()) return;
      await storeMadeText(this.#library, { ...this.#order, lines: this.lines.peek() });
      this.state.value = 'done';
    } catch {
      if (!isStopped()) this.state.value = 'failed';
    }
  };

  readonly stop = (): void => {
    this.#running.abort();
    const state = this.state.peek();
    if (state !== 'done' && state !== 'failed') this.state.value = 'stopped';
  };

  #make(stopped: AbortSignal): Promise<void> {
    return makers[this.#order.kind](this.#models, this.#order, {
      signal: stopped,
      fetched: (share) => {
        if (!stopped.aborted) this.fetched.value = share;
      },
      made: (lines) => {
        if (!stopped.aborted) this.#show(lines, 'making');
      },
    });
  }

  #show(lines: readonly string[], state: 'making' | 'done'): void {
    batch(() => {
      this.lines.value = lines;
      this.state.value = state;
    });
  }
}
