import { knownCharset } from './decode-as';

/** How far into the bytes a declaration is looked for; some stand behind a licence comment or a server's notice. */
const prologBytes = 4096;

/** The charset of a Content-Type header; null where it names none we know. */
export function charsetOfHeader(contentType: string | null): string | null {
  const label = /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? '')?.[1];
  return label === undefined ? null : knownCharset(label);
}

const beginning = (bytes: Uint8Array, length: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, length));

/** The charset of an XML declaration; null where there is none we know. */
export function charsetOfXml(bytes: Uint8Array): string | null {
  const label = /<\?xml[^>]*?encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(
    beginning(bytes, prologBytes),
  )?.[1];
  return label === undefined ? null : knownCharset(label);
}

/** The charset of a page's `<meta>`. Source: https://html.spec.whatwg.org/#determining-the-character-encoding */
export function charsetOfMeta(bytes: Uint8Array): string | null {
  const label = /<meta[^<>]{1,300}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(
    beginning(bytes, 16_384),
  )?.[1];
  const charset = label === undefined ? null : knownCharset(label);
  return charset?.startsWith('utf-16') === true ? 'utf-8' : charset;
}
