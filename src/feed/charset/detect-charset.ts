import { decodeAs } from './decode-as';
import { looksVietnamese } from './looks-vietnamese';

interface Candidate {
  readonly charset: string;
  /** The commonest letters of the charset's language. */
  readonly letters: RegExp;
  /** The part of a usual text's foreign letters that they make. */
  readonly expected: number;
}

const kana = /[\u3040-\u30ff]/gu;
const russian = /[оеаинтсрвл]/gu;
const simplified =
  /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年日月新行]/gu;
const traditional =
  /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年日月新行]/gu;

const candidates: readonly Candidate[] = [
  { charset: 'euc-jp', letters: kana, expected: 0.45 },
  { charset: 'shift_jis', letters: kana, expected: 0.45 },
  { charset: 'euc-kr', letters: /[이다의는에을가고하지로사한은도시기자리어나대]/gu, expected: 0.4 },
  { charset: 'gb18030', letters: simplified, expected: 0.25 },
  { charset: 'big5', letters: traditional, expected: 0.25 },
  { charset: 'windows-1251', letters: russian, expected: 0.65 },
  { charset: 'koi8-r', letters: russian, expected: 0.65 },
  { charset: 'windows-1255', letters: /[יוהלארתבמש]/gu, expected: 0.7 },
  { charset: 'windows-1253', letters: /[αεηιοτνσκρ]/gu, expected: 0.6 },
  { charset: 'windows-1256', letters: /[اليمنوترب]/gu, expected: 0.66 },
  { charset: 'windows-874', letters: /[านรอกเงมยล]/gu, expected: 0.5 },
];

const sampleBytes = 20_000;

/** The likeliest charset of bytes that are not UTF-8 and name none: the one whose own letters fill the text best. */
export function detectCharset(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const sample = bytes.subarray(first, first + sampleBytes);
  if (looksVietnamese(sample)) return 'windows-1258';
  if (isLatin(sample)) return 'windows-1252';
  let best = 'windows-1252';
  let bestScore = 0.6;
  for (const { charset, letters, expected } of candidates) {
    const text = decodeAs(sample, charset) ?? '';
    const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
    const broken = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/gu)?.length ?? 0;
    if (foreign === 0 || broken / foreign > 0.02) continue;
    const score = (text.match(letters)?.length ?? 0) / foreign / expected;
    if (score > bestScore) {
      best = charset;
      bestScore = score;
    }
  }
  return best;
}

/** In Latin scripts accented letters stand alone among plain ones; in others foreign bytes come in runs. */
function isLatin(bytes: Uint8Array): boolean {
  let high = 0;
  let joined = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) > 0x7f || (bytes[at + 1] ?? 0) > 0x7f) joined += 1;
  }
  return high < 8 || joined / high < 0.6;
}
