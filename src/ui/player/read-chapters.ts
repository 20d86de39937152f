/** A part of an episode. */
export interface Chapter {
  readonly startS: number;
  readonly title: string;
}

/** Reads a file of chapters; what is none of it is left out. Source: https://podcasting2.org/docs/podcast-namespace (JSON chapters) */
export const readChapters = (text: string): readonly Chapter[] => {
  try {
    const file = JSON.parse(text) as { readonly chapters?: unknown } | null;
    if (!Array.isArray(file?.chapters)) return [];
    return (file.chapters as unknown[])
      .flatMap(chapterOf)
      .sort((one, other) => one.startS - other.startS);
  } catch {
    return [];
  }
};

const chapterOf = (chapter: unknown): readonly Chapter[] => {
  if (typeof chapter !== 'object' || chapter === null) return [];
  const { startTime, title, toc } = chapter as Readonly<Record<string, unknown>>;
  const startS = Number(startTime);
  // Those that are out of the contents only change the picture.
  if (!Number.isFinite(startS) || startS < 0 || toc === false) return [];
  const name = typeof title === 'string' ? title.trim() : '';
  return name === '' ? [] : [{ startS, title: name }];
};
