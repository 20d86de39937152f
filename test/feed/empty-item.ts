import type { ParsedItem } from '../../src/model/parsed-feed';

/** An item of which its feed says nothing at all. */
export const emptyItem: ParsedItem = {
  guid: null,
  title: null,
  link: null,
  publishedAt: null,
  updatedAt: null,
  authors: [],
  summary: null,
  content: null,
  categories: [],
  enclosures: [],
  commentsUrl: null,
  commentsFeedUrl: null,
  commentCount: null,
  transcripts: [],
  chaptersUrl: null,
  imageUrl: null,
  language: null,
  rights: null,
};
