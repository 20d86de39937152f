/**
 * Month names by language, January to December, without accents; a name is also known by its first letters
 * where these stand for no other month. Source: CLDR's wide and abbreviated forms.
 */
const languages: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber maerz apr mai jun jul aug sept okt nov dez',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november desember',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince',
  'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  'ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
];

const shortest = 3;

/** What the shortened names mean wherever languages disagree. */
const english: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

const months: ReadonlyMap<string, number> = buildMonths();

function buildMonths(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  const full = languages.map((names) => names.split(' '));
  for (const names of full) {
    names.forEach((name, index) => {
      if (!found.has(name)) found.set(name, index + 1);
    });
  }
  const exact = new Set(found.keys());
  for (const names of full) {
    names.forEach((name, index) => {
      for (let length = shortest; length < name.length; length += 1) {
        const start = name.slice(0, length);
        if (exact.has(start)) continue;
        const other = found.get(start);
        if (other !== undefined && other !== index + 1) shared.add(start);
        found.set(start, index + 1);
      }
    });
  }
  for (const start of shared) if (!english.has(start)) found.delete(start);
  english.forEach((month, start) => found.set(start, month));
  return found;
}

/** 1 to 12 for a lower-case month name without accents, whole or shortened, in the languages above; else null. */
export function monthByName(name: string): number | null {
  return months.get(name) ?? null;
}
