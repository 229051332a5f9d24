/** What is known of a publisher: its name and where its articles' bodies stand. A hint, never a condition. */
export interface Publisher {
  readonly name: string;
  /** Class names or ids of body containers, now and in earlier years; those that say so themselves are not told. */
  readonly bodies: readonly string[];
}

// Domain, name where it is not the domain's first word, bodies.
const TABLE = `detik.com|detikcom|itp_bodycontent detikdetailtext
kompas.com|Kompas.com|left-768
tribunnews.com
liputan6.com
bola.com|Bola.com
merdeka.com|Merdeka.com
kapanlagi.com|KapanLagi
antaranews.com|ANTARA
okezone.com||contentx
republika.co.id
tempo.co
cnnindonesia.com|CNN Indonesia
cnbcindonesia.com|CNBC Indonesia
sindonews.com|SINDOnews
suara.com
viva.co.id|VIVA
tirto.id
idntimes.com|IDN Times
beritasatu.com|Berita Satu
mediaindonesia.com|Media Indonesia
jpnn.com|JPNN
metrotvnews.com|Metro TV|tru
bisnis.com||description`;

/** The name of a publisher that a page left unnamed, so that its host stands for it; other names as they are. */
export function nameOfPublisher(name: string): string {
  return publisherOf(name)?.name ?? name;
}

/** The publisher of an address, also on its subdomains; undefined for the many that are in no table. */
export function publisherOf(host: string): Publisher | undefined {
  const known = TABLE.split('\n').map((line) => line.split('|'));
  const found = known.find(([domain = '']) => `.${host.toLowerCase()}`.endsWith(`.${domain}`));
  if (found === undefined) return undefined;
  const [domain = '', name, bodies = ''] = found;
  return {
    name: name || domain.charAt(0).toUpperCase() + domain.slice(1, domain.indexOf('.')),
    bodies: bodies.match(/\S+/g) ?? [],
  };
}
