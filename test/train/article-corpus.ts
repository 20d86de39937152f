import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the corpus of pages with their true text lies beside the project. */
export const corpusDir = '../shared/corpus/articles';

/** A page of the corpus, as its README describes it. */
export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  /** Its host where the index does not tell. */
  readonly site: string;
  readonly benchmark: string;
  readonly file: string;
  readonly pageType?: string;
  readonly articleBody?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly suspectTruth?: unknown;
}

export const readCorpus = (dir: string): readonly CorpusPage[] => {
  const index = gunzipSync(readFileSync(join(dir, 'index.json.gz'))).toString();
  return (JSON.parse(index) as CorpusPage[]).map((page) => ({
    ...page,
    site: (page.site as string | undefined) ?? new URL(page.url).hostname,
  }));
};

export const readPageHtml = (dir: string, page: CorpusPage): string =>
  gunzipSync(readFileSync(join(dir, page.file))).toString();
