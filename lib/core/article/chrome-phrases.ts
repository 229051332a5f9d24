import { MONTHS } from './page-date.ts';

// What stands between the paragraphs of an article and is not the article, as lines: Indonesian, Malay and English.

// No quotation marks: whoever says "Lihat juga keadaan warga" is quoted by the story.
const start = '^[\\s()\\[{•●▪►»>*+|\\-–—:.]*';
// Without the flag u: in browsers, letters of every script without regard to case take longest to compile of all.
const of = (source: string): RegExp => new RegExp(source, 'i');

/** "Baca juga: …" and its kin, at the beginning of a line. */
export const RELATED_LINE = of(
  `${start}(?:(?:baca|simak|lihat|tonton|saksikan|dengar(?:kan)?|cek|klik|ikuti|nonton|intip|artikel|berita|video)(?:\\s+(?:juga|pula|selengkapnya|selanjutnya|lagi|lainnya))(?:[\\s:;,)\\]>»–—-]|$)` +
    `|(?:baca|simak|lihat|tonton|saksikan|bacaan|dengarkan|infografis|selengkapnya|selanjutnya|berikutnya|terkait|video|grafis|podcast|related|next|menarik dibaca|ringkasan berita|sumber lain)\\s*[:»]` +
    `|(?:simak|saksikan|tonton|lihat|cek|nonton)[\\s!]+(?:.{0,40} )?(?:video|infografis|live|langsung|streaming|foto)\\b` +
    `|\\[?gambas\\s*:` +
    `|(?:artikel|berita|video|konten|topik|bacaan|rekomendasi|pilihan)\\s+(?:terkait|rekomendasi|pilihan|berkaitan|serupa|lain(?:nya)?|editor|redaksi|(?:ter)?populer|menarik|untuk anda|untukmu|terbaru|sebelumnya|selanjutnya|video)(?:\\s+(?:lainnya|untuk anda))?\\s*(?:$|[:;»(\\]|–-])` +
    `|(?:simak |baca )?(?:berita|artikel) (?:lain(?:nya)?|menarik) (?:terkait|tentang|soal)\\b[^.!?]*$|pilihan editor|jangan (?:(?:sampai ter)?lewatkan|lupa (?:baca|ikuti|follow))|rekomendasi untuk(?:mu| anda| kamu)|yuk[, ]+(?:simak|baca|cek|ikuti)|lebih lanjut baca|baca (?:artikel|berita)(?:\\s+(?:terkait|menarik|selengkapnya)|\\s*[:»])` +
    `|informasi lengkap (?:dan|serta) menarik|(?:read|see|watch) (?:also|more|next)\\b|also read` +
    `|kaitan berita)`,
);

/** A line that only steers reading or sells something. */
export const FLOW_LINE = of(
  `${start}(?:advertisements?|advertising|iklan|ads?|loading|memuat|(?:(?:iklan|advertisement)\\W+)?(?:scroll|gulir) (?:to|down|ke|untuk)\\b.*|(?:simak|baca|cek|lihat|klik|lanjut|berlanjut|bersambung|selengkapnya).{0,60} halaman (?:selanjutnya|berikutnya|\\d)|.{0,120}\\bklik (?:di\\s?sini|(?:link|tautan) (?:ini|berikut))|lanjut(?:kan|an)? (?:membaca|baca|ke)\\b.*|(?:baca )?halaman\\s*(?:selanjutnya|berikutnya|sebelumnya|:|\\d).*|lewati .{3,60} (?:dan )?lanjutkan.*|akhir dari .{3,40}|selanjutnya|berikutnya|sebelumnya|next|\\d+\\s*(?:dari|of|\\/)\\s*\\d+(?:\\s*(?:halaman|pages?|foto))?|perbesar|tanya ai\\b.*|dengarkan artikel.*|(?:[\\d\\s|,.…«»<>-]|all)+)[\\s.:…»>)\\]-]*$`,
);

