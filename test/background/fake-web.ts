import type { FetchDeps } from '../../src/polling/fetch-bytes';

/** A request as the web saw it. */
export interface Asked {
  readonly url: string;
  readonly headers: Headers;
  readonly credentials: RequestCredentials | undefined;
  readonly signal: AbortSignal | null | undefined;
}

type Answer = (asked: Asked) => Response | Promise<Response>;

/** A web of hosts that answer as a test says; a host it does not know can't be reached. */
export const fakeWeb = () => {
  const hosts = new Map<string, Answer>();
  const asked: Asked[] = [];
  const fetch: FetchDeps['fetch'] = async (url, init) => {
    const { credentials, signal } = init;
    const request = { url, headers: new Headers(init.headers), credentials, signal };
    asked.push(request);
    const answer = hosts.get(new URL(url).host);
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer(request);
  };
  return { hosts, asked, fetch };
};

/** A feed whose items have these names. */
export const rss = (...names: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Feed</title><link>https://a.example/</link>${names
    .map(
      (name) =>
        `<item><guid>${name}</guid><title>${name}</title><link>https://a.example/${name}</link></item>`,
    )
    .join('')}</channel></rss>`;

/** An answer that redirects led to. */
export const from = (url: string, response: Response): Response =>
  Object.defineProperty(response, 'url', { value: url });
