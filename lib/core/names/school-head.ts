import type { Token } from '../text/tokenize.ts';

const SCHOOLS = /^(?:mi|min|mts|mtsn|ma|man|tk)$/u;
const OF_ISLAMIC_SCHOOLS =
  /^(?:al-|an-|ar-|as-|at-|ath-|az-|nurul$|darul$|darun|miftahul|raudl|raudh|manbaul|mambaul|salafiyah|muhammadiyah|ma'arif|maarif|nahdlatul|tarbiyat|hidayat|matha|bustanul|roudl|tahfi)/u;

/** MI, MTs, TK: letters of a school that may be something else. */
export function isLikeSchool({ folded }: Token): boolean {
  return SCHOOLS.test(folded);
}

/** Does it open the name of a school? MA Nurul Iman does, MA Sunarto is a judge, Mi Aceh are noodles. */
export function isSchoolHead(
  { surface, folded, allCapitals }: Token,
  next: Token | undefined,
): boolean {
  if (folded === 'ma') return allCapitals && OF_ISLAMIC_SCHOOLS.test(next?.folded ?? '');
  return allCapitals || /^MTsN?$/u.test(surface);
}
