import { allMatches } from './all-matches.ts';
import type { Token } from './tokenize.ts';

/** A sentence as a range of the paragraph, UTF-16 units, end exclusive; white space between sentences is in none. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Behind these a full stop ends no sentence when a capital or a digit follows. Folded, without the stop.
const ABBREVIATIONS = set(
  'prof plt plh pj pjs wkl dr drg drh drs dra ir h hj kh tn ny nn sdr sdri bpk st mr mrs ms messrs jl jln gg rt rw kec kab kel kep prov ds dsn kp perum pt cv ud pd fa tgl bdk lih mis cf vs no nr hlm hal vol ed bab ps psl art rp us yth ytt pdt ust ustd gub jend letjen mayjen brigjen kol letkol kapt kombes kompol irjen komjen akbp pol purn serma sersan lettu letda mgr rm romo sr br gus th telp tlp hp fax lt mt ft op cit al sda ph moh muh muhd mohd moch much mochd abd pkl thn alm almh inf kav czi sus pnb cpl caj cke gbr tbl lamp hr qs gd gdg tj tjg',
);
// These stand before a number only.
const BEFORE_DIGIT = set(
  'no nr hlm hal vol ps psl tgl th thn pkl telp tlp hp fax lt rp us rt rw bab art',
);
// These may well be a sentence's last word: a capital behind them begins a new one.
const MAY_END = set('dll dkk dst dsb dsj dsbg tbk inc ltd co corp jr sr wib wita wit plc bhd etc');
// Behind an article of law these stand before another one: "Pasal 340 jo. Pasal 55".
const BEFORE_ARTICLE = set('jo jis jcto junto juncto');
const ARTICLES = set('pasal ayat uu undang-undang peraturan pp perpu perppu perda');
// These stand before a name (RS. Fatmawati, KM. Lestari Maju), and end a sentence as well ("dibawa ke RS. Polisi …").
const BEFORE_NAME = set(
  'rs rsu rsud rsup rsia mv km kmp kmn klm kri tb lct akp iptu ipda aiptu aipda bripka briptu bripda laksda laksma marsda marsma tgk tgh krt kph ponpes yys ra pel',
);
const VESSELS = set('mv kmp kmn klm kri lct'); // no reader goes by one that has no name
// Who opens a sentence without a name, and what goes on behind a name.
const SUBJECTS = set(
  'polisi petugas penyidik aparat jaksa hakim sopir pengemudi penumpang pasien saksi massa mahasiswa korban warga pelaku tersangka keluarga pihak pemerintah presiden gubernur bupati menteri kapolres kapolda kepala ketua direktur dokter tim seorang sejumlah sebanyak seluruh setiap kedua ketiga dua tiga empat lima beberapa berbagai banyak kasus peristiwa kejadian insiden proses hasil kondisi jenazah kapal kini akibat sejak hingga sampai terkait atas sesuai guna sebagai seperti apalagi',
);
const GOES_ON = set(
  'di ke dari dan untuk dengan pada oleh yang karena setelah usai saat guna atau itu ini tersebut tenggelam karam terbakar berangkat berlayar bertolak tiba bersandar kandas terbalik hilang membawa mengangkut',
);
// Degrees with dots, which stand behind a name and a comma.
const DEGREES = set(
  's.h s.e s.t s.s s.p s.i.k s.ip m.h m.m m.t m.a m.p m.b.a b.a b.sc ph.d ll.m s.pd m.pd s.sos m.si s.kom m.kom',
);
// Words that open sentences and are nobody's name: what stands before them ended one ("di Washington D.C. Ia …").
const OPENERS = set(
  'ia dia mereka kami kita namun tetapi tapi sebelumnya sementara saat pada dalam ini itu hal untuk dengan menurut karena jika kalau meski meskipun selain setelah selama oleh adapun bahkan lalu kemudian begitu sedangkan padahal tidak ada para semua',
);
// A letter behind these is a name of a kind, not an initial: "vitamin C.", "kelas A."
const LETTERED = set(
  'vitamin kelas golongan tipe blok hepatitis grup liga huruf rencana seri gedung poin opsi paket varian influenza lampiran kategori indeks bagian inisial berinisial nilai derajat predikat akreditasi imunoglobulin kuartal triwulan semester tahap gelombang fase jilid dunia',
);
const MONTHS = set('jan feb mar apr jun jul ags agt agu sep sept okt nov nop des');
const ENDERS = /[.!?…]+["'”’»)\]]*(?=\s|$)/gu;

/**
 * Cuts a paragraph into sentences. "Prof. Dr. Sri hadir. Ia diam." → two; decimals, initials, dotted times and
 * abbreviations end none, and what goes on in lower case behind a quotation belongs to it.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly SentenceRange[] {
  const cuts: number[] = [];
  let at = 0;
  let sentenceStart = 0;
  for (const match of allMatches(ENDERS, text)) {
    const end = match.index + match[0].length;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= match.index) at += 1;
    // An abbreviation token holds its own full stop.
    const holds = (tokens[at]?.start ?? end) < end;
    const before = holds ? at : at - 1;
    const stop: Stop = {
      text,
      tokens,
      mark: match[0],
      start: match.index,
      end,
      before,
      sentenceStart,
    };
    if (endsSentence(stop)) {
      cuts.push(end);
      sentenceStart = before + 1;
    }
  }
  for (const match of text.matchAll(/\n\s*\n/gu)) cuts.push(match.index);
  cuts.sort((a, b) => a - b);
  return ranges(text, cuts);
}

interface Stop {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** Index of the last token before the mark. */
  readonly before: number;
  /** Index of the sentence's first token. */
  readonly sentenceStart: number;
}

