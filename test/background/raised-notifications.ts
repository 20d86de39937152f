import '../ui/browser-double';

/** A notification as it was handed to the browser. */
interface Raised {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** What was raised so far, in order; a test empties it. */
export const raised: Raised[] = [];

/** Whether the person looks at the reader, as the browser's locks say. */
export const looking = { is: false };

const api = (globalThis as unknown as { browser: { runtime: object } }).browser;
Object.assign(api.runtime, { getURL: (path: string) => path });
Object.assign(api, {
  notifications: {
    create: (id: string, options: Omit<Raised, 'id'>) => {
      raised.push({ id, ...options });
      return Promise.resolve(id);
    },
  },
});
Object.defineProperty(globalThis, 'navigator', {
  configurable: true,
  value: {
    locks: {
      query: () => Promise.resolve({ held: looking.is ? [{ name: 'bantin.looking' }] : [] }),
    },
  },
});
