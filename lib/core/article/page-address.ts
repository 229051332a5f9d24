/** What the address of a page says about its kind. */
export interface PageAddress {
  readonly host: string;
  readonly isHome: boolean;
  /** One short word or two: a section. */
  readonly isSection: boolean;
  /** Tag, topic, search, index, author pages. */
  readonly isList: boolean;
  /** Shops, forums, documentation, galleries, the publisher about itself. */
  readonly isOther: boolean;
  /** Forum threads and legal texts: as long as articles, and dated. */
  readonly isPlainlyOther: boolean;
  readonly slugWords: number;
  readonly hasId: boolean;
  readonly hasDate: boolean;
}

const LISTS =
  /^(?:tags?|topik(?:-pilihan|-khusus)?|topics?|kategori|categor(?:y|ies)|kanal|channel|search|cari|(?:hasil-)?pencarian|hasil|inde(?:x|ks(?:-berita)?)|arsip|archives?|authors?|penulis|labels?|(?:ter)?populer|popular|trending|terbaru|terkini|latest|page|halaman|rss|feed|users?|profile?|members?)$/;
const OTHERS =
  /^(?:forums?|threads?|topic|viewtopic|showthread|questions|products?|produk|shop|toko|store|cart|keranjang|checkout|p|items?|katalog|catalog|docs?|documentation|dokumentasi|api|reference|manual|wiki|gallery|galeri(?:-foto)?|album|foto|photos?|infografis|videos?|tv|watch|live|(?:about|contact)(?:-us)?|tentang(?:-kami)?|(?:susunan-)?redaksi|kontak|hubungi-kami|pedoman|privacy|terms|disclaimer|karie?r|careers?|jobs|lowongan|(?:info-)?iklan|advertise|login|register|daftar|faq|help|bantuan|sitemap|jadwal|cuaca|harga|kurs|resep|quiz|kuis|polling)(?:\.(?:html?|php|aspx?))?$/;
const LEGAL =
  /^(?:syarat-(?:dan-)?ketentuan|ketentuan-(?:layanan|pengguna)|terms-(?:of|and)|privacy-policy|kebijakan-privasi|pedoman-(?:media|pemberitaan))/;

/** Reads an address; undefined when it is none. */
export function addressOf(url: string): PageAddress | undefined {
  const match = /^https?:\/\/([^/?#:]+)(?::\d+)?([^?#]*)(\?[^#]*)?/i.exec(url);
  if (!match) return undefined;
  const [, host = '', path = '', query = ''] = match;
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  // The slug is the last part, or the one before a number or "index".
  const name = parts.slice(-2).reduce((a, b) => (wordCount(b) >= wordCount(a) ? b : a), '');
  const slugWords = wordCount(name);
  const hasDate = /(?:^|\/)(?:19|20)\d{2}[/-]?\d{2}(?:[/-]?\d{2})?(?:\/|$)/.test(path);
  const hasId =
    /(?:^|[/_-])[a-z]{0,2}-?\d{5,}(?=$|[/._-])/.test(path) ||
    /\/(?:node|view|detail|read|berita|news|artikel|posts?)\/\d{2,}(?=$|[/.])/i.test(path) ||
    /[?&](?:p|id|berita|news)=\d{2,}/.test(query);
  const index = /^(?:index|home|default|beranda|main)?(?:\.(?:html?|php|aspx?|jsp))?$/;
  const isHome = (parts.length === 0 || (parts.length === 1 && index.test(last))) && !hasId;
  const words = slugWords < 4;
  const isPlainlyOther =
    parts.some((part) => LEGAL.test(part)) ||
    /^forums?\./i.test(host) ||
    /^(?:forums?|threads?|questions)$/.test(parts[0] ?? '');
  return {
    host: host.toLowerCase(),
    isHome,
    isSection: !isHome && words && !hasId && !hasDate && parts.length <= 2,
    isList:
      /[?&](?:q|s|query|search|keywords?|kata|cari)=/.test(query) ||
      (parts.some((part) => LISTS.test(part)) && (words || LISTS.test(parts[0] ?? ''))),
    isOther:
      (words && parts.some((part) => OTHERS.test(part))) ||
      /^(?:docs|doc|shop|toko|store|community|komunitas|developer|wiki|help|bantuan|support|foto|photos?|galeri|gallery)\./.test(
        host,
      ) ||
      /^(?:products?|produk|shop|docs|dp|r|wiki|hc|legal|komunitas|community|diskusi|tanya-\w+|lowongan|jobs?|hotels?|events?|agenda)$/.test(
        parts[0] ?? '',
      ) ||
      isPlainlyOther,
    isPlainlyOther,
    slugWords,
    hasId,
    hasDate,
  };
}

function wordCount(part: string): number {
  return part
    .split(/[-_+.]+/)
    .filter((word) => /[a-z]{2}/i.test(word) && !/^(?:html?|php|aspx?)$/.test(word)).length;
}
