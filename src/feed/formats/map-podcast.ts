import type { ParsedItem, Transcript } from '../../model/parsed-feed';
import { oneLine } from '../text/html-to-text';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { firstOf, named, urlAt } from './find-elements';

type Episode = Pick<ParsedItem, 'transcripts' | 'chaptersUrl'>;

/** An episode's transcripts and chapters. Source: https://podcasting2.org/docs/podcast-namespace */
export function mapPodcast(children: readonly XmlElement[], source: FeedSource): Episode {
  return {
    transcripts: named(children, 'podcast:transcript')
      .map((child) => mapTranscript(child, source))
      .filter((transcript) => transcript !== null),
    chaptersUrl: firstOf(children, ['podcast:chapters'], (child) =>
      urlAt(child, child.attribute('url') ?? '', source),
    ),
  };
}

function mapTranscript(element: XmlElement, source: FeedSource): Transcript | null {
  const url = urlAt(element, element.attribute('url') ?? '', source);
  const line = (name: string): string | null => oneLine(element.attribute(name) ?? '') || null;
  return url === null ? null : { url, type: line('type'), language: line('language') };
}
