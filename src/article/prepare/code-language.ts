/** Classes and attributes that name a listing's language, as highlighters and converters write them. */
const named: readonly RegExp[] = [
  // Prism, highlight.js, Markdown converters, GitHub, Sphinx, Docusaurus.
  /(?:^|\s)(?:(?:language|lang|highlight-source|highlight-text|highlight|code|src)(?:[-:]\s?|\s)|brush:\s?)([a-z][a-z0-9+#._-]{0,19})(?=\s|;|$)/i,
  // DokuWiki's listings that can be had as files.
  /(?:^|\s)code file ([a-z][a-z0-9+#._-]{0,19})(?=\s|$)/i,
  // Pandoc and highlight.js name it bare, beside a word of their own; beside Shiki's stands its theme.
  /(?:^|\s)(?:sourceCode|hljs|prettyprint|syntaxhighlighter|rouge|chroma)\s+([a-z][a-z0-9+#._-]{0,19})(?=\s|$)/i,
];

const attributes = [
  'data-language',
  'data-lang',
  'data-code-language',
  'data-enlighter-language',
  'syntax',
  'language',
];

/** Words that stand where a language may, but are the highlighter's own. */
const noLanguage =
  /^(?:text|txt|plain|plaintext|none|nohighlight|no-highlight|auto|raw|generic|block|box|wrap(?:per)?|container|toolbar|content|file|inner|body|header|area|line|lines|line-numbers|numbers|linenums|copy|copyable|highlight|highlighted|highlighter|source|src|code|snippet|sample|example|table|theme.*|nowrap|dark|light|pre|undefined|default|rouge|embed|group|tabs?|title|view|editor|panel)$/i;

/** `lang` on a listing is the language of its code (WP-Syntax, older Markdown converters), but for those that people speak. */
const spoken =
  /^(?:en|vi|de|fr|es|it|pt|nl|pl|ru|ja|zh|ko|tr|sv|da|fi|no|nb|cs|hu|ro|uk|ar|he|th|id|el)(?:-|$)/i;

/** Jupyter's converter names its own interpreter; Org puts a word of its own before the language. */
const plainName = (language: string): string =>
  language
    .replace(/^(?:hl|src|lang|language|highlight(?:-source|-text)?)-/, '')
    .replace(/^ipython\d?$/, 'python');

const ofElement = (element: Element): string | null => {
  for (const name of attributes) {
    const value = element.getAttribute(name)?.trim().toLowerCase() ?? '';
    if (/^[a-z][a-z0-9+#._-]{0,19}$/.test(value)) return noLanguage.test(value) ? null : value;
  }
  const settings = element.getAttribute('data-syntaxhighlighter-params') ?? '';
  const classes = `${settings} ${element.getAttribute('class') ?? ''}`;
  for (const pattern of named) {
    for (const [, found] of classes.matchAll(new RegExp(pattern.source, 'gi'))) {
      if (found !== undefined && !noLanguage.test(found)) return plainName(found.toLowerCase());
    }
  }
  const lang = element.localName === 'pre' ? (element.getAttribute('lang') ?? '') : '';
  return /^[a-z][a-z0-9+#-]{0,19}$/i.test(lang) && !spoken.test(lang) ? lang.toLowerCase() : null;
};

/** Rouge and Hexo set the numbers and the code of one listing in two. */
const holdsAnother = (box: Element, pre: Element): boolean =>
  [...box.querySelectorAll('pre')].some(
    (other) => other !== pre && !pre.contains(other) && !other.contains(pre),
  );

/** The language a listing declares by class or attribute on itself, in it, or on the boxes just around it; lower case. */
export const codeLanguage = (pre: Element): string | null => {
  const inside = pre.querySelector('code');
  const around: (Element | null)[] = [inside, pre];
  for (
    let box = pre.parentElement, up = 0;
    box !== null && up < 3;
    box = box.parentElement, up += 1
  ) {
    // A box with several listings names its own first one at most.
    if (box.localName === 'body' || holdsAnother(box, pre)) break;
    around.push(box);
  }
  for (const element of around) {
    const language = element === null ? null : ofElement(element);
    if (language !== null) return language;
  }
  return null;
};
