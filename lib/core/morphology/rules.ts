/**
 * How prefixes meet what follows, as rows. The engine (peel.ts) knows no word; these rows know no algorithm.
 * Sound changes after the official spelling of 2022 and what newspapers print besides.
 */
export interface PrefixRule {
  /** Name in segments. */
  readonly name: string;
  /** What stands in print before the base. */
  readonly strip: string;
  /** What the base begins with before the prefix melts it; empty: nothing was dropped. */
  readonly restore: string;
  /** What must follow in print. */
  readonly before: RegExp;
  /** 0 for the standard form; more for what is rarer or against the rules. */
  readonly cost: number;
  /** Only as the outermost prefix. */
  readonly outer: boolean;
  /** Forms that this row takes apart. */
  readonly seen: readonly string[];
  /** Forms that begin alike and that it must leave to others. */
  readonly not: readonly string[];
}

type Row = readonly [
  strip: string,
  restore: string,
  before: RegExp,
  cost: number,
  seen: string,
  not: string,
];

const VOWEL = /^[aeiou]/;
const LONG_VOWEL = /^[aeiou].{2}/; // a root of four letters or more
const ANY = /^[a-z]/;
const ONE_SYLLABLE = /^(?:[^aeiou]*[aeiou][^aeiou]*|klaim)$/; // two vowels, spoken as one: mengeklaim

// `@` stands for me- or pe-; the words are those of me- and, behind the bar, of pe-.
const NASAL: readonly Row[] = [
  ['@', '', /^[lrwym]/, 0, 'melihat|pelawak', 'mereka|pelangi'],
  ['@', '', /^n/, 0, 'menanti|penanti', 'menara|penalti'],
  ['@m', '', /^[bfv]/, 0, 'membuka|pembuka', 'membran|pembuluh'],
  ['@m', 'p', VOWEL, 0, 'memakai|pemakai', 'memuat|pemuda'],
  ['@m', '', /^p[^aeiou]/, 0, 'memprogram|pempribumian', 'mempunyai|pempek'],
  ['@m', '', /^p[aeiou]/, 1.5, 'mempengaruhi|pempopuleran', 'mempelai|pempek'],
  ['@m', 'p', /^[rl]/, 0.6, 'memroses|pemrogram', 'memlaster|pemuda'],
  ['@n', '', /^(?:[dcjz]|sy)/, 0, 'mendapat|pencuci', 'mendung|pendekar'],
  ['@n', 't', VOWEL, 0, 'menawar|penawar', 'menanti|penanti'],
  ['@n', '', /^t[^aeiou]/, 0, 'mentradisi|pentransmisian', 'mentri|pentri'],
  ['@n', '', /^t[aeiou]/, 1.5, 'mentaati|pentaatan', 'menteri|pentas'],
  ['@n', '', /^s[^aeiouy]/, 0, 'menstandarkan|penstabilan', 'menyala|penyu'],
  ['@n', '', /^s[aeiou]/, 1.5, 'mensukseskan|pensuksesan', 'mensiu|pensiun'],
  ['@n', 's', /^y[aeiou]/, 2.5, 'menyukuri|penyarah', 'menyala|penyu'],
  ['@ny', 's', VOWEL, 0, 'menyaring|penyaring', 'menyanyi|penyanyi'],
  ['@ng', '', /^[aeioughq]/, 0, 'mengirit|penggugat', 'mengapa|pengaruh'],
  ['@ng', 'k', VOWEL, 0, 'mengarang|pengarang', 'mengambil|pengadilan'],
  ['@ng', '', /^k[^aeiou]/, 0, 'mengkritisi|pengkhususan', 'mengkudu|pengki'],
  ['@ng', '', /^k[aeiou]/, 1.2, 'mengkaji|pengkajian', 'mengkudu|pengki'],
  ['@ng', 'k', /^[rl]/, 1.6, 'mengritik|pengritik', 'menggali|pengki'],
  ['@nge', '', ONE_SYLLABLE, 0.2, 'mengecat|pengecat', 'mengebut|pengeras'],
  ['@ng', '', /^[bcdfjlmnprstwyz]/, 3.5, 'mengdemo|pengdemo', 'mengenai|pensiun'],
];

