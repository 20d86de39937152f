const dayMs = 24 * 60 * 60 * 1000;
const spans: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/**
 * The moment at which a day, month or year begins where the person is (2026, 2026-11, 2026-11-24, today, yesterday), or
 * so long ago (7d, 2w, 3m, 1y); null for anything else.
 */
export const readMoment = (text: string, now: number): number | null => {
  const span = /^(\d{1,4})([dwmy])$/i.exec(text);
  if (span) return now - Number(span[1]) * (spans[span[2]?.toLowerCase() ?? ''] ?? 1) * dayMs;
  const word = text.toLowerCase();
  if (word === 'today' || word === 'yesterday') {
    const day = new Date(now);
    return new Date(
      day.getFullYear(),
      day.getMonth(),
      day.getDate() - (word === 'today' ? 0 : 1),
    ).getTime();
  }
  const date = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (!date) return null;
  const [, year, month = '1', day = '1'] = date;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return new Date(Number(year), Number(month) - 1, Number(day)).getTime();
};
