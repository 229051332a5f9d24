/** Lines of page furniture that stand between or behind an article's paragraphs, whole-line patterns. */
const CHROME: readonly RegExp[] = [
  /^[([“"]?(?:baca|simak|lihat|tonton|saksikan|cek|klik|yuk simak)(?: (?:juga|pula|selengkapnya|artikel|berita|video|foto|halaman|di sini|ulasan|live)\b.*| ?:.*|$)/iu,
  /^(?:pilihan editor|artikel terkait|berita terkait|berita lainnya|berita rekomendasi|berita serupa|rekomendasi|topik pilihan|topik terkait|jangan lewatkan|jangan ketinggalan|terpopuler|terkini|populer|berita populer|video pilihan|video terkait|related (?:news|posts?|articles?)|you may also like|read also|berita berkaitan|artikel berkaitan|lihat juga)\b.{0,80}$/iu,
  /^(?:advertisement|iklan|adv|scroll to (?:continue|resume)|scroll down|scroll untuk|lanjutkan membaca|halaman selanjutnya|selanjutnya|sebelumnya|loading|memuat|continue reading|load more|muat lagi|muat lainnya)\b.{0,70}$/iu,
  /^\d+ dari \d+ halaman$/iu,
  /^(?:editor|penulis|pewarta|reporter|redaktur|sumber|source|foto|photo|dok\.?|dokumentasi|ilustrasi|tags?|kategori|category|label|penyunting|kontributor|laporan|by|oleh|author|uploader|fotografer|kredit)\b ?[:|&/].{0,140}$/iu,
  /^(?:redaktur & reporter|penulis & editor)\b.{0,80}$/iu,
  /^(?:copyright|hak cipta|©|\(c\)|all rights reserved).{0,140}$/iu,
  /^.{0,90}(?:google news|saluran whatsapp|whatsapp channel|channel whatsapp|telegram channel|kanal telegram|kanal whatsapp|newsletter|breaking news setiap hari|download aplikasi|unduh aplikasi).{0,160}$/iu,
  /^(?:ikuti|follow|gabung|dapatkan|temukan|nikmati)\b.{0,60}(?:berita|update|info|kami|us|channel|saluran|aplikasi|terbaru).{0,120}$/iu,
  /^\+? ?(?:\d+ )?(?:komentar|komen|comments?|tanggapan)(?: \(\d+\))?$/iu,
  /^(?:\+ )?(?:there are no comments|no comments(?: yet)?|add yours|be the first to comment|leave a (?:reply|comment)|post a comment|kirim komentar|tulis komentar|tinggalkan (?:balasan|komentar)|belum ada komentar|tambahkan komentar|beri komentar)\b.{0,60}$/iu,
  /^(?:bagikan|share|tweet|facebook|twitter|x|whatsapp|telegram|line|linkedin|pinterest|email|print|cetak|salin tautan|copy link|kongsi|sebarkan|\d+ ?shares?|\d+ ?share|\d+ ?views?|\d+ ?dilihat|\d+ ?kali dibaca)(?: (?:ini|artikel|berita|on|ke|di|via|:|facebook|twitter|whatsapp|telegram|x|line))*$/iu,
  /^\[?gambas:.{0,80}$/iu,
  /^\(?(?:baca|lihat|simak)(?: juga)?:.*\)?$/iu,
  /^(?:perbesar|zoom|play video|gallery|galeri|sumber gambar|keterangan gambar|image caption|getty images).{0,100}$/iu,
  /^(?:berlangganan|langganan|subscribe|masuk|login|log in|sign in|daftar|register|sudah berlangganan)\b.{0,100}$/iu,
  /^(?:tag|tags|topik|label)s? ?:?$/iu,
  /^#\S+(?: #?\S+){0,8}$/u,
  /^[\d\s/|·•.,:–-]+$/u,
  /^(?:home|beranda|laman utama)(?: ?[>»/|] ?.{1,40})*$/iu,
];

/** Lines behind which nothing of the article follows. */
const TAIL: readonly RegExp[] = [
  /^(?:\+ )?(?:\d+ )?(?:komentar|komen|comments?)(?: \(\d+\))?$/iu,
  /^(?:\+ )?(?:there are no comments|add yours|leave a reply|leave a comment|belum ada komentar|tulis komentar|kirim komentar|tinggalkan balasan)/iu,
  /^(?:berita terkait|artikel terkait|berita lainnya|related (?:news|posts?|articles?)|berita rekomendasi|berita serupa|you may also like|terpopuler|berita populer|rekomendasi untuk anda|baca juga artikel lainnya|berita berkaitan)\W*$/iu,
  /^(?:copyright|hak cipta|©)/iu,
];

/** Reporters' initials and marks that close an article: (abc/def), [sc], (*). Either part of the last paragraph or alone. */
const SIGN_OFF = /^[([](?:\*+|[\p{L}]{1,6}(?:[/\-., ]{1,2}[\p{L}\d]{1,6}){0,4}\*?)[)\]]\.?$/u;

/** Is this line page furniture, not text of the article? `line` is trimmed, white space folded. */
export function isChrome(line: string): boolean {
  if (line.length > 260) return false;
  return SIGN_OFF.test(line) || CHROME.some((pattern) => pattern.test(line));
}

/** Does the article end before this line? */
export function endsArticle(line: string): boolean {
  return line.length <= 120 && TAIL.some((pattern) => pattern.test(line));
}

const ZONES =
  /(?:^|[\s_-])(?:comments?|komentar|disqus|respond|share|sharing|socials?|sosmed|related|terkait|rekomendasi|recommend(?:ed|ation)?s?|baca-?juga|bacajuga|lihatjuga|simak|linksisip|inner-link-baca-juga|baca-holder|read-?more|readmore|sidebar|side-?bar|widgets?|promo|ads?|advert(?:isement)?|iklan|banner|breadcrumbs?|tags?|newstag|newsletter|popular|terpopuler|footer|foot|nav|navbar|navigation|menu|captions?|credits?|byline|meta|pagination|paging|pager|subscribe|cookie|consent|modal|popup|toolbar|terkini|latest|trending|headline-?list|recommended-article|picked-article|next-article|parallaxindetail|paradetail|ads-on-body|ringkasan|summary-box|ten-second|tags-list|copyright|author-box|kontributor|embed|video-?box|gallery|infografis|jp-relatedposts|sharedaddy|yarpp|wp-caption|post-tags|multisource)(?:$|[\s_-])/iu;
const KEPT =
  /(?:^|[\s_-])(?:article|post|entry|content|body|detail|story|read|main|text)(?:$|[\s_-])/iu;

/** Do the class and id of an element say that it holds no article text? */
export function isChromeZone(classAndId: string): boolean {
  if (classAndId === '') return false;
  const spaced = classAndId.replace(/__|--/g, ' ');
  if (!ZONES.test(spaced)) return false;
  // "article-content with-sidebar" is the article; "article-share" is not.
  return !(
    KEPT.test(spaced) && /(?:with|has|no)-?(?:sidebar|comments?|ads?|banner|nav)/iu.test(spaced)
  );
}
