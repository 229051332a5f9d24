import { SCALES } from './numerals.ts';
import { anyOf } from './rule.ts';

const VAGUE: Readonly<Record<string, string>> = {
  belasan: 'over a dozen',
  puluhan: 'dozens',
  ratusan: 'hundreds',
  ribuan: 'thousands',
  jutaan: 'millions',
  miliaran: 'billions',
  milyaran: 'billions',
  triliunan: 'trillions',
};
const VAGUE_SCALES = ['ribu', 'juta', 'miliar', 'milyar', 'triliun'];

/** A number left open: "belasan", "puluhan ribu", "ratusan juta". */
export const VAGUE_PHRASE = `(?:beberapa (?:puluh|ratus|ribu|juta|miliar|milyar|triliun)|${anyOf(Object.keys(VAGUE))})(?!\\p{L}|-\\p{L})(?: (?:${anyOf(VAGUE_SCALES)})(?!\\p{L}))?`;

/** "puluhan ribu" → tens of thousands */
export function vagueInEnglish(phrase: string): string {
  const [many = '', scale, more] = phrase.toLowerCase().split(/\s+/u);
  if (many === 'beberapa') {
    const names = [scale, more].map((word) => word && SCALES[word]?.name).filter(Boolean);
    return scale === 'puluh'
      ? `several tens${more ? ` of ${names[0]}s` : ''}`
      : `several ${names.join(' ')}`;
  }
  const name = scale === undefined ? undefined : SCALES[scale]?.name;
  if (name === undefined) return VAGUE[many] ?? many;
  if (many === 'belasan') return `over ten ${name}`;
  return `${many === 'puluhan' ? 'tens' : (VAGUE[many] ?? many)} of ${name}s`;
}

/** "belasan juta" lies between 11 and 19 million, which "over ten million" does not say. */
export function vagueBounds(phrase: string, unit = ''): { readonly detail?: string } {
  const [many, scale] = phrase.toLowerCase().split(/\s+/u);
  if (many !== 'belasan') return {};
  const name = scale === undefined ? undefined : SCALES[scale]?.name;
  const [from, to] = name === 'thousand' ? ['11,000', '19,000'] : ['11', '19'];
  const behind = name === undefined || name === 'thousand' ? '' : ` ${name}`;
  return { detail: `between ${from} and ${to}${behind}${unit}` };
}
