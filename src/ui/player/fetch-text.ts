import { epochMs } from '../../model/epoch-ms';
import { fetchBytes, type FetchDeps } from '../../polling/fetch-bytes';
import type { Face } from '../models/face';

type Deps = Pick<Face, 'access' | 'online'>;

const limits = { timeoutMs: 20_000, limitBytes: 4 * 1024 * 1024 } as const;

/** How a page asks a site for something itself. */
const netOf = ({ access, online }: Deps): FetchDeps => ({
  fetch: (url, init) => fetch(url, init),
  now: () => epochMs(Date.now()),
  isOnline: () => online.peek(),
  hasAccess: access.has,
});

/** A text of a site; null where it can't be had. */
export const fetchText = async (deps: Deps, url: string): Promise<string | null> => {
  const answer = await fetchBytes({ url, ...limits }, netOf(deps));
  return answer.ok ? new TextDecoder().decode(answer.value.bytes) : null;
};
