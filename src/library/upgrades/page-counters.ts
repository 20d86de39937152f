import { pageStore } from './page-store';
import type { Upgrade } from './upgrade';

/** Counters come to stand together in pages, as checks do: a poll writes one for each transaction, and asks for none. */
export const pageCounters: Upgrade = (...upgrade) => pageStore(upgrade, 'counters');
