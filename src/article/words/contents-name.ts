/** What a list of a text's parts is called, and nothing else is. */
export const contentsName =
  /table of contents|inhaltsverzeichnis|table des matières|tabla de contenidos?|índice de contenidos?|indice dei contenuti|spis treści|mục lục(?: bài viết)?|目次|目录|目錄|목차/u;