const OTHERS: readonly (readonly [name: string, ...Row])[] = [
  // A fault of print: merubah for mengubah.
  ['meN-', 'mer', '', /^ubah/, 1.8, 'merubah', 'merawat'],
  ['pe-', 'pe', '', /^[^aeiour]/, 1.5, 'petani', 'pesan'],
  ['di-', 'dir', '', /^ubah/, 1.8, 'dirubah', 'dirawat'],
  ['per-', 'per', '', ANY, 0.2, 'perluas', 'perahu'],
  ['per-', 'pe', '', /^r/, 0.4, 'peringan', 'perak'],
  ['per-', 'pel', '', /^ajar/, 0, 'pelajar', 'pelaku'],
  ['per-', 'pe', '', /^kerja/, 0, 'pekerjakan', 'pekan'],
  ['ber-', 'ber', '', ANY, 0, 'bermain', 'beras'],
  ['ber-', 'be', '', /^r/, 0.6, 'berenang', 'beri'],
  ['ber-', 'be', '', /^[^aeiour]er[^aeiou]/, 0, 'bekerja', 'beberapa'],
  ['ber-', 'bel', '', /^(?:ajar|unjur)/, 0, 'belajar', 'belakang'],
  ['ter-', 'ter', '', ANY, 0, 'terbawa', 'terang'],
  ['ter-', 'te', '', /^r/, 0.1, 'terasa', 'terus'],
  ['ter-', 'te', '', /^(?:[^aeiour]er[^aeiou]|lanjur|lantar)/, 0.1, 'tepercaya', 'terbang'],
  ['ke-', 'ke', '', ANY, 0, 'keberanian', 'kepala'],
  ['se-', 'se', '', ANY, 0.2, 'sekota', 'sekolah'],
  ['di-', 'di', '', ANY, 0, 'dibuka', 'dinding'],
  ['ku-', 'ku', '', ANY, 1.6, 'kubuka', 'kuasa'],
  ['kau-', 'kau', '', ANY, 1.2, 'kaubawa', 'kaus'],
];

// Colloquial active verbs with a bare nasal.
const COLLOQUIAL: readonly Row[] = [
  ['nge', '', /^[^aiou]/, 3, 'ngebantu', 'ngeri'],
  ['ng', 'k', LONG_VOWEL, 3.2, 'ngirim', 'ngilu'],
  ['ng', 'h', LONG_VOWEL, 3.3, 'ngitung', 'ngilu'],
  ['ng', '', VOWEL, 3, 'ngambil', 'ngeri'],
  ['ny', 's', LONG_VOWEL, 3, 'nyuruh', 'nyata'],
  ['ny', 'c', LONG_VOWEL, 3, 'nyari', 'nyawa'],
  ['n', 't', LONG_VOWEL, 3, 'nulis', 'non'],
  ['n', 't', /^r[aeiou]/, 3, 'nraktir', 'nrimo'],
  ['m', 'p', LONG_VOWEL, 3.4, 'mikir', 'mil'],
];

function rule(name: string, row: Row, outer: boolean): PrefixRule {
  const [strip, restore, before, cost, seen, not] = row;
  return { name, strip, restore, before, cost, outer, seen: [seen], not: [not] };
}

function nasal(name: 'meN-' | 'peN-', first: 'me' | 'pe'): readonly PrefixRule[] {
  const side = first === 'me' ? 0 : 1;
  const pick = (words: string): string => words.split('|')[side] ?? words;
  return NASAL.map(([strip, restore, before, cost, seen, not]) =>
    rule(
      name,
      [strip.replace('@', first), restore, before, cost, pick(seen), pick(not)],
      name === 'meN-',
    ),
  );
}

/** All prefixes, in no order: costs decide. */
export const PREFIX_RULES: readonly PrefixRule[] = [
  ...nasal('meN-', 'me'),
  ...nasal('peN-', 'pe'),
  ...OTHERS.map(([name, ...row]) => rule(name, row, /^(?:meN|di|ku|kau)-$/.test(name))),
  ...COLLOQUIAL.map((row) => rule('meN-', row, true)),
];

/** Suffixes that build words, with what stands in print. `-in` is colloquial. */
export const SUFFIX_RULES = [
  { name: '-kan', strip: 'kan', restore: '', cost: 0 },
  // menunjukan for menunjukkan: a k went lost in print.
  { name: '-kan', strip: 'kan', restore: 'k', cost: 3 },
  { name: '-i', strip: 'i', restore: '', cost: 0.1 },
  { name: '-an', strip: 'an', restore: '', cost: 0 },
  { name: '-in', strip: 'in', restore: '', cost: 3 },
] as const;

/** Which suffixes an outermost prefix may close with ('' none), and what that costs. */
export const PAIRS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '': { '': 0, '-kan': 0.6, '-i': 0.6, '-an': 0, '-in': 0 },
  'meN-': { '': 0, '-kan': 0, '-i': 0, '-in': 0 },
  'di-': { '': 0, '-kan': 0, '-i': 0, '-in': 0 },
  'ku-': { '': 0, '-kan': 0, '-i': 0, '-in': 0 },
  'kau-': { '': 0, '-kan': 0, '-i': 0, '-in': 0 },
  'ter-': { '': 0, '-kan': 0, '-i': 0 },
  'ber-': { '': 0, '-an': 0.3, '-kan': 0.5 },
  'peN-': { '': 0, '-an': 0 },
  'pe-': { '': 0, '-an': 0.4 },
  'per-': { '': 1.8, '-an': 0, '-kan': 1.6, '-i': 1.6 },
  // Imperatives of menge-: kemukakan, ketahui.
  'ke-': { '': 3, '-an': 0, '-kan': 2, '-i': 2 },
  'se-': { '': 0, '-an': 1.8 },
};

