import { type Decode, decodeEntities, decoderFor } from './decode-entities';
import { type NamespaceScope, noNamespaces } from './namespaces';
import { readAttributes } from './read-attributes';
import { readDoctype } from './read-doctype';
import { type OpenTag, type XmlEvents, XmlScanner } from './scan-xml';
import { XmlElement } from './xml-element';

/** What a document is made of, so that the reader keeps only what is read and can mend what is broken. */
export interface XmlGrammar {
  /** The document's own vocabulary for a root's local name; null where that is no root. */
  native(localName: string): 'rss' | 'atom' | null;
  /** Elements worth keeping. */
  readonly kept: ReadonlySet<string>;
  /** Kept elements that hold others; every other kept one holds text or markup. */
  readonly containers: ReadonlySet<string>;
  /** Elements that HTML knows too: inside text they are markup, not a sign of a lost closing tag. */
  readonly alsoHtml: ReadonlySet<string>;
  /** Containers that are told of one by one and then forgotten; one inside another ends it. */
  readonly streamed: ReadonlySet<string>;
}

export interface XmlSink {
  onRoot(root: XmlElement, localName: string): void;
  onStreamed(element: XmlElement): void;
  /** A start tag before any root: what the bytes are instead of a feed. */
  onStranger(name: string): void;
}

export interface XmlDocument {
  readonly root: XmlElement | null;
  readonly decode: Decode;
  /** Tags that closed nothing, or were never closed. */
  readonly mends: number;
  /** Whether the source ends before its root does. */
  readonly isCut: boolean;
}

/** Reads markup, given in parts, into a tree of the kept elements, handing streamed ones to the sink as they end. */
export function readXml(parts: Iterable<string>, grammar: XmlGrammar, sink: XmlSink): XmlDocument {
  const builder = new TreeBuilder(grammar, sink);
  builder.read(parts);
  const { root, decode, mends, isCut } = builder;
  return { root, decode, mends, isCut };
}

interface Open {
  readonly name: string;
  /** null where it is not kept. */
  readonly element: XmlElement | null;
  readonly scope: NamespaceScope;
}

class TreeBuilder implements XmlEvents {
  root: XmlElement | null = null;
  decode: Decode = decodeEntities;
  mends = 0;
  isCut = true;
  readonly #scanner = new XmlScanner(this);
  readonly #grammar: XmlGrammar;
  readonly #sink: XmlSink;
  readonly #stack: Open[] = [];
  readonly #openCounts = new Map<string, number>();
  #scope: NamespaceScope = noNamespaces;
  #lastStart = 0;
  /** How many open elements are of another vocabulary: an `entry` in one is none of the feed's. */
  #foreign = 0;
  /** The innermost kept element. */
  #current: XmlElement | null = null;

  constructor(grammar: XmlGrammar, sink: XmlSink) {
    this.#grammar = grammar;
    this.#sink = sink;
  }

