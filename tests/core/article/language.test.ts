import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildLanguageWords } from '../../../lib/build/language-table.ts';
import { looksIndonesian } from '../../../lib/core/article/detector.ts';
import { identifyLanguage } from '../../../lib/core/article/language.ts';

const sentences = (lang: string): readonly string[] =>
  readFileSync(`tests/fixtures/language/${lang}.tsv`, 'utf8').trim().split('\n');
const fives = (lang: string): readonly string[] => {
  const all = sentences(lang);
  return Array.from({ length: Math.floor(all.length / 5) }, (_, at) =>
    all.slice(at * 5, at * 5 + 5).join(' '),
  );
};

test.each([
  ['Polisi menangkap pria itu karena mengaku bisa menggandakan uang.', 'id'],
  ['Polis menahan lelaki berkenaan kerana mendakwa boleh menggandakan wang.', 'ms'],
  ['Harga naik 2,5 persen menjadi Rp12.000.', 'id'],
  ['Harga naik 2.5 peratus kepada RM12,000.', 'ms'],
  ['Dheweke wis telung taun nyambut gawe ing kutha.', 'jv'],
  ['Manéhna geus tilu taun digawé di kota.', 'su'],
  ['Inyo alah tigo tahun karajo di rantau.', 'min'],
  ['Tatlong taon na siyang nagtatrabaho sa lungsod.', 'tl'],
  ['He has worked in the city for three years.', 'en'],
  ['警方正在寻找两名男子。', 'zh'],
  ['警察は二人の男を探している。', 'ja'],
  ['Полиция ищет двух мужчин.', 'ru'],
  ['تبحث الشرطة عن رجلين.', 'ar'],
  ['12 34 --', 'und'],
  ['', 'und'],
])('"%s" is %s', (text, lang) => {
  expect(identifyLanguage(text).lang).toBe(lang);
});

test.each(['id', 'ms', 'jv', 'su', 'min', 'tl', 'en', 'aside/id', 'aside/ms'])(
  'five sentences of %s suffice',
  (file) => {
    const lang = file.replace('aside/', '');
    expect(fives(file).filter((text) => identifyLanguage(text).lang !== lang)).toEqual([]);
  },
);

test.each([
  // A place's name, or the other language's word, does not decide against the rest.
  [
    'Kedutaan Besar Indonesia di Kuala Lumpur memulangkan pekerja migran karena izinnya habis.',
    'id',
  ],
  ['Perusahaan asal Malaysia itu membuka pabrik di Jawa Barat.', 'id'],
  ['Putusan hakim lebih ringan daripada tuntutan jaksa.', 'id'],
  ['Kapal itu berangkat pukul 10.30 dari Surabaya, kata kapolres.', 'id'],
  ['Presiden Prabowo Subianto tiba di Jakarta selepas lawatan kerja dua hari.', 'ms'],
  ['Seramai 45 penuntut dari Bandung menerima rawatan di hospital.', 'ms'],
  ['Kedua-dua pasukan mara ke separuh akhir.', 'ms'],
  ['Dana itu dibeli daripada pelabur tempatan.', 'ms'],
])('"%s" is %s all the same', (text, lang) => {
  expect(identifyLanguage(text).lang).toBe(lang);
});

// In `aside` are sentences written after the words were weighed; short ones, many with no word that tells.
test.each([
  ['id', 'id', 0.98, 1],
  ['ms', 'id', 0, 0.015],
  ['aside/id', 'id', 0.95, 1],
  ['aside/ms', 'id', 0, 0.03],
  ['min', 'min', 0.96, 1],
  ['jv', 'jv', 0.98, 1],
  ['su', 'su', 0.98, 1],
])('single sentences of %s called %s stay between %d and %d', (lang, called, least, most) => {
  const all = sentences(lang);
  const share = all.filter((text) => identifyLanguage(text).lang === called).length / all.length;
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test('English quotations do not turn an Indonesian story', () => {
  const [indonesian = ''] = fives('id');
  const [english = ''] = fives('en');
  expect(identifyLanguage(`${indonesian} ${indonesian} "${english}"`).lang).toBe('id');
});

test.each(['ms', 'jv', 'su', 'min', 'tl', 'en', 'aside/ms'])(
  'the detector sleeps on %s',
  (lang) => {
    expect(fives(lang).filter(looksIndonesian)).toEqual([]);
  },
);

test('the detector wakes on Indonesian and not on a few words', () => {
  const all = sentences('id');
  for (let at = 0; at + 12 <= all.length; at += 12) {
    expect(looksIndonesian(all.slice(at, at + 12).join(' '))).toBe(true);
  }
  expect(looksIndonesian('Polisi dan warga bisa menemukan yang dicari.')).toBe(false);
});

test('the table in the core is the one that the readable tables give', () => {
  const read = (name: string): string => readFileSync(`assets/language/${name}.tsv`, 'utf8');
  const built = buildLanguageWords(read('indonesian-malay'), read('shared'), read('others'));
  expect(words(readFileSync('lib/core/article/language-words.ts', 'utf8'))).toEqual(words(built));
});

// The formatter may break lines; the words and numbers must be the same.
function words(source: string): readonly string[] {
  return source.match(/[\p{L}\p{N}.-]+/gu) ?? [];
}
