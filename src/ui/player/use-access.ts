import { useEffect, useRef } from 'preact/hooks';
import type { Face } from '../models/face';

/**
 * How to ask for access to some sites, straight from a click: whether they lack it is learned before, since a browser
 * lets nothing be awaited between the click and its own prompt.
 */
export const useAccess = (
  { access }: Pick<Face, 'access'>,
  urls: readonly string[],
): (() => Promise<void>) => {
  const lacking = useRef<readonly string[]>(urls);
  useEffect(() => {
    void Promise.all(urls.map(access.has)).then((has) => {
      lacking.current = urls.filter((_, at) => has[at] !== true);
    });
  }, [urls.join(' ')]);
  return async () => {
    if (lacking.current.length > 0) await access.request(lacking.current).catch(() => false);
  };
};
