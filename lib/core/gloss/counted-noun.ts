import { isCountable } from '../english/countable.ts';
import { plural } from '../english/inflect.ts';
import type { GlossToken } from './token.ts';

// What is behind these is several: para menteri, berbagai daerah, salah satu mitra, di kalangan wisatawan.
const SEVERAL = new Set(
  'para|banyak|berapa banyak|berbagai|pelbagai|beragam|aneka|beberapa|sejumlah|sekian|semua|segenap|salah satu|salah seorang|antar|di kalangan|serangkaian|sekelompok|sekumpulan|segerombolan|sederet|sederetan|mayoritas|kebanyakan'.split(
    '|',
  ),
);
const NUMBER =
  /^(?:(?!1$)\d[\d.,–-]*(?: (?:thousand|[mb]illion|trillion))?|(?:both|all \w+|\w+ to \w+))$/;
const ROUND =
  /^(?:over (?:a dozen|ten)|half a [mbtr]+illion|tens|dozens|hundreds|thousands|[mbtr]+illions)\b/;
const NOT_SEVERAL = /^(?:one|zero|a half|half|first|second|third|[a-z]+th)$/;
// The counting word between: tiga orang polisi, dua ekor sapi.
const CLASSIFIERS = new Set(
  'orang ekor buah unit lembar batang butir pucuk helai keping biji'.split(' '),
);
// A number behind these tells which one, not how many: Grup 2 pemain, peringkat lima dunia.
const NUMBERED = new Set(
  'pasal ayat nomor grup kelas bab kloter tahap gelombang jilid seri tipe edisi babak blok rt rw liga level zona lajur peringkat posisi urutan'.split(
    ' ',
  ),
);

/**
 * A noun that stands behind a word for several is plural in English: "berbagai daerah" → regions.
 *
 * @param before the tokens before, nearest first, as far as only single spaces part them
 * @returns the gloss in the plural; undefined where the noun is not counted, or cannot be: "banyak uang"
 */
export function countedGloss(
  { pos, gloss, kind, surface, lemma }: GlossToken,
  before: readonly GlossToken[],
): string | undefined {
  if (pos !== 'noun' || gloss === undefined || kind === 'name') return undefined;
  const [one, ...others] = before;
  // "3 kali": time is counted here alone
  if (lemma === 'kali' && gloss === 'time') return isSeveral(before) ? 'times' : undefined;
  // director (film) → directors (film)
  const [, noun = gloss, remark = ''] = /^(\w.*?)( \([^()]*\))$/.exec(gloss) ?? [];
  // tiga ratus ribu sebulan: a month; sebelas jumlah: the number of
  if (/^(?:an?|the|one) | of$/.test(noun)) return undefined;
  if (one === undefined || surface.includes('-') || !isCountable(noun)) return undefined;
  const counter = CLASSIFIERS.has(one.lemma ?? '') ? others : before;
  return isSeveral(counter) ? `${plural(noun)}${remark}` : undefined;
}

function isSeveral([counter, labelled]: readonly GlossToken[]): boolean {
  if (counter?.gloss === undefined) return false;
  const { kind, pos, gloss, lemma = '' } = counter;
  if (SEVERAL.has(lemma.toLowerCase())) return pos !== 'adv';
  if (pos === 'num') return !NOT_SEVERAL.test(gloss) && !NUMBERED.has(labelled?.lemma ?? '');
  if (lemma === 'kedua') return gloss === 'both';
  if (kind !== 'number') return false;
  if (ROUND.test(gloss)) return true;
  return NUMBER.test(gloss) && !isLabel(labelled);
}

function isLabel(token: GlossToken | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.kind === 'name' ||
    token.kind === 'acronym' ||
    token.kind === 'place' ||
    NUMBERED.has(token.lemma ?? '')
  );
}
