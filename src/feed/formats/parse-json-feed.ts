import { untrustedHtml } from '../../model/html';
import type { Category, Enclosure, ParsedFeed, ParsedItem, Person } from '../../model/parsed-feed';
import { isEmptyItem } from './is-empty-item';
import { closeJson, mendJson } from './mend-json';
import { Oddities } from './oddities';
import { escapeHtml } from '../text/escape-html';
import { oneLine } from '../text/html-to-text';
import { resolveHtmlLinks } from '../text/resolve-html-links';
import { resolveUrl } from '../text/resolve-url';

type Json = Readonly<Record<string, unknown>>;

/** Reads JSON Feed 1.0 or 1.1; null where the text is no such thing. Source: https://www.jsonfeed.org/version/1.1/ */
export function parseJsonFeed(text: string, baseUrl: string): ParsedFeed | null {
  const whole = parseJson(text) ?? parseJson(mendJson(text));
  const feed = whole ?? parseJson(closeJson(text));
  if (!isObject(feed) || !isFeed(feed)) return null;
  const oddities = new Oddities();
  if (whole === null) oddities.count('truncated');
  const source: JsonSource = {
    baseUrl,
    siteUrl: urlIn(feed, 'home_page_url', baseUrl) ?? baseUrl,
    oddities,
  };
  const url = (name: string): string | null => urlIn(feed, name, baseUrl);
  const entries = listIn(feed, 'items').filter(isObject);
  const items = entries
    .map((entry) => mapEntry(entry, source))
    .filter((item) => !isEmptyItem(item));
  oddities.count('droppedItem', listIn(feed, 'items').length - items.length);
  return {
    format: 'json',
    title: lineIn(feed, 'title'),
    link: url('home_page_url'),
    feedUrl: url('feed_url'),
    hubUrl:
      listIn(feed, 'hubs')
        .filter(isObject)
        .map((hub) => urlIn(hub, 'url', baseUrl))
        .find((hub) => hub !== null) ?? null,
    id: null,
    description: lineIn(feed, 'description'),
    language: lineIn(feed, 'language'),
    rights: null,
    generator: null,
    iconUrl: url('favicon'),
    imageUrl: url('icon'),
    authors: peopleIn(feed, baseUrl),
    categories: [],
    publishedAt: null,
    updatedAt: null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    updatePeriod: null,
    updateFrequency: null,
    items,
    warnings: oddities.warnings(),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isFeed(feed: Json): boolean {
  const version = own(feed, 'version');
  if (typeof version === 'string' && version.includes('jsonfeed.org')) return true;
  const says = (object: Json, names: readonly string[]): boolean =>
    names.some((name) => typeof own(object, name) === 'string');
  const items = own(feed, 'items');
  if (!Array.isArray(items)) return false;
  if (says(feed, ['title', 'version', 'feed_url', 'home_page_url'])) return true;
  return items.filter(isObject).some((item) => says(item, ['content_html', 'content_text']));
}

const own = (object: Json, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

function textIn(object: Json, name: string): string | null {
  const value = own(object, name);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function lineIn(object: Json, name: string): string | null {
  const text = textIn(object, name);
  return text === null ? null : oneLine(text);
}

const urlIn = (object: Json, name: string, baseUrl: string): string | null =>
  resolveUrl(textIn(object, name) ?? '', baseUrl);

function listIn(object: Json, name: string): readonly unknown[] {
  const value = own(object, name);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

interface JsonSource {
  readonly baseUrl: string;
  /** Where relative links in HTML start. */
  readonly siteUrl: string;
  readonly oddities: Oddities;
}

function mapEntry(entry: Json, source: JsonSource): ParsedItem {
  const { baseUrl, oddities } = source;
  const url = (name: string): string | null => urlIn(entry, name, baseUrl);
  const plain = textIn(entry, 'content_text');
  const html = textIn(entry, 'content_html') ?? (plain === null ? null : escapeHtml(plain));
  const summary = textIn(entry, 'summary');
  const guid = lineIn(entry, 'id');
  return {
    guid,
    title: lineIn(entry, 'title'),
    link:
      url('url') ??
      url('external_url') ??
      (/^https?:/i.test(guid ?? '') ? resolveUrl(guid ?? '', baseUrl) : null),
    publishedAt: oddities.date(textIn(entry, 'date_published') ?? ''),
    updatedAt: oddities.date(textIn(entry, 'date_modified') ?? ''),
    authors: peopleIn(entry, baseUrl),
    summary: summary === null ? null : untrustedHtml(escapeHtml(summary)),
    content: html === null ? null : untrustedHtml(resolveHtmlLinks(html, source.siteUrl)),
    categories: listIn(entry, 'tags')
      .filter((tag) => typeof tag === 'string')
      .map(oneLine)
      .filter((tag) => tag !== '')
      .map((term): Category => ({ term, label: null })),
    enclosures: listIn(entry, 'attachments')
      .filter(isObject)
      .map((file) => mapAttachment(file, baseUrl))
      .filter((file) => file !== null),
    commentsUrl: null,
    commentsFeedUrl: null,
    commentCount: null,
    transcripts: [],
    chaptersUrl: null,
    imageUrl: url('image') ?? url('banner_image'),
    language: lineIn(entry, 'language'),
    rights: null,
  };
}

function mapAttachment(file: Json, baseUrl: string): Enclosure | null {
  const url = urlIn(file, 'url', baseUrl);
  const size = Number(own(file, 'size_in_bytes'));
  return url === null
    ? null
    : { url, type: textIn(file, 'mime_type'), length: size >= 0 ? size : null };
}

/** 1.1 writes `authors`, 1.0 `author`; some write a name where an object should stand. */
function peopleIn(object: Json, baseUrl: string): readonly Person[] {
  const list = [...listIn(object, 'authors'), own(object, 'author')];
  return list
    .map((person) => (typeof person === 'string' ? { name: person } : person))
    .filter(isObject)
    .map((person) => ({
      name: lineIn(person, 'name'),
      email: null,
      url: urlIn(person, 'url', baseUrl),
    }))
    .filter((person) => person.name !== null || person.url !== null);
}
