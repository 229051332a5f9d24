import { of, start } from './chrome-phrases.ts';

// A line in which the publisher speaks to its readers: follow us, subscribe, write to us, this text was made so and so.
// Single signs of it stand in any story; together, and with nobody quoted, they do not.

const CALLS =
  '(?:dapatkan|ikuti|gabung|download|baca|cek|nikmati|tonton|kunjungi|muat turun|follow|simak|install|nantikan|dengarkan|bergabunglah|temukan|saksikan|langgani?|subscribe|izinkan|pantau|aktifkan|pastikan anda|update|layari|sertai|join|unduh|nyalakan)';
const NEWS = '(?:berita|info(?:rmasi)?|update|artikel|konten|kabar|perkembangan)';

const SIGNS = [
  // begins with a call,
  `${start}(?:(?:(?:yuk|sila(?:kan)?|mari|ayo),? )?(?:${CALLS}|(?<=i,? )bergabung|(?<=n )(?:akses|klik))|jangan (?:ketinggalan|lupa)|(?:anda )?(?:punya|ada) (?:informasi|cerita)(?=[^.?]{0,30}\\?)|mau (?:${NEWS}|tahu))\\b`,
  // calls anywhere,
  `(?:^|[,:.?!] (?:segera )?)(?:${CALLS}|kirim(?:kan)?|bagikan|tekan|konsultasikan|dukung(?:an)?|jangan ragu|hadiri|hubungi|daftarkan|klik|donasi|sebarkan|bergabung|jadilah)\\b`,
  // where to: media, letters, money, newer news,
  `\\b(?:google news|whatsapp|telegram|channel|kanal|aplikasi|twitter|facebook|siaran|youtube|tiktok|kuki|buletin|notifikasi|surel|siniar|medsos|media sosial|saluran|streaming|e-?paper|grup|linkedin|e-?mail|kotak masuk|podcast|iklan|jurnalisme|instagram|cookies?|donasi|pelanggan|newsletter|119|hotline|${NEWS} .{0,99}?(?:hanya|lainnya|klik|setiap hari|terkini|terbaru|terupdate|up to date|pilihan|di ?sini))\\b|\\b0\\d{2,3}[- ]?\\d{3}|\\S@\\w`,
  // who speaks, who is spoken to, what about.
  '\\b(?:kami|redaksi)\\b',
  '\\b(?:anda|kamu)\\b',
  `${start}(?:artikel|konten|naskah|terjemahan|ringkasan|liputan|tulisan) ini\\b`,
].map(of);
const MEMBERS = of(
  `${start}(?:(?:berlangganan|langganan|subscribe|sign (?:in|up)|log ?in|(?:masuk|daftar) (?:akun|sekarang|gratis|untuk (?:melanjutkan|membaca)))\\b(?=[^.]{0,140}(?:untuk|to|now|sekarang|akses))|sudah (?:punya akun|berlangganan|jadi pelanggan)|.{0,200}baca tanpa iklan)`,
);
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
  const [opens = 0, asks = 0, where = 0, own = 0, reader = 0, told = 0] = SIGNS.map((sign) =>
    Number(sign.test(text)),
  );
  if (!told && SAID.test(text)) return false;
  const count = (opens ? 2 : asks) + where + own + reader + told * 2;
  const isSure = told || (own && opens + asks + where) || (opens + asks && where && count > 2);
  return (isSure || count < 2 ? count : 1) >= least;
}
