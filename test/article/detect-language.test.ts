import { describe, expect, it } from 'vitest';
import { detectLanguage, directionOf } from '../../src/article/detect-language';

const samples = {
  vi: 'Chính quyền thành phố cho biết con đường sẽ được mở lại vào tuần tới sau khi sửa xong mặt cầu.',
  en: 'The council said that the road would be opened again next week after the repairs to the bridge.',
  de: 'Die Stadt teilte mit, dass die Straße nach der Reparatur der Brücke wieder für den Verkehr geöffnet wird.',
  fr: 'La ville a annoncé que la route serait rouverte la semaine prochaine après les travaux sur le pont.',
  es: 'El ayuntamiento dijo que la carretera se abrirá de nuevo la semana que viene tras los trabajos en el puente.',
  pt: 'A câmara disse que a estrada não será aberta antes da próxima semana por causa das obras na ponte.',
  ja: '市は来週、橋の修理が終わった後に道路を再び開通させると発表した。',
  zh: '市政府表示，桥梁维修完成后，道路将于下周重新开放。',
  ko: '시는 다리 수리가 끝난 뒤 다음 주에 도로를 다시 연다고 밝혔다.',
  ar: 'قالت البلدية إن الطريق سيفتح من جديد الأسبوع المقبل بعد إصلاح الجسر.',
  he: 'העירייה הודיעה כי הכביש ייפתח מחדש בשבוע הבא לאחר תיקון הגשר.',
  ru: 'Городские власти сообщили, что дорогу откроют на следующей неделе после ремонта моста.',
} as const;

describe('detectLanguage', () => {
  it.each(Object.entries(samples))('knows %s by its text', (language, text) => {
    expect(detectLanguage(text, null)).toBe(language);
  });

  it.each([
    ['en_us', samples.en, 'en-US'],
    ['uk', samples.ru, 'uk'],
    ['en', samples.vi, 'vi'],
    ['en-US', samples.ja, 'ja'],
    ['ja', samples.en, 'en'],
    ['nl', samples.de, 'nl'],
    ['not a language', samples.fr, 'fr'],
    ['', samples.es, 'es'],
  ])('weighs a declared %j against the text', (declared, text, expected) => {
    expect(detectLanguage(text, declared)).toBe(expected);
  });

  it('says nothing of too little', () => {
    expect(detectLanguage('OK', null)).toBeNull();
    expect(detectLanguage('', 'vi')).toBe('vi');
  });
});

describe('directionOf', () => {
  it('follows the letters, and the language where there are few', () => {
    expect(directionOf('en', samples.ar)).toBe('rtl');
    expect(directionOf('ar', samples.en)).toBe('ltr');
    expect(directionOf('he-IL', '2026')).toBe('rtl');
    expect(directionOf(null, '')).toBe('ltr');
  });
});
