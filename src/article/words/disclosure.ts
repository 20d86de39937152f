import { anyOf } from './any-of';

/** A block that says what the site earns by its links: of 109 in the pages of the corpus 100 are no part of the article. */
export const disclosure = anyOf([
  /(?:(?:may|might|will|can|could|sometimes) (?:also )?|(?:we|i) )(?:earn|receive|get|collect)\b.{0,60}\bcommission/u,
  /(?:post|article|page|site|guide|review|story|content|video).{0,30} contains? (?:\p{L}+ ){0,2}affiliate links?/u,
  /(?:links?|link\p{L}+) .{0,60}\baffiliate-?\s?links?|affiliate-?\s?links?.{0,60}(?:commission|provision)/u,
  /(?:erhalten|bekommen|erhalte|bekomme) (?:wir|ich) .{0,60}provision|(?:percevoir|toucher|recevoir|percevons|touchons) une .{0,20}commission/u,
  /(?:recibir|ganar|obtener|recibimos) una .{0,20}comisión|(?:receber|ganhar|recebemos) uma .{0,20}comissão|liên kết tiếp thị|tiếp thị liên kết.{0,60}hoa hồng/u,
]);
