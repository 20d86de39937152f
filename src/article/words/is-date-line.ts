/** A day with its year, as the languages that use these signs write it. */
const day =
  /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d\d|\d\d)(?!\d)|\d{1,2}\.?(?: de| tháng)? (?:\p{L}{3,10}|\d{1,2})\.?,?(?: de| năm)? (?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/u;

const longest = 110;
const mostWords = 8;

/** A clock's signs end a line as a sentence's stop would. */
const endsSentence = /[!?]$|(?<!\b(?:a|p)\.m)\.$/i;

/** Whether a line tells when a text was published, and at most by whom: "Von Anna Schmidt, 3.11.2026, 07:00 Uhr". */
export const isDateLine = (text: string): boolean =>
  text.length <= longest &&
  !endsSentence.test(text) &&
  day.test(text) &&
  (text.match(/\p{L}+/gu)?.length ?? 0) <= mostWords;

const published =
  /^(?:first |last |date )?(?:published|posted|updated|modified)(?: on| at)?(?!\p{L})|^(?:(?:zuletzt )?(?:veröffentlicht|aktualisiert)|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|đăng(?: lúc| ngày)?|xuất bản|cập nhật)(?!\p{L})/iu;

/** Whether a line tells by a word that a text was published, or changed, at a time, and nothing else. */
export const isPublishedLine = (text: string): boolean => published.test(text) && isDateLine(text);
