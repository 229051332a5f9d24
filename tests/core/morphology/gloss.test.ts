import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import type { PartOfSpeech } from '../../../lib/core/glossary/sense.ts';
import { passive } from '../../../lib/core/morphology/active-gloss.ts';
import { composeGloss } from '../../../lib/core/morphology/compose-gloss.ts';
import { innerHeadword } from '../../../lib/core/morphology/inner-headword.ts';
import { LEXICON } from './glossary.ts';

type Row = readonly [segments: string, pos: PartOfSpeech, base: string, gloss: string];

const ROWS: readonly Row[] = [
  ['meN- potong', 'verb', 'cut', 'cut'],
  ['meN- tinggi', 'adj', 'high', 'become high'],
  ['meN- sedih -kan', 'adj', 'sad', 'make sad'],
  ['meN- lengser -kan', 'verb', 'step down', 'make step down'],
  ['meN- bicara -kan', 'verb', 'talk', 'talk about'],
  ['meN- botol -kan', 'noun', 'bottle', 'bottle'],
  ['meN- museum -kan', 'noun', 'museum', 'make into a museum'],
  ['meN- gelora -kan', 'noun', 'surge', 'surge'],
  ['meN- pagar -i', 'noun', 'fence', 'fence'],
  ['meN- kafan -i', 'noun', 'shroud', 'provide with a shroud'],
  ['meN- hidrasi', 'noun', 'hydration', 'hydrate'],
  ['meN- per- dalam', 'adj', 'deep', 'make deeper'],
  ['meN- per- kuda', 'noun', 'horse', 'treat as a horse'],
  ['meN- per- sama -kan', 'adj', 'same', 'make same'],
  ['di- per- sanding -kan', 'adj', 'be side by side', 'be made side by side'],
  ['meN- per- tuan -kan', 'noun', 'king', 'treat as a king'],
  ['meN- per- boleh -kan', 'aux', 'may', 'allow'],
  ['di- potong', 'verb', 'cut', 'be cut'],
  ['di- lengser -kan', 'verb', 'step down', 'be made to step down'],
  ['di- hidrasi', 'noun', 'hydration', 'be hydrated'],
  ['di- pecundang -kan', 'noun', 'loser', 'be made into a loser'],
  ['di- karena -kan', 'conj', 'because', 'because'],
  ['di- untuk -kan', 'prep', 'for', 'for'],
  ['di- boleh -kan', 'aux', 'may', 'be allowed'],
  ['ku- beli', 'verb', 'buy', 'I buy'],
  ['kau- beli', 'verb', 'buy', 'you buy'],
  ['ter- panjang', 'adj', 'long', 'longest'],
  ['ter- penting', 'adj', 'important', 'most important'],
  ['ter- bendung', 'verb', 'stem', 'be stemmed'],
  ['ter- jungkal', 'verb', 'fall down', 'fall down'],
  ['ter- moderasi', 'noun', 'moderation', 'be moderated'],
  ['ber- kacamata', 'noun', 'glasses', 'wear glasses'],
  ['ber- sepeda', 'noun', 'bicycle', 'ride a bicycle'],
  ['ber- golok', 'noun', 'machete', 'be armed with a machete'],
  ['ber- kalung', 'noun', 'necklace', 'wear a necklace'],
  ['ber- taring', 'noun', 'fang', 'have a fang'],
  ['ber- gurau', 'noun', 'joke', 'joke'],
  ['ber- taubat', 'noun', 'repentance', 'repent'],
  ['ber- gembira', 'adj', 'happy', 'be happy'],
  ['ber- empat', 'num', 'four', 'the four of them'],
  ['ber- peluk -an', 'verb', 'hug', 'hug each other'],
  ['ber- muncul -an', 'verb', 'appear', 'appear'],
  ['ber- tatap -an', 'verb', 'look at', 'look at each other'],
  ['ber- atap -kan', 'noun', 'roof', 'have … as roof'],
  ['ke- ibu -an', 'noun', 'mother', 'motherly'],
  ['ke- guru -an', 'noun', 'teacher', 'being a teacher'],
  ['ke- pengarang -an', 'noun', 'author', 'authorship'],
  ['ke- blak-blakan -an', 'adv', 'frankly', 'frankness'],
  ['ke- sepaham -an', 'adv', 'of the same opinion', 'common opinion'],
  ['ke- Jepang -an', 'place', 'Japan', 'Japanese identity'],
  ['ke- malam -an', 'noun', 'night', 'be overtaken by night'],
  ['mobil RED -an', 'noun', 'car', 'toy car'],
  ['untung RED -an', 'adv', 'luckily', 'luckily'],
  ['pukul RED meN-', 'verb', 'hit', 'hit each other'],
  ['sambung RED meN-', 'verb', 'continue', 'continue'],
  ['peN- potong', 'verb', 'cut', 'cutter'],
  ['peN- marah', 'adj', 'angry', 'angry person'],
  ['peN- lawak', 'noun', 'joke', 'joker'],
  ['pe- takraw', 'noun', 'takraw', 'takraw player'],
  ['peN- pungut -an', 'verb', 'collect', 'collection'],
  ['peN- kenal -an', 'verb', 'know', 'knowing'],
  ['peN- botol -an', 'noun', 'bottle', 'bottling'],
  ['peN- kompos -an', 'noun', 'compost', 'composting'],
  ['peN- kerupuk -an', 'noun', 'cracker', 'cracker'],
  ['ke- sunyi -an', 'adj', 'quiet', 'quietness'],
  ['ke- mungkin -an', 'adj', 'possible', 'possibility'],
  ['ke- lahir -an', 'verb', 'be born', 'birth'],
  ['ke- pelabuhan -an', 'noun', 'port', 'port affairs'],
  ['ke- wibawa -an', 'noun', 'authority', 'authority'],
  ['ke- kuning RED -an', 'adj', 'yellow', 'yellowish'],
  ['ke- delapan', 'num', 'eight', 'eighth'],
  ['ke- Bali', 'prep', 'on', 'on'],
  ['se- kantor', 'noun', 'office', 'of the same office'],
  ['se- dunia', 'noun', 'world', 'throughout the world'],
  ['se- kilo', 'noun', 'kilo', 'one kilo'],
  ['se- mi', 'noun', 'noodles', 'noodles'],
  ['se- kita', 'pron', 'we', 'we'],
  ['se- cepat', 'adj', 'fast', 'as fast as'],
  ['bisik -an', 'verb', 'whisper', 'whisper'],
  ['puluh -an', 'num', 'ten', 'tens of'],
  ['negara RED', 'noun', 'country', 'countries'],
  ['maha- dahsyat', 'adj', 'powerful', 'supremely powerful'],
  ['maha- karya', 'noun', 'work', 'great work'],
  ['per- desa', 'noun', 'village', 'per village'],
  ['per- luas', 'adj', 'broad', 'make broader'],
  ['antar- pulau', 'noun', 'island', 'inter-island'],
  ['tuna- daksa', 'noun', 'body', 'without body'],
];

