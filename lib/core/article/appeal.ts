import { of, type Phrase, start } from './chrome-phrases.ts';

// A line in which the publisher speaks to its readers: follow us, subscribe, write to us, this text was made so and so.
// Single signs of it stand in any story; together, and with nobody quoted, they do not.

const CALLS =
  '(?:dapatkan|ikuti|gabung|download|baca|cek|nikmati|tonton|kunjungi|muat turun|follow|simak|install|nantikan|dengarkan|bergabunglah|temukan|saksikan|langgani?|subscribe|izinkan|pantau|aktifkan|pastikan anda|update|layari|sertai|join|unduh|pasang|nyalakan)';
const NEWS = '(?:berita|info(?:rmasi)?|update|artikel|konten|kabar|perkembangan)';

const OPENS = of`${start}(?:(?:(?:yuk|sila(?:kan)?|mari|ayo),? )?(?:${CALLS}|(?<=i,? )bergabung|(?<=n )(?:akses|klik))|jangan (?:ketinggalan|lupa)|(?:anda )?(?:punya|ada) (?:informasi|cerita)(?=[^.?]{0,30}\?)|mau (?:${NEWS}|tahu))\b`;
const ASKS = of`(?:^|[,:.?!] (?:segera )?)(?:${CALLS}|kirim(?:kan)?|bagikan|tekan|konsultasikan|dukung(?:an)?|jangan ragu|hadiri|hubungi|daftarkan|klik|donasi|sebarkan|pertimbangkan|tulis(?:kan)?|bergabung|jadilah)\b`;
// Where to: media, letters, money, newer news.
const WHERE = of`\b(?:google news|whatsapp|telegram|channel|kanal|aplikasi|twitter|facebook|siaran|youtube|tiktok|kuki|buletin|notifikasi|surel|siniar|medsos|media sosial|saluran|streaming|e-?paper|grup|linkedin|e-?mail|kotak masuk|podcast|iklan|jurnalisme|instagram|cookies?|(?:ber)?donasi|komentar|pelanggan|newsletter|119|hotline|${NEWS} .{0,99}?(?:hanya|lainnya|klik|setiap hari|terkini|terbaru|terupdate|up to date|pilihan|di ?sini))\b|\b0\d{2,3}[- ]?\d{3}|\S@\w`;
// Who speaks, who is spoken to, what about.
const OWN = of`\b(?:kami|redaksi)\b`;
const READER = of`\b(?:anda|kamu|kalian|(?:menurut|pendapat)mu)\b`;
const TOLD = of`${start}(?:artikel|konten|naskah|terjemahan|ringkasan|liputan|tulisan) ini\b`;
const MEMBERS = of`${start}(?:(?:berlangganan|langganan|subscribe|sign (?:in|up)|log ?in|(?:masuk|daftar) (?:akun|sekarang|gratis|untuk (?:melanjutkan|membaca)))\b(?=(?:[^.]|\.\d){0,140}(?:untuk|to|now|sekarang|akses))|sudah (?:punya akun|berlangganan|jadi pelanggan)|.{0,200}baca tanpa iklan)`;
const SAID =
  /(?:^| )["“][^"”]{40}|\b(?:kata|tutur|jelas|tambah|ungkap|papar|pesan|ucap|ujar|imbuh|sebut)(?:nya\b| dia\b| [A-Z])/;
const LONGEST = 420;

/** Does the publisher ask its readers to follow, subscribe, install, log in, write, or tell of the text itself? */
export function isAppeal(text: string): boolean {
  return isLastAppeal(text, 3) || MEMBERS.test(text);
}

/** The same with fewer signs: enough where no story stands after it. */
export function isLastAppeal(text: string, least = 2): boolean {
  if (text.length > LONGEST) return false;
  const has = (sign: Phrase): number => Number(sign.test(text));
  const told = has(TOLD);
  if (!told && SAID.test(text)) return false;
  const own = has(OWN);
  const where = has(WHERE);
  // Before the dearest are asked, which could not decide alone.
  if (least > 1 && !told && !own && !where) return false;
  const opens = has(OPENS);
  const asks = opens * 2 || has(ASKS);
  const count = asks + where + own + has(READER) + told * 2;
  const isSure = told || (own && asks + where) || (asks && where && count > 2);
  return (isSure || count < 2 ? count : 1) >= least;
}
