/** Minutes east of Greenwich by abbreviation. Source: RFC 5322 §4.3 for the American ones, IANA's for the others. */
const minutesByName: ReadonlyMap<string, number> = new Map([
  ...['z', 'ut', 'utc', 'gmt', 'wet'].map((name): [string, number] => [name, 0]),
  ...hours('bst cet met mez west wat', 1),
  ...hours('cest mest mesz eet cat sast', 2),
  ...hours('eest msk eat trt', 3),
  ...hours('msd gst', 4),
  ...hours('pkt uzt', 5),
  ...hours('ict wib', 7),
  ...hours('hkt sgt pht awst wita myt', 8),
  ...hours('jst kst wit', 9),
  ...hours('aest', 10),
  ...hours('aedt', 11),
  ...hours('nzst', 12),
  ...hours('nzdt', 13),
  ...hours('brt art adt', -3),
  ...hours('at ast edt clt', -4),
  ...hours('et est cdt pet cot', -5),
  ...hours('ct cst mdt', -6),
  ...hours('mt mst pdt', -7),
  ...hours('pt pst akdt', -8),
  ...hours('akst', -9),
  ...hours('hst', -10),
  ...hours('hdt', -9),
  ['ist', 330],
  ['npt', 345],
  ['acst', 570],
  ['acdt', 630],
  ['nst', -210],
  ['ndt', -150],
]);

function hours(names: string, offset: number): readonly [string, number][] {
  return names.split(' ').map((name) => [name, offset * 60]);
}

/** Minutes east of Greenwich of a lower-case abbreviation; null where it is none. */
export function offsetByName(name: string): number | null {
  return minutesByName.get(name) ?? null;
}

/**
 * Minutes east of Greenwich that an IANA zone (`Europe/Brussels`) has at a wall-clock moment; null for an unknown zone.
 * @param wallClock Milliseconds as if the clock on that wall showed UTC.
 */
export function offsetOfZone(zone: string, wallClock: number): number | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
  const name = format.formatToParts(wallClock).find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT(?:([+\-−])(\d{2}):(\d{2}))?/.exec(name ?? '');
  if (match === null) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '+' ? minutes : -minutes;
}