function endsSentence(stop: Stop): boolean {
  const { text, tokens, mark, end } = stop;
  const next = /^[^\p{L}\p{N}]{0,40}([\p{L}\p{N}])/u.exec(text.slice(end, end + 48))?.[1];
  if (next === undefined) return true;
  // A lower-case letter goes on with the same sentence: “…?” tanya dia.
  if (/\p{Ll}/u.test(next) && !/^[^\p{L}\p{N}]*\p{Ll}\p{Lu}/u.test(text.slice(end, end + 48)))
    return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = tokens[stop.before];
  if (before === undefined || before.end < stop.start) return true;
  if (before.shape === 'number') return !marksItem(stop, before);
  if (isPlainOpener(stop)) return true;
  if (before.shape === 'abbreviation') return endsBehindDots(stop, before);
  if (/^\p{L}$/u.test(before.surface)) return endsBehindLetter(stop, before);
  return endsBehindWord(stop, before, /\p{N}/u.test(next));
}

// The number of an item is no end: "1. Andi" at the start, "terdiri atas: 1. Andi, 2. Budi" inside.
function marksItem({ text, tokens, before: at, sentenceStart }: Stop, token: Token): boolean {
  if (at <= sentenceStart) return true;
  if (!/^\d{1,2}$/u.test(token.surface)) return false;
  const sentence = text.slice(tokens[sentenceStart]?.start, token.start);
  return /:\s*$/u.test(sentence) || /:\s*1\.\s.*[,;](?:\s+dan)?\s*$/u.test(sentence);
}

