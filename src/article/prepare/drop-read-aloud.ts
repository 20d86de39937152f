import { textOf } from '../element-text';

/** What players are called that read the text itself aloud. */
const readsAloud =
  /^\W*(?:(?:listen|play)(?: to)? (?:this|the) (?:article|story|post|text|page)|(?:diesen )?(?:artikel|beitrag|text) (?:an)?hören|artikel vorlesen|écouter (?:l[’']|cet |cette )article|escuch(?:ar?|e) (?:este|el) (?:artículo|texto)|ou[vç]ir? (?:este|o) (?:artigo|texto)|ascolta (?:l[’']|questo )articolo|(?:be)?luister naar (?:dit|het) artikel|posłuchaj (?:tego )?artykułu|lyssna på (?:artikeln|texten)|прослушать (?:статью|текст)|nghe (?:đọc )?bài(?: viết| báo| này)?|nghe đọc|この記事を聴く|记事を聴く|收听(?:本文|文章)|收聽(?:本文|文章)|기사 듣기)/iu;

/** What may stand behind it: how long it takes, its speed, a voice's name; not a sentence that goes on. */
const settings = /^(?:[^\p{L}]+\p{L}{1,9}){0,5}[^\p{L}]*$/u;

/** Its name, how long it takes, its speed and who reads. */
const longestLabel = 120;

const isReader = (text: string): boolean => {
  const name = readsAloud.exec(text)?.[0];
  if (name === undefined) return false;
  const rest = text.slice(name.length);
  return !/^\s*\p{L}/u.test(rest) && settings.test(rest);
};

const boxOf = (player: Element): Element | null => {
  let found: Element | null = null;
  let box = player.parentElement;
  for (let up = 0; box !== null && up < 4; up += 1, box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName) || textOf(box).length > longestLabel) break;
    if (isReader(textOf(box))) found = box;
  }
  return found;
};

/** A text that is read needs no player that reads it: it goes with its name; sounds of the article's own stay. */
export const dropReadAloud = (document: Document): void => {
  for (const player of document.querySelectorAll('audio, amp-audio, iframe'))
    boxOf(player)?.remove();
};
