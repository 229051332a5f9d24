import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import type { GlossToken } from '../../../lib/core/gloss/token.ts';
import { LEXICON } from './glossary.ts';

function read(text: string, surface: string): GlossToken | undefined {
  return annotate(text, LEXICON).tokens.find((token) => token.surface === surface);
}

describe('a misprint of a frequent long word', () => {
  it.each([
    ['Kecelakaan itu tejadi pada malam hari.', 'tejadi', 'terjadi', 'ter- jadi'],
    ['Ia menawarakan bantuan kepada warga.', 'menawarakan', 'menawarkan', 'meN- tawar -kan'],
    ['Pejabat hadir, temasuk gubernur Bali.', 'temasuk', 'termasuk', 'ter- masuk'],
    ['Polisi melakukan penggeladahan di rumah itu.', 'penggeladahan', 'penggeledahan', ''],
    ['Mereka ingin menajdi juara.', 'menajdi', 'menjadi', 'meN- jadi'],
    ['Tim itu menang pada pertandiangan kedua.', 'pertandiangan', 'pertandingan', ''],
    ['Wasit menghentikan pertandiangannya.', 'pertandiangannya', 'pertandingannya', ''],
    ['Warga datang denagn keluarga.', 'denagn', 'dengan', ''],
    ['Sebuah esawat jatuh di laut.', 'esawat', 'pesawat', 'pesawat'],
    ['Ada ebuah kapal di laut.', 'ebuah', 'sebuah', 'se- buah'],
    ['Masih anyak warga di sana.', 'anyak', 'banyak', 'banyak'],
    ['Banjir diharapakan surut.', 'diharapakan', 'diharapkan', 'di- harap -kan'],
    ['Hal itu disampikan wali kota.', 'disampikan', 'disampaikan', 'di- sampai -kan'],
    ['Kata sebegai dipakai lagi.', 'sebegai', 'sebagai', ''],
    // of several that come near: the one that hands slip to more often, and more frequent
    ['Ada perubahaan jadwal.', 'perubahaan', 'perubahan', 'per- ubah -an'],
    ['Ia mengatkan hal itu.', 'mengatkan', 'mengatakan', ''],
    ['Bank menurukan bunga.', 'menurukan', 'menurunkan', ''],
    ['Itu kebangaan kami.', 'kebangaan', 'kebanggaan', ''],
    ['Gempa menguncang kota itu.', 'menguncang', 'mengguncang', ''],
    ['Ia pergi dengam temannya.', 'dengam', 'dengan', ''],
    ['Gedung bagunan itu roboh.', 'bagunan', 'bangunan', ''],
    ['Sifatnya bersipat umum.', 'bersipat', 'bersifat', ''],
    // a rarer word, where the form is long
    ['Rumah bergensi itu mahal.', 'bergensi', 'bergengsi', ''],
    ['Soal aksesbilitas itu penting.', 'aksesbilitas', 'aksesibilitas', ''],
    ['Dana itu dikuncurkan bank.', 'dikuncurkan', 'dikucurkan', ''],
    // set twice, or an l once
    ['Itu dilakukukan warga.', 'dilakukukan', 'dilakukan', 'di- laku -kan'],
    ['Ada penerbanganan malam.', 'penerbanganan', 'penerbangan', ''],
    ['Lalu munculah ide itu.', 'munculah', 'muncullah', 'muncul -lah'],
    // no word ends so
    ['Ia di peringkatd kedua.', 'peringkatd', 'peringkat', ''],
    ['Seorang spesialist datang.', 'spesialist', 'spesialis', ''],
    // doubled
    ['Mereka bepindah-pindah rumah.', 'bepindah-pindah', 'berpindah-pindah', ''],
  ])('%s', (text, surface, meant, segments) => {
    const token = read(text, surface);
    expect(token?.kind).toBe('derived');
    expect(token?.gloss).toBeDefined();
    expect(token?.senses?.[0]).toMatchObject({
      label: 'misspelling',
      note: expect.stringContaining(`perhaps a misprint of ${meant}`),
    });
    if (segments !== '') expect(token?.segments?.join(' ')).toBe(segments);
  });

  it.each([
    // two words come as near: perang, pernah
    ['Ia belum pernag kalah.', 'pernag'],
    // kekalahan, kelelahan; meningkat, mengingat; masukan, pasukan; aliran, saluran
    ['Soal kekelahan tim itu.', 'kekelahan'],
    ['Angka itu meningat lagi.', 'meningat'],
    ['Para asukan datang.', 'asukan'],
    ['Banyak saliran di sana.', 'saliran'],
    // another letter, and a rarer word
    ['Kata demokratif ada di sini.', 'demokratif'],
    ['Kata politica ada di sini.', 'politica'],
    ['Nama kukukukan itu aneh.', 'kukukukan'],
    ['Kata sekolahlah sudah benar.', 'sekolahlah'],
    // dengan, tangan, tengah
    ['Kata tengan ada di sini.', 'tengan'],
    ['Tim menangs lagi.', 'menangs'],
    ['Warga bepinduk-pinduk di sana.', 'bepinduk-pinduk'],
    // a last letter is an ending of another language, or of another word
    ['Kata bahagian berasal dari Malaysia.', 'bahagian'],
    ['Akun itu dikalim pelaku.', 'dikalim'],
    ['Tugas itu dilaksakan warga.', 'dilaksakan'],
    // short, rare, English, with a capital
    ['Gejala pepsis itu langka.', 'pepsis'],
    ['Ia menulis magazen itu.', 'magazen'],
    ['Fitur sexting dilarang.', 'sexting'],
    ['Menurut Anker, itu benar.', 'Anker'],
    // five letters, and not the first is lost
    ['Kata bebek dan bakso baksu ada.', 'baksu'],
    ['Menurut Tejadi, itu benar.', 'Tejadi'],
    ['Menurut warga Esawat itu benar.', 'Esawat'],
    ['Akun @tejadi diblokir.', '@tejadi'],
  ])('%s has none', (text, surface) => {
    const token = read(text, surface);
    expect(token).toBeDefined();
    expect(token?.senses?.[0]?.note ?? '').not.toContain('misprint');
  });
});

