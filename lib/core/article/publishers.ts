/** What is known of a publisher: its name and where its articles' bodies stand. A hint, never a condition. */
export interface Publisher {
  readonly name: string;
  /** Class names or ids of body containers, now and in earlier years. */
  readonly bodies: readonly string[];
}

const row = (name: string, domains: string, bodies: string) =>
  domains.split(' ').map((domain) => [domain, { name, bodies: bodies.split(' ') }] as const);

const PUBLISHERS: ReadonlyMap<string, Publisher> = new Map([
  ...row(
    'detikcom',
    'detik.com',
    'detail__body-text itp_bodycontent detail_text text_detail detikdetailtext',
  ),
  ...row('Kompas.com', 'kompas.com', 'read__content left-768 kcm-read-text'),
  ...row('Tribunnews', 'tribunnews.com', 'side-article txt-article'),
  ...row('Liputan6', 'liputan6.com', 'article-content-body__item-content read-page__content-body'),
  ...row('Bola.com', 'bola.com', 'article-content-body__item-content'),
  ...row('Fimela', 'fimela.com', 'article-content-body__item-content'),
  ...row('Otosia', 'otosia.com', 'article-content-body__item-content'),
  ...row('Merdeka.com', 'merdeka.com', 'articles-content__body mdk-body-paragraph'),
  ...row(
    'KapanLagi',
    'kapanlagi.com',
    'entertainment-detail-news detail-paragraph v7-music-detail-news',
  ),
  ...row('ANTARA', 'antaranews.com', 'post-content content_news'),
  ...row('Okezone', 'okezone.com', 'c-detail contentx'),
  ...row('Republika', 'republika.co.id', 'article-content content-detail'),
  ...row('Tempo', 'tempo.co', 'content-wrapper artikel'),
  ...row('CNN Indonesia', 'cnnindonesia.com', 'detail-text'),
  ...row('CNBC Indonesia', 'cnbcindonesia.com', 'detail-text'),
  ...row('SINDOnews', 'sindonews.com', 'detail-desc'),
  ...row('Suara', 'suara.com', 'article-content'),
  ...row('VIVA', 'viva.co.id', 'main-content-detail article-content'),
  ...row('Tirto', 'tirto.id', 'content-text-editor'),
  ...row('IDN Times', 'idntimes.com', 'article-description'),
  ...row('Berita Satu', 'beritasatu.com', 'body-content story'),
  ...row('Media Indonesia', 'mediaindonesia.com', 'article'),
  ...row('JPNN', 'jpnn.com', 'page-content'),
  ...row('Metro TV', 'metrotvnews.com', 'tru'),
  ...row('Bisnis', 'bisnis.com', 'description'),
]);

/** The publisher of an address, also on its subdomains; undefined for the many that are in no table. */
export function publisherOf(host: string): Publisher | undefined {
  const parts = host.toLowerCase().split('.');
  for (let from = 0; from < parts.length - 1; from += 1) {
    const found = PUBLISHERS.get(parts.slice(from).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}
