import type { Article } from '../../model/article';
import type { Backup, BackupFeed, BackupSearch, BackupStatus } from '../../model/backup';
import { uncleanContent, type CleanArticle, type Content } from '../../model/content';
import { epochMs } from '../../model/epoch-ms';
import type { Folder } from '../../model/folder';
import type { Highlight } from '../../model/highlight';
import type { ArticleId, FeedId, FolderId } from '../../model/ids';
import type { ReadingPlace } from '../../model/reading-place';
import { err, ok, type Result } from '../../model/result';
import { noMarks } from '../../model/status';
import { databaseVersion } from '../database-version';
import { fitRecord, isWebAddress, records } from './fit-record';

/** Why a file is no backup that can be brought in. */
export type BackupProblem = 'notBackup' | 'newer';

const at = epochMs(0);

const feedShape: BackupFeed = {
  id: '' as FeedId,
  kind: 'polled',
  url: '',
  siteUrl: null,
  title: '',
  customTitle: null,
  description: null,
  language: null,
  folderId: null,
  position: null,
  counts: true,
  iconUrl: null,
  notify: 'off',
  readingChoice: 'auto',
  intervalChoice: 'adaptive',
  signIn: 'none',
  followedAt: at,
};

const folderShape: Folder = { id: '' as FolderId, name: '', parentId: null, position: null };

const articleShape: Article = {
  id: '' as ArticleId,
  feedId: '' as FeedId,
  title: '',
  link: null,
  author: null,
  publishedAt: null,
  firstSeenAt: at,
  sortAt: at,
  updatedAt: null,
  excerpt: '',
  language: null,
  direction: 'ltr',
  readingMinutes: null,
  imageUrl: null,
  enclosures: [],
  itemHash: '',
};

const statusShape: BackupStatus = {
  ...noMarks,
  articleId: '' as ArticleId,
  feedId: '' as FeedId,
  sortAt: at,
  identity: [],
};

const textShape: CleanArticle = {
  title: null,
  byline: null,
  siteName: null,
  html: '' as CleanArticle['html'],
  language: null,
  direction: 'ltr',
  readingMinutes: 0,
  excerpt: '',
  imageUrls: [],
  removed: [],
};

const contentShape = uncleanContent('' as ArticleId, null);

const placeShape: ReadingPlace = {
  articleId: '' as ArticleId,
  block: 0,
  quote: '',
  above: 0,
  share: 0,
  at,
};

const highlightShape: Highlight = {
  id: '',
  articleId: '' as ArticleId,
  feedId: '' as FeedId,
  quote: { exact: '', prefix: '', suffix: '', start: 0 },
  colour: 'yellow',
  note: '',
  createdAt: at,
  changedAt: at,
  title: '',
  link: null,
  feedName: '',
};

const searchShape: BackupSearch = { name: '', query: '', notify: false };

/**
 * Reads a backup's text. Whatever is not of the expected kind takes its usual value, and a record that lacks what it can't
 * be without is left out: a file may come from anywhere.
 */
export const readBackup = (text: string): Result<Backup, BackupProblem> => {
  const file = parse(text);
  if (file?.['bantin'] !== 1) return err('notBackup');
  if (Number(file['databaseVersion']) > databaseVersion) return err('newer');
  return ok({
    bantin: 1,
    madeAt: epochMs(Number(file['madeAt']) || 0),
    databaseVersion: Number(file['databaseVersion']) || 0,
    feeds: records(file['feeds'], feedShape, ['id']).filter(
      ({ kind, url }) => kind === 'saved' || isWebAddress(url),
    ),
    folders: records(file['folders'], folderShape, ['id', 'name']),
    articles: records(file['articles'], articleShape, ['id', 'feedId']).map(safeArticle),
    statuses: records(file['statuses'], statusShape, ['articleId', 'feedId']),
    contents: records(file['contents'], contentShape, ['articleId']).map(safeContent),
    places: records(file['places'], placeShape, ['articleId']),
    highlights: records(file['highlights'], highlightShape, ['id', 'articleId']).map((one) => ({
      ...one,
      quote: fitRecord(one.quote, highlightShape.quote),
      link: isWebAddress(one.link) ? one.link : null,
    })),
    settings: isObject(file['settings']) ? file['settings'] : null,
    savedSearches: records(file['savedSearches'], searchShape, ['query']),
  });
};

const parse = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    // Another kind of file, or one that broke off.
    return null;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const safeArticle = (article: Article): Article => ({
  ...article,
  link: isWebAddress(article.link) ? article.link : null,
  imageUrl: isWebAddress(article.imageUrl) ? article.imageUrl : null,
  enclosures: article.enclosures.filter(({ url }) => isWebAddress(url)),
});

/** Texts are sanitised again whenever they are shown, so that a forged one does no harm. */
const safeContent = (content: Content): Content => ({
  ...content,
  feedText: content.feedText && fitRecord(content.feedText, textShape),
  pageText: content.pageText && fitRecord(content.pageText, textShape),
});
