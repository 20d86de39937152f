import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '../../library/open-library';
import { keepForGood, readSite } from '../../library/sites';
import type { CleanArticle, RemovedPart } from '../../model/content';

/** Which of a text's removed parts are wanted back. */
export interface RestoredParts {
  readonly restored: ReadonlySignal<readonly RemovedPart[]>;
  /** Has these parts back, and only these, here and in the site's other articles from now on. */
  readonly restore: (parts: readonly RemovedPart[]) => Promise<void>;
  /** Learns what was wanted back on a text's site before. */
  readonly recall: (text: CleanArticle | null) => Promise<void>;
}

/** A part's name on its site; one that has none is known by its words, as long as its article is open. */
const nameOf = ({ fingerprint, excerpt }: RemovedPart): string => fingerprint ?? `"${excerpt}`;

const fingerprintsOf = (parts: readonly RemovedPart[]): readonly string[] =>
  parts.flatMap(({ fingerprint }) => fingerprint ?? []);

/** Makes the model of what is wanted back of the shown text. */
export const createRestoredParts = (
  library: Library,
  shown: ReadonlySignal<CleanArticle | null>,
): RestoredParts => {
  const wanted = signal<ReadonlySet<string>>(new Set());
  return {
    restored: computed(() =>
      (shown.value?.removed ?? []).filter((part) => wanted.value.has(nameOf(part))),
    ),
    restore: async (parts) => {
      const text = shown.value;
      wanted.value = new Set(parts.map(nameOf));
      if (text?.site === undefined) return;
      const unwanted = text.removed.filter((part) => !wanted.value.has(nameOf(part)));
      await keepForGood(library, text.site, {
        wanted: fingerprintsOf(parts),
        unwanted: fingerprintsOf(unwanted),
      });
    },
    recall: async (text) => {
      if (text?.site === undefined || text.removed.length === 0) return;
      const { kept } = await readSite(library, text.site);
      const known = kept.filter((print) => !wanted.value.has(print));
      if (known.length > 0) wanted.value = new Set([...wanted.value, ...known]);
    },
  };
};