// One slip of each kind at each place in words of news, and of which words nothing else than what is meant may be said.
describe('slips of frequent long words', () => {
  const words = [
    ...'pemerintah menyatakan pembangunan masyarakat keputusan penyelidikan kecelakaan menyebutkan perekonomian'.split(
      ' ',
    ),
    ...'pertandingan dilakukan mengungkapkan kementerian kebijakan ditemukan perdagangan kesehatan'.split(
      ' ',
    ),
  ];
  const slips = (word: string): readonly string[] =>
    [...word.slice(1)].flatMap((letter, index) => {
      const [before, behind] = [word.slice(0, index + 1), word.slice(index + 2)];
      const swapped = before + behind.charAt(0) + letter + behind.slice(1);
      return [before + behind, before + letter + letter + behind, behind === '' ? '' : swapped];
    });

  it('are mended, and hardly ever to another word', () => {
    const all = words.flatMap((word) => slips(word).map((slip) => [word, slip] as const));
    const printed = all.filter(([, slip]) => slip !== '' && !LEXICON.has(slip));
    const meant = printed.flatMap(([word, slip]) => {
      const note = read(`Kata ${slip} ada di sini.`, slip)?.senses?.[0]?.note ?? '';
      const found = /perhaps a misprint of ([a-z-]+)/.exec(note)?.[1];
      return found === undefined ? [] : [{ word, slip, found }];
    });
    const wrong = meant.filter(({ word, found }) => found !== word);
    expect(wrong.length / meant.length).toBeLessThan(0.03);
    expect((meant.length - wrong.length) / printed.length).toBeGreaterThan(0.8);
  });
});

