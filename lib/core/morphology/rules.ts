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
  readonly seen: readonly string[];
  readonly not: readonly string[];
}

const VOWEL = /^[aeiou]/;
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiou]*$/;

function nasal(name: 'meN-' | 'peN-', m: 'me' | 'pe'): readonly PrefixRule[] {
  const row = (
    strip: string,
    restore: string,
    before: RegExp,
    cost: number,
    seen: string,
    not: string,
  ): PrefixRule => ({ name, strip: m + strip, restore, before, cost, seen: [seen], not: [not] });
  const active = m === 'me';
  return [
    row('', '', /^(?:[lrwymn])/, 0, active ? 'melihat' : 'pelawak', active ? 'mereka' : 'pemilu'),
    row('m', '', /^[bfv]/, 0, active ? 'membuka' : 'pembuka', 'memar'),
    row('m', 'p', VOWEL, 0, active ? 'memakai' : 'pemakai', active ? 'memuat' : 'pemuda'),
    row('m', '', /^p[^aeiou]/, 0, active ? 'memprogram' : 'pemprograman', 'mempunyai'),
    row('m', '', /^p[aeiou]/, 1.2, active ? 'mempengaruhi' : 'pempengaruh', 'memper'),
    row('m', 'p', /^[rl]/, active ? 1.5 : 0.2, active ? 'memroses' : 'pemrogram', 'memlar'),
    row('n', '', /^(?:[dcjz]|sy)/, 0, active ? 'mendapat' : 'pencuci', 'mendung'),
    row('n', 't', VOWEL, 0, active ? 'menawar' : 'penawar', active ? 'menanti' : 'penanti'),
    row('n', '', /^t[^aeiou]/, 0, active ? 'mentradisi' : 'pentransmisian', 'mentri'),
    row('n', '', /^t[aeiou]/, 1.2, active ? 'mentaati' : 'pentaatan', 'menteri'),
    row('n', '', /^s[^aeiouy]/, 0, active ? 'menstandarkan' : 'penstabilan', 'mens'),
    row('n', '', /^s[aeiou]/, 1.4, active ? 'mensukseskan' : 'pensuksesan', 'pensiun'),
    row('ny', 's', VOWEL, 0, active ? 'menyaring' : 'penyaring', active ? 'menyanyi' : 'penyu'),
    row('ng', '', /^[aeioughq]/, 0, active ? 'mengirit' : 'penggugat', 'mengapa'),
    row(
      'ng',
      'k',
      VOWEL,
      0,
      active ? 'mengarang' : 'pengarang',
      active ? 'mengambil' : 'pengadilan',
    ),
    row('ng', '', /^k[^aeiou]/, 0, active ? 'mengkritisi' : 'pengkhususan', 'mengk'),
    row('ng', '', /^k[aeiou]/, 1.2, active ? 'mengkaji' : 'pengkajian', 'mengkudu'),
    row('ng', 'k', /^[rl]/, 1.6, active ? 'mengritik' : 'pengritik', 'mengl'),
    row(
      'nge',
      '',
      ONE_SYLLABLE,
      0.2,
      active ? 'mengecat' : 'pengecat',
      active ? 'mengebut' : 'pengeras',
    ),
    row('n', 's', /^y[aeiou]/, 2.5, active ? 'mensyukuri' : 'pensyarah', 'menyala'),
  ];
}

