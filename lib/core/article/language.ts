import { latin } from '../text/letters.ts';
import { INDONESIAN_MALAY, OTHERS, SHARED_MALAY } from './language-words.ts';

/** A language that the word counter tells apart, or `und`. */
export type Language = 'id' | 'ms' | keyof typeof OTHERS | (typeof SCRIPTS)[number][0] | 'und';

export interface Identified {
  /** `und` when the text says too little. */
  readonly lang: Language;
  /** 0 a guess, 1 certain. */
  readonly confidence: number;
}

// Languages told by their letters alone; kana before Han, which Japanese writes too.
const SCRIPTS = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
] as const;

type Other = keyof typeof OTHERS;

const SHARED = new Set(SHARED_MALAY.split(' '));
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  INDONESIAN_MALAY.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight])),
);
const OTHER_WORDS = otherWords();
const WORDS = latin(/\p{L}+(?:[-'’]\p{L}+)*/gu);
const LEAST_SHARE = 0.1; // of the words must be known words of the language
const MOST_WORDS = 4_000; // more would tell nothing new
const MOST_REPEATS = 4; // a subject's own word ("polis", "bank") must not decide alone

/**
 * Which language a text is in, from its own words and never from what the page claims.
 *
 * Indonesian against Malay is decided by words that one of them writes more often (bahwa / bahawa, saat / ketika),
 * each with the log of that ratio, and by how numbers are written; all else by the share of function words. Five
 * sentences suffice.
 *
 * @source assets/language/*.tsv
 */
export function identifyLanguage(text: string): Identified {
  const script = byScript(text.slice(0, 2_000));
  if (script !== undefined) return { lang: script, confidence: 1 };
  const words = (text.toLowerCase().match(WORDS) ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return { lang: 'und', confidence: 0 };
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let lead = numberCues(text);
  let family = 0;
  const others = new Map<Other, number>();
  for (const [word, count] of counts) {
    const weight = WEIGHTS.get(word) ?? WEIGHTS.get(withoutClitic(word));
    lead += leanOf(weight ?? spelling(word)) * Math.min(count, MOST_REPEATS);
    if (weight !== undefined || SHARED.has(word)) family += count;
    else if (AFFIXED.test(word)) family += count * 0.6;
    for (const lang of OTHER_WORDS.get(word) ?? []) {
      others.set(lang, (others.get(lang) ?? 0) + count);
    }
  }
  const familyShare = family / words.length;
  const [rival, rivalCount] = [...others].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  const rivalShare = rivalCount / words.length;
  // Javanese, Sundanese and Minangkabau share many words with Indonesian; their own outweigh.
  const isNear = rival === 'jv' || rival === 'su' || rival === 'min';
  if (rival !== undefined && rivalShare > 0.07 && rivalShare > familyShare * (isNear ? 0.5 : 0.8)) {
    return { lang: rival, confidence: Math.min(1, rivalShare * 4) };
  }
  if (familyShare < LEAST_SHARE) return { lang: 'und', confidence: 0 };
  const confidence = Math.min(1, Math.abs(lead) / 10 + Math.min(familyShare, 0.3));
  return { lang: lead > TIE ? 'id' : 'ms', confidence };
}

const TIE = -0.2; // a sentence with no cue either way is Indonesian on the pages that Dwibaca sees

const LEAST_LEAN = 0.6;

// Many words that lean a little would outweigh one that tells.
function leanOf(weight: number): number {
  return Math.abs(weight) < LEAST_LEAN ? 0 : weight;
}

const AFFIXED = latin(
  /^(?:(?:di|me[mnr]|be[rl]|pe[mnr]|ter|ke|se)\p{L}{4,}(?:kan|an|i|nya)|me(?:ng|ny|m[bp]|n[cdj])\p{L}{4,})$/u,
);
const NOT_LATIN = /[\u0370-\u1FFF\u2C00-\uD7FF\uF900-\uFDFF]/g;

function byScript(text: string): Language | undefined {
  // Hardly ever true, and the classes of scripts are dear.
  if (!((text.match(NOT_LATIN)?.length ?? 0) > text.length * 0.1)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * 0.3)?.[0];
}

// Decimal comma and point of thousands are Indonesian, the reverse Malay; so are the currencies and dates like (21/3).
function numberCues(text: string): number {
  const start = text.slice(0, 20_000);
  const count = (pattern: RegExp): number => Math.min(3, start.match(pattern)?.length ?? 0);
  return (
    1.5 * count(/\d,\d{1,2}(?!\d)/g) +
    1.5 * count(/\d\.\d{3}(?!\d)/g) +
    3 * count(/\bRp\s?\d/g) +
    1.5 * count(INDONESIAN_TERMS) +
    3 * count(/\blebih (?:[a-z]+ ){1,3}daripada\b/g) - // "daripada" alone is Malay for "from"
    1.5 * count(MALAY_TERMS) +
    1.5 * count(/\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)/g) -
    1.5 * count(/\d,\d{3}(?!\d)/g) -
    1 * count(/(?<!\b(?:pukul|jam) )\b\d{1,3}\.\d{1,2}(?!\d)/gi) -
    1.5 * count(/\b(?:lebih|seramai|pada jam) \d/gi) -
    3 * count(/\bRM\s?\d/g)
  );
}

// Words that both write, joined as only one of them joins them: pertama kali / kali pertama, sepak bola / bola sepak.
const INDONESIAN_TERMS =
  /\b(?:pertama kali|sepak bola|oleh karena|selain itu|di mana|rumah sakit|tempat tinggal|kali ini|saat ini|salah satu|tanggung jawab|mata uang|tidak hanya|masa jabatan|jalan tol|unjuk rasa|kata dia|di antara|lebih dari|hal itu|hal ini|menurut dia|kerja sama|ibu kota|dini hari|kuasa hukum|kepala sekolah|tidak mau|kantor pusat|pekan depan|pekan lalu)\b/gi;
const MALAY_TERMS =
  /\b(?:kali pertama|bola sepak|oleh itu|dalam pada itu|orang ramai|buat masa|ketika ini|masa ini|pada masa|sidang media|ibu negara|kata beliau|beliau berkata|sama ada|kali kedua|beberapa buah|sebuah kereta|seorang lelaki|pihak berkuasa|orang awam|kerja raya|lapangan terbang|kapal terbang|hari lahir|di mana-mana|tahun hadapan|terima rawatan|baik pulih|tempat letak|luar bandar|air pasang|jawatan kuasa|balai polis|tan sri|separuh akhir|suku akhir|pusingan akhir|sekali gus|penjaga gol|warga emas|orang kurang upaya|isi rumah|ibu bapa|garis panduan|letak jawatan|sekolah (?:rendah|menengah)|laman (?:web|sesawang)|kemas kini|kenal pasti|muat (?:naik|turun)|naik taraf|(?:pagi|malam|petang|tengah hari) tadi|malam esok|cuti sekolah|pasar raya|padang bola|harta benda|anak kapal|hari bulan|badan bukan kerajaan|tindak balas|soal siasat|tidak berpuas hati|ketua polis|menteri besar|ketua menteri|timbalan menteri|ahli parlimen|ahli keluarga|kerajaan negeri|kerajaan persekutuan|buat kali|suku tahun|dua kali ganda|bagi tempoh)\b/gi;

// Endings that the two spell each their own way: -itas / -iti, -logi and -isasi are alike.
function spelling(word: string): number {
  if (/[a-z]{3}itas(?:nya)?$/.test(word)) return 3;
  if (/[a-z]{3}iti(?:nya)?$/.test(word)) return -3;
  if (/[a-z]{4}asi(?:nya)?$/.test(word)) return 0.4;
  return 0;
}

function withoutClitic(word: string): string {
  return word.length > 6 && word.endsWith('nya') ? word.slice(0, -3) : word;
}

function otherWords(): ReadonlyMap<string, readonly Other[]> {
  const found = new Map<string, Other[]>();
  for (const [lang, words] of Object.entries(OTHERS)) {
    for (const word of words.split(' ')) {
      found.set(word, [...(found.get(word) ?? []), lang as Other]);
    }
  }
  return found;
}
