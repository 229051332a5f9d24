// What publishers call the parts of a page: words of class names and ids. Names are hints, never the only reason:
// a part whose names say "related" but that holds most of the prose is read all the same.

/** Parts that are never an article's own words. */
export const CHROME_NAMES = pattern(
  'related?|terkait|recommend\\w*|rekomendasi|recirc\\w*|baca|baca-?juga\\w*|lihatjg|inner-link\\w*|read-?(?:also|more|next)|lihat-?juga|linksisip|' +
    'sisip|picked|parallax\\w*|paradetail|newstag|end-of-article|next-?article|pilihan|populer|popular|terpopuler|trending|' +
    'terbaru|latest|shar(?:e|ebar|es|ing)|sosmed|social\\w*|sosial|follow\\w*|reply|' +
    'caption|credit|kredit|copyright|byline|author\\w*|penulis|editor|reporter|tag(?:s|list)?|keywords?|breadcrumbs?|' +
    'pagination|paging|pager|page-?nav|anchor-numb|halaman-(?:selanjutnya|nav\\w*|paging)|paywall|langganan|subscri\\w*|newsletter|premium-box|' +
    'promo\\w*|banner|iklan|ads?|advert\\w*|adslot|sponsor\\w*|taboola|outbrain|mgid|widget|sidebar|footer|footnote|toolbar|menu|' +
    'nav(?:bar|igation)?|login|signup|poll(?:ing)?|quiz|survey|rating|toc|table-of-contents|infobox|twitter-tweet|instagram-media|' +
    'embed\\w*|video-?(?:box|list|wrap|player)\\w*|carousel|slick|slideshow|swiper|gallery|photo-?(?:desc|text)|foto-?\\w*|' +
    'post-?(?:meta|info|date|nav\\w*)|entry-utility|meta|metadata|views|timestamp|disclaimer|' +
    'ten-second|pull-?quotes?|ringkasan|highlights?|(?:info)?grafis|key-?points|cookie\\w*|consent|gdpr|modal|popup|whatsapp|google-?news|' +
    'role-aside|jp-relatedposts|sharedaddy|yarpp\\w*',
);

/** Parts in which readers speak; what follows them is not the article either. */
export const COMMENT_NAMES = pattern(
  'comments?|comment-?list|komentar|komen|disqus\\w*|ulasan|respond|fb-comments',
);

/** A single name that says "the text of the article" and nothing else. */
export const STRONG_BODY_NAMES =
  /^(?:[a-z]+[-_]+)?(?:entry|articles|story|article|single|artikel|berita|news|post|blog|detail|read)s?[-_]*(?:content|body|konten|text|description|txt|isi)(?:[-_]*(?:body|text|inner|wrap\w*|area))?$|^(?:content[-_]*(?:inner|detail|body|text|article|main)|isi[-_]*(?:berita|artikel)|txt-article|td-post-content|articlebody|side-article)$/;

/** Parts that hold a summary over the article. */
export const SUMMARY_NAMES = pattern(
  'standfirst|summary|abstract|sapo|ten-second|excerpt|deck?|sub-?title|sinopsis|subtitle|synopsis|sub|highlight|ringkasan|tldr',
);

/** Names, dates and buttons between a summary and the story. */
export const BYLINE_NAMES = /auth|byline|penulis|reporter|editor|date|tanggal|shar|sosmed|social/;

/** Captions and credits of pictures. */
export const CAPTION_NAMES = pattern(
  'cap(?:tion\\w*)?|credit\\w*|foto|photo|kredit|image-?(?:caption|text|desc|credit|source)?|img-?(?:caption|text|desc)?|keterangan|figcaption|' +
    'copyright|sumber-?(?:foto|gambar)|pic-?\\w*|media-?(?:caption|desc|info)',
);

// A name is matched between spaces, underscores and doubled hyphens, or as a whole part between hyphens.
function pattern(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_]|-(?!content|body|with))`);
}