/** All prefixes, in no order: costs decide. */
export const PREFIX_RULES: readonly PrefixRule[] = [
  ...nasal('meN-', 'me'),
  ...nasal('peN-', 'pe'),
  // Common faults of print: merubah, mentari.
  {
    name: 'meN-',
    strip: 'mer',
    restore: '',
    before: /^ubah/,
    cost: 1.8,
    seen: ['merubah'],
    not: ['merawat'],
  },
  {
    name: 'pe-',
    strip: 'pe',
    restore: '',
    before: /^[^aeiou]/,
    cost: 1.3,
    seen: ['petani', 'pejuang'],
    not: ['pesan', 'pekan'],
  },
  {
    name: 'per-',
    strip: 'per',
    restore: '',
    before: /^[a-z]/,
    cost: 0.2,
    seen: ['perluas'],
    not: ['perahu'],
  },
  {
    name: 'per-',
    strip: 'pe',
    restore: '',
    before: /^r/,
    cost: 0.5,
    seen: ['peringan'],
    not: ['perak'],
  },
  {
    name: 'per-',
    strip: 'pel',
    restore: '',
    before: /^ajar/,
    cost: 0,
    seen: ['pelajar'],
    not: ['pelaku'],
  },
  {
    name: 'per-',
    strip: 'pe',
    restore: '',
    before: /^kerja/,
    cost: 0.3,
    seen: ['pekerjakan'],
    not: ['pekan'],
  },
  {
    name: 'ber-',
    strip: 'ber',
    restore: '',
    before: /^[a-z]/,
    cost: 0,
    seen: ['bermain', 'berakar'],
    not: ['beras', 'berat'],
  },
  {
    name: 'ber-',
    strip: 'be',
    restore: '',
    before: /^r/,
    cost: 0.1,
    seen: ['berenang'],
    not: ['beri'],
  },
  {
    name: 'ber-',
    strip: 'be',
    restore: '',
    before: /^[^aeiour]er/,
    cost: 0,
    seen: ['bekerja'],
    not: ['beberapa'],
  },
  {
    name: 'ber-',
    strip: 'bel',
    restore: '',
    before: /^(?:ajar|unjur)/,
    cost: 0,
    seen: ['belajar'],
    not: ['belakang'],
  },
  {
    name: 'ter-',
    strip: 'ter',
    restore: '',
    before: /^[a-z]/,
    cost: 0,
    seen: ['terbawa'],
    not: ['terang', 'teras'],
  },
  {
    name: 'ter-',
    strip: 'te',
    restore: '',
    before: /^r/,
    cost: 0.1,
    seen: ['terasa'],
    not: ['terus'],
  },
  {
    name: 'ter-',
    strip: 'te',
    restore: '',
    before: /^[^aeiour]er/,
    cost: 0.1,
    seen: ['tepercaya'],
    not: ['terbang'],
  },
  {
    name: 'ke-',
    strip: 'ke',
    restore: '',
    before: /^[a-z]/,
    cost: 0,
    seen: ['keberanian'],
    not: ['kepala'],
  },
  {
    name: 'se-',
    strip: 'se',
    restore: '',
    before: /^[a-z]/,
    cost: 0.3,
    seen: ['sekota'],
    not: ['sekolah'],
  },
  {
    name: 'di-',
    strip: 'di',
    restore: '',
    before: /^[a-z]/,
    cost: 0,
    seen: ['dibuka'],
    not: ['dinding'],
  },
  {
    name: 'ku-',
    strip: 'ku',
    restore: '',
    before: /^[a-z]/,
    cost: 1.6,
    seen: ['kubuka'],
    not: ['kuasa'],
  },
  {
    name: 'kau-',
    strip: 'kau',
    restore: '',
    before: /^[a-z]/,
    cost: 1.6,
    seen: ['kaubawa'],
    not: ['kaus'],
  },
  // Colloquial active verbs: bare nasal.
  {
    name: 'meN-',
    strip: 'nge',
    restore: '',
    before: /^[a-z]/,
    cost: 3,
    seen: ['ngebantu'],
    not: ['ngeri'],
  },
  {
    name: 'meN-',
    strip: 'ng',
    restore: 'k',
    before: VOWEL,
    cost: 3.2,
    seen: ['ngirim'],
    not: ['ngopi'],
  },
  {
    name: 'meN-',
    strip: 'ng',
    restore: '',
    before: VOWEL,
    cost: 3,
    seen: ['ngambil'],
    not: ['ngeri'],
  },
  {
    name: 'meN-',
    strip: 'ny',
    restore: 's',
    before: VOWEL,
    cost: 3,
    seen: ['nyuruh'],
    not: ['nyata'],
  },
  {
    name: 'meN-',
    strip: 'ny',
    restore: 'c',
    before: VOWEL,
    cost: 3,
    seen: ['nyari'],
    not: ['nyawa'],
  },
  {
    name: 'meN-',
    strip: 'n',
    restore: 't',
    before: VOWEL,
    cost: 3,
    seen: ['nulis'],
    not: ['nasi'],
  },
  {
    name: 'meN-',
    strip: 'm',
    restore: 'p',
    before: VOWEL,
    cost: 3.4,
    seen: ['mikir'],
    not: ['makan'],
  },
];

