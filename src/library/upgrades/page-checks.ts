import { pageStore } from './page-store';
import type { Upgrade } from './upgrade';

/** Records of checks come to stand together in pages: a poll writes one for each transaction, not one for each feed. */
export const pageChecks: Upgrade = (...upgrade) => pageStore(upgrade, 'checks');
