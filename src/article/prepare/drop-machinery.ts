/**
 * What players, viewers and quotes show for use rather than to be read: times and speeds (Ghost, MediaElement, video.js, Plyr,
 * JW Player), the numbers of Jupyter's cells, a quote's handle (XenForo); MediaWiki's notices to its authors.
 */
const machinery =
  /(?:^|\s)(?:kg-video-overlay|kg-video-player-container|kg-audio-player|kg-audio-thumbnail|mejs-controls|vjs-control-bar|plyr__controls|jw-controls|gist-meta|input_prompt|output_prompt|jp-(?:In|Out)putPrompt|bbCodeBlock-expandLink|ambox|navbox|sistersitebox)(?=\s|$)/;

/** Boxes of which a part is machinery: Discourse's pictures with their files' sizes, its quotes with their writers' faces. */
const partly: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\s)lightbox(?:-wrapper)?(?=\s|$)/, '.informations, .filename'],
  [/(?:^|\s)quote(?=\s|$)/, ':scope > .title img'],
];

/** A permalink behind a term or a caption; those of headings go with `settleHeadings`. */
const permalink = /(?:^|\s)(?:headerlink|hash-link)(?=\s|$)/;

/** What is shown over a word for as long as the pointer rests on it: a term's entry, a person's other stories (The Hill). */
const bubble =
  /(?:^|\s)(?:\S*[_-])?(?:tooltip-?(?:text|content|body|bubble|box|inner)|tooltip__\S*|popover-?(?:text|content|body)|hover-?card|rollover-(?:\w+-)?block|tippy-box)(?=\s|$)/i;

/** Where a bubble hangs between words. */
const amongWords = 'p, li, td, dd, dt, figcaption, blockquote, h2, h3, h4';

/** Other stories, as the system of many Vietnamese papers sets them between paragraphs. */
const isOthers = (box: Element, names: string): boolean =>
  names.includes('VCSortableInPreviewMode') &&
  (box.getAttribute('type') ?? '').startsWith('Related');

/** Whatever any of these may match: most boxes are passed over by it. */
const anyOfThem =
  /kg-|mejs|vjs-|plyr|jw-|gist-|bbCode|box|quote|headerlink|hash-link|tooltip|popover|hover|rollover|VCSort|prompt/i;

const isNote = ({ className, id }: Element): boolean => /note|ref|cite/i.test(`${className} ${id}`);

const dropBubble = (element: Element): void => {
  const around = element.closest(amongWords);
  if (around !== null && around !== element && !isNote(element)) element.remove();
};

const dropParts = (box: Element, names: string): void => {
  for (const [pattern, parts] of partly) {
    if (pattern.test(names)) for (const part of box.querySelectorAll(parts)) part.remove();
  }
};

/**
 * Takes out the parts of known players and viewers that are no content, so that what they show stands alone in its box. One walk
 * with one pattern: a list of so many selectors costs ten times that.
 */
export const dropMachinery = (document: Document): void => {
  for (const element of document.querySelectorAll('[class]')) {
    const names = element.getAttribute('class') ?? '';
    if (!anyOfThem.test(names)) continue;
    if (machinery.test(names) || isOthers(element, names)) element.remove();
    else if (bubble.test(names)) dropBubble(element);
    else if (permalink.test(names)) {
      if (element.closest('dt, [class*="caption"]') !== null) element.remove();
    } else dropParts(element, names);
  }
  for (const element of document.querySelectorAll('[role="tooltip"]')) dropBubble(element);
};
