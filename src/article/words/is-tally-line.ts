/** How long a text takes to read, as sites print it beside the date. */
const readingTime =
  /(?:read(?:ing)? time|lesezeit|lesedauer|thời gian đọc|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura)\s*:?\s*(?:ca\.? ?|~ ?|about )?\d+\s?(?:min\p{L}*\.?|phút)|\d+[ -]?(?:min\p{L}*\.?|phút)[ -](?:read|đọc|lesezeit|de lecture|de lectura|de leitura|di lettura)(?!\p{L})/giu;

const comments =
  /\d[\d.,]*k?\s(?:comments?|bình luận|kommentare?|commentaires?|comentarios?|comentários?|commenti)(?!\p{L})/giu;

/** These are told of other things, too: they make no such line by themselves. */
const others =
  /\d[\d.,]*k?\s(?:views?|shares?|likes?|lượt (?:xem|đọc|chia sẻ)|aufrufe|vues|visitas)(?!\p{L})/giu;

/** A day and a time of day, or nothing but what stands between such things; one class, as a choice of runs would take for ever. */
const dateAtMost = /^(?:(?=.*(?:19|20)\d\d)[\p{L}\d:.,/()–—\s·•|-]*|[\s·•|,/–—-]*)$/u;

/** The longest such line. */
const longest = 120;
const mostWords = 6;

/** Whether a line says nothing but how long a text takes to read, how many comments it has, and its date: "3 May 2026 · 5 min read". */
export const isTallyLine = (text: string): boolean => {
  if (text.length > longest || /[!?]$/.test(text)) return false;
  const rest = text.replace(readingTime, ' ').replace(comments, ' ');
  if (rest === text) return false;
  const date = rest.replace(others, ' ');
  return dateAtMost.test(date) && (date.match(/\p{L}+/gu)?.length ?? 0) <= mostWords;
};