  read(parts: Iterable<string>): void {
    for (const part of parts) this.#scanner.push(part, this.#neededFrom());
    this.#scanner.end();
    this.mends += Math.max(0, this.#stack.length - 1);
    while (this.#stack.length > 0) this.#pop(this.#scanner.length);
  }

  /** Where the outermost open text begins: it may turn out to hold markup. */
  #neededFrom(): number {
    let from = Infinity;
    for (let at = this.#current; at !== null; at = at.parent) {
      if (!this.#grammar.containers.has(at.name)) from = at.innerStart;
    }
    return from;
  }

  onDoctype(text: string): void {
    if (this.root === null) this.decode = decoderFor(readDoctype(text));
  }

  onText(text: string): void {
    const top = this.#stack.at(-1)?.element;
    if (top === undefined || top === null) return;
    if (top.text === '' && this.#grammar.containers.has(top.name) && text.trim() === '') return;
    top.text += this.decode(text);
  }

  onCdata(text: string): void {
    const top = this.#stack.at(-1)?.element;
    if (top !== undefined && top !== null) top.text += text;
  }

  isKnown(name: string): boolean {
    return this.#grammar.kept.has(this.#scope.nameOf(name));
  }

  onOpen(tag: OpenTag): void {
    this.#lastStart = tag.start;
    if (this.root === null) {
      this.#openRoot(tag);
      return;
    }
    const scope = this.#scopeOf(tag);
    const name = scope.nameOf(tag.name);
    this.#mendBefore(name);
    const element = this.#elementFor(name, tag);
    if (tag.selfClosing) {
      if (element !== null && this.#grammar.streamed.has(name)) this.#sink.onStreamed(element);
      return;
    }
    this.#push({ name, element, scope });
  }

  #openRoot(tag: OpenTag): void {
    const local = tag.name.slice(tag.name.indexOf(':') + 1).toLowerCase();
    const native = this.#grammar.native(local);
    if (native === null) {
      this.#sink.onStranger(local);
      return;
    }
    const scope = this.#scopeOf(tag).inDocument(native);
    this.root = new XmlElement(local, null, this.#sourceOf(tag));
    this.#sink.onRoot(this.root, local);
    this.#push({ name: scope.nameOf(tag.name), element: this.root, scope });
  }

  #scopeOf(tag: OpenTag): NamespaceScope {
    if (!tag.attributes.includes('xmlns')) return this.#scope;
    const declared = new Map<string, string>();
    for (const [name, value] of readAttributes(tag.attributes, this.decode)) {
      if (name === 'xmlns') declared.set('', value);
      else if (name.startsWith('xmlns:')) declared.set(name.slice(6), value);
    }
    return declared.size === 0 ? this.#scope : this.#scope.inside(declared);
  }

  /** Closes what must have ended where `name` begins: an item before the next, a text before the next field. */
  #mendBefore(name: string): void {
    if (this.#grammar.streamed.has(name)) {
      if (this.#foreign > 0) return;
      for (const other of this.#grammar.streamed) if (this.#isOpen(other)) this.#mendClose(other);
      return;
    }
    const current = this.#current;
    if (current === null || this.#grammar.containers.has(current.name)) return;
    if (!this.#grammar.kept.has(name) || name.startsWith('xhtml:')) return;
    const isText = this.#stack.at(-1)?.element === current;
    if (this.#grammar.alsoHtml.has(name) && !(isText && plainFields.has(current.name))) return;
    this.#mendClose(current.name);
  }

  #mendClose(name: string): void {
    this.mends += 1;
    this.#closeTo(name, this.#lastStart);
  }

  #elementFor(name: string, tag: OpenTag): XmlElement | null {
    const top = this.#stack.at(-1)?.element ?? null;
    if (top !== null && !this.#grammar.containers.has(top.name)) top.hasMarkup = true;
    const streamed = this.#grammar.streamed.has(name) && this.#foreign === 0;
    const parent = streamed ? (this.#current ?? this.root) : top;
    if (parent === null || parent.depth > deepest || !this.#grammar.kept.has(name)) return null;
    if (!this.#grammar.containers.has(parent.name) && !streamed) return null;
    const element = new XmlElement(name, parent, this.#sourceOf(tag));
    if (!streamed) parent.children.push(element);
    return element;
  }

  #sourceOf(tag: OpenTag): {
    attributes: string;
    innerStart: number;
    decode: Decode;
  } {
    return { attributes: tag.attributes, innerStart: tag.end, decode: this.decode };
  }

  onClose(typed: string, start: number): void {
    this.#lastStart = start;
    const name = this.#scope.nameOf(typed);
    if (name === this.#stack[0]?.name) this.isCut = false;
    if (!this.#isOpen(name)) this.mends += 1;
    else this.#closeTo(name, start);
  }

  #isOpen(name: string): boolean {
    return (this.#openCounts.get(name) ?? 0) > 0;
  }

  /** Ends the innermost open element of that name with all inside it; the root stays open for what still follows. */
  #closeTo(name: string, start: number): void {
    while (this.#stack.length > 1) {
      if (this.#pop(start) === name) return;
    }
  }

  #push(open: Open): void {
    this.#stack.push(open);
    this.#openCounts.set(open.name, (this.#openCounts.get(open.name) ?? 0) + 1);
    this.#scope = open.scope;
    if (open.element !== null) this.#current = open.element;
    else if (isForeign(open.name)) this.#foreign += 1;
  }

  #pop(start: number): string | null {
    const open = this.#stack.pop();
    if (open === undefined) return null;
    this.#openCounts.set(open.name, (this.#openCounts.get(open.name) ?? 1) - 1);
    this.#scope = this.#stack.at(-1)?.scope ?? noNamespaces;
    if (open.element !== null) {
      const { innerStart, hasMarkup } = open.element;
      if (hasMarkup) open.element.markup = this.#scanner.slice(innerStart, start);
      this.#current = open.element.parent;
      if (this.#grammar.streamed.has(open.name)) this.#sink.onStreamed(open.element);
    } else if (isForeign(open.name)) {
      this.#foreign -= 1;
    }
    return open.name;
  }
}

/** No feed nests kept elements deeper; bounds every walk up or down the tree. */
const deepest = 12;

const isForeign = (name: string): boolean => name.includes(':');

/** Fields that never hold markup, so that any other field's start ends them. */
const plainFields: ReadonlySet<string> = new Set([
  'link',
  'guid',
  'id',
  'pubdate',
  'lastbuilddate',
  'published',
  'updated',
  'category',
  'comments',
  'language',
  'generator',
  'title',
  'dc:date',
  'dc:creator',
]);