/** Who wrote, edited or pictured it; rights; labels. */
export const CREDIT_LINE = of(
  `${start}(?:(?:banner |cover |lead |keterangan )?(?:editor|penulis|pewarta|reporter|redaktur|wartawan|kontributor|penyunting|peliput|jurnalis|fotografer|videografer|narator|produser|pen[et]+rjemah|penyusun|oleh|by|author|writer|sumber(?:\\s+(?:gambar|foto|berita|artikel|referensi|asli))?|source|foto(?:grafer)?|photo|image|gambar|ilustrasi|kredit|infografis|grafis|dok(?:umentasi)?|tags?|tagar|topik|topics?|keywords?|kata kunci|label|kategori|category|filed under|lokasi foto|published|diterbitkan|dipublikasikan|(?:last |terakhir )?(?:updated?|diperba(?:ha)?rui)|rep|red|laporan|teks|naskah|uploader|pengunggah|(?:post )?views|reaksi)\\s*(?:dan\\s+editor|&\\s*[a-zà-ɏ]+|\\/\\s*[a-zà-ɏ]+)?\\s*[:：|]` +
    `|(?:kontributor|reporter|pewarta)(?:\\s+[a-zà-ɏ.]+){1,4}\\s*:` +
    `|dipos(?:ting|kan|tkan) oleh|laporan\\s+(?:wartawan|reporter|kontributor|jurnalis)\\b` +
    `|(?:copyright|(?:seluruh |semua )?hak cipta(?= dilindungi|[^a-z]*$| [^a-z])|©|\\(c\\)\\s*(?:20|copyright))` +
    `|all rights reserved|dilarang (?:keras )?(?:mengambil|menyalin|mengutip)\\b.*i[zj]in\\b` +
    `|(?:sumber|keterangan) gambar|image (?:source|caption)|getty images)`,
);

/** Who wrote or edited it, or where it is from: nothing of the article comes after it, once most has been read. */
export const LAST_CREDIT = /^\W*(?:editor|penulis|pewarta|reporter|redaktur|sumber|copyright)\b/i;

/** What a text says about itself: where it was printed first, who wrote it, what was mended, whose opinion it is. */
export const REPRINT_LINE = of(
  `${start}(?:catatan:\\s*)?(?:(?:(?:judul|isi|sebagian|versi cetak|informasi (?:di|pada|dalam)) )?(?:artikel|berita|tulisan|konten) ini (?:(?:telah|sudah|juga|pernah|akan|pertama(?: kali)?) )*(?:(?:di)?(?:tayang|terbit|muat|publikasi|ubah|perbarui|produksi|buat|tulis|sadur|olah|sunting|terjemah)|bersumber|(?:merupakan|adalah) (?:bagian|(?:hasil )?kerja ?sama|artikel|konten|opini|pendapat|pandangan)|tidak (?:ditujukan|mewakili|dimaksudkan))` +
    `|penulis adalah [^,]*$|(?:artikel )?(?:diolah|disadur|disarikan|dirangkum|diterjemahkan) dari (?:berbagai sumber|[\\w.]+)\\W*$|(?:apakah|suka|terima kasih|beri(?:kan)? rating)\\b.{0,24} artikel ini\\b|.{0,160}\\bredaksi@|dengan (?:berlangganan|mendaftar|melanjutkan),? anda|.{0,99}\\b(?:cookies?|enable javascript)\\b|(?:catatan (?:koreksi|redaksi|editor)|koreksi|ralat|disclaimer|penafian)\\s*:` +
    `|.{0,80} (?:berkontribusi|membantu) (?:dalam|untuk|pada) (?:penulisan |peliputan )?(?:artikel|laporan|tulisan|liputan|berita) ini\\W*$` +
    `|.{0,200}(?:sepenuhnya|di luar|menjadi)(?: menjadi)? tanggung jawab (?:para |dari |atas )*(?:isi |penulis|redaksi|mitra|komentator)\\W*$)`,
);

