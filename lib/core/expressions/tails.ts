import type { Expression } from './expression.ts';
import { PER, PER_WORD } from './rates.ts';
import { sticky, type TailOf } from './rule.ts';
import { isSpan, SPAN_UNITS } from './spans.ts';
import { PLACE_TIME, zoneOf } from './time-zones.ts';

// Where lebih compares, it is no "more than": 20 ribu lebih murah, 10 persen lebih tinggi.
const COMPARED =
  'dari|daripada|mahal|murah|tinggi|rendah|besar|kecil|banyak|sedikit|hemat|irit|boros|cepat|lambat|lama|awal|akhir|dulu|dahulu|lanjut|jauh|dekat|baik|bagus|buruk|jelek|berat|ringan|muda|tua|panjang|pendek|luas|lebar|sempit|tebal|tipis|kurang|bayar|untung|rugi|efisien|efektif|padat|ramai|sepi|kuat|lemah|dangkal|sering|jarang|aman|bahaya|sehat|hangat|panas|dingin|sulit|susah|mudah|gampang|memilih|suka|senang|penting|baru|maju|mundur|unggul|produktif|akurat|menguntungkan|condong|parah|nyaman|terang|gelap|penuh|fokus|bahagia|mampu|miskin|kaya|berisiko|berpeluang|rentan|tepat|pagi|siang|sore|malam|utara|selatan|timur|barat|pintar|canggih|modern|populer|percaya|menyukai|tahan|ketat|longgar|keras|lunak|halus|kasar|bersih|kotor|segar|manis|asin|pedas|merah|positif|negatif';
const MORE = ` lebih(?! (?:${COMPARED})(?!\\p{L})| dalam(?! (?:pe[a-z]+|setahun|sebulan|sehari|waktu|kurun|satu)(?!\\p{L})))(?![\\p{L}\\p{N}]|-\\p{L})`;
// A measure is compared as often as not, so that only these say that it is not: "40 menit lebih di sana".
const MORE_THERE = String.raw` lebih(?= ?[.,;:!?)”"]| ?$| (?:di|ke|pada|untuk|yang|dan|dengan|per|selama|sejak|karena|sebab|tetapi|tapi|akan|sudah|telah|itu|ini|tersebut|oleh|kepada|bagi|sebelum|setelah|hingga|sampai|tanpa|saat|ketika|suara|warga|penduduk|rakyat|wilayah|lahan|orang|personel|peserta|pasien|kasus|rumah|negara|kota|daerah|desa|lokasi|titik|saksi|tersangka|korban|perusahaan|sekolah|anak|siswa|mahasiswa|guru|anggota|kendaraan|kapal|unit|ekor|buah|jenis|lagu|film|buku)(?!\p{L}))`;

const SOURCES =
  'brankas|rumah|rekening|tangan|kas|laci|dompet|tas|toko|korban|tersangka|pelaku|terdakwa|nasabah|warga|masyarakat|pelanggan|pembeli|para|sejumlah|berbagai|seluruh|beberapa|kantor|hasil|penjualan|bisnis|bank|atm|mesin|gudang|kotak|pengusaha|donatur|investor|konsumen|pemerintah|negara|sektor|situ|sana|sini';

interface Tail {
  /** Tried where an expression ends. */
  readonly pattern: RegExp;
  readonly of: readonly TailOf[];
  readonly read: (
    expression: Expression,
    match: RegExpExecArray,
  ) => Pick<Expression, 'gloss' | 'detail'> | undefined;
}

const TAILS: readonly Tail[] = [
  {
    // 5,6 ton per hektare · 150 mm/hari · 4 orang per kamar; money and what it is paid by are read apart
    of: ['measure'],
    pattern: sticky(`(?: per | ?/ ?)${PER_WORD}`),
    read: ({ gloss, detail, kind }, [, unit = '']) => {
      const name = PER[unit];
      if (kind === 'money' || name === undefined) return undefined;
      return {
        gloss: `${gloss} per ${name}`,
        ...(detail !== undefined && { detail: `${detail} per ${name}` }),
      };
    },
  },
  {
    // 700.000 lebih · Rp5 miliar lebih
    of: ['number'],
    pattern: sticky(MORE),
    read: (expression) => (LARGE.test(expression.gloss) ? moreThan(expression) : undefined),
  },
  {
    // mencuri Rp 35 juta lebih dari brankas: out of it, not more than it
    of: ['number'],
    pattern: sticky(` lebih(?= dari (?:${SOURCES})(?!\\p{L}))`),
    read: (expression) => (expression.kind === 'money' ? moreThan(expression) : undefined),
  },
  {
    // 50 persen lebih warga
    of: ['number', 'measure'],
    pattern: sticky(MORE_THERE),
    read: moreThan,
  },
  {
    // Rabu malam waktu Israel, Sabtu malam WIB
    of: ['day'],
    pattern: sticky(`(?:,? (${PLACE_TIME})| (wib|wita|wit))(?![\\p{L}\\p{N}]|-\\p{L})`),
    read: ({ gloss, detail }, [, at, zone = '', place = at ?? zone]) => {
      const { name } = zoneOf(place);
      return { gloss, detail: detail === undefined ? name : `${detail}; ${name}` };
    },
  },
  {
    // pukul 13.00 lewat; not "lewat tol", through it
    of: ['clock'],
    pattern: sticky(
      ' (?:lewat|lebih)(?: sedikit)?(?= ?[.,;:!?)]| ?$| (?:saat|ketika|setelah|sedikit|waktu)(?!\\p{L}))',
    ),
    read: ({ gloss }) => (RANGE.test(gloss) ? undefined : { gloss: `past ${gloss}` }),
  },
  {
    // pukul 10.00 tepat; not "tepat di depan rumah", right before the house
    of: ['clock'],
    pattern: sticky(
      ' tepat(?! (?:di|saat|ketika|waktu|pada|setelah|sebelum|sasaran|sekali|pukul|jam|satu|seperti)(?!\\p{L}))(?![\\p{L}\\p{N}]|-\\p{L})',
    ),
    read: ({ gloss }) => (RANGE.test(gloss) ? undefined : { gloss: `${gloss} sharp` }),
  },
];

const RANGE = /[–]| to | until /u;
// Pemilu 2024, iPhone 15: these count nothing, so that what follows may compare them.
const LARGE = /[,a-z]|^\d{3}$|^(?!1[5-9]|20)\d{4,}$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
// about 200, dozens of, 5–7: they have no exact end to be more than
const OPEN = /^(?:about|over|several|half|minus)|^\D*s of |[–-]| to /u;

function moreThan({ gloss }: Expression): { readonly gloss: string } | undefined {
  return OPEN.test(gloss) || YEAR.test(gloss) ? undefined : { gloss: `more than ${gloss}` };
}

/**
 * An expression with what follows and belongs to it: "5,6 ton" and " per hektare".
 *
 * @param small the text in small letters
 * @returns undefined when nothing follows that does
 */
export function withTail(
  expression: Expression,
  tailOf: TailOf,
  small: string,
): Expression | undefined {
  for (const { of, pattern: tail, read } of TAILS) {
    if (!of.includes(tailOf)) continue;
    tail.lastIndex = expression.end;
    const match = tail.exec(small);
    if (match === null) continue;
    const end = expression.end + match[0].length;
    // not "per hari ini"
    const isFree = isSpan(small, end) || !SPAN_UNITS.has(match[1] ?? '');
    const longer = isFree ? read(expression, match) : undefined;
    if (longer !== undefined) return { ...expression, end, ...longer };
  }
  return undefined;
}