/** Which prefixes may stand directly inside another one, and what that costs. */
export const STACKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // memper- keeps its p by rule: what the kept p costs elsewhere is given back.
  'meN-': {
    'per-': -1.4,
    'ber-': 0.5,
    'ke-': 0.6,
    'se-': 0.6,
    'ter-': 0.8,
    'peN-': 1.5,
    'pe-': 1.5,
  },
  'di-': { 'per-': 0, 'ber-': 0.5, 'ke-': 0.6, 'se-': 0.6, 'ter-': 0.8, 'peN-': 1.5, 'pe-': 1.5 },
  'ter-': { 'per-': 0.3, 'ber-': 1, 'ke-': 1, 'se-': 1 },
  'ku-': { 'per-': 0.3, 'ke-': 1, 'ber-': 1 },
  'kau-': { 'per-': 0.3, 'ke-': 1, 'ber-': 1 },
  'ber-': { 'ke-': 0.4, 'peN-': 0.5, 'pe-': 0.8, 'per-': 0.5, 'se-': 0.7 },
  'ke-': { 'ber-': 0.3, 'ter-': 0.3, 'se-': 0.8, 'peN-': 0.6, 'pe-': 0.9, 'per-': 0.6 },
  'peN-': { 'ber-': 0.5, 'se-': 0.5, 'ke-': 0.6, 'per-': 0.8 },
  'per-': { 'se-': 0.6, 'ke-': 1 },
  'se-': { 'peN-': 0.8, 'per-': 0.8, 'ke-': 0.9 },
};

/** Bound forms that join words by rule, with or without a hyphen. */
export const BOUND_FORMS: ReadonlySet<string> = new Set(
  'adi antar anti awa bi catur dasa dwi eka eks ekstra infra intra kontra maha makro mega mikro mini mono multi nir non pan panca pasca pra pro proto purna re semi serba sub super supra swa tele trans tri tuna ultra'.split(
    ' ',
  ),
);

/**
 * A word and what says that it is not so, as they stand in ketidakberdayaan, ketakberdayaan; behind tak only a word with a
 * prefix, for many begin with these three letters (taktis).
 */
export const NEGATED = /^(tidak|tak(?=ber|me|ter|pe))([a-z]{4,})$/;

/** Person and thing suffixes of nouns that are built from a word that stands alone. */
export const NOUN_ENDINGS = ['wan', 'wati', 'man', 'isme', 'isasi', 'wi'] as const;

/** Word classes of roots, as far as affixes care. */
export type RootClass = 'verb' | 'noun' | 'adj' | 'function';

/** Which affixes go badly with roots that are nothing but this, and what that costs. First row that fits counts. */
export const CLASS_COSTS: readonly {
  readonly prefix: RegExp;
  readonly suffix: RegExp;
  readonly costs: Readonly<Record<RootClass, number>>;
}[] = [
  // menulis, ditulis: verbs; a noun here is a chance likeness (mengusir is not on kusir).
  {
    prefix: /^(?:meN|di|ku|kau|ter)-$/,
    suffix: /^$/,
    costs: { verb: 0, noun: 1.2, adj: 0.4, function: 2.5 },
  },
  {
    prefix: /^(?:meN|di|ku|kau|ter)-$/,
    suffix: /^-/,
    costs: { verb: 0, noun: 0, adj: 0, function: 1.5 },
  },
  // Imperatives: tuliskan, tulisi.
  { prefix: /^$/, suffix: /^-(?:kan|i)$/, costs: { verb: 0, noun: 1.2, adj: 0.3, function: 2 } },
  { prefix: /^$/, suffix: /^-an$/, costs: { verb: 0, noun: 0.2, adj: 0.4, function: 2.5 } },
  { prefix: /^peN-$/, suffix: /^$/, costs: { verb: 0, noun: 1, adj: 0.4, function: 2.5 } },
  { prefix: /^ber-$/, suffix: /^/, costs: { verb: 0.2, noun: 0, adj: 0.2, function: 2 } },
  { prefix: /^ke-$/, suffix: /^$/, costs: { verb: 1, noun: 1.5, adj: 0.5, function: 3 } },
  { prefix: /^se-$/, suffix: /^/, costs: { verb: 0.5, noun: 0, adj: 0, function: 1 } },
  { prefix: /^/, suffix: /^/, costs: { verb: 0, noun: 0, adj: 0, function: 2 } },
];
