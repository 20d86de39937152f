import { bomCharset } from './bom-charset';
import { charsetOfHeader, charsetOfXml } from './declared-charset';
import { escapesToJapanese, isNamedByHabit } from './guess-text';
import { areTwiceEncoded, foreignRuns, sampledRuns } from './mend-twice-encoded';

/** Small enough that an item kept from a large feed holds little else, large enough to be decoded fast. */
const usualPartBytes = 262_144;

/**
 * The text of a large feed part by part, so that it is never held whole and no item kept holds more than its part.
 * Only for what is plain UTF-8 from end to end: where `isPlain()` turns false the parts end, and `decodeText` knows what to do.
 */
export class PartsDecoder {
  #isPlain: boolean;
  readonly #bytes: Uint8Array;
  readonly #partBytes: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** The first runs of foreign signs: whether the text was encoded twice is told by them. */
  #runs: readonly string[] = [];

  constructor(bytes: Uint8Array, contentType: string | null, partBytes = usualPartBytes) {
    this.#bytes = bytes;
    this.#partBytes = partBytes;
    const isLarge = bytes.length > 2 * partBytes;
    this.#isPlain =
      isLarge &&
      bomCharset(bytes) === null &&
      [charsetOfHeader(contentType), charsetOfXml(bytes)].every(givesWayToUtf8);
  }

  isPlain(): boolean {
    return this.#isPlain;
  }

  *parts(): Generator<string, void> {
    for (let at = 0; this.#isPlain && at < this.#bytes.length;) {
      const end = this.#partEnd(at);
      const text = this.#decode(at, end);
      if (text === null) {
        this.#isPlain = false;
        return;
      }
      yield text;
      at = end;
    }
    if (areTwiceEncoded(this.#runs)) this.#isPlain = false;
  }

  /** A part ends with an item where one ends in it, else with some tag: in UTF-8 no sign's bytes hold ASCII. */
  #partEnd(start: number): number {
    const bytes = this.#bytes;
    const end = start + this.#partBytes;
    if (end >= bytes.length) return bytes.length;
    let tagEnd = 0;
    for (let at = end; at > start + this.#partBytes / 2; at -= 1) {
      if (bytes[at - 1] !== 0x3e) continue;
      if (endsItem(bytes, at)) return at;
      if (tagEnd === 0) tagEnd = at;
    }
    if (tagEnd !== 0) return tagEnd;
    const next = bytes.indexOf(0x3e, end);
    return next === -1 ? bytes.length : next + 1;
  }

  #decode(start: number, end: number): string | null {
    let text: string;
    try {
      text = this.#decoder.decode(this.#bytes.subarray(start, end));
    } catch {
      return null;
    }
    if (start === 0 && !/^[\s\0]*</.test(text)) return null;
    if (escapesToJapanese(text)) return null;
    if (text.length === end - start) return text;
    if (/[\u0080-\u009f]/.test(text)) return null;
    if (this.#runs.length < sampledRuns) {
      this.#runs = [...this.#runs, ...foreignRuns(text)].slice(0, sampledRuns);
      if (this.#runs.length === sampledRuns && areTwiceEncoded(this.#runs)) return null;
    }
    return text;
  }
}

const givesWayToUtf8 = (charset: string | null): boolean =>
  charset === null || charset === 'utf-8' || isNamedByHabit(charset);

const itemEnds = ['</item>', '</entry>'].map((tag) => new TextEncoder().encode(tag));

const endsItem = (bytes: Uint8Array, end: number): boolean =>
  itemEnds.some((tag) => endsWith(bytes, end, tag));

/** Asked at every tag near a part's end, from its last sign backwards: most differ in the second. */
function endsWith(bytes: Uint8Array, end: number, tag: Uint8Array): boolean {
  for (let back = 2; back <= tag.length; back += 1) {
    if (bytes[end - back] !== tag[tag.length - back]) return false;
  }
  return true;
}
