import { MONTHS } from './page-date.ts';

// What stands between the paragraphs of an article and is not the article, as lines: Indonesian, Malay and English.

// No quotation marks: whoever says "Lihat juga keadaan warga" is quoted by the story.
export const start = '^[ ()\\[{•●▪►»>*+|\\-–—:.]*';

/** Asked of a text in any case. */
export interface Phrase {
  test(text: string): boolean;
}

// Written over several lines. Without the flag i: browsers take ten times as long to compile a pattern without regard to case, and compiling was
// nine tenths of the finder's time on a page.
export const of = (parts: TemplateStringsArray, ...values: readonly string[]): Phrase => {
  const pattern = new RegExp(String.raw(parts, ...values).replace(/\n\s*/g, ''));
  return { test: (text) => pattern.test(text.toLowerCase()) };
};

// A line of nothing but words of a kind, one of the heads among them: "Berita pilihan editor hari ini". What is a head
// and what only comes along begins with a letter and never overlaps, so that no line takes long.
const label = (heads: string, fill: string, others = '(?!)', again = heads): Phrase => {
  const word = (words: string): string => `(?<![a-z])(?:${words})(?![a-z])`;
  const rest = `(?:[\\W\\d]|${word(`${again}|${fill}`)})*`;
  return of`^(?:[\W\d]|${word(fill)})*${word(heads)}${rest}$|${start}(?:${others})`;
};

/** "Baca juga: …" and its kin, at the beginning of a line. */
export const RELATED_LINE = of`${start}(?:(?:baca|ikuti|simak|lihat|tonton|saksikan|dengar(?:kan)?|cek|nonton|klik|artikel|berita|intip|video)(?: (?:juga|pula|selengkapnya|selanjutnya|lainnya|lagi))(?:[ :;,)\]>»–—-]|$)
  |(?:baca|simak|lihat|tonton|saksikan|video|bacaan|dengarkan|ringkasan berita|infografis|grafis|podcast|terkait|selengkapnya|selanjutnya|berikutnya|related|sumber lain|menarik dibaca|next) ?[:»]
  |(?:simak|lihat|tonton|saksikan|cek|nonton)[ !]+(?:.{0,40} )?(?:video|live|infografis|foto|langsung|streaming)\b
  |\[?gambas ?:
  |(?:artikel|berita|konten|topik|video|bacaan|rekomendasi|pilihan) (?:terkait|serupa|berkaitan|rekomendasi|pilihan|redaksi|editor|lain(?:nya)?|(?:ter)?populer|terbaru|sebelumnya|selanjutnya|untuk anda|untukmu|menarik|video)(?: (?:lainnya|untuk anda))? ?(?:$|[:;»(\]|–-])
  |(?:simak |baca )?(?:berita|artikel) (?:lain(?:nya)?|menarik) (?:terkait|tentang|soal)\b[^.!?]*$|pilihan editor|jangan (?:(?:sampai ter)?lewatkan|lupa (?:baca|ikuti|follow))|rekomendasi untuk(?:mu| anda| kamu)|yuk[, ]+(?:simak|baca|cek|ikuti)|lebih lanjut baca|baca (?:artikel|berita)(?: (?:terkait|menarik|selengkapnya)| ?[:»])
  |informasi lengkap (?:dan|serta) menarik|(?:read|see|watch) (?:also|more|next)\b|also read
  |kaitan berita)`;

/** A line that only steers reading or sells something. */
export const FLOW_LINE = of`${start}(?:advertisements?|memuat|loading|iklan|ads?|advertising|(?:(?:iklan|advertisement)\W+)?(?:scroll|gulir) (?:to|untuk|down|ke)\b.*|(?:simak|lihat|baca|cek|lanjut|berlanjut|bersambung|klik|selengkapnya).{0,60} halaman (?:selanjutnya|berikutnya|\d)|.{0,120}\bklik (?:di ?sini|(?:link|tautan) (?:ini|berikut))|lanjut(?:kan|an)? (?:membaca|baca|ke)\b.*|(?:baca )?halaman ?(?:selanjutnya|berikutnya|sebelumnya|:|\d).*|lewati .{3,60} (?:dan )?lanjutkan.*|akhir dari .{3,40}|next|sebelumnya|selanjutnya|berikutnya|\d+ ?(?:dari|of|\/) ?\d+(?: ?(?:halaman|pages?|foto))?|perbesar|tanya ai\b.*|dengarkan artikel.*|(?:[\d |,.…«»<>-]|all)+)[ .:…»>)\]-]*$`;

