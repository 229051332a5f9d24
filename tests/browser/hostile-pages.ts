// Pages that are broken, huge or hostile. Each holds an Indonesian article with the word `bersedia` in it; whatever
// else it does, that word must show its card.

const STORY = [
  'Pemerintah daerah dan kelompok nelayan menandatangani kerja sama untuk memulihkan hutan bakau yang rusak, Kamis (21/3). Kesepakatan itu dicapai di tengah kekhawatiran bahwa abrasi akan semakin mengancam permukiman warga.',
  'Juru bicara kelompok nelayan mengatakan warga <span id="word">bersedia</span> bekerja sama asalkan hak mereka dihormati. Ia meminta semua pihak memperdalam komunikasi agar kesalahpahaman seperti tahun lalu tidak terulang lagi.',
  'Peneliti kelautan dari sebuah universitas menilai rencana itu realistis. Namun, keberhasilannya bergantung pada pengawasan, karena penanaman serupa pada 2019 gagal dan bibitnya tidak dirawat oleh siapa pun.',
  'Pemerintah berjanji melibatkan masyarakat adat dalam setiap keputusan, dan menegaskan bahwa pelanggar akan ditindak tanpa pandang bulu oleh aparat yang bertugas di kawasan tersebut.',
];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('\n');
const MANY_PARAGRAPHS = Array.from(
  { length: 3_300 },
  (_, at) => `<p>${STORY[at % 2 === 0 ? 2 : 3]}</p>`,
).join('\n');
const ARTICLE = `<article><h1>Warga pesisir sepakat memulihkan hutan bakau</h1>${PARAGRAPHS}</article>`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Warga pesisir sepakat memulihkan hutan bakau</title>${head}</head><body>${body}</body></html>`;

/** Name of the page → its HTML. */
export const HOSTILE_PAGES: Readonly<Record<string, () => string>> = {
  'names clobbered by form fields': () =>
    page(
      `${ARTICLE}<form name="body"><input name="createElement"><input name="querySelectorAll"></form>
<form id="f"><input name="children"><input name="textContent"><input name="parentNode"></form><img name="documentElement"><img name="createTreeWalker"><img id="innerHeight">`,
    ),
  'prototypes broken by the page': () =>
    page(
      `${ARTICLE}<script>
for (const name of ['createElement', 'createTreeWalker', 'createRange', 'elementFromPoint', 'addEventListener']) Document.prototype[name] = () => { throw new Error('broken') };
Array.prototype.map = Array.prototype.filter = () => { throw new Error('broken') };
Object.prototype.gloss = 'polluted'; Node.prototype.appendChild = () => null; Element.prototype.attachShadow = () => { throw new Error('broken') };
</script>`,
    ),
  'endless mutation': () =>
    page(
      `${ARTICLE}<div id="tick"></div><script>setInterval(() => { document.getElementById('tick').textContent = 'detik ' + Math.random(); const p = document.createElement('p'); p.textContent = 'x'.repeat(200); document.getElementById('tick').append(p) }, 10)</script>`,
    ),
  'one hundred thousand words': () =>
    page(
      `<article><h1>Warga pesisir sepakat memulihkan hutan bakau</h1>${PARAGRAPHS}${MANY_PARAGRAPHS}</article>`,
    ),
  'a table of fifty thousand cells': () =>
    page(
      `${ARTICLE}<table>${Array.from({ length: 5_000 }, (_, row) => `<tr>${Array.from({ length: 10 }, (__, cell) => `<td>${row}.${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ),
  'one token of a megabyte': () => page(`${ARTICLE}<p>${'a'.repeat(1_000_000)}</p>`),
  'five thousand levels deep': () =>
    page(`${ARTICLE}${'<div>'.repeat(5_000)}dalam${'</div>'.repeat(5_000)}`),
  'text from right to left, combining marks, emoji, zero width': () =>
    page(
      `<article><h1>Warga pesisir</h1><p dir="rtl">مرحبا بالعالم</p><p>e\u0301\u0301\u0301 👩‍👩‍👧‍👦 \u200b\u200d\u2066teks\u2069 \ud83d</p>${PARAGRAPHS}</article>`,
    ),
  'no body element of its own': () =>
    `<!doctype html><title>Warga pesisir sepakat</title><h1>Warga pesisir sepakat memulihkan hutan bakau</h1>${PARAGRAPHS}`,
  'everything important, transformed and zoomed': () =>
    page(
      ARTICLE,
      `<style>html { transform: translateX(0) scale(1); zoom: 1.5; filter: blur(0) } * { all: revert !important; z-index: 2147483647 !important; pointer-events: auto !important } [data-dwibaca] { display: none !important; opacity: 0 !important; visibility: hidden !important }</style>`,
    ),
  'the story in a modal dialog': () =>
    page(
      `<p>Beranda</p><dialog id="d">${ARTICLE}</dialog><script>document.getElementById('d').showModal()</script>`,
    ),
  'custom elements that throw': () =>
    page(
      `<script>customElements.define('x-thrower', class extends HTMLElement { connectedCallback() { throw new Error('no') } get textContent() { throw new Error('no') } }); </script>${ARTICLE}<x-thrower>isi</x-thrower>`,
    ),
};

/** A page with every kind of place in which a reader types. */
export const EDITABLE_PAGE = page(
  `${ARTICLE}
<p><input id="text" value="warga bersedia bekerja sama"></p><p><input id="password" type="password" value="bersedia"></p>
<p><textarea id="area">warga bersedia bekerja sama</textarea></p><p><input id="search" type="search" value="warga bersedia"></p>
<div id="rich" contenteditable="true">warga bersedia bekerja sama</div><div id="plain" contenteditable="plaintext-only">warga bersedia bekerja sama</div>
<div role="textbox" id="role" contenteditable>warga bersedia bekerja sama</div>`,
);

/** The story, framed: the frames hold it too. */
export const FRAMED_PAGE = page(
  `${ARTICLE}<iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe><iframe sandbox srcdoc="<p>iklan</p>"></iframe><iframe src="about:blank"></iframe>`,
);
