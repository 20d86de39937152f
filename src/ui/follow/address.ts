import { err, ok, type Result } from '../../model/result';

/** Hosts that are the person's own devices speak plain http. */
const isLocal = (host: string): boolean =>
  /^(localhost|\d{1,3}(\.\d{1,3}){3}|\[[\da-f:]+\])(:\d+)?$/i.test(host) || host.endsWith('.local');

/** What a person typed as a web address: `https://` is added where no scheme stands, `feed:` is a nickname for it. */
export const readAddress = (typed: string): Result<string, 'invalid'> => {
  const text = typed.trim().replace(/^feed:(\/\/)?/i, '');
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(text)?.[0];
  const host = (/^[^/?#]*/.exec(text)?.[0] ?? '').replace(/:\d+$/, '');
  const address = scheme ? text : `${isLocal(host) ? 'http' : 'https'}://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return err('invalid');
  const url = new URL(address);
  const named = url.hostname.includes('.') || isLocal(url.hostname) || url.hostname === 'localhost';
  // A name and password are meant only where a scheme stands: else it is an address for mail.
  const plain = /^https?:$/.test(url.protocol) && (url.username === '' || scheme !== undefined);
  return plain && named ? ok(url.href) : err('invalid');
};
