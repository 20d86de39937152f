import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** A request as a behaviour sees it; `origin` is the one the client asked for, so links stay on its host. */
export interface SiteRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly origin: string;
  /** Aborted when the client goes away or the server closes. */
  readonly gone: AbortSignal;
}

/** What the server does with one request. Node itself drops the body of an answer to HEAD. */
export type Behaviour = (request: SiteRequest, response: ServerResponse) => void | Promise<void>;

/** A body, or how to make one for the origin that was asked. */
export type Content = string | Uint8Array | ((origin: string) => string | Uint8Array);

const bytesOf = (content: Content, origin: string): Buffer => {
  const body = typeof content === 'function' ? content(origin) : content;
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body);
};

/** Answers with this status, headers and body, and no validators. */
export const answer =
  (status: number, headers: Readonly<Record<string, string>>, content: Content = ''): Behaviour =>
  ({ origin }, response) => {
    const body = bytesOf(content, origin);
    response.writeHead(status, { 'content-length': body.length, ...headers });
    response.end(body);
  };

/** Answers 200 with ETag and Last-Modified, or 304 to a client that has this version (RFC 9110, 13.2.2). */
export const document =
  (contentType: string, content: Content, modifiedAt: number): Behaviour =>
  ({ origin, headers }, response) => {
    const body = bytesOf(content, origin);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
    response.setHeader('etag', etag);
    response.setHeader('last-modified', new Date(modifiedAt).toUTCString());
    if (isFresh(headers, etag, modifiedAt)) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'content-type': contentType, 'content-length': body.length });
    response.end(body);
  };

const isFresh = (headers: IncomingHttpHeaders, etag: string, modifiedAt: number): boolean => {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(modifiedAt / 1000) * 1000 <= since;
};

/** Sends the client on; a relative `location` is sent as it is. */
export const redirect = (status: 301 | 302 | 303 | 307 | 308, location: string): Behaviour =>
  answer(status, { location, 'content-type': 'text/plain' }, `See ${location}\n`);

/** Sends the body in twenty drops over `ms` of the query, or over `defaultMs`. */
export const drip =
  (contentType: string, content: Content, defaultMs: number): Behaviour =>
  async ({ origin, query, method, gone }, response) => {
    const body = bytesOf(content, origin);
    const pauseMs = Number(query.get('ms') ?? defaultMs) / 20;
    const step = Math.ceil(body.length / 20);
    response.writeHead(200, { 'content-type': contentType, 'content-length': body.length });
    for (let at = 0; method !== 'HEAD' && at < body.length; at += step) {
      response.write(body.subarray(at, at + step));
      await wait(pauseMs, undefined, { signal: gone });
    }
    response.end();
  };

/** Keeps the connection open and never says a word. */
export const hang: Behaviour = ({ gone }) =>
  new Promise((resolve) => {
    gone.addEventListener('abort', () => {
      resolve();
    });
  });

/** Promises the whole body, sends half of it and cuts the connection. */
export const truncate =
  (contentType: string, content: Content): Behaviour =>
  ({ origin, method }, response) => {
    const body = bytesOf(content, origin);
    response.writeHead(200, { 'content-type': contentType, 'content-length': body.length });
    if (method === 'HEAD') response.end();
    else response.write(body.subarray(0, body.length / 2), () => response.destroy());
  };

/** Cuts the connection before any answer. */
export const drop: Behaviour = (_request, response) => {
  response.destroy();
};

/** Streams `totalBytes`: a start, a filler repeated, no end in sight and no Content-Length. */
export const flood =
  (contentType: string, start: string, totalBytes: number): Behaviour =>
  async ({ method, gone }, response) => {
    response.writeHead(200, { 'content-type': contentType });
    response.write(start);
    const filler = Buffer.alloc(64 * 1024, 'Nothing to see here, and a great deal of it.\n');
    let left = method === 'HEAD' ? 0 : totalBytes - Buffer.byteLength(start);
    while (left > 0 && !gone.aborted) {
      const roomLeft = response.write(filler.subarray(0, left));
      left -= filler.length;
      if (!roomLeft) await drained(response, gone);
    }
    response.end();
  };

const drained = (response: ServerResponse, gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      gone.removeEventListener('abort', done);
      resolve();
    };
    response.once('drain', done);
    gone.addEventListener('abort', done);
  });

/** The same behaviour, open to scripts of every origin (CORS), preflights answered. */
export const openToAll =
  (behaviour: Behaviour): Behaviour =>
  (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', '*');
    if (request.method !== 'OPTIONS') return behaviour(request, response);
    response.setHeader('access-control-allow-methods', 'GET, HEAD, OPTIONS');
    response.setHeader('access-control-allow-headers', '*');
    response.writeHead(204).end();
    return undefined;
  };
