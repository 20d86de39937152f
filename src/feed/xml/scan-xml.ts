import { Finder } from './finder';

/** What a scanner tells of; positions are indices into the whole source. */
export interface XmlEvents {
  /** Text between tags, references not decoded. */
  onText(text: string): void;
  onCdata(text: string): void;
  /** The name as typed; `start` is where its `<` stands, `end` is behind its `>`. */
  onOpen(tag: OpenTag): void;
  onClose(name: string, start: number): void;
  onDoctype(text: string): void;
  /** Whether an unfinished tag of this name is meant as a tag. */
  isKnown(name: string): boolean;
}

export interface OpenTag {
  readonly name: string;
  readonly attributes: string;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts markup into events and never gives up: what is no tag is text, what is unfinished ends with the source.
 * Reads forward only, in time linear in the source.
 */
export function scanXml(source: string, events: XmlEvents): void {
  const scanner = new XmlScanner(events);
  scanner.push(source, 0);
  scanner.end();
}

const cdataMark = '<![CDATA[';
const longestMark = cdataMark.length;

const isSpace = (code: number): boolean => code <= 32;
const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;

/** What a token's end is where the source so far does not hold it. */
const unfinished = -1;

/** Takes a source in parts, and holds no more of it than what is not told of yet and what is still asked for. */
export class XmlScanner {
  readonly #events: XmlEvents;
  /** What is held of the source, which begins at `#base` of the whole. */
  #source = '';
  #base = 0;
  #pending = '';
  #isLast = false;
  #finder = new Finder('');
  #at = 0;
  #hasDoctype = false;
  #lastOpen = '';

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  /** @param neededFrom Where what `slice` will be asked for begins at the earliest. */
  push(part: string, neededFrom: number): void {
    const kept = Math.min(this.#at, Math.max(0, neededFrom - this.#base));
    this.#pending += part;
    // As much again as is carried over, so that a token or text without an end costs linear time.
    if (this.#pending.length < this.#source.length - kept) return;
    this.#take(kept);
    this.#run();
  }

  /** What is unfinished now ends with the source. */
  end(): void {
    this.#isLast = true;
    if (this.#pending !== '') this.#take(0);
    this.#run();
  }

  /** How long the source was, once it ended. */
  get length(): number {
    return this.#base + this.#source.length;
  }

  slice(start: number, end: number): string {
    return this.#source.slice(start - this.#base, end - this.#base);
  }

  #take(kept: number): void {
    this.#source = this.#source.slice(kept) + this.#pending;
    this.#pending = '';
    this.#base += kept;
    this.#at -= kept;
    this.#finder = new Finder(this.#source);
  }

  #run(): void {
    const source = this.#source;
    while (this.#at < source.length) {
      const open = source.indexOf('<', this.#at);
      if (open === -1 && !this.#isLast) return;
      const textEnd = open === -1 ? source.length : open;
      if (textEnd > this.#at) this.#events.onText(source.slice(this.#at, textEnd));
      this.#at = textEnd;
      if (open === -1) return;
      const next = this.#tag(open);
      if (next === unfinished) return;
      this.#at = next;
    }
  }

  #tag(open: number): number {
    const code = this.#source.charCodeAt(open + 1);
    if (isNameStart(code)) return this.#open(open);
    if (code === 47) return this.#close(open);
    if (!this.#isLast && this.#source.length < open + longestMark) return unfinished;
    if (code === 33) return this.#declaration(open);
    if (code === 63) return this.#instruction(open);
    return this.#literal(open);
  }

  /** Where a token ends that runs to the end of what is held. */
  #sourceEnd(): number {
    return this.#isLast ? this.#source.length : unfinished;
  }

  #literal(open: number): number {
    this.#events.onText('<');
    return open + 1;
  }

  #open(open: number): number {
    const source = this.#source;
    const nameEnd = this.#nameEnd(open + 1);
    const name = source.slice(open + 1, nameEnd);
    const end = this.#tagEnd(nameEnd);
    if (end >= source.length) return this.#sourceEnd();
    const cut = source.charCodeAt(end) === 60;
    if (cut && !this.#events.isKnown(name)) return this.#literal(open);
    const selfClosing = source.charCodeAt(end - 1) === 47 && end > nameEnd;
    const attributes = source.slice(nameEnd, selfClosing ? end - 1 : end).trim();
    const after = cut ? end : end + 1;
    if (!selfClosing) this.#lastOpen = name;
    const base = this.#base;
    this.#events.onOpen({ name, attributes, selfClosing, start: base + open, end: base + after });
    return after;
  }

  #nameEnd(from: number): number {
    const source = this.#source;
    let at = from;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (isSpace(code) || code === 62 || code === 47 || code === 60) break;
      at += 1;
    }
    return at;
  }

