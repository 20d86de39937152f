/**
 * Asks the browser never to evict the library under disk pressure. Firefox heeds it with `unlimitedStorage` and only
 * once asked; Chrome's `unlimitedStorage` is enough by itself, and its worker has no `persist`.
 */
export const keepStorage = async (): Promise<void> => {
  // A worker's types do not know it, and Chrome's worker has none.
  const storage = navigator.storage as { persist?: () => Promise<boolean> } | undefined;
  await storage?.persist?.();
};
