import type { Feed } from './feed';

/** What the toolbar's icon tells beside the number on it. */
export type ToolbarState = 'well' | 'paused' | 'failing';

/**
 * Failing is what the person should look into: half of the feeds or more cannot be read. A single feed that is gone is
 * told of in the list, and must not mark the icon for months; being offline is nobody's fault.
 */
export const toolbarState = (
  feeds: readonly Pick<Feed, 'failure'>[],
  { pollingPaused }: { readonly pollingPaused: boolean },
): ToolbarState => {
  if (pollingPaused) return 'paused';
  const failing = feeds.filter(({ failure }) => failure !== null && failure.kind !== 'offline');
  return failing.length > 0 && failing.length * 2 >= feeds.length ? 'failing' : 'well';
};