  /** Where a tag's `>` stands, or the `<` that cuts it short, or the source's end. */
  #tagEnd(from: number): number {
    const source = this.#source;
    let previous = 0;
    for (let at = from; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code === 62 || code === 60) return at;
      if ((code === 34 || code === 39) && previous === 61) {
        const close = this.#finder.find(code === 34 ? '"' : "'", at + 1);
        if (!this.#isLast && (close === -1 || close + 1 === source.length)) return source.length;
        const misquoted = this.#misquotedEnd(at, close);
        if (misquoted !== -1) return misquoted;
        if (close === -1) return source.length;
        at = close;
      }
      if (!isSpace(code)) previous = code;
    }
    return source.length;
  }

  /** The `>` at which a tag ends whose quote was left open (the next quote stands in other text); else -1. */
  #misquotedEnd(quote: number, close: number): number {
    if (close !== -1) {
      const after = this.#source.charCodeAt(close + 1);
      if (Number.isNaN(after) || isSpace(after) || after === 62 || after === 47 || after === 63) {
        return -1;
      }
    }
    const end = this.#finder.find('>', quote);
    return end !== -1 && (close === -1 || end < close) ? end : -1;
  }

  #close(open: number): number {
    const source = this.#source;
    const nameEnd = this.#nameEnd(open + 2);
    let end = nameEnd;
    while (end < source.length) {
      const code = source.charCodeAt(end);
      if (code === 62 || code === 60) break;
      end += 1;
    }
    if (end === source.length && !this.#isLast) return unfinished;
    this.#events.onClose(source.slice(open + 2, nameEnd), this.#base + open);
    return source.charCodeAt(end) === 62 ? end + 1 : end;
  }

  #declaration(open: number): number {
    const source = this.#source;
    if (source.startsWith('<!--', open)) return this.#skipTo('-->', open + 4);
    if (/^<!\[cdata\[/i.test(source.slice(open, open + 9))) return this.#cdata(open + 9);
    if (/^<!doctype/i.test(source.slice(open, open + 9))) return this.#doctype(open);
    return this.#skipTo('>', open + 2);
  }

  /**
   * A section whose end was lost runs to the next closing tag, as does one that swallows its element's closing tag
   * and another section's start. One nested in another (some generators wrap twice) loses the inner mark.
   */
  #cdata(start: number): number {
    const source = this.#source;
    const end = this.#finder.find(']]>', start);
    if (end === -1 && !this.#isLast) return unfinished;
    const nested = this.#finder.find(cdataMark, start);
    if (end === -1 || (nested !== -1 && nested < end)) {
      const close = this.#finder.find('</', start);
      const lost = end === -1 ? close : this.#lostEnd(start, nested);
      if (lost !== -1) {
        this.#events.onCdata(source.slice(start, lost).replace(/\]{1,2}>?$/, ''));
        return lost;
      }
    }
    const text = source.slice(start, end === -1 ? source.length : end);
    this.#events.onCdata(nested !== -1 && nested < end ? text.replaceAll(cdataMark, '') : text);
    return end === -1 ? source.length : end + 3;
  }

  #lostEnd(start: number, nested: number): number {
    const close = this.#finder.find(`</${this.#lastOpen}>`, start);
    return close < nested ? close : -1;
  }

  #doctype(open: number): number {
    const source = this.#source;
    const end = this.#finder.find('>', open);
    const subset = this.#finder.find('[', open);
    if (end === -1) return this.#sourceEnd();
    if (this.#hasDoctype || subset === -1 || subset > end) return end + 1;
    const match = /\]\s*>/g;
    match.lastIndex = subset;
    const found = match.exec(source);
    if (found === null && !this.#isLast) return unfinished;
    this.#hasDoctype = true;
    if (found === null) return end + 1;
    this.#events.onDoctype(source.slice(subset, found.index));
    return match.lastIndex;
  }

  /** `<?xml` ends at the first `>`, as its `?` gets lost; other instructions may hold one. */
  #instruction(open: number): number {
    if (/^<\?xml\s/i.test(this.#source.slice(open, open + 6))) return this.#skipTo('>', open);
    const end = this.#finder.find('?>', open);
    if (end === -1 && !this.#isLast) return unfinished;
    return end === -1 ? this.#skipTo('>', open) : end + 2;
  }

  #skipTo(mark: string, from: number): number {
    const end = this.#finder.find(mark, from);
    return end === -1 ? this.#sourceEnd() : end + mark.length;
  }
}
