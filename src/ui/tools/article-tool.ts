/** A tool that stays open beside the article. */
export type ArticleTool = 'aloud' | 'summary' | 'translation';
