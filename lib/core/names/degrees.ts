import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { OFFICE_TAILS } from './given-names.ts';

/** Academic degrees whose parts are more than single letters, without stops, lower case. */
const MEANINGS: Readonly<Record<string, string>> = {
  msi: 'Master of Science',
  ssi: 'Bachelor of Science',
  msc: 'Master of Science',
  bsc: 'Bachelor of Science',
  spd: 'Bachelor of Education',
  mpd: 'Master of Education',
  ssos: 'Bachelor of Social Sciences',
  skom: 'Bachelor of Computer Science',
  mkom: 'Master of Computer Science',
  sag: 'Bachelor of Religious Studies',
  mag: 'Master of Religious Studies',
  mhum: 'Master of Humanities',
  shum: 'Bachelor of Humanities',
  sip: 'Bachelor of Political Science',
  mip: 'Master of Political Science',
  mkes: 'Master of Public Health',
  skm: 'Bachelor of Public Health',
  skep: 'Bachelor of Nursing',
  sfarm: 'Bachelor of Pharmacy',
  spsi: 'Bachelor of Psychology',
  mpsi: 'Master of Psychology',
  sikom: 'Bachelor of Communication',
  mikom: 'Master of Communication',
  sstp: 'Bachelor of Public Administration',
  phd: 'Doctor of Philosophy',
  spog: 'obstetrician-gynecologist',
  spa: 'pediatrician',
  spb: 'surgeon',
  sppd: 'internist',
  spjp: 'cardiologist',
  spkj: 'psychiatrist',
  spp: 'pulmonologist',
};

// Those that papers print as one word, and what letters alone would be taken for.
const IN_ONE: Readonly<Record<string, string>> = {
  ...MEANINGS,
  se: 'Bachelor of Economics',
  st: 'Bachelor of Engineering',
  sp: 'Bachelor of Agriculture',
  spt: 'Bachelor of Animal Science',
  mkn: 'Master of Notarial Law',
};
const PRINTED_IN_ONE =
  /^(?:SE|ST|SP|S(?:Pd|Si|Sos|Kom|Ag|Hum|Pt|Farm|Psi|Kep)|SIP|SKM|M(?:Si|Sc|Pd|Kom|Ag|Hum|Kes|Psi|Kn))$/u;

/**
 * A degree printed as one word behind a name: Karsinah SE MSi.
 *
 * @param isName may the token be the last word of a person's name?
 */
export function plainDegreeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isName: (token: Token) => boolean,
): NameSpan | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !PRINTED_IN_ONE.test(token.surface))
    return undefined;
  if (!/^(?:,? |,)$/u.test(text.slice(before.end, token.start))) return undefined;
  if (!PRINTED_IN_ONE.test(before.surface) && !isName(before)) return undefined;
  // Jaksa Agung ST Burhanuddin: behind an office they open a name
  const next = tokens[at + 1];
  const opens = next !== undefined && text.slice(token.end, next.start) === ' ' && isName(next);
  if (opens && OFFICE_TAILS.has(before.folded) && text[before.end] !== ',') return undefined;
  return { first: at, last: at, kind: 'name', gloss: IN_ONE[token.folded] ?? token.surface };
}

/**
 * A degree behind a name that the tokeniser sees as two or three tokens: M.Si., S.Pd, Ph.D., Sp.OG.
 *
 * @param at index of its first token
 */
export function degreeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  taken: (index: number) => boolean,
): NameSpan | undefined {
  const first = tokens[at];
  if (first === undefined || !/^(?:[SMB]|Sp|Ph)$/u.test(first.surface)) return undefined;
  let letters = first.folded;
  let found: NameSpan | undefined;
  for (let last = at + 1; last <= at + 2; last += 1) {
    const token = tokens[last];
    const gap = text.slice(tokens[last - 1]?.end, token?.start);
    if (token === undefined || taken(last) || gap !== '.') break;
    letters += token.folded.replaceAll('.', '');
    const gloss = Object.hasOwn(MEANINGS, letters) ? MEANINGS[letters] : undefined;
    if (gloss !== undefined) found = { first: at, last, kind: 'name', gloss };
  }
  return taken(at) ? undefined : found;
}
