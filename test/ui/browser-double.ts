import en from '../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const texts = en as Readonly<Record<string, Message>>;

/** What Chrome makes of a text: its placeholders name the substitutions they stand for. */
const getMessage = (key: string, substitutions: readonly string[] = []): string =>
  (texts[key]?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = texts[key]?.placeholders?.[name.toLowerCase()]?.content.slice(1);
    return substitutions[Number(place) - 1] ?? '';
  });

// The extension API's polyfill takes a browser that is there; it must be, before anything imports it.
Object.assign(globalThis, {
  chrome: { runtime: { id: 'bantin' } },
  browser: {
    runtime: { id: 'bantin', getManifest: () => ({ version: '0' }) },
    i18n: { getMessage, getUILanguage: () => 'en' },
  },
});