/** A paragraph that opens with place or medium and a dash: the story begins here. */
export const DATELINE_START =
  /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’]*(?:[ ,/]+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’]*|[a-zß-ÿ\d-]+\.(?:com|co|id|net|news)[.a-zß-ÿ]*)){0,4}(?:\s*\([^)]{2,25}\))?,?)(?:\s*(?:--|–|—)|\s+-|-(?=\s))\s*(?=["“'‘(]?[A-Za-zÀ-ɏ\d])/;

/** Asks to follow, subscribe, install, log in. */
export const APPEAL_LINE = of(
  `(?:${start}(?:(?:(?:(?:yuk|ayo|mari|sila(?:kan)?),? )?(?:dapatkan|ikuti|baca|cek|saksikan|tonton|dengarkan|temukan|simak|update|follow|nantikan|gabung|bergabunglah|kunjungi|unduh|subscribe)|jangan (?:ketinggalan|lupa)|izinkan|nyalakan|aktifkan|join|(?:anda )?(?:punya|ada) (?:informasi|cerita)(?=[^.?]{0,30}\\?)|mau (?:berita|update|info|tahu)|download|muat turun|pastikan anda|install|(?:yuk|ayo|mari),? bergabung|silakan (?:klik|akses)|langgani?|layari|sertai)\\b.{0,200}?(?:google news|whatsapp|telegram|channel|saluran|kanal|aplikasi|grup|twitter|instagram|facebook|youtube|tiktok|linkedin|newsletter|buletin|notifikasi|medsos|media sosial|streaming|siaran|e-?paper|podcast|siniar|surel|e-?mail))` +
    `|${start}(?:dapatkan|nikmati|temukan|simak|baca|ikuti)\\s+(?:terus\\s+|juga\\s+)?(?:berita|update|informasi|kabar|artikel|konten|perkembangan)\\b.{0,200}?(?:hanya|di\\s?sini|klik|pilihan|terkini|lainnya|terbaru|terupdate|setiap hari|up to date)\\b` +
    `|${start}(?:artikel|konten|berita|halaman) ini (?:khusus|hanya) (?:untuk )?(?:pelanggan|member|anggota)|${start}(?:berlangganan|langganan|subscribe|sign (?:in|up)|log ?in|(?:masuk|daftar)\\s+(?:akun|sekarang|gratis|untuk (?:melanjutkan|membaca)))\\b(?=[^.]{0,140}(?:untuk|to|sekarang|now|konten|membaca|artikel|continue|akses|unlimited|premium|newsletter))` +
    `|${start}(?:dukungan anda akan|dukung jurnalisme)|^.{0,200}baca tanpa iklan|${start}bagikan (?:perspektif|pendapat|cerita|pengalaman) anda|${start}sudah (?:punya akun|berlangganan|jadi pelanggan))`,
);

/** Heads the readers' comments: nothing after it is the article. */
export const COMMENT_LINE = of(
  `${start}(?:\\d+\\s*(?:komentar|comments?|tanggapan|balasan|ulasan)|(?:komentar|comments?|tanggapan|komen|responses?)\\s*(?:\\(?\\d+\\)?|anda|pembaca|:)?|(?:silakan\\s+)?(?:tulis|kirim|masukkan|beri(?:kan)?|tinggalkan|tambah(?:kan)?|isi|post(?:ing)?|lihat|tampilkan)\\s+(?:komentar|komen|balasan|tanggapan)(?:\\s+(?:anda|kamu))?|(?:belum|tidak) ada komentar|jadilah yang pertama.*|there are no comments.*|no comments(?: yet)?|add yours|be the first to comment|(?:leave|post|add) a (?:reply|comment)|your email address.*|alamat email anda tidak akan.*|(?:batalkan|cancel) (?:balasan|reply)|ada \\d+ komentar.*|(?:ruang|kolom) komentar|join the (?:discussion|conversation)|balas|reply|sertakan pandangan anda)[\\s.:!…]*$`,
);

/** Heads a list of other stories or the page's end, when it stands alone. */
export const END_HEADING = of(
  `${start}(?:(?:berita|artikel|video|foto|topik|tag|konten|baca|kanal|post(?:ingan)?)?\\s*(?:terkait|lain(?:nya)?|terkini|terbaru|(?:ter)?populer|pilihan|rekomendasi|serupa|berkaitan|trending|hot)(?:\\s+(?:untuk anda|minggu ini|hari ini|lainnya|editor|berita|video))?|(?:baca|simak|lihat) juga|jangan lewatkan|tags?|tagar|bagikan(?: artikel)?(?: ini)?|share(?: this.*| to| on)?|kongsi|related (?:articles?|posts?|stories|news|topics?|content)|more (?:from|stories|news|in)\\b.*|you m(?:ay|ight) (?:also )?like.*|most (?:read|popular|viewed)|latest (?:news|stories|posts)|recommended(?: for you)?|trending now|editor'?s picks?|(?:what to )?read next|about the author|tentang penulis|jangan ketinggalan|sponsored|jajak pendapat|polling|intinya(?: sih)?|intisari|poin penting|ringkasan(?: berita| artikel)?|(?:apa|bagaimana|berikan) reaksi(?:mu| anda)\\W*|baca berita lainnya)[\\s.:!…»>]*$`,
);

/** After these nothing of the article comes, once most of it has been read. */
export const LAST_HEADING = of(
  `(?:terkait|lainnya|terkini|terbaru|populer|serupa|berkaitan|related|penulis|author|recommended|rekomendasi|trending|like|viewed|read next|posts|stories|news|tags?|tagar)`,
);

/** A single word of a share bar or a counter. */
export const SHARE_LINE = of(
  `^[\\s|,•·]*(?:(?:\\d+(?:[.,]\\d+)?[km]?\\s*)?(?:bagikan|share[sd]?|tweet|facebook|twitter|x|whatsapp|telegram|line|e-?mail|print|cetak|salin(?: tautan| link)?|copy(?: link)?|(?:link )?copied|pinterest|linkedin|threads|instagram|kongsi|views?|dilihat|dibaca|kali|suka|like[sd]?|simpan|save|bookmark|font|a\\+|a-|komentar|comment|tautan (?:telah )?disalin|google news|follow|ikuti)\\b[\\s|:+,•·]*)+(?:\\d[\\d.,]*[km]?\\s*)?$`,
);

/** Initials, a name or a medium in brackets and no more: "(abc/def)", "[sc]", "(*)", "(Rina Pratama)". */
export const SIGN_OFF = /^\*?[([][^()[\]]*[)\]][.*]*$/;

/** The same at the end of a paragraph, after its full stop. */
export const SIGN_OFF_TAIL =
  /(?<=[.!?…"”'’)])\s*(?:[([]\s*(?:\*{1,3}|[a-z]{1,5}\d{0,3}(?:\s*[/\-–|]\s*[a-z0-9*]{1,8}){0,4})\s*[)\]][.*]?|\*{1,3})$/;

/** Picture credits inside a caption. */
export const CAPTION_CREDIT = of(
  // "Foto: …", "Dok. …", "ANTARA FOTO/…" anywhere; an agency's name only where a credit stands, for prose quotes agencies too.
  `(?:\\(?\\b(?:foto|photos?|gambar|dok|dokumen(?:tasi)?|sumber|source|ilustrasi|credit|kredit)\\s*[:/]|\\bdok\\.|\\bdok\\s+(?:pribadi|humas|istimewa|pri)\\b|antara foto|getty images|shutterstock|freepik|unsplash|pixabay|pexels|©|[([]ist(?:imewa)?\\.?[)\\]]|\\/istimewa` +
    `|\\/(?:afp|ap|reuters|tempo|kompas|bernama|epa|antara|detik\\w*)\\b|(?:instagram|twitter|youtube|facebook|tiktok)\\s*\\/|foto\\s*(?:by|oleh|milik|dok)\\b|\\b\\w+\\.com\\s*\\/\\s*[a-zà-ɏ]+` +
    `|[([][^()[\\]]{0,50}\\b(?:afp|reuters|ap|epa|xinhua|getty|bernama|antara|humas|screenshot|tangkapan layar|istimewa)\\b[^()[\\]]{0,30}[)\\]]\\.?\\s*$` +
    `|(?:\\b(?:afp|reuters|epa|xinhua|istimewa)|perbesar)\\s*$|\\([a-zà-ɏ][\\w.]*\\/[a-zà-ɏ ]+\\)\\s*$|^(?:screenshot|tangkapan layar)\\b)`,
);

const MONTH_NAMES = Object.keys(MONTHS).join('|');

/** A line that only says when: "Senin, 21 Mar 2024 10:30 WIB". */
export const DATE_LINE = of(
  `^[\\s|•·,\\-–]*(?:(?:published|diterbitkan|updated?|diperbarui|tayang|posted|terbit|date|tanggal|dibuat|waktu|last updated|on)\\s*(?:on|at|pada)?\\s*:?\\s*)?(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|isnin|khamis|jumaat|[a-z]{3,6}day|[a-z]{3},)\\s*[,|/-]?\\s*)?(?:pada\\s+)?(?:\\d{1,2}[\\s./-]+(?:${MONTH_NAMES}|\\d{1,2})[\\s.,/-]+\\d{2,4}|(?:${MONTH_NAMES})\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d+\\s+(?:detik|menit|jam|hari|minggu|bulan|tahun|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\s+(?:yang\\s+)?(?:lalu|ago))[\\s,|•·@t–-]*(?:pukul|jam|at)?\\s*(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)?\\s*(?:wib|wita|wit|am|pm|gmt\\S*|utc\\S*|myt)?[\\s.|)]*(?:[|•·-].{0,40})?$`,
);

/** A place, a medium and a dash that open the first paragraph: "JAKARTA, KOMPAS.com -", "Jakarta (ANTARA) -", "Medan, KABAR.ID". */
export const DATELINE =
  /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’]*(?:[ ,/.]+|\s*\((?=[^)]{2,30}\)))[A-Za-zÀ-ɏ\d.,'’() /]{0,50}?|[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]{2,25}(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]+){0,3}(?:\.(?:com|co|id|net|tv)\S{0,5})?)\s*(?:-{1,3}|–|—|:|\||(?<=\.(?:ID|COM?|NET)))\s*$/;
