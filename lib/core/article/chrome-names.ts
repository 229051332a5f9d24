// What publishers call the parts of a page: words of class names and ids. Names are hints, never the only reason:
// a part whose names say "related" but that holds most of the prose is read all the same.

/** Parts that are never an article's own words. */
export const CHROME_NAMES = pattern(
  'related?|terkait|recommend\\w*|rekomendasi|recirc\\w*|baca|baca-?juga\\w*|lihatjg|inner-link\\w*|read-?(?:also|more|next)|lihat-?juga|linksisip|' +
    'sisip|picked|parallax\\w*|paradetail|newstag|end-of-article|next-?article|pilihan|populer|popular|terpopuler|trending|' +
    'terbaru|latest|shar(?:e|es|ing|ebar)|sosmed|social\\w*|sosial|follow\\w*|comments?|komentar|komen|disqus|respond|reply|' +
    'caption|credit|kredit|copyright|byline|author\\w*|penulis|editor|reporter|tags?|taglist|keywords?|breadcrumbs?|' +
    'pagination|paging|pager|page-?nav|anchor-numb|halaman-(?:selanjutnya|nav\\w*|paging)|newsletter|subscribe|subscription|langganan|paywall|premium-box|' +
    'promo\\w*|banner|iklan|ads?|advert\\w*|adslot|sponsor\\w*|taboola|outbrain|mgid|widget|sidebar|footer|footnote|toolbar|menu|navbar|' +
    'nav|navigation|login|signup|poll(?:ing)?|quiz|survey|rating|toc|table-of-contents|infobox|twitter-tweet|instagram-media|' +
    'embed\\w*|video-?(?:box|wrap|player|list)\\w*|gallery|slideshow|carousel|swiper|slick|photo-?(?:desc|text)|foto-?\\w*|' +
    'post-?(?:meta|info|date|nav\\w*)|entry-utility|meta|metadata|views|timestamp|disclaimer|' +
    'ten-second|pull-?quotes?|ringkasan|highlights?|(?:info)?grafis|key-?points|cookie\\w*|consent|gdpr|modal|popup|whatsapp|google-?news|' +
    'role-aside|jp-relatedposts|sharedaddy|yarpp\\w*',
);

/** Parts in which readers speak; what follows them is not the article either. */
export const COMMENT_NAMES = pattern(
  'comments?|comment-?list|komentar|komen|disqus\\w*|respond|fb-comments|ulasan',
);

/** Parts that often hold the article. */
export const BODY_NAMES = pattern(
  'article|artikel|content|konten|isi|body|entry|post|detail|read|story|text|txt|berita|news|main|single|description|editor-?text',
);

/** A single name that says "the text of the article" and nothing else. */
export const STRONG_BODY_NAMES =
  /^(?:[a-z]+[-_]+)?(?:entry|post|article|articles|artikel|detail|story|news|berita|read|single|blog)s?[-_]*(?:content|konten|body|text|isi|description|txt)(?:[-_]*(?:body|text|inner|wrap\w*|area))?$|^(?:content[-_]*(?:inner|body|detail|article|text|main)|isi[-_]*(?:berita|artikel)|articlebody|txt-article|side-article|td-post-content)$/;

/** Names that speak of what is beside or not there, and of page builders' own boxes. */
export const LAYOUT_NAMES =
  /^(?:no|has|with|without|is|not|hide|show|have|enable|disable|body|page|layout)[-_]|^elementor|^et_pb|^wp-block|^tagdiv|^vc_|^fusion|(?:left|right|both|no)-?sidebar|sidebar-?(?:left|right|none|no)|^content-text-editor$/;

/** Parts that hold a summary over the article. */
export const SUMMARY_NAMES = pattern(
  'summary|ringkasan|excerpt|deck|subtitle|sub-?title|standfirst|sapo|synopsis|sinopsis|abstract|highlight|tldr|ten-second',
);

/** Captions and credits of pictures. */
export const CAPTION_NAMES = pattern(
  'caption\\w*|credit\\w*|kredit|foto|photo|image-?(?:caption|text|desc|credit|source)?|img-?(?:caption|text|desc)?|keterangan|figcaption|' +
    'copyright|sumber-?(?:foto|gambar)|pic-?\\w*|media-?(?:caption|desc|info)',
);

// A name is matched between spaces, underscores and doubled hyphens, or as a whole part between hyphens.
function pattern(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_]|-(?!content|body|with))`);
}
