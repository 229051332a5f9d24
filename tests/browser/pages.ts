import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const read = (path: string): string => readFileSync(path, 'utf8');
const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The text that the project began with, as an ordinary blog page; its last two lines are the comment box. */
const SEED_LINES = read('tests/fixtures/seed-article.txt')
  .split('\n')
  .filter((line) => line.trim() !== '');

function seedPage(): string {
  const paragraphs = SEED_LINES.slice(0, -2).map((line) => `<p>${asText(line)}</p>`);
  const [none = '', add = ''] = SEED_LINES.slice(-2);
  return `<!doctype html><html lang="en"><title>Korea Utara - Catatan Asia</title><body>
<div id="header"><a href="/">Catatan Asia</a></div><div class="post"><h1>China dan Korea Utara mempererat hubungan</h1>
<div class="post-body">${paragraphs.join('\n')}</div></div>
<div id="comments"><h4>${asText(none)}</h4><p><a href="#c">${asText(add)}</a></p></div></body></html>`;
}

const SENTENCE = {
  english:
    'The ministry said on Tuesday that the new rules would take effect next month, after farmers and traders asked for more time to prepare their stores and their staff. ',
  malay:
    'Menteri berkata beliau akan memaklumkan perkara itu kepada kerajaan negeri kerana syarikat berkenaan tidak mahu membayar wang pampasan kepada mangsa kemalangan semalam. Polis turut menahan dua lelaki selepas kejadian, manakala kes berkenaan disiasat mengikut Seksyen 302. ',
  javanese:
    'Warga desa iku wis padha kumpul ing balai desa kanggo rembugan bab panen sing bakal teka, nanging akeh sing durung gelem amarga regane isih murah lan ora ana sing tuku. ',
};

function plainPage(title: string, sentence: string): string {
  const paragraphs = Array.from({ length: 8 }, () => `<p>${sentence.repeat(2)}</p>`);
  return `<!doctype html><html><title>${title}</title><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`;
}

/** An empty page that turns into the sample article without loading, as single-page sites do. */
function laterPage(): string {
  return `<!doctype html><html><title>Beranda</title><body><main><p>Memuat</p></main><script>
addEventListener('show-article', async () => {
  const html = await (await fetch('/artikel/2024/03/22/warga-pesisir-sepakat-memulihkan-hutan-bakau')).text();
  history.pushState({}, '', '/artikel/2024/03/22/yang-datang-belakangan-di-halaman-ini');
  document.querySelector('main').replaceChildren(...new DOMParser().parseFromString(html, 'text/html').querySelector('main').childNodes);
});</script></body></html>`;
}

const PAGES: Readonly<Record<string, () => string>> = {
  '/artikel/': () => read('assets/sample/index.html'),
  '/csp/': () => read('assets/sample/index.html'),
  '/blog/': seedPage,
  '/english/': () => plainPage('New rules for grain stores take effect', SENTENCE.english),
  '/malay/': () => plainPage('Polis tahan dua lelaki selepas kemalangan', SENTENCE.malay),
  '/javanese/': () => plainPage('Warga desa kumpul ing balai desa', SENTENCE.javanese),
  '/later/': laterPage,
};

/** Serves the test pages on loopback. */
export async function servePages(): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = Object.entries(PAGES).find(([start]) => path.startsWith(start))?.[1];
    const csp = path.startsWith('/csp/')
      ? {
          'content-security-policy':
            "default-src 'none'; style-src 'none'; sandbox allow-same-origin",
        }
      : {};
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...csp,
    });
    response.end(page?.() ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
