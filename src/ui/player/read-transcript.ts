/** Words of an episode, and when they are said; null where the file does not tell. */
export interface Cue {
  readonly startS: number | null;
  readonly text: string;
}

/** Reads a transcript: WebVTT, SubRip, the podcast namespace's JSON, or plain text. */
export const readTranscript = (text: string): readonly Cue[] => {
  const words = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (/^\s*\{/.test(words)) return readJson(words);
  return words.includes('-->') ? readTimed(words) : readPlain(words);
};

const readJson = (text: string): readonly Cue[] => {
  try {
    const { segments } = JSON.parse(text) as { readonly segments?: unknown };
    if (!Array.isArray(segments)) return [];
    const cues = (segments as unknown[]).flatMap((segment) => {
      if (typeof segment !== 'object' || segment === null) return [];
      const { startTime, body } = segment as Readonly<Record<string, unknown>>;
      const startS = Number(startTime);
      const said = typeof body === 'string' ? body.trim() : '';
      return said === '' ? [] : [{ startS: Number.isFinite(startS) ? startS : null, text: said }];
    });
    return joinShort(cues);
  } catch {
    return [];
  }
};

/** `01:02:03.4` or `02:03,4`, in seconds. */
const momentOf = (text: string): number | null => {
  const parts = /(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)/.exec(text);
  if (!parts) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
};

const readTimed = (text: string): readonly Cue[] =>
  joinShort(
    text.split(/\n{2,}/).flatMap((block) => {
      const lines = block.split('\n');
      const at = lines.findIndex((line) => line.includes('-->'));
      if (at === -1) return [];
      const said = lines
        .slice(at + 1)
        .join(' ')
        .replace(/<v\s+([^>]*)>/g, '$1: ')
        .replace(/<[^>]*>/g, '')
        .trim();
      return said === '' ? [] : [{ startS: momentOf(lines[at] ?? ''), text: said }];
    }),
  );

const readPlain = (text: string): readonly Cue[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .map((block) => ({ startS: null, text: block }));

const paragraphLength = 240;
/** What begins so long after what was last said is something new. */
const pauseS = 10;

/** Subtitles come by the line, JSON by the word: joined into what can be read, each speaker and pause apart. */
const joinShort = (cues: readonly Cue[]): readonly Cue[] => {
  const joined: Cue[] = [];
  let before: number | null = null;
  for (const cue of cues) {
    const last = joined.at(-1);
    const rests = before !== null && cue.startS !== null && cue.startS - before >= pauseS;
    before = cue.startS;
    if (last && !rests && !namesSpeaker(cue.text) && goesOn(last.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${cue.text}` };
    else joined.push(cue);
  }
  return joined;
};

const namesSpeaker = (text: string): boolean => /^[^\s:][^:.!?]{0,40}: /.test(text);

const goesOn = (text: string): boolean =>
  text.length < paragraphLength / 4 ||
  (text.length < paragraphLength && !/[.!?。！？…]["”’)]*$/.test(text));
