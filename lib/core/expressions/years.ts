import { DATE_EDGE as EDGE, DATE_END as END, PARTS, PAST, YEAR } from './date-words.ts';
import { joinRange, pattern, type Rule, WORD_END } from './rule.ts';

const PART = '(awal|pertengahan|medio|akhir|penghujung)';
// What stands before a bare year, and before hardly any other number of four digits without a point.
const BEFORE_YEAR =
  'sejak|semenjak|pada|sebelum|setelah|sesudah|medio|selama|sepanjang|menjelang|jelang|edisi|angkatan|musim(?: (?:panas|dingin|gugur|semi|hujan|kemarau|tanam|panen|giling|haji))?|kelahiran|keluaran|lahir|berdiri|didirikan|wafat|dibangun|diresmikan|terbit|pemilu|pilpres|pilkada|pileg|krisis(?: moneter| ekonomi)?|tragedi|kerusuhan|tahun (?:anggaran|ajaran|pelajaran|akademik|buku|fiskal|pajak)';
// These stand before counts too, so that a round 2000 stays open.
const BEFORE_MOST_YEARS = 'hingga|sampai|antara|per|mulai|di|dari';
// 2000 orang, 1998 unit: a count after all.
const NOT_COUNTED =
  '(?! ?(?:orang|unit|kasus|rumah|jiwa|warga|personel|kursi|suara|kali|halaman|pohon|ekor|buah|butir|kendaraan|peserta|pelari|penonton|rupiah|dolar|meter|kilometer|km|hektare?|ton|kg|liter|persen|%|MW|megawatt|watt|cc|kalori|tahun|hari|jam|menit)(?!\\p{L}))';

const PEUGEOT = /(?<!\p{L})Peugeot (?:\d{3,4}(?:,|,? dan|,? atau|\/) ?){0,4}$/u;
const OPEN_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE_MOST_YEARS}) $`, 'iu');
const YEAR_BEFORE = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE_YEAR}) $`, 'iu'),
  /(?<![\p{N}.,-])(?:19|20)\d\d(?:,|,? (?:dan|atau|serta)) $/u,
  /\($/u,
  // A name with its year, but no street, line or model with its number.
  /(?<![\p{L}\p{N}])(?!(?:Jalan|Jl|No|Nomor|Kav|Pos|Rp|Tipe|Type|Seri|Pasal|Boeing|Peugeot|Nokia|Ring|Blok|Lot|Ada|Sebanyak|Sekitar|Sekira|Sedikitnya|Setidaknya|Hampir|Lebih|Kurang|Total|Hanya|Cuma|Butuh|Perlu|Hingga|Sampai|Antara|Per|Mulai|Di|Dari) )\p{Lu}[\p{L}\p{N}-]+ $/u,
];

// Counts of more than 999 have a point (2.024), so that a bare 2024 is a year unless something is counted or numbered.
const COUNT_BEFORE =
  /(?<!\p{L})(?:sebanyak|sebesar|seberat|seluas|sepanjang|setinggi|sejauh|sekitar|sekira|kira-kira|kurang lebih|ada|terdapat|mencapai|total|totalnya|hampir|lebih dari|dari total|hanya|cuma|jumlah|jumlahnya|berjumlah|berisi|memuat|menampung|kapasitas|berkapasitas|nomor|no|kode|kode pos|pos|pasal|ayat|jalan|jl|km|tipe|seri|kanal|kursi|kamar|gaji|harga|seharga|senilai|nilai|level|posisi|skor|indeks|pin|dan) $/iu;