// A pronoun, a linking word or a word with -nya goes on with nobody's title: "bekerja di PT. Gajinya kecil."
function isPlainOpener({ text, tokens, before: at, end }: Stop): boolean {
  const next = tokens.slice(at + 1, at + 3).find(({ start }) => start >= end);
  if (next === undefined || !/^\s*["“‘'(]?$/u.test(text.slice(end, next.start))) return false;
  if (next.allCapitals || next.shape !== 'word' || !next.capitalised) return false;
  return OPENERS.has(next.folded) || /^.{3,}[^n]nya$/u.test(next.folded);
}

// S.H. behind a comma is a degree, H.O.S. and a.n. go on with a name.
function endsBehindDots({ text, tokens, before: at }: Stop, token: Token): boolean {
  const word = token.folded.replace(/\.$/u, '');
  const previous = tokens[at - 1];
  const behindComma = previous !== undefined && text.slice(previous.end, token.start).includes(',');
  return (
    DEGREES.has(word) && (behindComma || /gelar(?:nya)?$|^lulusan$/u.test(previous?.folded ?? ''))
  );
}

// An initial (A. Yani), the A of a list, or the last letter of "vitamin C."
function endsBehindLetter(
  { tokens, before: at, sentenceStart }: Stop,
  { capitalised }: Token,
): boolean {
  const previous = tokens[at - 1];
  if (!capitalised) return at > sentenceStart; // "a. Siapkan KTP", the items of a list
  return at > sentenceStart && previous !== undefined && LETTERED.has(previous.folded);
}

function endsBehindWord(
  { text, tokens, before: at, end }: Stop,
  token: Token,
  digit: boolean,
): boolean {
  const word = token.folded;
  if (MAY_END.has(word) && /^\s+(?:Ltd|Inc|Tbk|Corp)\b/u.test(text.slice(end, end + 8)))
    return false;
  if (MAY_END.has(word)) return !/^\s*\(/u.test(text.slice(end, end + 3));
  if (digit && MONTHS.has(word) && tokens[at - 1]?.shape === 'number') return false;
  if (BEFORE_ARTICLE.has(word) && (digit || ARTICLES.has(tokens[at + 1]?.folded ?? '')))
    return false;
  if (BEFORE_NAME.has(word)) return !isNumbered(tokens, at, digit) && !namesNext(text, tokens, at);
  if (!ABBREVIATIONS.has(word)) return true;
  if (BEFORE_DIGIT.has(word)) return !digit;
  // "di KH." or "seorang dr." end nothing either; but a plain word in capitals may: "ke PT."
  return false;
}

// Km. 5 of a road, and no "sejauh 5 km."
function isNumbered(tokens: readonly Token[], at: number, digit: boolean): boolean {
  return digit && tokens[at]?.folded === 'km' && tokens[at - 1]?.shape !== 'number';
}

// RS. Fatmawati, KM. Lestari Maju: the next word is a name, which another capital, a mark or a linking word follows.
function namesNext(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, name, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.capitalised !== true || before?.shape === 'number') return false;
  if (name?.capitalised !== true || SUBJECTS.has(name.folded)) return false;
  if (VESSELS.has(token.folded)) return true;
  if (after === undefined || /[.,;:)?!]/u.test(text.slice(name.end, after.start))) return true;
  return after.capitalised || GOES_ON.has(after.folded);
}

function ranges(text: string, cuts: readonly number[]): readonly SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(start, cut);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push({ start: start + lead, end: start + lead + trimmed.length });
    start = Math.max(start, cut);
  }
  return sentences;
}

const SMALL_WORDS = set(
  'di ke dari dan yang untuk pada dengan dalam oleh atau akan bagi soal tak tidak usai jadi ini itu saat agar demi para hingga sampai tanpa serta bin binti vs si sang hari per kini tapi karena sebagai terhadap secara',
);

/**
 * Is a sentence a headline in capitals or title case, so that capitals say nothing about names? Every word that is
 * not a small one must be capitalised: a lower-case verb makes it a sentence, however many names stand in it.
 *
 * @param tokens those of one sentence
 */
export function isHeadline(text: string, tokens: readonly Token[]): boolean {
  const words = behindRubric(text, tokens).filter(({ shape }) => shape === 'word');
  const great = words.filter(({ folded }) => !SMALL_WORDS.has(folded) && /^\p{L}/u.test(folded));
  if (great.length < 3 || great.some(({ capitalised }) => !capitalised)) return false;
  if (words.every(({ allCapitals, surface }) => allCapitals || surface.length < 2)) return true;
  const last = tokens.at(-1);
  const closed = last !== undefined && /^["'”’)]*\./u.test(text.slice(last.end, last.end + 4));
  return !closed && great.length >= 4;
}

// "Baca juga: Harga Beras Naik Lagi" refers to another article by its headline.
function behindRubric(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/^(?:baca|simak|lihat|tonton|cek|saksikan)$/u.test(tokens[0]?.folded ?? '')) return tokens;
  const colon = tokens
    .slice(0, 3)
    .findIndex(({ end }) => /^\s*:\s/u.test(text.slice(end, end + 3)));
  return tokens.slice(colon + 1);
}
