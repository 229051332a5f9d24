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
  /^(?:tags?|topik(?:-pilihan|-khusus)?|topics?|kategori|categor(?:y|ies)|channel|kanal|cari|search|(?:hasil-)?pencarian|hasil|inde(?:x|ks(?:-berita)?)|archives?|authors?|arsip|penulis|labels?|(?:ter)?populer|popular|terkini|users?|profile?|trending|terbaru|latest|halaman|page|feed|members?|rss)$/;
const OTHERS =
  /^(?:forums?|threads?|products?|produk|shop|toko|store|items?|keranjang|katalog|catalog|wiki|documentation|api|questions|checkout|showthread|dokumentasi|reference|manual|cart|docs?|topic|gallery|p|viewtopic|galeri(?:-foto)?|photos?|watch|tv|live|infografis|foto|album|videos?|(?:about|contact)(?:-us)?|tentang(?:-kami)?|(?:susunan-)?redaksi|pedoman|disclaimer|jobs|lowongan|hubungi-kami|terms|careers?|privacy|kontak|karie?r|(?:info-)?iklan|advertise|polling|resep|kurs|faq|harga|help|bantuan|jadwal|cuaca|kuis|register|login|quiz|sitemap|daftar)(?:\.(?:html?|php|aspx?))?$/;
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
    /\/(?:node|view|detail|read|artikel|berita|news|posts?)\/\d{2,}(?=$|[/.])/i.test(path) ||
    /[?&](?:p|no|\w*id|berita|news)=\d{2,}/.test(query);
  const index = /^(?:index|default|beranda|home|main)?(?:\.(?:html?|php|jsp|aspx?))?$/;
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
      /[?&](?:q|keywords?|kata|cari|search|s|query)=/.test(query) ||
      (parts.some((part) => LISTS.test(part)) && (words || LISTS.test(parts[0] ?? ''))),
    isOther:
      (words && parts.some((part) => OTHERS.test(part))) ||
      /^(?:docs|shop|toko|store|support|developer|gallery|wiki|doc|help|bantuan|foto|photos?|community|komunitas|galeri)\./.test(
        host,
      ) ||
      /^(?:products?|produk|shop|r|community|komunitas|hc|legal|diskusi|dp|wiki|docs|tanya-\w+|jobs?|lowongan|agenda|hotels?|events?)$/.test(
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
