import { decodeHTMLStrict } from 'entities';

/** Turns character and entity references in text into what they stand for. */
export type Decode = (text: string) => string;

const longestReference = 40;

/**
 * Decodes references once: the five of XML, HTML's by name, and numbers, where 128 to 159 mean windows-1252.
 * What is unknown, or lacks its semicolon, stays as typed.
 */
export function decodeEntities(text: string): string {
  return replaceReferences(text, null);
}

/** The same, with the entities that a document's own DOCTYPE declares. */
export function decoderFor(declared: ReadonlyMap<string, string>): Decode {
  return declared.size === 0 ? decodeEntities : (text) => replaceReferences(text, declared);
}

function replaceReferences(text: string, declared: ReadonlyMap<string, string> | null): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let done = 0;
  let semicolon = 0;
  while (at !== -1) {
    if (semicolon <= at) semicolon = text.indexOf(';', at);
    if (semicolon === -1) break;
    if (semicolon - at <= longestReference) {
      const value = reference(text.slice(at + 1, semicolon), declared);
      if (value !== null) {
        decoded += text.slice(done, at) + value;
        done = semicolon + 1;
        at = text.indexOf('&', done);
        continue;
      }
    }
    at = text.indexOf('&', at + 1);
  }
  return done === 0 ? text : decoded + text.slice(done);
}

function reference(name: string, declared: ReadonlyMap<string, string> | null): string | null {
  switch (name) {
    case 'lt':
      return '<';
    case 'gt':
      return '>';
    case 'amp':
      return '&';
    case 'quot':
      return '"';
    case 'apos':
      return "'";
    case 'nbsp':
      return '\u00a0';
    default: {
      const own = declared?.get(name);
      if (own !== undefined) return own;
      if (!/^(?:[a-z][a-z0-9]*|#x[0-9a-f]+|#[0-9]+)$/i.test(name)) return null;
      const typed = `&${name};`;
      const value = decodeHTMLStrict(typed);
      return value === typed ? null : value;
    }
  }
}
