/** Elements of a text: what an article needs, and nothing that loads, runs, submits, or dresses itself up. */
const textTags =
  'a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';

/** Presentation MathML as MathML Core has it, without what links, loads or mixes in HTML. */
const mathTags =
  'math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics';

export const allowedTags: readonly string[] = `${textTags} ${mathTags} #text`.split(' ');

/** No class, id, name or style: nothing of the article may meet the interface's own styles and scripts. */
export const allowedAttributes: readonly string[] =
  'href title alt width height colspan rowspan scope start reversed value datetime span lang dir open data-src data-language display mathvariant displaystyle stretchy accent accentunder linethickness columnalign'.split(
    ' ',
  );

/** Dropped with everything in them, where dropping the tag alone would leave code or an interface as text. */
export const forbiddenContents: readonly string[] =
  'annotation annotation-xml audio button datalist embed form-button head iframe input noembed noframes noscript object option optgroup param plaintext script select style svg template textarea title video xmp'.split(
    ' ',
  );
