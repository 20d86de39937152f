import { appeal, boxHeading, shareTarget, signatureLine } from '../words/furniture-words';
import { furnitureLine } from '../words/furniture-line';
import { newsletterAsk } from '../words/newsletter-ask';
import { pointerLead } from '../words/pointer-lead';

/** What a block's text may be about, asked of its beginning only. */
export const phrases: Readonly<Record<string, Pick<RegExp, 'test'>>> = {
  furnitureLine,
  signatureLine,
  pointerLead,
  newsletterAsk,
  appeal,
  boxHeading,
  share:
    /\b(?:share|tweet|follow us|facebook|twitter|linkedin|whatsapp|pinterest|instagram|teilen|partager|compartir|condividi|udostępnij|chia sẻ)\b/i,
  subscribe:
    /\b(?:subscri\w+|newsletter|sign up|inbox|e-?mail|abonn\w*|anmelden|suscr\w*|iscriviti|inscri\w+|đăng ký)\b/i,
  elsewhere:
    /\b(?:related|read (?:more|also|next)|more (?:from|on|stories|about|in)|see also|recommended|trending|most (?:read|popular)|you (?:may|might)|don.t miss|latest|mehr zum thema|lesen sie|auch interessant|lire aussi|à lire|leer más|te puede|leggi anche|czytaj|zobacz|xem thêm|liên quan)\b/i,
  advert:
    /\b(?:advertis\w*|sponsor\w*|anzeige|werbung|publicit\w*|pubblicit\w*|reklama|promoted|quảng cáo)\b/i,
  rights:
    /©|\(c\)|copyright|all rights reserved|alle rechte|terms of (?:use|service)|imprint|impressum|bản quyền/i,
  privacy: /\b(?:cookies?|privacy|datenschutz|consent|gdpr)\b/i,
  comments:
    /\b(?:comments?|kommentare?|repl(?:y|ies)|log ?in|register|sign in|antworten|commentaires?|bình luận)\b/i,
  byline:
    /^(?:by|von|par|por|di|door|av|autor|author|text|words by|written by|posted by|theo)\b[:\s]/i,
  biography:
    /\b(?:is an? [^.]{0,60}(?:writer|reporter|editor|journalist|correspondent|author|columnist|producer|fellow|professor|founder)|can be reached|follow (?:him|her|them|me)|contributed (?:to|reporting)|is the author of)\b/i,
  date: /\b(?:jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|märz|mai|okt\w*|dez\w*)\.? \d{1,2}|\b\d{1,2}[./:-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:19|20)\d\d\b/i,
  published:
    /\b(?:updated|published|posted|min(?:ute)?s? read|ago|last modified|veröffentlicht|aktualisiert|publié|uhr|cập nhật|views?|viewed|asked|answered|edited|joined)\b/i,
  picture:
    /\b(?:getty|reuters|afp|dpa|ap photo|shutterstock|istock|unsplash|image|photo(?:graph)?(?: by)?|picture|foto|bild|credit|courtesy|via|ảnh)\b\s*[:/©(]?/i,
  tags: /^(?:tags?|categor(?:y|ies)|filed under|topics?|schlagw\w+|keywords?|mots.clés|etiquetas|từ khóa)\b\s*:?/i,
  contact:
    /\b(?:contact|tips?|call us|click here|download|app|support us|donat\w*|buy|shop|order|price|spenden|free trial|get started|learn more|book a)\b/i,
  correction: /\b(?:correction|editor.s note|disclosure|disclaimer|affiliate|commission|note:)\b/i,
  sources: /^(?:source|sources|quelle|via|références|references|notes?|footnotes?|nguồn)\b/i,
  address: /https?:\/\/|www\.|@\w/,
  divider: /[|•»›→·]/,
  interface:
    /\b(?:skip|menu|search|home|navigation|toggle|close|open|play|pause|mute|loading|javascript|browser|enable|print|next|previous|back to top|nach oben|copy|edit)\b/i,
  quote: /^["“”„«'‘]/,
  listMark: /^(?:\d{1,2}[.)]|[-–—•*])\s/,
};

export const phraseNames: readonly string[] = Object.keys(phrases);
const patterns = Object.values(phrases);

/** Where the whole is longer, only this much of it is asked. */
const askedChars = 420;

/** Which phrases a text holds, in the order of `phraseNames`. */
export const phrasesIn = (text: string): readonly boolean[] => {
  const asked = text.length > askedChars ? text.slice(0, 100) : text;
  return patterns.map((pattern) => pattern.test(asked));
};

/** Where a link leads, told from its address without the host. */
export const linkKinds = {
  listing:
    /\/(?:tags?|topics?|categor(?:y|ies)|author|authors|profile|people|user|users|section|search|label|archives?|chu-de|tac-gia)(?:\/|\?|$)/i,
  share: shareTarget,
  account:
    /\/(?:login|signin|sign-in|register|signup|sign-up|subscribe|newsletter|account|donate|cart|privacy|terms)(?:[/?.]|$)/i,
} as const;
