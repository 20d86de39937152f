import type { Article } from '../../model/article';
import type { ArticleId } from '../../model/ids';
import type { Enclosure, Transcript } from '../../model/parsed-feed';

/** A sound or film of an article, to be played. */
export interface Episode {
  readonly articleId: ArticleId;
  readonly title: string;
  /** The feed's name. */
  readonly from: string;
  readonly url: string;
  readonly isFilm: boolean;
  readonly chaptersUrl: string | null;
  readonly transcripts: readonly Transcript[];
}

const sounds = /\.(?:mp3|m4a|m4b|aac|og[ga]|opus|flac|wav)$/i;
const films = /\.(?:mp4|m4v|webm|ogv|mov)$/i;

/** What kind of thing to play a file is; null where it is none. */
export const playableKind = ({ url, type }: Enclosure): 'sound' | 'film' | null => {
  const kind = type?.toLowerCase() ?? '';
  if (kind.startsWith('audio/')) return 'sound';
  if (kind.startsWith('video/')) return 'film';
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  if (sounds.test(path)) return 'sound';
  return films.test(path) ? 'film' : null;
};

/** What an article brings to be played, each file once. */
export const episodesOf = (article: Article, from: string): readonly Episode[] => {
  const seen = new Set<string>();
  return article.enclosures.flatMap((enclosure) => {
    const kind = playableKind(enclosure);
    if (kind === null || seen.has(enclosure.url)) return [];
    seen.add(enclosure.url);
    return [
      {
        articleId: article.id,
        title: article.title,
        from,
        url: enclosure.url,
        isFilm: kind === 'film',
        chaptersUrl: article.episode?.chaptersUrl ?? null,
        transcripts: article.episode?.transcripts ?? [],
      },
    ];
  });
};
