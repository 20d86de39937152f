import { t } from '../../text/t';
import { keptBody } from '../kept-body';
import type { KeptArticle } from '../kept-article';
import { markupText, xmlCharacters } from '../markup-text';
import { originLine } from '../origin-line';
import type { PictureFile } from '../picture-file';
import { languageTag } from './language-tag';
import { makeValid } from './valid-tree';

/** A picture of a book. */
interface BookPicture extends PictureFile {
  /** Within the book's folder. */
  readonly name: string;
}

/** One article as a chapter of a book. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly xhtml: string;
  readonly pictures: readonly BookPicture[];
  /** Its parts, as far as they can be pointed to. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  readonly hasMath: boolean;
}

/** Makes a chapter of an article; `at` counts from 1. */
export const makeChapter = async (article: KeptArticle, at: number): Promise<Chapter> => {
  const { body, pictures } = await keptBody(article);
  const named = namePictures(body, pictures, at);
  makeValid(body);
  const title = xmlCharacters(article.title === '' ? t('untitled') : article.title);
  const language = languageTag(article.language);
  const xhtml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}" dir="${article.direction}">
<head>
<title>${markupText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
<h1>${markupText(title)}</h1>
${originLine(article)}
${xmlOf(body)}
</body>
</html>
`;
  return {
    file: `article-${at}.xhtml`,
    title,
    xhtml,
    pictures: named,
    headings: [...body.querySelectorAll('h2[id]')].map(({ id, textContent }) => ({
      id,
      text: xmlCharacters(textContent.replace(/\s+/g, ' ').trim()),
    })),
    hasMath: body.querySelector('math') !== null,
  };
};

const endings = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Gives each picture a file of the book; one that stands twice is kept once, one that is not kept is its words. */
const namePictures = (
  body: HTMLElement,
  files: ReadonlyMap<HTMLImageElement, PictureFile>,
  at: number,
): readonly BookPicture[] => {
  const named = new Map<PictureFile, BookPicture>();
  for (const picture of body.querySelectorAll('img')) {
    const file = files.get(picture);
    if (!file) {
      picture.replaceWith(picture.alt);
      continue;
    }
    const name = `picture-${at}-${named.size + 1}.${endings[file.type]}`;
    const known = named.get(file) ?? { ...file, name };
    named.set(file, known);
    picture.setAttribute('src', known.name);
    // A reader without its picture must not be told nothing at all.
    picture.alt = picture.getAttribute('alt') ?? '';
  }
  return [...named.values()];
};

const xmlOf = (body: HTMLElement): string => {
  const serialiser = new XMLSerializer();
  return xmlCharacters(
    [...body.childNodes].map((node) => serialiser.serializeToString(node)).join(''),
  );
};
