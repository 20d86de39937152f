import type { TextDirection } from '../model/article';

/** Scripts that by themselves name a language, the likeliest where several share one. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with as was on are be this by have from not at but they his her which has will would been who were their its about',
  vi: 'và của là có trong không được cho một các người với những này đã khi để từ đến cũng tại về theo nhưng ra sẽ còn nhiều ông anh như phải',
  de: 'der die und das ist nicht ein eine mit den von zu sich auf für dem auch als im es wird bei sind noch wie nach einen aus oder hat dass über',
  fr: 'le la les des et est une un du que pour dans qui sur pas au plus par avec ce sont se il elle mais ou cette aux ont été leur',
  es: 'el la los las de que y en un una por con para no es se del al lo como más pero sus su este ha son fue también está hay',
  pt: 'o os as de que e em um uma para com não é se do da dos das no na por mais como mas ao foi são seu sua também está pelo',
  it: 'il lo gli di che e un una per con non è si del della dei delle nel alla più come ma sono anche da ha questo loro stato',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar naar uit door over nog worden werd deze',
  pl: 'i w nie na się jest z do to że jak o co ale po tak za od przez dla czy są był które tylko oraz może już',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena oleh sudah saat atau kami bisa tersebut adalah ada',
  tr: 've bir bu için ile de da çok olarak daha en gibi ne kadar sonra olan değil ama her var göre ancak ise oldu',
  sv: 'och att det som en på är av för med den till inte om ett han var jag men sig från vi har de så kan när år',
};

/** The languages that each stop word tells of. */
const languagesByWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) {
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
  }
}

/** Letters that Vietnamese alone writes. */
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu;

const sampleChars = 4000;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A text's letters: those of ASCII by their number alone, since looking at each of them was most of the work. */
interface Letters {
  readonly ascii: number;
  /** All signs beyond ASCII. */
  readonly others: string;
  readonly total: number;
}

const lettersOf = (text: string): Letters => {
  const ascii = text.length - text.replace(/[A-Za-z]+/g, '').length;
  const others = text.replace(/\p{ASCII}+/gu, '');
  return { ascii, others, total: ascii + count(others, /\p{L}/gu) };
};

const byScript = ({ ascii, others, total }: Letters): string | null => {
  // Most texts are Latin throughout, and asking for thirteen scripts takes longer than all else here.
  if (ascii + count(others, /\p{Script=Latin}/gu) > total * 0.95) return null;
  for (const [pattern, language] of scripts) {
    const share = count(others, pattern) / total;
    // Japanese mixes kana into Han, so a tenth of kana is enough; the others must carry the text.
    if (share > (language === 'ja' ? 0.1 : 0.4)) return language;
  }
  return null;
};

const byWords = (text: string): string | null => {
  const words = text.match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesByWord.get(word) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [best, second] = [...hits].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < 3 || best[1] / words.length < 0.08) return null;
  return best[1] > (second?.[1] ?? 0) ? best[0] : null;
};

const detect = (text: string): string | null => {
  const sample = text.slice(0, sampleChars).normalize('NFC').toLowerCase();
  const letters = lettersOf(sample);
  if (letters.total < 12) return null;
  const scripted = byScript(letters);
  if (scripted !== null) return scripted;
  if (count(letters.others, vietnameseLetters) / letters.total > 0.06) return 'vi';
  return letters.total < 40 ? null : byWords(sample);
};

/** A declared tag in its usual writing (`en_us` to `en-US`), or null where it is no BCP 47 tag. */
const plausible = (declared: string | null): string | null => {
  const tag = (declared ?? '').trim().replace(/_/g, '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

const base = (tag: string): string => tag.split('-')[0] ?? tag;

/** Languages that share a script with the one detected by it: a declared `uk` stands against a guessed `ru`. */
const scriptFamilies: readonly (readonly string[])[] = [
  ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
  ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd'],
  ['he', 'yi'],
  ['zh', 'yue', 'wuu', 'ja', 'lzh'],
  ['hi', 'mr', 'ne', 'sa'],
  ['bn', 'as'],
];
const scriptLanguages = new Set([...scripts.map(([, language]) => language), 'vi']);

const contradicts = (declared: string, found: string): boolean => {
  const language = base(declared);
  if (language === found || !scriptLanguages.has(found)) {
    // Among Latin languages the words are weak evidence; only a declared script language is refuted by them.
    return language !== found && scriptLanguages.has(language) && language !== 'vi';
  }
  return !scriptFamilies.some((family) => family.includes(found) && family.includes(language));
};

/**
 * The language of a text as BCP 47: the declared one unless the script refutes it (templates left at `en` are common),
 * else by script, Vietnamese letters and stop words; null where nothing tells.
 */
export const detectLanguage = (text: string, declared: string | null): string | null => {
  const tag = plausible(declared);
  const found = detect(text);
  if (tag === null) return found;
  return found !== null && contradicts(tag, found) ? found : tag;
};

const rtlLetters = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

const rtlLanguages = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb', 'ug', 'sd', 'syr']);

/** Which way a text runs: by its letters, or by its language where it has too few. */
export const directionOf = (language: string | null, text: string): TextDirection => {
  const { others, total } = lettersOf(text.slice(0, sampleChars));
  if (total >= 12) return count(others, rtlLetters) / total > 0.4 ? 'rtl' : 'ltr';
  return language !== null && rtlLanguages.has(base(language.toLowerCase())) ? 'rtl' : 'ltr';
};