describe('composeGloss', () => {
  it.each(ROWS)('%s, %s "%s": %s', (segments, pos, base, gloss) => {
    expect(composeGloss(segments.split(' '), pos, base).gloss).toBe(gloss);
  });
});

describe('passive', () => {
  it.each([
    ['lead', 'be led'],
    ['be angry', 'be made angry'],
    ['become sharp', 'be made sharp'],
    ['let', 'be allowed'],
    ['have', 'be owned'],
    ['make go viral', 'be made to go viral'],
    ['feel (about)', 'be felt'],
    ['surprising', 'be surprised'],
    ['worrying', 'be worried'],
    ['annoying', 'be annoyed'],
    ['binding', 'be bound'],
    ['bring', 'be brought'],
    ['spring', 'be sprung'],
    ['keep chasing', 'keep being chased'],
    ['eagerly await', 'be eagerly awaited'],
    ['rely on', 'be relied on'],
    ['comply with', 'be complied with'],
    ['befall', 'be befallen'],
  ])('%s: %s', (active, said) => {
    expect(passive(active)).toBe(said);
  });
});

describe('innerHeadword', () => {
  it.each([
    { core: 'ke- ter- lambat -an', headword: 'terlambat' },
    { core: 'peN- terbang -an RED', headword: 'penerbangan' },
  ])('$core is composed from $headword', ({ core, headword }) => {
    expect(innerHeadword(core.split(' '), LEXICON).headword).toBe(headword);
  });

  it.each(['peN- pungut -an', 'peN- sergap -an', 'ke- kambuh -an'])(
    'does not split the confix of %s',
    (core) => {
      const { rest } = innerHeadword(core.split(' '), LEXICON);
      expect([rest[0], rest.at(-1)]).toEqual([core.split(' ')[0], '-an']);
    },
  );
});

