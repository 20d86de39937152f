import { anyOf } from './any-of';

/** How a text owns up to what it said before: a label, or a sentence of its own. */
export const correction = anyOf(
  [
    /(?:corrections?|clarification|amendment)(?=\s?[:(–—-])|(?:a|an) (?:previous|earlier|prior) version of (?:this|the)/u,
    /this (?:article|story|post|piece|report) (?:was|has been) (?:\p{L}+ )?(?:amended|corrected)/u,
    /đính chính|(?:bản|phiên bản) trước (?:đó )?của bài|bài viết (?:này )?đã được (?:sửa|chỉnh sửa|đính chính)/u,
    /korrektur(?=\s?[:(–—-])|in einer (?:früheren|vorherigen|vorigen) (?:version|fassung)|(?:rectificatif|erratum)(?=\s?[:(–—-])|une (?:première|précédente) version de (?:cet|ce)/u,
    /(?:corrección|rectificación|fe de erratas?)(?=\s?[:(–—-])|una versión (?:anterior|previa) de est|(?:correção|errata|erramos)(?=\s?[:(–—-])|uma versão anterior dest|(?:rettifica|errata corrige|correctie|rectificatie)(?=\s?[:(–—-])/u,
    /【?(?:訂正|更正)】?(?=[:：（(\s])|(?:이 기사는|정정)[:：]/u,
  ],
  { before: /^[\s*([]*/u },
);