describe('two frequent words without their space', () => {
  it.each([
    ['Penumpang keluhkan kenaikantarif ojek.', 'kenaikantarif', 'kenaikan tarif', 'rate increase'],
    ['Pemblokiranrekening itu sah.', 'Pemblokiranrekening', undefined, undefined],
    [
      'Bank menolak pemblokiranrekening itu.',
      'pemblokiranrekening',
      'pemblokiran rekening',
      'account blocking',
    ],
    ['Ia belajar sejarahnasional.', 'sejarahnasional', 'sejarah nasional', 'national history'],
    [
      'Itu dirangkumdetikcom.',
      'dirangkumdetikcom',
      'dirangkum detikcom',
      'be summarized by detikcom',
    ],
    [
      'Itu dikutipdetiksport.',
      'dikutipdetiksport',
      'dikutip detiksport',
      'be quoted by detiksport',
    ],
    ['Kabar itu dilansirdetik kemarin.', 'dilansirdetik', 'dilansir detik', 'be reported by detik'],
    [
      'Menurut pantauandetikcom kemarin.',
      'pantauandetikcom',
      'pantauan detikcom',
      'detikcom’s observation',
    ],
    [
      'Petugas mengutipdetikcom kemarin.',
      'mengutipdetikcom',
      'mengutip detikcom',
      'quote detikcom',
    ],
    ['Itu dilihatdetikcom kemarin.', 'dilihatdetikcom', 'dilihat detikcom', 'be seen by detikcom'],
    [
      'Menurut pantauandetikcomdi lokasi.',
      'pantauandetikcomdi',
      'pantauan detikcom di',
      'detikcom’s observation in',
    ],
    // a small word
    ['Ada datadari kantor itu.', 'datadari', 'data dari', 'data from'],
    ['Rencana nasionaldan daerah.', 'nasionaldan', 'nasional dan', 'national and'],
    ['Simak selengkapnyadi sini.', 'selengkapnyadi', 'selengkapnya di', 'in full in'],
    // how many, before what is counted
    ['Ada beberapahal yang penting.', 'beberapahal', 'beberapa hal', 'several matters'],
    ['Itu terjadi setiaphari di sana.', 'setiaphari', undefined, 'every day'],
    ['Kini banyakorang pindah.', 'banyakorang', 'banyak orang', 'many people'],
    // English, in italics on the page
    ['Isi chatyang beredar itu.', 'chatyang', 'chat yang', 'chat message that'],
    ['Musik dariwave itu bagus.', 'dariwave', 'dari wave', 'from wave'],
    ['Produk atausmart TV itu.', 'atausmart', 'atau smart', 'or smart'],
    ['Fitur smartphoneini baru.', 'smartphoneini', 'smartphone ini', 'this smartphone'],
    ['Hal ini menjadiconcern kami.', 'menjadiconcern', 'menjadi concern', 'become concern'],
    ['Dari aspekhardware itu baik.', 'aspekhardware', 'aspek hardware', 'hardware aspect'],
    ['Ia menyimpan uangsafe itu.', 'uangsafe', 'uang safe', 'safe money'],
    ['Pada casetertentu itu sah.', 'casetertentu', 'case tertentu', 'certain case'],
  ])('%s', (text, surface, lemma, gloss) => {
    const token = read(text, surface);
    expect(token?.gloss).toBe(gloss);
    if (lemma !== undefined) expect(token?.lemma).toBe(lemma);
  });

  it.each([
    'rajapati',
    'barubara',
    'amphiteater',
    'brassinolide',
    'thatgamecompany',
    // names: a page, a company, people
    'detikfinance',
    'detikevent',
    'goldlane',
    'superhub',
    'tiaptiba',
    'mayapada',
    'hardini',
    'ramadan',
    'wulandari',
    'bydi',
    'comdi',
    'comsejak',
    // English
    'basketball',
    'eurogamer',
  ])('%s is no two words', (word) => {
    expect(read(`Kata ${word} ada di sini.`, word)?.lemma).not.toContain(' ');
  });

  it.each(['Dariwave', 'Atausmart', 'Uangsafe'])('%s with a capital is a name', (word) => {
    expect(read(`Menurut ${word} itu benar.`, word)?.gloss).toBeUndefined();
  });
});

