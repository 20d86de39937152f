import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { badRoutes } from './bad-routes';
import { answer, document, openToAll, type Behaviour, type SiteRequest } from './behaviours';
import { dateEdition, withArticle, type EditionKey, type LiveEdition } from './edition';
import { editionRoutes, type Routes } from './edition-routes';
import { editions } from './editions';
import { renderIndexPage } from './index-page';
import { podcastRoutes } from './podcast-routes';
import type { SiteArticle } from './site-article';
import { staticRoutes } from './static-routes';

/** One request the server got; `path` has its query, `status` is 0 until there is an answer. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A new article needs its title alone; the rest has sensible values, and `hoursAgo` is 0. */
export type NewArticle = Pick<SiteArticle, 'title'> & Partial<SiteArticle>;

/** A running test site. */
export interface Site {
  readonly origin: string;
  url(path: string): string;
  readonly requests: readonly LoggedRequest[];
  clearRequests(): void;
  /** Adds the article to the edition, or edits the one with its slug; pages and feeds change. Returns its address. */
  publish(siteKey: EditionKey, article: NewArticle): string;
  /** Serves this path in another way from now on; `null` restores the usual one. */
  set(path: string, behaviour: Behaviour | null): void;
  /** Serves these bytes as they are, with validators. */
  serveFile(path: string, bytes: Uint8Array, contentType: string): void;
  close(): Promise<void>;
}

const loggedHeaders = [
  'accept',
  'accept-language',
  'cache-control',
  'cookie',
  'if-modified-since',
  'if-none-match',
  'origin',
  'referer',
  'sec-fetch-site',
  'user-agent',
] as const;

const notFound = answer(404, { 'content-type': 'text/html; charset=utf-8' }, 'Not found\n');
const notAllowed = answer(405, { allow: 'GET, HEAD, OPTIONS' }, 'Not allowed\n');
const optionsOnly = answer(204, { allow: 'GET, HEAD, OPTIONS' });

const logRequest = (request: IncomingMessage, response: ServerResponse): LoggedRequest => ({
  method: request.method ?? 'GET',
  path: request.url ?? '/',
  get status() {
    return response.headersSent ? response.statusCode : 0;
  },
  headers: Object.fromEntries(
    loggedHeaders.flatMap((name) => {
      const value = request.headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  at: Date.now(),
});

const readRequest = (request: IncomingMessage, gone: AbortSignal): SiteRequest => {
  const origin = `http://${request.headers.host ?? 'localhost'}`;
  const { pathname, searchParams } = new URL(request.url ?? '/', origin);
  const { method = 'GET', headers } = request;
  return { method, path: pathname, query: searchParams, headers, origin, gone };
};

/** All routes of the server; the last layer that knows a path wins. */
const createRoutes = (startedAt: number) => {
  const live = new Map<EditionKey, LiveEdition>();
  const layers = new Map<string, Routes>();
  const overrides = new Map<string, Behaviour>();
  const install = (edition: LiveEdition): void => {
    live.set(edition.key, edition);
    layers.set(edition.key, editionRoutes(edition, startedAt));
  };
  editions.forEach((edition) => {
    install(dateEdition(edition, startedAt));
  });
  layers.set('static', staticRoutes(startedAt));
  layers.set('radio', podcastRoutes(startedAt));
  layers.set('bad', new Map(badRoutes.map(({ path, behaviour }) => [path, behaviour])));
  const index = document('text/html; charset=utf-8', renderIndexPage(editions), startedAt);
  layers.set('index', new Map([['/', index]]));

  const find = (path: string): Behaviour | undefined => {
    const usual = [...layers.values()].find((layer) => layer.has(path))?.get(path);
    return overrides.get(path) ?? usual;
  };
  const route = (path: string, method: string): Behaviour => {
    const found = find(path);
    if (found === undefined && path.startsWith('/open/'))
      return openToAll(find(path.slice('/open'.length)) ?? notFound);
    if (method === 'OPTIONS') return optionsOnly;
    if (method !== 'GET' && method !== 'HEAD') return notAllowed;
    return found ?? notFound;
  };
  return { live, install, overrides, route };
};

const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo);
    });
  });

const completeArticle = (
  article: NewArticle,
  edition: LiveEdition,
  count: number,
): SiteArticle => ({
  slug: `published-${count}`,
  author: edition.articles[0]!.author,
  category: edition.categories[0]!.slug,
  tags: [],
  hoursAgo: 0,
  body: [
    `${article.title}. This was published while the test ran, and says little more than its title.`,
  ],
  ...article,
});

/** Starts the test sites on 127.0.0.1 and any free port, unless told otherwise. */
export const startSite = async ({
  port = 0,
  host = '127.0.0.1',
}: {
  readonly port?: number | undefined;
  readonly host?: string;
} = {}): Promise<Site> => {
  const startedAt = Date.now();
  const routes = createRoutes(startedAt);
  const requests: LoggedRequest[] = [];
  let published = 0;

  const server = createServer((request, response) => {
    requests.push(logRequest(request, response));
    const gone = new AbortController();
    response.on('close', () => {
      gone.abort();
    });
    const asked = readRequest(request, gone.signal);
    const behave = async (): Promise<void> =>
      routes.route(asked.path, asked.method)(asked, response);
    behave().catch((error: unknown) => {
      // A client that left in the middle is no fault of the site; anything else must not pass unseen.
      if (!gone.signal.aborted) console.error(error);
      response.destroy();
    });
  });
  const address = await listen(server, port, host);
  const origin = `http://${host}:${address.port}`;

  return {
    origin,
    url: (path) => origin + path,
    requests,
    clearRequests: () => {
      requests.length = 0;
    },
    publish: (siteKey, article) => {
      const edition = routes.live.get(siteKey)!;
      const complete = completeArticle(article, edition, ++published);
      routes.install(withArticle(edition, complete, Date.now()));
      return `${origin}/${siteKey}/${complete.slug}/`;
    },
    set: (path, behaviour) => {
      if (behaviour === null) routes.overrides.delete(path);
      else routes.overrides.set(path, behaviour);
    },
    serveFile: (path, bytes, contentType) => {
      routes.overrides.set(path, document(contentType, bytes, Date.now()));
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
};
