/**
 * What players, viewers and quotes show for use rather than to be read: times and speeds (Ghost, MediaElement, video.js, Plyr,
 * JW Player), a file's size (Discourse), a quote's handle (XenForo), its writer's face; MediaWiki's notices to its authors.
 */
const machinery =
  '.kg-video-overlay, .kg-video-player-container, .kg-audio-player, .kg-audio-thumbnail, .mejs-controls, .vjs-control-bar, .plyr__controls, .jw-controls, .lightbox .meta, .bbCodeBlock-expandLink, aside.quote > .title img, table.ambox, .navbox, .sistersitebox';

/** A permalink behind a term or a caption; those of headings go with `settleHeadings`. */
const permalinks = 'dt a.headerlink, dt a.hash-link, [class*="caption"] a.headerlink';

/** Takes out the parts of known players and viewers that are no content, so that what they show stands alone in its box. */
export const dropMachinery = (document: Document): void => {
  for (const part of document.querySelectorAll(`${machinery}, ${permalinks}`)) part.remove();
};
