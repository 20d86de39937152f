import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly url: string;
  /** Paths asked for since the start, the page itself included. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves one bare page, under Trusted Types as the reading view is, and notes whatever else is asked of it. */
export const servePage = async (): Promise<ServedPage> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      "require-trusted-types-for 'script'; trusted-types dompurify control",
    );
    response.end(
      '<!doctype html><title>Reader</title><link rel="icon" href="data:,"><body><main>Interface</main>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
