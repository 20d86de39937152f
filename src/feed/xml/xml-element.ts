import { readAttributes } from './read-attributes';
import type { Decode } from './decode-entities';

/** One element of a feed, as far as a mapper needs it; its text is decoded, its markup is as written. */
export class XmlElement {
  /** Lower-case; a known namespace as its usual prefix (`dc:creator`), the feed's own as none (`title`). */
  readonly name: string;
  readonly parent: XmlElement | null;
  /** How many kept elements it stands in. */
  readonly depth: number;
  readonly children: XmlElement[] = [];
  /** Direct text and CDATA, entities decoded once. */
  text = '';
  /** Whether tags stand in its text. */
  hasMarkup = false;
  /** What stands inside it as written, tags and all; empty where no tags do. */
  markup = '';
  /** Where that begins in the source. */
  readonly innerStart: number;
  readonly #attributeSource: string;
  readonly #decode: Decode;
  #attributes: ReadonlyMap<string, string> | null = null;

  constructor(name: string, parent: XmlElement | null, source: AttributeSource) {
    this.name = name;
    this.parent = parent;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.#attributeSource = source.attributes;
    this.#decode = source.decode;
    this.innerStart = source.innerStart;
  }

  /** The attribute's decoded value, its name lower-case with the prefix as written; null where absent. */
  attribute(name: string): string | null {
    if (this.#attributeSource === '') return null;
    this.#attributes ??= readAttributes(this.#attributeSource, this.#decode);
    return this.#attributes.get(name) ?? null;
  }

  /** The same for RDF's attributes, which some write with another prefix, or with none. */
  rdfAttribute(local: 'about' | 'resource'): string | null {
    const usual = this.attribute(`rdf:${local}`) ?? this.attribute(local);
    if (usual !== null || this.#attributes === null) return usual;
    for (const [name, value] of this.#attributes) if (name.endsWith(`:${local}`)) return value;
    return null;
  }

  hasAttributes(): boolean {
    return this.#attributeSource !== '';
  }
}

export interface AttributeSource {
  readonly attributes: string;
  readonly innerStart: number;
  readonly decode: Decode;
}
