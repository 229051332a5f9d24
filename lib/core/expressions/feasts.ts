import { YEAR } from './date-words.ts';
import { anyOf, joinRange, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';

/** What days are counted from. */
const FEASTS: Readonly<Record<string, string>> = {
  lebaran: 'Eid al-Fitr',
  idulfitri: 'Eid al-Fitr',
  'idul fitri': 'Eid al-Fitr',
  iduladha: 'Eid al-Adha',
  'idul adha': 'Eid al-Adha',
  kurban: 'Eid al-Adha',
  ramadan: 'Ramadan',
  ramadhan: 'Ramadan',
  natal: 'Christmas',
  'tahun baru': "New Year's Day",
  'tahun baru imlek': 'Lunar New Year',
  'tahun baru islam': 'Islamic New Year',
  'tahun baru hijriah': 'Islamic New Year',
  imlek: 'Lunar New Year',
  nyepi: 'Nyepi',
  waisak: 'Vesak',
  pemilu: 'the general election',
  pilpres: 'the presidential election',
  pilkada: 'the regional elections',
  pencoblosan: 'voting day',
  'pemungutan suara': 'voting day',
};
const DAY = String.raw`H ?([-+]|minus|plus) ?(\d{1,2})`;

/** Days counted from a feast: H-7, H+3 Idulfitri, H-7 sampai H+7 Lebaran 2024. */
export const FEAST_RULES: readonly Rule[] = [
  {
    kind: 'date',
    pattern: pattern(
      `${WORD_START}${DAY}(?:( ?- ?| hingga | sampai dengan | sampai )H ?([-+]) ?(\\d{1,2}))?(?:(?: (?:menjelang|jelang|sebelum|setelah|sesudah))?(?: hari raya| hari)? (${anyOf(Object.keys(FEASTS))})(?: (?:tahun )?(${YEAR})(?: ?(H|hijriah))?)?)?${WORD_END}`,
    ),
    read: ([whole, sign, days, joint, sign2, days2, feast, year, hijri]) => {
      if (!whole.startsWith('H')) return undefined;
      const first = fromFeast(sign, days);
      const said = days2 === undefined ? first : joinRange(first, fromFeast(sign2, days2), joint);
      if (feast === undefined) return { gloss: said };
      const name = FEASTS[feast.toLowerCase()] ?? '';
      if (year === undefined) return { gloss: `${said} ${name}` };
      // the 2024 general election, but Eid al-Fitr 2024
      const ofYear = `${name} ${year}${hijri === undefined ? '' : ' AH'}`;
      return {
        gloss: `${said} ${/^the /u.test(name) ? name.replace('the', `the ${year}`) : ofYear}`,
      };
    },
  },
];

function fromFeast(sign: string | undefined, days: string | undefined): string {
  return `${days} ${days === '1' ? 'day' : 'days'} ${sign === '-' || sign === 'minus' ? 'before' : 'after'}`;
}
