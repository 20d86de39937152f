import { t, textLanguage } from '../text/t';
import { keptBody } from './kept-body';
import type { KeptArticle } from './kept-article';
import { markupText } from './markup-text';
import { originLine } from './origin-line';
import { pageStyle } from './page-style';
import type { PictureFile } from './picture-file';

/** Says to every browser what the file holds anyway: no script, and nothing from elsewhere. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'";

/** An article as one page that needs nothing else: its pictures within it, no script. */
export const writeHtml = async (article: KeptArticle): Promise<string> => {
  const { body, pictures } = await keptBody(article);
  for (const picture of body.querySelectorAll('img')) {
    const file = pictures.get(picture);
    if (file) picture.src = await dataAddress(file);
    else leaveLink(picture);
    delete picture.dataset['src'];
  }
  const title = article.title === '' ? t('untitled') : article.title;
  return `<!doctype html>
<html lang="${markupText(article.language ?? textLanguage())}" dir="${article.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${markupText(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<article>
<h1>${markupText(title)}</h1>
${originLine(article)}
${body.innerHTML}
</article>
</body>
</html>
`;
};

/** A picture that was not kept is a link to where it is. */
const leaveLink = (picture: HTMLImageElement): void => {
  const link = document.createElement('a');
  link.href = picture.dataset['src'] ?? '';
  link.rel = 'noopener noreferrer';
  link.textContent = picture.alt === '' ? t('picture') : picture.alt;
  if (picture.closest('a') === null) picture.replaceWith(link);
  else picture.replaceWith(link.textContent);
};

const dataAddress = ({ bytes, type }: PictureFile): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('A picture could not be read.'));
    };
    reader.readAsDataURL(new Blob([bytes.slice()], { type }));
  });