describe('in a sentence', () => {
  it.each([
    { text: '“Ini penting,” ujarnya.', word: 'ujarnya', gloss: 'he/she said' },
    { text: 'Ayah maupun ibu datang.', word: 'maupun', gloss: 'as well as' },
    { text: 'Negara lainnya menolak.', word: 'lainnya', gloss: 'other' },
    { text: 'Isolasi diplomatiknya berlanjut.', word: 'diplomatiknya', gloss: 'its diplomatic' },
    {
      text: 'Parahnya banjir membuat warga mengungsi.',
      word: 'Parahnya',
      gloss: 'the severity of',
    },
    {
      text: 'Penyebabnya adalah lambatnya penanganan.',
      word: 'lambatnya',
      gloss: 'the slowness of',
    },
    { text: 'Warga mengeluhkan melonjaknya harga.', word: 'melonjaknya', gloss: 'the surge in' },
    {
      text: 'Sifat ketidaktegasan itu merugikan.',
      word: 'ketidaktegasan',
      gloss: 'lack of firmness',
    },
    { text: 'Keduanya ditangkap polisi.', word: 'Keduanya', gloss: 'both of them' },
    {
      text: 'Datanglah selambatnya pukul lima.',
      word: 'selambatnya',
      gloss: 'as slow as possible',
    },
    { text: 'Dia bersyukur kepada Tuhan atas rahmat-Nya.', word: 'rahmat-Nya', gloss: 'His mercy' },
    {
      text: 'Polisi bergerak untuk menangkapnya hidup-hidup.',
      word: 'menangkapnya',
      gloss: 'arrest him/her',
    },
    { text: 'Aku rindu cantikmu.', word: 'cantikmu', gloss: 'your beauty' },
    { text: 'Kami menunggu datangmu.', word: 'datangmu', gloss: 'your coming' },
    { text: 'Dia merawat lukanya.', word: 'lukanya', gloss: 'his/her wound' },
    // Whose it is: a person's, several persons', a thing's.
    { text: 'Pelaku ditangkap di kediamannya.', word: 'kediamannya', gloss: 'his/her residence' },
    { text: 'Para prajurit menjalankan tugasnya.', word: 'tugasnya', gloss: 'their duty' },
    { text: 'Mereka meninggalkan rumahnya.', word: 'rumahnya', gloss: 'their house' },
    { text: 'Kapolda menjalankan tugasnya.', word: 'tugasnya', gloss: 'his/her duty' },
    { text: 'Seorang petani menjual berasnya.', word: 'berasnya', gloss: 'his/her rice' },
    { text: 'Petani menjual berasnya.', word: 'berasnya', gloss: 'their rice' },
    { text: 'Badan itu menjalankan tugasnya.', word: 'tugasnya', gloss: 'its duty' },
    { text: 'Warga mengeluhkan harganya.', word: 'harganya', gloss: 'its price' },
    // kelima gol: all of them; behind a noun, which one.
    { text: 'Memang kelima gol tercipta.', word: 'kelima', gloss: 'all five' },
    { text: 'Gol kelima tercipta.', word: 'kelima', gloss: 'fifth' },
    { text: 'Doakan kami.', word: 'Doakan', gloss: 'pray for' },
    { text: 'Polisi menangkapnya kemarin.', word: 'menangkapnya', gloss: 'arrest him/her' },
    { text: 'Hadiah itu untukku.', word: 'untukku', gloss: 'for me' },
    { text: 'Tahunnya belum jelas.', word: 'Tahunnya', gloss: 'the year' },
    { text: 'Dia menahan napasnya.', word: 'napasnya', gloss: 'his/her breath' },
    { text: 'Dia mengangkat jempolnya.', word: 'jempolnya', gloss: 'his/her thumb' },
    { text: 'Ayam itu keluar dari kandangnya.', word: 'kandangnya', gloss: 'its pen' },
    {
      text: 'Menguatnya rupiah disambut pasar.',
      word: 'Menguatnya',
      gloss: 'the strengthening of',
    },
    {
      text: 'Mereka kaget akan menguatnya rupiah.',
      word: 'menguatnya',
      gloss: 'the strengthening of',
    },
    { text: 'Polisi memeriksanya.', word: 'memeriksanya', gloss: 'examine it' },
    {
      text: 'Karena terpilihnya dia, warga senang.',
      word: 'terpilihnya',
      gloss: 'the election of',
    },
    { text: 'Dengan tewasnya pelaku, kasus ditutup.', word: 'tewasnya', gloss: 'the death of' },
    {
      text: 'Karena terangkatnya batu itu, jalan terbuka.',
      word: 'terangkatnya',
      gloss: 'the lifting of',
    },
    { text: 'Mereka merusaknya kemarin.', word: 'merusaknya', gloss: 'damage it' },
    { text: 'Beban itu ada dipundak pemerintah.', word: 'dipundak', gloss: 'on the shoulder' },
    { text: 'Rapat itu digelar dikantor.', word: 'dikantor', gloss: 'in the office' },
    { text: 'Mereka menunggu dibandara.', word: 'dibandara', gloss: 'at the airport' },
    { text: 'Ia naik kejembatan itu.', word: 'kejembatan', gloss: 'to the bridge' },
    { text: 'Ia pulang kerumahnya.', word: 'kerumahnya', gloss: 'to his/her house' },
    { text: 'Pelaku dipenjara.', word: 'dipenjara', gloss: 'be imprisoned' },
    { text: 'Ia memakai kemeja putih.', word: 'kemeja', gloss: 'shirt' },
    { text: 'Anehnya, tak seorang pun melapor.', word: 'Anehnya', gloss: 'strangely' },
    { text: 'Betapa senangnya dia.', word: 'senangnya', gloss: 'happy' },
    { text: 'Warga heran akan senangnya dia.', word: 'senangnya', gloss: 'the happiness of' },
    { text: 'Ia dengan kejamnya memukul korban.', word: 'kejamnya', gloss: 'cruelly' },
    { text: 'Ia duduk dengan santainya.', word: 'santainya', gloss: 'in a relaxed way' },
    { text: 'Dengan kejamnya hukuman itu, ia lari.', word: 'kejamnya', gloss: 'the cruelty of' },
    { text: 'Berikan usaha terbaikmu.', word: 'terbaikmu', gloss: 'your best' },
    { text: 'Cantikmu abadi.', word: 'Cantikmu', gloss: 'your beauty' },
    { text: 'Anehnya cuaca itu membuat heran.', word: 'Anehnya', gloss: 'the strangeness of' },
    { text: 'Istimewanya, tiket itu gratis.', word: 'Istimewanya', gloss: 'the special thing is' },
    { text: 'Khawatirnya, banjir datang lagi.', word: 'Khawatirnya', gloss: 'the worry is' },
    { text: 'Kesayangannya mati.', word: 'Kesayangannya', gloss: 'its favorite' },
    { text: 'Kegiatan keagamaannya padat.', word: 'keagamaannya', gloss: 'its religious' },
    { text: 'Inspiratifnya kisah itu.', word: 'Inspiratifnya', gloss: 'the inspiration of' },
    { text: 'Kerasnya persaingan terasa.', word: 'Kerasnya', gloss: 'the harshness of' },
    { text: 'Parahnya banjir itu terasa.', word: 'Parahnya', gloss: 'the severity of' },
    { text: 'Abu itu tebalnya mencapai 5 cm.', word: 'tebalnya', gloss: 'its thickness' },
    { text: 'Denda itu besarnya 2 persen.', word: 'besarnya', gloss: 'its size' },
    { text: 'Mereka kaget akan tebalnya abu.', word: 'tebalnya', gloss: 'the thickness of' },
    { text: 'Dinding itu ditumbuhi lumut.', word: 'ditumbuhi', gloss: 'be overgrown' },
    { text: 'Reformasi pasca-Soeharto tertunda.', word: 'pasca-Soeharto', gloss: 'post-Soeharto' },
    { text: 'Mereka berpeluk-pelukan.', word: 'berpeluk-pelukan', gloss: 'hug each other' },
    { text: 'Dia diurus neneknya.', word: 'diurus', gloss: 'be taken care of' },
    { text: 'Dia dibohongi temannya.', word: 'dibohongi', gloss: 'be lied to' },
    { text: 'Masalah itu bisa diatasi.', word: 'diatasi', gloss: 'be overcome' },
    { text: 'Data-data itu dicuri.', word: 'Data-data', gloss: 'data' },
    { text: 'Pelatihan-pelatihan itu gratis.', word: 'Pelatihan-pelatihan', gloss: 'training' },
    { text: 'Laga rematch itu ditunda.', word: 'rematch', gloss: 'rematch' },
    { text: 'Reedukasi itu ditunda.', word: 'Reedukasi', gloss: 're-education' },
    { text: 'Mobil itu penyok di bagian depanya.', word: 'depanya', gloss: 'its front' },
    { text: 'Ia kecewa dan harapanya pupus.', word: 'harapanya', gloss: 'his/her hope' },
    { text: 'Aku sudah dikabarin kemarin.', word: 'dikabarin', gloss: 'be informed' },
    { text: 'Meja itu dipindahin kemarin.', word: 'dipindahin', gloss: 'be moved' },
    { text: 'diberlakukannya', word: 'diberlakukannya', gloss: 'the imposition of' },
    { text: 'disahkannya', word: 'disahkannya', gloss: 'the approval of' },
    { text: 'dibelinya', word: 'dibelinya', gloss: 'be bought by him/her' },
    {
      text: 'Aturan yang disahkannya ditolak.',
      word: 'disahkannya',
      gloss: 'be approved by him/her',
    },
    { text: 'Perahu itu tak tertambat lagi.', word: 'tertambat', gloss: 'be moored' },
  ])('$text: $word is "$gloss"', ({ text, word, gloss }) => {
    const token = annotate(text, LEXICON).tokens.find(({ surface }) => surface === word);
    expect(token?.gloss).toBe(gloss);
  });
});
