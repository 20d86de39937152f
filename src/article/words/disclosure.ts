import { anyOf } from './any-of';

/** What it is earned by: without a word of it, others than the site may be paid. */
const by =
  '\\b(?:links?|linked|affiliates?|purchas\\p{L}*|buy|partners?|advertis\\p{L}*|shop(?:ping)?|retailers?|sponsor\\p{L}*)\\b';

const earnings = new RegExp(
  `(?:(?:may|might|will|can|could|sometimes) (?:also )?|(?:we|i) )(?:earn|receive|get|collect)\\b.{0,60}\\b(?:commission|compensation|a (?:small )?(?:share|portion|cut) of (?:the )?(?:sales?|revenue))(?:(?<=${by}.{0,400})|(?=.{0,400}${by}))`,
  'u',
);

/** A block that says what the site earns by its links: in the pages of the corpus hardly any is part of the article. */
export const disclosure = anyOf([
  earnings,
  /we (?:may|might|will|sometimes) (?:also )?(?:earn|receive|get) .{0,40}\b(?:commission|compensation)/u,
  /may (?:earn|receive|get) an? (?:affiliate )?commission(?: from .{1,60})?\.?$/u,
  /(?:post|article|page|site|guide|review|story|content|video).{0,30} contains? (?:\p{L}+ ){0,2}affiliate links?/u,
  /(?:links?|link\p{L}+) .{0,60}\baffiliate-?\s?links?|affiliate-?\s?links?.{0,60}(?:commission|provision)/u,
  /(?:erhalten|bekommen|erhalte|bekomme) (?:wir|ich) .{0,60}provision|(?:percevoir|toucher|recevoir|percevons|touchons) une .{0,20}commission/u,
  /(?:recibir|ganar|obtener|recibimos) una .{0,20}comisión|(?:receber|ganhar|recebemos) uma .{0,20}comissão|liên kết tiếp thị|tiếp thị liên kết.{0,60}hoa hồng/u,
]);
