import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { SAYING } from './saying.ts';
import { FORMS_OF_ADDRESS, RANKS } from './titles.ts';

const DAY_OR_MONTH =
  /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)$/u;
const MONTH =
  /^(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)$/u;
const CALLS = new Set([
  ...SAYING,
  ...FORMS_OF_ADDRESS,
  ...RANKS,
  ...'bernama dipanggil disapa alias cik koh kang teh bung neng jeng bli terdakwa tersangka almarhum almarhumah'.split(
    ' ',
  ),
]);
const WHO =
  /^,\s(?:seorang|salah seorang|salah satu|warga|istri|suami|ibu|ayah|anak|kakak|adik|pemilik|pedagang|petani|nelayan|sopir|buruh|korban|saksi|tetangga|pengunjung|penumpang|pembeli|guru|pegawai|karyawan|kerabat|keluarga)(?!\p{L})/u;
// Behind these a day is one: sejak Maret, pada Senin.
const WHEN =
  /^(?:pada|sejak|hingga|sampai|mulai|per|akhir|awal|pertengahan|bulan|hari|tanggal|medio|setiap|tiap|sebelum|sesudah|setelah|antara|dan|dari|ke|di|untuk|malam|siang|sore|pagi|petang)$/u;
const DATE = /^\s*(?:\d|lalu|silam|depan|mendatang|ini|itu|malam|pagi|siang|sore|kemarin)/u;

/**
 * Senin bin Karto, "Menurut Maret, seorang pedagang", kata Mei, Mei Ling: people who are called by the day or month of their birth.
 *
 * @param at index of the day or month
 */
export function datedPersonAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NameSpan | undefined {
  const token = tokens[at];
  if (token === undefined || !DAY_OR_MONTH.test(token.surface)) return undefined;
  const behind = text.slice(token.end, token.end + 30);
  const before = tokens[at - 1];
  const person = (last: number): NameSpan => ({ first: at, last, kind: 'name', what: 'person' });
  if (/^ (?:bin|binti) \p{Lu}\p{Ll}/u.test(behind)) return person(nameEnd(text, tokens, at + 2));
  if (/^ \((?:3[2-9]|[4-9]\d|\d\d (?:tahun|thn|th))\)/u.test(behind)) return person(at);
  if (MONTH.test(token.surface) && isSurname(text, tokens, at, lexicon))
    return person(nameEnd(text, tokens, at));
  if (before === undefined || WHEN.test(before.folded) || DATE.test(behind)) return undefined;
  if (!/^\.?\s+$/u.test(text.slice(before.end, token.start))) return undefined;
  if (WHO.test(behind) && /^(?:menurut|oleh|kepada|bersama)$/u.test(before.folded))
    return person(at);
  if (!CALLS.has(before.folded)) return undefined;
  // "ujarnya Senin" says when; Pak Senin is whose name it is.
  const isSpoken = (SAYING as readonly string[]).includes(before.folded);
  if (isSpoken && !WHO.test(behind)) return undefined;
  const last = nameEnd(text, tokens, at);
  // "tersangka Rabu ditangkap" says when, too
  return last === at && /^ter/u.test(before.folded) ? undefined : person(last);
}

// Mei Ling, Agustus Sitompul; not "pada Mei Fiorentina", "Mei Hutan", "12 Mei Aulia"
function isSurname(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || next.shape !== 'word') return false;
  if (text.slice(token.end, next.start) !== ' ' || !next.capitalised || next.allCapitals)
    return false;
  if (lexicon.has(next.surface)) return false;
  if (lexicon.has(next.folded) && !GIVEN_NAMES.has(next.folded)) return false;
  const gap = before === undefined ? '' : text.slice(before.end, token.start);
  return (
    before === undefined ||
    gap.trim() !== '' ||
    !(WHEN.test(before.folded) || before.capitalised || /\d$/u.test(before.surface))
  );
}

function nameEnd(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  while (
    tokens[last + 1]?.capitalised === true &&
    tokens[last + 1]?.shape === 'word' &&
    text.slice(tokens[last]?.end, tokens[last + 1]?.start) === ' '
  )
    last += 1;
  return last;
}
