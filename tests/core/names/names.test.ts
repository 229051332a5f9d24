import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { EMPTY_MEMORY } from '../../../lib/core/gloss/token.ts';
import { glossaryOf } from '../../../lib/core/glossary/pack.ts';
import { findNames } from '../../../lib/core/names/find-names.ts';
import { learn } from '../../../lib/core/names/learn.ts';
import { tokenize } from '../../../lib/core/text/tokenize.ts';
import { LEXICON } from './glossary.ts';

// «…» marks a name; every other capitalised word must be read as something else.
const rows = readFileSync(new URL('./tables/names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

describe('names in sentences', () => {
  it('are tried on at least 300 names and as many traps', () => {
    const names = rows.join('\n').match(/«/gu) ?? [];
    const traps =
      rows
        .join('\n')
        .replace(/«[^»]+»/gu, '')
        .match(/(?<!\p{L})\p{Lu}/gu) ?? [];
    expect(names.length).toBeGreaterThanOrEqual(360);
    expect(traps.length).toBeGreaterThanOrEqual(1000);
  });

  it.each(rows)('%s', (row) => {
    const text = row.replace(/[«»]/gu, '');
    const found = annotate(text, LEXICON).tokens.filter(({ kind }) => kind === 'name');
    expect(found.map(({ surface }) => surface)).toEqual(
      [...row.matchAll(/«([^»]+)»/gu)].map(([, name]) => name),
    );
  });
});

it.each([
  ['Rapat itu digelar di Inna Muara Hotel kemarin.', ['Inna Muara Hotel']],
  ['Pajak dari Perhimpunan Hotel naik.', []],
])('a hotel behind its name: %s', (text, hotels) => {
  const found = annotate(text, LEXICON).tokens.filter(({ surface }) => /Hotel/u.test(surface));
  expect(found.filter(({ kind }) => kind === 'place').map(({ surface }) => surface)).toEqual(
    hotels,
  );
});

describe('places with a kind in front', () => {
  it.each([
    ['Laga di Stadion 10 November batal.', 'Stadion 10 November', '10 November Stadium'],
    ['Laga di Museum Bung Tomo batal.', 'Museum Bung Tomo', 'Bung Tomo Museum'],
    [
      'Pesawat tiba di Bandara Sultan Hasanuddin.',
      'Bandara Sultan Hasanuddin',
      'Sultan Hasanuddin Airport',
    ],
    [
      'Warga Desa Tanah Abang Hilir mengeluh.',
      'Desa Tanah Abang Hilir',
      'Tanah Abang Hilir village',
    ],
    ['Kecelakaan terjadi di Jalan 28 Oktober.', 'Jalan 28 Oktober', '28 October Street'],
    ['Warga Jl. 17 Agustus mengungsi.', 'Jl. 17 Agustus', '17 August Street'],
    ['Jenazah dimakamkan di TPU Tanah Kusir.', 'TPU Tanah Kusir', 'Tanah Kusir Cemetery'],
    ['Porprov digelar di Pati Raya.', 'Pati Raya', 'Greater Pati'],
    ['Macet di Jalan Sudirman Kav 52.', 'Jalan Sudirman', 'Sudirman Street'],
    ['Massa berkumpul di Tugu Pahlawan.', 'Tugu Pahlawan', 'Pahlawan Monument'],
    ['Simpang Lima penuh sesak.', 'Simpang Lima', 'Simpang Lima'],
    ['Truk terguling di Tanjakan Emen.', 'Tanjakan Emen', 'Emen Slope'],
    ['Bunga mekar di Kebun Raya Cibodas.', 'Kebun Raya Cibodas', 'Cibodas Botanical Garden'],
    [
      'Gajah di Kebun Binatang Gembira Loka lahir.',
      'Kebun Binatang Gembira Loka',
      'Gembira Loka Zoo',
    ],
    ['Badai Seroja menewaskan ratusan orang.', 'Badai Seroja', 'Storm Seroja'],
    ['Mereka tinggal di Sembungan, Kasihan, Bantul.', 'Kasihan', undefined],
    ['Jalan rusak di Desa Tegal Sari diperbaiki.', 'Desa Tegal Sari', 'Tegal Sari village'],
    ['Korban warga Dusun Sekangon RT 04.', 'Dusun Sekangon', 'Sekangon hamlet'],
    [
      'Banjir di Desa Pasir Panjang Kab.Brebes surut.',
      'Desa Pasir Panjang',
      'Pasir Panjang village',
    ],
    [
      'Laga di Stadion Internasional Amman.',
      'Stadion Internasional Amman',
      'Amman International Stadium',
    ],
    ['Pasar Modern Rufei dibuka.', 'Pasar Modern Rufei', 'Rufei Modern Market'],
    ['Pasar Hewan Prambanan tutup.', 'Pasar Hewan Prambanan', 'Prambanan Livestock Market'],
    ['Pasar Modern itu sepi.', 'Pasar', 'market'],
    ['Ia kuliah di Gedung NasDem Tower.', 'Gedung NasDem Tower', 'NasDem Tower'],
    ['Bau datang dari arah Curug Panjang.', 'Curug Panjang', 'Panjang Waterfall'],
    ['Warga Jorong Pantas mengungsi.', 'Jorong Pantas', 'Pantas hamlet'],
    ['Warga Kecamatan Pulung mengungsi.', 'Kecamatan Pulung', 'Pulung Subdistrict'],
    ['Warga Desa Air Panas mengungsi.', 'Desa Air Panas', 'Air Panas village'],
    ['Batu - Dua pria ditangkap warga ketika beraksi.', 'Batu', 'Batu'],
    [
      'Arus dialihkan ke Jalan Lapangan Banteng.',
      'Jalan Lapangan Banteng',
      'Lapangan Banteng Street',
    ],
    ['Ia berjualan di Pasar Tanah Abang.', 'Pasar Tanah Abang', 'Tanah Abang Market'],
    ['Pasar Asia Tenggara lesu.', 'Pasar', 'market'],
    ['Napi Lapas Sukamiskin kabur.', 'Lapas Sukamiskin', 'Sukamiskin Prison'],
    ['Jalan Bogor Raya macet.', 'Jalan Bogor Raya', 'Bogor Raya Street'],
    ['Perang Israel-Amerika Serikat dan Iran.', 'Israel-Amerika Serikat', 'Israel–United States'],
    ['Kerja sama Korea Utara-Rusia erat.', 'Korea Utara-Rusia', 'North Korea–Russia'],
    [
      'Warga Kecamatan Batang Alai Timur.',
      'Kecamatan Batang Alai Timur',
      'East Batang Alai Subdistrict',
    ],
    ['Warga Gunung Sumbing mengungsi.', 'Gunung Sumbing', 'Mount Sumbing'],
    ['Luapan Kali Pesanggrahan merendam rumah.', 'Kali Pesanggrahan', 'Pesanggrahan River'],
    ['Pendaki menuju Kawah Sileri.', 'Kawah Sileri', 'Sileri Crater'],
    ['Mereka menyeberangi Sungai Bengawan.', 'Sungai Bengawan', 'Bengawan River'],
    ['Pasar di Kecamatan Sukamakmur terbakar.', 'Kecamatan Sukamakmur', 'Sukamakmur Subdistrict'],
    ['Ia lahir di Desa Wonorejo.', 'Desa Wonorejo', 'Wonorejo village'],
    ['Truk itu terguling di Serang Barat.', 'Serang Barat', 'West Serang'],
    ['Ia tinggal di Tarakan Tengah.', 'Tarakan Tengah', 'Central Tarakan'],
    ['Banjir melanda Desa Batu Kerbau.', 'Desa Batu Kerbau', 'Batu Kerbau village'],
    ['Warga Kota Batu Senin mengungsi.', 'Kota Batu', 'Batu City'],
    [
      'Macet di Jalan Jenderal Gatot Subroto.',
      'Jalan Jenderal Gatot Subroto',
      'Jenderal Gatot Subroto Street',
    ],
    [
      'Ia kuliah di Universitas Bunga Bangsa.',
      'Universitas Bunga Bangsa',
      'Bunga Bangsa University',
    ],
  ])('%s', (text, surface, gloss) => {
    const token = annotate(text, LEXICON).tokens.find((one) => one.surface === surface);
    expect(token?.gloss).toBe(gloss);
  });
});

describe('organisations with a kind in front', () => {
  it.each([
    ['Rumah Sakit Harapan Kita penuh.', 'Rumah Sakit Harapan Kita', 'Harapan Kita Hospital'],
    ['Ia dirawat di RS Mitra Keluarga.', 'RS Mitra Keluarga', 'Mitra Keluarga Hospital'],
    ['Korban dibawa ke RSUD Cibinong.', 'RSUD Cibinong', 'Cibinong Hospital'],
    ['Siswa SMAN 1 Sigli juara.', 'SMAN 1 Sigli', 'Public Senior High School 1 Sigli'],
    [
      'Siswa SMPN 19 Tangerang Selatan juara.',
      'SMPN 19 Tangerang Selatan',
      'Public Junior High School 19 South Tangerang',
    ],
    [
      'PT Bank Rakyat Indonesia (Persero) Tbk membagi dividen.',
      'PT Bank Rakyat Indonesia (Persero) Tbk',
      'Bank Rakyat Indonesia (state-owned, publicly listed company)',
    ],
    [
      'Universitas Muhammadiyah Kupang menjadi tuan rumah.',
      'Universitas Muhammadiyah Kupang',
      'Muhammadiyah University of Kupang',
    ],
    ['Siswa SD Muhammadiyah 4 juara.', 'SD Muhammadiyah 4', 'Muhammadiyah 4 Elementary School'],
    ['Pasien RSUD dr. Slamet pulang.', 'RSUD dr. Slamet', 'dr. Slamet Hospital'],
    [
      'Badan Meteorologi, Klimatologi, dan Geofisika memantau.',
      'Badan Meteorologi, Klimatologi, dan Geofisika',
      'Meteorology, Climatology and Geophysics Agency',
    ],
    ['SMP Tunas Bangsa terendam.', 'SMP Tunas Bangsa', 'Tunas Bangsa Junior High School'],
    [
      'Santri Pondok Pesantren Tebuireng mengaji.',
      'Pondok Pesantren Tebuireng',
      'Tebuireng Islamic boarding school',
    ],
    ['PT Maju Bersama untung.', 'PT Maju Bersama', 'Maju Bersama (limited company)'],
    [
      'PT Bumi Resources Tbk untung.',
      'PT Bumi Resources Tbk',
      'Bumi Resources (publicly listed company)',
    ],
    ['Macet di Jalan Raya Bogor.', 'Jalan Raya Bogor', 'Bogor Highway'],
    ['Pengunjung Taman Nasional Komodo naik.', 'Taman Nasional Komodo', 'Komodo National Park'],
  ])('%s', (text, surface, gloss) => {
    const token = annotate(text, LEXICON).tokens.find((one) => one.surface === surface);
    expect(token?.gloss).toBe(gloss);
  });

  it.each([
    ['Ia dirawat di Rumah Sakit Umum.', 'Umum'],
    ['Siswa SMA Negeri ikut lomba.', 'Negeri'],
    ['Warga Desa Wisata senang.', 'Wisata'],
    ['Banyak Rumah Sakit Swasta tutup.', 'Swasta'],
    ['Aturan Jalan Tol berubah.', 'Tol'],
  ])('%s names nothing', (text, word) => {
    const token = annotate(text, LEXICON).tokens.find(({ surface }) => surface.includes(word));
    expect(token?.kind).not.toBe('name');
    expect(token?.kind).not.toBe('place');
  });
});

describe('a word that is a name as well', () => {
  it.each([
    ['Korban, sebut saja Mawar, trauma.', 'Mawar'],
    ['Bunga (bukan nama sebenarnya) menangis.', 'Bunga'],
    ['Wahyu (27) melarikan diri.', 'Wahyu'],
    ['Indah, salah seorang pedagang, mengeluh.', 'Indah'],
    ['Mega menegaskan sikap partainya.', 'Mega'],
    ['Budi lalu melapor ke polisi.', 'Budi'],
    ['Suami korban, Agung, tidak di rumah.', 'Agung'],
    ['Surya dan Cahaya ditangkap.', 'Surya'],
  ])('is the person: %s', (text, surface) => {
    expect(annotate(text, LEXICON).tokens.find((token) => token.surface === surface)?.kind).toBe(
      'name',
    );
  });

  it.each([
    ['Bunga bank naik sejak Maret.', 'Bunga'],
    ['Surya bersinar terik.', 'Surya'],
    ['Indah sekali pemandangan itu.', 'Indah'],
    ['Cinta tanah air harus dipupuk.', 'Cinta'],
    ['Wahyu pertama turun di gua.', 'Wahyu'],
    ['Untung besar diraih pedagang.', 'Untung'],
    ['Anak mengaku ayahnya pergi.', 'Anak'],
    ['Teguh pada pendirian, ia menolak.', 'Teguh'],
    ['Harapan, kata dia, masih ada.', 'Harapan'],
    ['Warga (27) dan polisi hadir.', 'Warga'],
    ['Jaksa menuntut Terdakwa Ferdy Sambo.', 'Terdakwa'],
    ['Direktur Pendidikan Maritim Abdul Rahim hadir.', 'Maritim'],
  ])('stays the word: %s', (text, surface) => {
    const token = annotate(text, LEXICON).tokens.find((one) => one.surface === surface);
    expect(token?.kind).not.toBe('name');
    expect(token?.gloss).toBeDefined();
  });
});

describe('where a name begins and ends', () => {
  it.each([
    ['Rumah Dadang rata dengan tanah.', ['Dadang']],
    ['Kantor Tirtaloka digeledah.', ['Tirtaloka']],
    [
      'Menurut analis Mirae Asset Sekuritas Nafan Aji, harga naik.',
      ['Mirae Asset Sekuritas', 'Nafan Aji'],
    ],
    ['Direktur PT Bumi Makmur Tbk Hery Gunardi hadir.', ['PT Bumi Makmur Tbk', 'Hery Gunardi']],
    ['Konser bertajuk Harmoni Rasa digelar.', ['Harmoni Rasa']],
    ['Novel Bumi Kelabu difilmkan.', ['Bumi Kelabu']],
    ['Kepala Desa Sukamulya Asep Saepudin hadir.', ['Sukamulya', 'Asep Saepudin']],
    ['Bos Tesla Elon Musk datang.', ['Elon Musk']],
  ])('%s', (text, names) => {
    const found = annotate(text, LEXICON).tokens.filter(({ kind }) => kind === 'name');
    expect(found.map(({ surface }) => surface)).toEqual(names);
  });
});

describe('what an article teaches', () => {
  const taught = (text: string) => learn(text, tokenize(text), EMPTY_MEMORY, LEXICON);

  it.each([
    ['Bursa Efek Jakarta (BEJ) ramai.', 'BEJ', 'Bursa Efek Jakarta'],
    ['BEJ (Bursa Efek Jakarta) ramai.', 'BEJ', 'Bursa Efek Jakarta'],
    ['Ketua Forum Petani Garam Madura (FPGM) hadir.', 'FPGM', 'Forum Petani Garam Madura'],
    ['Lembaga Kajian Sungai dan Danau (LKSD) berdiri.', 'LKSD', 'Lembaga Kajian Sungai dan Danau'],
    ['Badan Reserse Kriminal (Bareskrim) bergerak.', 'Bareskrim', 'Badan Reserse Kriminal'],
    [
      'Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) memantau.',
      'BMKG',
      'Badan Meteorologi, Klimatologi, dan Geofisika',
    ],
    ['Sistem Kartu Tani atau disingkat SKT diuji.', 'SKT', 'Sistem Kartu Tani'],
  ])('%s', (text, acronym, expansion) => {
    expect(taught(text).acronyms).toEqual({ [acronym]: expansion });
  });

  it.each([
    'Ia tiba di Solo (SLO) pagi tadi.',
    'Harga naik (KOMPAS) tajam.',
    'Kamis (21/3) libur.',
    'Tim itu (PSM) menang.',
    'Presiden (RI) hadir.',
  ])('no acronym: %s', (text) => {
    expect(taught(text).acronyms).toEqual({});
  });

  it('lets a later single word stand for the person', () => {
    const { memory } = annotate('Ketua partai Surya Paloh tiba.', LEXICON);
    const [first] = annotate('Surya menolak bicara.', LEXICON, memory).tokens;
    expect(first).toMatchObject({ surface: 'Surya', kind: 'name', detail: 'Surya Paloh' });
    expect(annotate('Surya terbit di timur.', LEXICON).tokens[0]?.kind).not.toBe('name');
  });

  it('shows what the article spelled out, also where the glossary knows another meaning', () => {
    const { memory } = annotate('Persatuan Tani (PT) berdiri pada 1930.', LEXICON);
    const found = annotate('Menurut PT, harga jatuh.', LEXICON, memory).tokens.find(
      ({ surface }) => surface === 'PT',
    );
    expect(found).toMatchObject({ kind: 'acronym', expansion: 'Persatuan Tani' });
  });
});

describe('findNames over any text', () => {
  const small = glossaryOf([
    { headword: 'surya', pos: 'noun', glosses: ['sun'] },
    { headword: 'bank', pos: 'noun', glosses: ['bank'] },
    { headword: 'Jakarta', pos: 'place', glosses: ['Jakarta'] },
  ]);
  const piece = fc.constantFrom(
    'Surya',
    'Paloh',
    'bin',
    'Bank',
    'Mandiri',
    'Jakarta',
    'PT',
    'H.',
    'A.',
    'di',
    ',',
    '.',
    '“',
    'ia',
    'S.H.',
    'Kim Song-nam',
    '\n',
    'PRABOWO',
    '5',
  );

  it('gives spans in order, without overlap, on tokens that nobody has taken', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(5), (pieces, every) => {
        const text = pieces.join(' ');
        const tokens = tokenize(text);
        const taken = (index: number): boolean => every > 1 && index % every === 0;
        let at = 0;
        for (const { first, last } of findNames(text, tokens, taken, small, EMPTY_MEMORY)) {
          expect(first).toBeGreaterThanOrEqual(at);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(tokens.length);
          for (let index = first; index <= last; index += 1) expect(taken(index)).toBe(false);
          at = last + 1;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and teaches no more than an article may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const memory = learn(text, tokenize(text), EMPTY_MEMORY, small);
        expect(Object.keys(memory.names).length).toBeLessThanOrEqual(205);
      }),
      { numRuns: 1000 },
    );
  });
});
