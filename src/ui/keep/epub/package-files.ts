import type { TextDirection } from '../../../model/article';
import { markupText } from '../markup-text';
import { languageTag } from './language-tag';
import type { Chapter } from './make-chapter';

/** What a book says of itself. */
export interface Book {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly direction: TextDirection;
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly publisher: string | null;
  readonly publishedAt: Date;
  readonly madeAt: Date;
  /** The heading of the contents. */
  readonly contentsName: string;
  readonly chapters: readonly Chapter[];
}

/** Where a reader of books begins (OCF 3.3, §4.2.6.3.1). */
export const containerFile = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const seconds = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/, 'Z');

/** What the book consists of, and in which order it is read (EPUB 3.3, §5). */
export const packageFile = (book: Book): string => {
  const { chapters, authors, source, publisher } = book;
  const items = chapters.flatMap(({ file, pictures, hasMath }, at) => [
    `<item id="article-${at + 1}" href="${file}" media-type="application/xhtml+xml"${hasMath ? ' properties="mathml"' : ''}/>`,
    ...pictures.map(
      ({ name, type }) =>
        `<item id="${name.replace(/\..*/, '')}" href="${name}" media-type="${type}"/>`,
    ),
  ]);
  const spine = chapters.map((_, at) => `<itemref idref="article-${at + 1}"/>`);
  const several = chapters.length > 1 ? '<itemref idref="nav"/>' : '';
  const facts = [
    `<dc:identifier id="book-id">urn:uuid:${markupText(book.id)}</dc:identifier>`,
    `<dc:title>${markupText(book.title)}</dc:title>`,
    `<dc:language>${languageTag(book.language)}</dc:language>`,
    ...authors.map((name) => `<dc:creator>${markupText(name)}</dc:creator>`),
    ...(publisher ? [`<dc:publisher>${markupText(publisher)}</dc:publisher>`] : []),
    ...(source ? [`<dc:source>${markupText(source)}</dc:source>`] : []),
    `<dc:date>${seconds(book.publishedAt)}</dc:date>`,
    `<meta property="dcterms:modified">${seconds(book.madeAt)}</meta>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${facts.join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${book.direction}">
${several}${spine.join('\n')}
</spine>
</package>
`;
};

/** The contents: every article, with its parts (EPUB 3.3, §7). */
export const navigationFile = ({ chapters, contentsName, language }: Book): string => {
  const tag = languageTag(language);
  const entry = ({ file, title, headings }: Chapter): string => {
    const parts = headings
      .filter(({ text }) => text !== '')
      .map(({ id, text }) => `<li><a href="${file}#${id}">${markupText(text)}</a></li>`);
    const inside = parts.length === 0 ? '' : `\n<ol>${parts.join('\n')}</ol>`;
    return `<li><a href="${file}">${markupText(title)}</a>${inside}</li>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head><title>${markupText(contentsName)}</title></head>
<body>
<nav epub:type="toc">
<h1>${markupText(contentsName)}</h1>
<ol>
${chapters.map(entry).join('\n')}
</ol>
</nav>
</body>
</html>
`;
};