const AFTER_YEAR =
  /^(?: ?$| ?[.,;:)!?"”’]| (?:yang|dan|ini|itu|nanti|di|ke|dari|pada|untuk|dengan|tidak|belum|akan|sudah|telah|menjadi|adalah|merupakan|hingga|sampai|karena|oleh|saat|ketika|tetapi|tapi|atau|serta|sebagai|juga|masih|bisa|dapat|mulai|resmi|naik|turun|tentang|sebesar|sekitar|antara|lebih|kembali)(?!\p{L})| (?:me[mn]|di|ter)\p{L}{4,})/u;

/** Years: alone behind a word of time, with "tahun", with a part of the year, in a range, in another era. */
export const YEAR_RULES: readonly Rule[] = [
  {
    // 570 Masehi · 2024 M behind a Hijri year · 500 SM
    kind: 'date',
    // … and 1401 M behind a word of time
    pattern: pattern(`${EDGE}(?:tahun )?(\\d{1,4}) (Masehi|SM|sebelum Masehi|M)${END}`),
    read: (match) => {
      const [whole, year = '', era = ''] = match;
      if (!/^M/iu.test(era)) return { gloss: `${year} BC` };
      const before = (match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 12), match.index);
      const isYear =
        era !== 'M' ||
        (year.length > 2 && /^tahun/iu.test(whole)) ||
        (year.length === 4 && IN_YEAR.test(before));
      return era === 'm' || !isYear ? undefined : { gloss: `${year} CE` };
    },
  },
  {
    kind: 'date',
    pattern: pattern(`(?<=\\d{4} ?(?:H|Hijriah) ?/ ?)(${YEAR}) ?M(?![\\p{L}\\p{N}])`),
    read: ([, year]) => ({ gloss: `${year} CE` }),
  },
  {
    // Tahun Baru Saka 1948 · 1948 Saka · Imlek 2577 Kongzili · Waisak 2570 BE
    kind: 'date',
    pattern: pattern(
      `${EDGE}(tahun baru )?(?:saka (1[89]\\d\\d|\\d{3})|(\\d{3,4}) (saka|kongzili|BE))${END}`,
    ),
    read: ([, opens, first, year = first ?? '', era = 'saka']) => {
      if (/^be$/iu.test(era) && era !== 'BE') return undefined;
      const calendar = ERAS[era.toLowerCase()];
      if (calendar === undefined) return undefined;
      const name =
        opens === undefined ? `${year} ${calendar[0]}` : `${calendar[0]} New Year ${year}`;
      return { gloss: name, detail: calendar[1] };
    },
  },
  {
    // tahun 2024 · awal tahun 2024 · akhir 2023 · 2023 lalu
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:(?:${PART} )?tahun (${YEAR})(?: ?[-/] ?(${YEAR}))?|${PART} (${YEAR}))${PAST}${END}`,
    ),
    read: (match) => {
      const [, part, from, to, part2, year] = match;
      const lead = PARTS[(part ?? part2 ?? '').toLowerCase()] ?? '';
      const mark = match[0].includes('/') ? '/' : '–';
      return { gloss: `${lead}${from ?? year}${to === undefined ? '' : `${mark}${to}`}` };
    },
  },
  {
    // tahun '98
    kind: 'date',
    pattern: pattern(`${EDGE}tahun ['’‘](\\d{2})${END}`),
    read: ([, year = '']) => ({ gloss: `${Number(year) > 40 ? 19 : 20}${year}` }),
  },
  {
    kind: 'date',
    pattern: pattern(`${EDGE}(${YEAR}) (?:yang )?(?:lalu|silam|mendatang)${WORD_END}`),
    read: ([, year]) => ({ gloss: year ?? '' }),
  },
  {
    // sejak 2014 · Pemilu 2024 · 1942 dan 1945 · Festival (1998) · MotoGP 2024; "Peugeot 2008" is a car
    kind: 'date',
    pattern: pattern(`${EDGE}((?:19|20)\\d\\d)${END}${NOT_COUNTED}`),
    read: (match) => {
      const at = match.index ?? 0;
      const before = (match.input ?? '').slice(Math.max(0, at - 40), at);
      if (match[0] === '2008' && PEUGEOT.test(before)) return undefined;
      if (match[0] !== '2000' && OPEN_BEFORE.test(before)) return { gloss: match[0] };
      if (match[0] !== '2000' && standsAsYear(before, (match.input ?? '').slice(at + 4, at + 24)))
        return { gloss: match[0] };
      return YEAR_BEFORE.some((shape) => shape.test(before)) ? { gloss: match[0] } : undefined;
    },
  },
  {
    // Pada 2024 kasus naik: behind these it is a year whatever follows
    kind: 'date',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:pada|sejak|semenjak|pemilu|pilpres|pileg|pilkada|sepanjang|selama|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) )((?:19|20)\\d\\d)(?= (?:kasus|warga|rumah|suara|peserta|penonton|kendaraan|kursi|jiwa|personel|pohon)(?!\\p{L}))`,
    ),
    read: ([, year]) => (year === '2000' ? undefined : { gloss: year ?? '' }),
  },
  {
    // 2019-2024 · 2023/2024 · 2023/24 · tahun 2004 hingga 2009
    kind: 'date',
    pattern: pattern(
      `${EDGE}(?:tahun )?(${YEAR}) ?(?:([-/]) ?|( hingga | sampai ))(?:tahun )?(${YEAR}|(?<=\\d{4}/)\\d{2})${END}`,
    ),
    read: ([, from = '', mark, word, to = '']) => {
      if (to.length === 4 && Number(to) <= Number(from)) return undefined;
      return { gloss: mark === '/' ? `${from}/${to}` : joinRange(from, to, word) };
    },
  },
];

const ERAS: Readonly<Record<string, readonly [string, string]>> = {
  saka: ['Saka', 'Balinese Hindu calendar'],
  kongzili: ['Kongzili', 'Chinese calendar'],
  be: ['BE', 'Buddhist calendar'],
};
const IN_YEAR = /(?<!\p{L})(?:pada|sejak|lahir|wafat|hingga|sampai|antara) $/iu;

function standsAsYear(before: string, after: string): boolean {
  return (
    /(?:^|\p{L}{3} |[.,;:("“] ?)$/u.test(before) &&
    !COUNT_BEFORE.test(before) &&
    AFTER_YEAR.test(after)
  );
}