describe('a remark by the editors', () => {
  it.each([
    ['Kami membahas hal itu (anggaran-red) di sana.', 'anggaran-red', 'budget'],
    ['Dia sudah mengajukanred surat itu.', 'mengajukanred', 'submitted'],
    ['Soal permohonanred itu sudah selesai.', 'permohonanred', 'application'],
  ])('%s', (text, surface, gloss) => {
    const token = read(text, surface);
    expect(token?.gloss).toBe(gloss);
    expect(token?.segments?.at(-1)).toBe('red');
    expect(token?.senses?.[0]?.note).toContain('red: a remark by the editors');
  });

  it.each(['shared', 'lebared', 'centered', 'ungu-red'])('%s is none', (word) => {
    expect(read(`Kata ${word} ada di sini.`, word)?.senses?.[0]?.note ?? '').not.toContain('red:');
  });
});

describe('-nya on an English word', () => {
  it.each([
    ['Kita lihat outcome-nya nanti.', 'outcome-nya', 'its outcome'],
    ['Apa impact-nya bagi kita?', 'impact-nya', 'its impact'],
  ])('%s', (text, surface, gloss) => {
    expect(read(text, surface)?.gloss).toBe(gloss);
  });

  it('what is no English word stays unread', () => {
    expect(read('Kata zxqwv-nya ada di sini.', 'zxqwv-nya')?.gloss).toBeUndefined();
  });
});

describe('a bare -i', () => {
  it.each([
    ['Presiden rencanai kunjungan ke Papua.', 'rencanai', 'rencana -i', 'plan'],
    ['Polisi panjangi masa penahanan.', 'panjangi', 'panjang -i', 'lengthen'],
    ['Hujan deras akibati banjir.', 'akibati', 'akibat -i', 'cause'],
    ['Pemerintah tingkati layanan.', 'tingkati', 'tingkat -i', 'improve'],
    ['Ia perani tokoh itu.', 'perani', 'peran -i', 'play'],
    ['Polisi lakui pemeriksaan.', 'lakui', 'laku -i', 'carry out'],
    ['Warga siapi makanan.', 'siapi', 'siap -i', 'prepare'],
    ['Polisi laksanai tugas itu.', 'laksanai', 'laksana -i', 'carry out'],
    ['Korban ceritai kejadian itu.', 'ceritai', 'cerita -i', 'tell'],
    ['Ganda putri lawani wakil Jepang.', 'lawani', 'lawan -i', 'fight'],
    ['Menteri tegasi hal itu.', 'tegasi', 'tegas -i', 'stress'],
    ['Panitia batali konser itu.', 'batali', 'batal -i', 'cancel'],
    ['Perusahaan edari produk itu.', 'edari', 'edar -i', 'distribute'],
    // listed as they are
    ['Kami temani anak itu.', 'temani', 'teman -i', 'accompany'],
    ['Mari kunjungi museum itu.', 'kunjungi', 'kunjung -i', 'visit'],
  ])('%s', (text, surface, segments, gloss) => {
    const token = read(text, surface);
    expect(token?.segments?.join(' ')).toBe(segments);
    expect(token?.gloss).toBe(gloss);
  });

  it.each([
    ['Menurut Hakimi, itu benar.', 'Hakimi'],
    ['Gadis olehi itu lucu.', 'olehi'],
    ['Arus 5 mili itu kecil.', 'mili'],
    ['Gelar sultani itu tua.', 'sultani'],
    ['Film Kontraki itu lucu.', 'Kontraki'],
  ])('%s has none', (text, surface) => {
    expect(read(text, surface)?.segments ?? []).not.toContain('-i');
  });
});