/** Who wrote, edited or pictured it; rights; labels. */
export const CREDIT_LINE = of`${start}(?:(?:banner |keterangan |cover |lead )?(?:editor|penulis|pewarta|reporter|redaktur|narator|wartawan|jurnalis|produser|kontributor|peliput|fotografer|penyunting|videografer|pen[et]+rjemah|penyusun|author|writer|by|oleh|sumber(?: (?:gambar|asli|referensi|berita|artikel|foto))?|dipublikasikan|source|foto(?:grafer)?|photo|gambar|image|infografis|lokasi foto|ilustrasi|kredit|tagar|tags?|topics?|filed under|grafis|keywords?|kata kunci|label|kategori|category|topik|dok(?:umentasi)?|published|diterbitkan|(?:last |terakhir )?(?:updated?|diperba(?:ha)?rui)|uploader|red|naskah|pengunggah|teks|rep|laporan|(?:post )?views|reaksi) ?(?:utama|dan editor|& ?[a-zà-ɏ]+|\/ ?[a-zà-ɏ]+)? ?[:：|]
  |(?:kontributor|reporter|pewarta)(?: [a-zà-ɏ.]+){1,4} ?:
  |di(?:pos(?:ting|kan|tkan)|sunting|edit) oleh|laporan (?:tambahan|wartawan|jurnalis|kontributor|reporter)\b
  |(?:copyright|(?:seluruh |semua )?hak cipta(?= dilindungi|[^a-z]*$| [^a-z])|©|\(c\) ?(?:20|copyright))
  |all rights reserved|dilarang (?:keras )?(?:mengambil|menyalin|mengutip)\b.*i[zj]in\b
  |(?:sumber|keterangan) gambar|image (?:source|caption)|getty images)`;

/** Who wrote or edited it, or where it is from: nothing of the article comes after it, once most has been read. */
export const LAST_CREDIT = /^\W*(?:editor|penulis|pewarta|reporter|redaktur|copyright|sumber)\b/i;

/** What a text says about itself: where it was printed first, who wrote it, what was mended, whose opinion it is. */
export const REPRINT_LINE = of`${start}(?:catatan: ?)?(?:(?:(?:judul|isi|sebagian|versi cetak|informasi (?:di|pada|dalam)) )?(?:artikel|berita|konten|tulisan) ini (?:(?:telah|pernah|juga|akan|sudah|pertama(?: kali)?) )*(?:(?:di)?(?:tayang|sadur|koreksi|produksi|muat|publikasi|buat|terbit|sunting|ubah|perbarui|tulis|olah|terjemah)|bersumber|(?:merupakan|adalah) (?:bagian|(?:hasil )?kerja ?sama|artikel|konten|opini|pendapat|pandangan)|tidak (?:ditujukan|mewakili|dimaksudkan))
  |penulis (?:adalah|merupakan) [^,]*$|(?:artikel )?(?:diolah|dikutip|disarikan|diterjemahkan|disadur|dirangkum) dari (?:berbagai sumber|[\w.]+)\W*$|(?:apakah|terima kasih|suka|beri(?:kan)? rating)\b.{0,24} artikel ini\b|.{0,160}\bredaksi@|dengan (?:berlangganan|mendaftar|melanjutkan),? anda|terima kasih (?:sudah|telah) membaca\b[^,"“]*$|.{0,99}\b(?:cookies?|enable javascript)\b|(?:catatan (?:koreksi|redaksi|editor)|penafian|disclaimer|sanggahan|koreksi|ralat) ?:
  |.{0,80} (?:berkontribusi|membantu) (?:dalam|untuk|pada) (?:penulisan |peliputan )?(?:artikel|berita|laporan|liputan|tulisan) ini\W*$
  |.{0,200}(?:sepenuhnya|di luar|menjadi)(?: menjadi)? tanggung jawab (?:para |dari |atas )*(?:isi |redaksi|mitra|komentator|penulis)\W*$)`;

