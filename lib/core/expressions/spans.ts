import { HIJRI, MONTH, WEEKDAY } from './date-words.ts';
import { sticky } from './rule.ts';

// "bertambah 300 hari ini" are no days, "20 bulan Maret" no months; and terms keep their words: 5 tahun penjara.
const NO_SPAN = sticky(
  ` (?:\\d|(?:ini|itu juga|(?:yang )?(?:lalu|silam)|depan|ke depan|ke|mendatang|kemarin|besok|nanti|sebelumnya|berikutnya|kemudian|terakhir|belakangan|lagi|penjara|kurungan|bui|kerja|libur|raya|besar|biasa|efektif|pelajaran|terbang|tayang|tangan|pintar|malam|sibuk|tidur|tunggu|ajaran|akademik|anggaran|fiskal|buku|kalender|politik|sidang|madu|puasa|purnama|sabit|suci|demi|istirahat|buka|operasional|praktik|layanan|cahaya|segini|segitu|${MONTH}|${HIJRI}|${WEEKDAY})(?:nya)?(?!\\p{L}))`,
);

/** Units of time that a number counts. */
export const SPAN_UNITS: ReadonlySet<string> = new Set(
  'detik menit jam hari malam minggu pekan bulan tahun dekade abad'.split(' '),
);

/**
 * Is the unit of time that ends here counted by what stands before it: "24 jam" in "24 jam tanpa henti"?
 *
 * @param small the text in small letters
 */
export function isSpan(small: string, end: number): boolean {
  NO_SPAN.lastIndex = end;
  return !NO_SPAN.test(small);
}
