import { resolve } from 'node:path';

/** The part of the bundler's view of its modules that is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** All that a module loads at once, itself included. */
const closureOf = (entry: string, modules: Modules): ReadonlySet<string> => {
  const seen = new Set([resolve(entry)]);
  // A set grows while it is walked.
  for (const id of seen) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) seen.add(imported);
  }
  return seen;
};

/**
 * The chunks of the popup's first screen: what paints before all else, the styles, what it shares with the background, and the
 * rest. Cut by who shares what, it would be two dozen files, each with a request and packed by itself.
 */
export const firstScreenChunks = (background: string) => {
  const closures = new Map<string, ReadonlySet<string>>();
  const isIn = (entry: string, id: string, modules: Modules): boolean => {
    const closure = closures.get(entry) ?? closureOf(entry, modules);
    closures.set(entry, closure);
    return closure.has(id);
  };
  // What is the popup's alone stays apart: the reader loads the others, too.
  const chunk = (name: string, priority: number, entries: readonly string[], own = false) => ({
    priority,
    name: (id: string, modules: Modules): string | null =>
      id.includes('/src/popup/') === own && entries.every((entry) => isIn(entry, id, modules))
        ? name
        : null,
  });
  const screen = 'src/popup/start-popup.tsx';
  return [
    // Used by whatever loads something later, the background too.
    { name: 'loading', test: /preload-helper/, priority: 4 },
    chunk('first-styles', 3, ['src/popup/main.ts']),
    // With its styles in the entry's chunk the page links them, and they are there for the first paint.
    chunk('popup', 2, ['src/popup/main.ts'], true),
    chunk('first-library', 1, [screen, background]),
    chunk('first-screen', 0, [screen]),
  ];
};