/** A paragraph that opens with place or medium and a dash: the story begins here. */
export const DATELINE_START =
  /^(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’]*|[a-z\d-]+\.[a-z.]{2,})(?:[ ,/]+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’]*|[a-zß-ÿ\d-]+\.(?:com|co|id|news|net)[.a-zß-ÿ]*)){0,4}(?:\s*\([^)]{2,25}\))?,?)(?:\s*(?:--|–|—|\|)|\s+-|-(?=\s))\s*(?=["“'‘(]?[A-Za-zÀ-ɏ\d])/;

/** Heads the readers' comments: nothing after it is the article. */
export const COMMENT_LINE = label(
  'reply|komentar|comments?|balas(?:an)?|conversation|responses?|discussion|tanggapan|sertakan pandangan anda|add yours|komen',
  'pembaca|no|leave|cancel|kolom|anda|kamu|silakan|belum|yet|masukkan|beri(?:kan)?|tambah(?:kan)?|tinggalkan|batalkan|post(?:ing)?|tampilkan|be|there|are|add|lihat|to|tidak|the|a|tulis|join|first|isi|kirim|ada|ruang',
  'alamat email anda tidak|jadilah yang pertama|your email address|komentar (?:pilihan|pembaca|terpilih|terbaik)\\b[^.!?]*$',
);

/** Heads a list of other stories or the page's end, when it stands alone. */
export const END_HEADING = label(
  'rujukan|refer\\w+|pustaka|sumber|terkini|terbaru|terkait|lain(?:nya)?|(?:ter)?populer|recommended|pilihan|most|serupa|berkaitan|rekomendasi|picks?|juga|hot|sponsored|polling|read next|lewatkan|kongsi|ketinggalan|ringkasan|tentang penulis|tags?|bagikan|tagar|trending|share|reaksi(?:mu)?|intinya|related|latest|author|jajak pendapat|poin (?:penting|utama|kunci)|inti(?:sari| berita)|rangkuman|sorotan|sekilas|ikhtisar|key (?:point|takeaway)s|highlights',
  "berita|artikel|video|baca|kanal|foto|konten|topik|post(?:s|ing(?:an)?)?|ini|minggu|hari|anda|untuk|editor'?s?|simak|lihat|this|articles?|stories|news|viewed|apa|read|topics?|popular|you|now|for|jangan|the|ai|about|content|bagaimana|berikan|what|to|on|sih|daftar",
  'more (?:from|stories|news|in)\\b|you m(?:ay|ight) (?:also )?like',
);

/** After these nothing of the article comes, once most of it has been read. */
export const LAST_HEADING = of`(?:rujukan|refer|pustaka|sumber|terkait|recommended|terkini|terbaru|penulis|viewed|serupa|berkaitan|rekomendasi|read next|posts|author|like|lainnya|related|populer|stories|news|tags?|tagar|trending)`;

/** A single word of a share bar or a counter. */
export const SHARE_LINE = label(
  'bagikan|share[sd]?|suka|twitter|facebook|whatsapp|telegram|copy|copied|dilihat|threads|pinterest|linkedin|e-?mail|kongsi|views?|disalin|kali|print|cetak|instagram|salin|x|line|dibaca|tweet|like[sd]?|bookmark|follow|simpan|ikuti|font|komentar|comment|google news|save',
  '[akm]|link|tautan|telah',
);

/** Initials, a name or a medium in brackets and no more: "(abc/def)", "[sc]", "(*)", "(Rina Pratama)"; "-- BERNAMA". */
export const SIGN_OFF = /^(?:\*?[([][^()[\]]*[)\]][.*]*|[-–—]+ ?[A-Z][\w.]+)$/;

/** The same at the end of a paragraph, after its full stop. */
export const SIGN_OFF_TAIL =
  /(?<=[.!?…"”'’)])\s*(?:[([]\s*(?:\*{1,3}|[a-z]{1,5}\d{0,3}(?:\s*[/\-–|]\s*[a-z0-9*]{1,8}){0,4}|[A-Z][A-Za-z.'’]+(?: [A-Z][A-Za-z.'’]+){0,3})\s*[)\]][.*]?|\*{1,3})$/;

/**
 * Picture credits inside a caption: "Foto: …", "Dok. …", "ANTARA FOTO/…" anywhere; an agency's name only where a credit
 * stands, for prose quotes agencies too.
 */
export const CAPTION_CREDIT = of`(?:\(?\b(?:foto|photos?|dok|dokumen(?:tasi)?|gambar|sumber|ilustrasi|kredit|credit|source) ?[:/]|\bdok\.|\bdok (?:pribadi|pri|humas|istimewa)\b|freepik|pixabay|getty images|antara foto|unsplash|pexels|shutterstock|©|[([]ist(?:imewa)?\.?[)\]]|\/istimewa
  |\/(?:afp|ap|epa|bernama|reuters|antara|tempo|kompas|detik\w*)\b|(?:instagram|youtube|tiktok|twitter|facebook) ?\/|foto ?(?:by|oleh|milik|dok)\b|\b\w+\.com ?\/ ?[a-zà-ɏ]+
  |[([][^()[\]]{0,50}\b(?:afp|epa|xinhua|reuters|antara|screenshot|tangkapan layar|ap|bernama|getty|humas|istimewa)\b[^()[\]]{0,30}[)\]]\.? ?$
  |(?:\b(?:afp|epa|xinhua|reuters|istimewa)|perbesar) ?$|\([a-zà-ɏ][\w.]*\/[a-zà-ɏ ]+\) ?$|^(?:screenshot|tangkapan layar)\b)`;

const MONTH_NAMES = Object.keys(MONTHS).join('|');

/** A line that only says when: "Senin, 21 Mar 2024 10:30 WIB". */
export const DATE_LINE = label(
  `\\d{1,2}[ ./-]+(?:${MONTH_NAMES}|\\d{1,2})[ .,/-]+\\d{2,4}|(?:${MONTH_NAMES}) \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|wi(?:b|ta?)|\\d+ (?:detik|days?|seconds?|minggu|hari|hours?|minutes?|menit|weeks?|jam|years?|bulan|months?|tahun) (?:yang )?(?:lalu|ago)`,
  "published|diterbitkan|(?:last )?updated?|diperbarui|senin|posted|dibuat|tayang|on|tanggal|at|terbit|waktu|rabu|pada|date|selasa|kamis|jum'?at|ahad|minggu|sabtu|khamis|jumaat|isnin|[a-z]{3,6}day|gmt|z|sun|jam|wed|t|utc|pm|sat|thu|myt|pukul|am|fri|tue|mon|live|pembaruan|terakhir|selesai|update",
  '(?!)',
  'wi(?:b|ta?)',
);

/** A place, a medium and a dash that open the first paragraph: "JAKARTA, KOMPAS.com -", "Jakarta (ANTARA) -", "Medan, KABAR.ID". */
export const DATELINE =
  /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’]*(?:[ ,/.]+|\s*\((?=[^)]{2,30}\)))[A-Za-zÀ-ɏ\d.,'’() /]{0,50}?|[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]{2,25}(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]+){0,3}(?:\.(?:com|co|id|net|tv)\S{0,5})?)\s*(?:-{1,3}|–|—|:|\||(?<=\.(?:ID|COM?|NET)))\s*$/;