/** Suffixes that build words, with what stands in print. `-in` is colloquial. */
export const SUFFIX_RULES = [
  { name: '-kan', strip: 'kan', cost: 0 },
  { name: '-i', strip: 'i', cost: 0.1 },
  { name: '-an', strip: 'an', cost: 0 },
  { name: '-in', strip: 'in', cost: 3 },
] as const;

/** Which suffixes an outermost prefix may close with ('' none), and what that costs. */
export const PAIRS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '': { '': 0, '-kan': 0.6, '-i': 0.6, '-an': 0, '-in': 0 },
  'meN-': { '': 0, '-kan': 0, '-i': 0, '-in': 0 },
  'di-': { '': 0, '-kan': 0, '-i': 0, '-in': 0 },
  'ku-': { '': 0, '-kan': 0, '-i': 0 },
  'kau-': { '': 0, '-kan': 0, '-i': 0 },
  'ter-': { '': 0, '-kan': 0, '-i': 0 },
  'ber-': { '': 0, '-an': 0.3, '-kan': 0.5 },
  'peN-': { '': 0, '-an': 0 },
  'pe-': { '': 0, '-an': 0.4 },
  'per-': { '': 1.8, '-an': 0, '-kan': 2, '-i': 2 },
  'ke-': { '': 3, '-an': 0 },
  'se-': { '': 0, '-an': 1.8 },
};

/** Which prefixes may stand directly inside another one, and what that costs. */
export const STACKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'meN-': { 'per-': 0, 'ber-': 0.5, 'ke-': 0.6, 'se-': 0.6, 'ter-': 0.8, 'peN-': 1.5, 'pe-': 1.5 },
  'di-': { 'per-': 0, 'ber-': 0.5, 'ke-': 0.6, 'se-': 0.6, 'ter-': 0.8, 'peN-': 1.5, 'pe-': 1.5 },
  'ter-': { 'per-': 0.3, 'ber-': 1, 'ke-': 1, 'se-': 1 },
  'ku-': { 'per-': 0.3, 'ke-': 1 },
  'kau-': { 'per-': 0.3, 'ke-': 1 },
  'ber-': { 'ke-': 0.4, 'peN-': 0.5, 'pe-': 0.8, 'per-': 0.5, 'se-': 0.7 },
  'ke-': { 'ber-': 0.3, 'ter-': 0.3, 'se-': 0.5, 'peN-': 0.6, 'pe-': 0.9, 'per-': 0.6 },
  'peN-': { 'ber-': 0.5, 'se-': 0.5, 'ke-': 0.6, 'per-': 0.8 },
  'per-': { 'se-': 0.6, 'ke-': 1 },
  'se-': { 'peN-': 0.8, 'per-': 0.8, 'ke-': 0.9 },
};

/** Bound forms that join words by rule, with or without a hyphen. */
export const BOUND_FORMS: ReadonlySet<string> = new Set(
  'adi antar anti awa bi catur dasa dwi eka eks ekstra infra inter intra kontra maha makro mega mikro mini mono multi nir non pan panca pasca pra pro proto purna re semi serba sub super supra swa tele trans tri tuna ultra'.split(
    ' ',
  ),
);

/** Person and thing suffixes of nouns that are built from a word that stands alone. */
export const NOUN_ENDINGS = ['wan', 'wati', 'isme', 'isasi'] as const;
