// What a stored article may be made of: the contract between cleaning and whoever shows the text.
//
// Nothing has a class, a name or a style, so nothing of the article meets the interface's own styles and scripts. What the
// view must tell apart says so by `data-` attributes, whose values are checked (`checked-values.ts`):
//
//   h2 … h6 [id="at-7"]                 Headings; none is an h1, the view's own title is that. Every id is `at-` and a number.
//   a[href="#at-7"]                     A link within the text; has no target. All others open apart, hardened.
//   sup > a[data-note-ref="3"][id][href="#at-9"]      A reference to a footnote; its text is its number.
//   section[data-notes] > ol > li[id="at-9"]          The footnotes, last in the text, in the order of their references …
//     a[data-note-back][href="#at-8"]                 … each ending in links back to the places that refer to it.
//   pre[data-language="python"] > code  A listing; plain text without line numbers or buttons. The language may be missing.
//   math[display="block"][alttext="TeX"]  A formula as MathML; `alttext` is its TeX where the page told it.
//   code[data-math="inline" | "block"]  A formula of which only the TeX is known.
//   figure > img + figcaption           A picture with its caption. `img` has `data-src` (absolute http address) and no `src`,
//                                       or raster data in `src`; `img[data-drawing]` is a sanitised SVG from the page itself.
//   figure[data-gallery] > figure …     Several pictures that belong together, with one caption for all at most.
//   p > a[data-embed="youtube"][href]   A player or widget as a link; the key is one of `embedKinds`. Its text is what to
//                                       show; it may begin with an `img` (a still, `alt=""`). `video` and `audio` lead to the
//                                       file itself, every other key to the page.
//   blockquote[data-post="x"]           A post of a network, quoted whole; the key is one of `embedKinds`.
//   aside[data-callout="warning"]       A box beside the text: one of `calloutKinds`.
//   details > summary                   What the page folds away; closed unless it has `open`.
//   table, dl, ul, ol, blockquote, ruby As HTML has them; tables that only laid a page out are gone.

/** Elements of a text: what an article needs, and nothing that loads, runs, submits, or dresses itself up. */
const textTags =
  'a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';

/** Presentation MathML as MathML Core has it, without what links, loads or mixes in HTML. */
const mathTags =
  'math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

export const allowedTags: readonly string[] = `${textTags} ${mathTags} #text`.split(' ');

/** No class, name or style: nothing of the article may meet the interface's own styles and scripts. */
export const allowedAttributes: readonly string[] =
  'href id title alt width height colspan rowspan scope start reversed type value datetime span lang dir open data-src data-language data-math data-embed data-post data-callout data-gallery data-drawing data-notes data-note-ref data-note-back display alttext mathvariant displaystyle scriptlevel stretchy fence separator accent accentunder linethickness columnalign'.split(
    ' ',
  );

/** What `data-embed` and `data-post` may name: networks and players by their own name, `video` and `audio` files, or any other page. */
export const embedKinds =
  'youtube vimeo dailymotion twitch tiktok peertube x mastodon bluesky threads instagram facebook reddit telegram spotify soundcloud bandcamp podcast map codepen gist video audio page'.split(
    ' ',
  );

/** What `data-callout` may name. */
export const calloutKinds = 'note tip important warning caution update correction'.split(' ');

/** Dropped with everything in them, where dropping the tag alone would leave code or an interface as text. */
export const forbiddenContents: readonly string[] =
  'annotation annotation-xml audio button datalist embed form-button head iframe input noembed noframes noscript object option optgroup param plaintext script select style svg template textarea title video xmp'.split(
    ' ',
  );
