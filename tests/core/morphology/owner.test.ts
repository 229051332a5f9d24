import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import { LEXICON } from './glossary.ts';

const glossOf = (text: string, word: string): string | undefined =>
  annotate(text, LEXICON)
    .tokens.filter(({ surface }) => surface.endsWith(word))
    .at(-1)?.gloss;

describe('whose it is', () => {
  it.each([
    // kin and body are a person's, whatever stands nearer
    ['KPK memeriksa istrinya kemarin.', 'istrinya', 'his/her wife'],
    ['Kerabat terdekatnya membenarkan kabar itu.', 'terdekatnya', 'his/her nearest'],
    ['Klub itu memecat pelatih terbaiknya.', 'terbaiknya', 'its best'],
    ['Ia berterima kasih kepada pelatih yang melatihnya.', 'melatihnya', 'train him/her'],
    ['Mesin itu rusak dan teknisi memotretnya.', 'memotretnya', 'photograph it'],
    ['Ia membeli hadiah khusus untuknya.', 'untuknya', 'specifically for him/her'],
    ['“Saya tidak tahu,” balasnya singkat.', 'balasnya', 'he/she replied'],
    ['Surat itu belum ada balasannya.', 'balasannya', 'its reply'],
    ['Kapolres menjamin keamanan di wilayahnya.', 'di wilayahnya', 'in his/her area'],
    ['Penipu itu merayu korbannya lewat telepon.', 'korbannya', 'his/her victim'],
    ['Kecelakaan itu terjadi Senin. Korbannya tiga orang.', 'Korbannya', 'the victim'],
    ['Polisi menjelaskan korbannya pulih.', 'korbannya', 'the victim'],
    ['Buku itu laris, judulnya menarik.', 'judulnya', 'its title'],
    ['Artis itu menawarkan jasanya.', 'jasanya', 'his/her service'],
    ['Makanan favoritnya soto ayam.', 'favoritnya', 'his/her favorite'],
    ['Pengamat itu menjelaskannya dalam tulisannya di koran.', 'tulisannya', 'his/her writing'],
    ['Pulau itu kecil dan daratannya datar.', 'daratannya', 'its land'],
    ['Ia menjual tanahnya.', 'tanahnya', 'his/her land'],
    ['Ia mengunggah video itu di akunnya.', 'di akunnya', 'on his/her account'],
    ['Ia mundur atas kemauannya sendiri.', 'kemauannya', 'his/her will'],
    ['Ia menuliskan pengalaman itu di blognya.', 'blognya', 'his/her blog'],
    ['Kepala dinas itu memajukan wisata di daerahnya.', 'daerahnya', 'his/her region'],
    ['Sontekannya menggetarkan jala.', 'Sontekannya', 'his/her tap-in'],
    ['Tembakannya membentur tiang.', 'Tembakannya', 'his/her shot'],
    ['Klub itu menang berkat golnya pada menit akhir.', 'golnya', 'its goal'],
    ['Gol itu adalah golnya yang ke-10.', 'golnya', 'his/her goal'],
    ['Truk itu terguling setelah rodanya pecah.', 'rodanya', 'its wheel'],
    ['Rumah itu terbakar dan apinya baru padam pagi hari.', 'apinya', 'the fire'],
    ['Warga meluapkan rasa kesalnya.', 'kesalnya', 'their annoyance'],
    ['Cara pakainya mudah.', 'pakainya', 'using it'],
    ['Cedera tidak menghalanginya meraih medali.', 'menghalanginya', 'obstruct him/her'],
    ['Ia membantah pasal yang menjeratnya.', 'menjeratnya', 'charge him/her'],
    ['Warga bisa memesannya lewat aplikasi.', 'memesannya', 'order it'],
    ['Ilmu itu penting dan guru mengajarkannya.', 'mengajarkannya', 'teach it'],
    ['Pelaku ada dua dan dua-duanya ditangkap.', 'dua-duanya', 'both of them'],
    // what one has in turn is not all there are
    ['Penyanyi itu merilis album ketiganya.', 'ketiganya', 'his/her third'],
    ['Klub itu meraih gelar keempatnya.', 'keempatnya', 'its fourth'],
    ['Polisi menyelidiki hubungan ketiganya.', 'ketiganya', 'all three of them'],
    ['Ketiganya ditahan.', 'Ketiganya', 'all three of them'],
    ['Perpustakaan itu ramai. Pengelolanya ramah.', 'Pengelolanya', 'its manager'],
    ['Polisi menyita mobil itu. Pemiliknya kabur.', 'Pemiliknya', 'its owner'],
    ['Bupati itu marah. Sopirnya dipecat.', 'Sopirnya', 'his/her driver'],
    ['Anak itu bermain dan ibunya mengawasinya.', 'mengawasinya', 'supervise him/her'],
    ['Buaya itu tiba-tiba menyerangnya.', 'menyerangnya', 'attack him/her'],
    ['Pendaki itu terluka dan tim SAR mengevakuasinya.', 'mengevakuasinya', 'evacuate him/her'],
    ['Warga menemukan jasad itu dan mengevakuasinya.', 'mengevakuasinya', 'recover it'],
    ['Tetangga yang mengenalnya kaget.', 'mengenalnya', 'know him/her'],
    ['Ia mengetahuinya dari media.', 'mengetahuinya', 'know it'],
    ['Warga mengeluhkan bau yang ditimbulkannya.', 'ditimbulkannya', 'be caused by it'],
    ['Warga resah atas terdapatnya limbah.', 'terdapatnya', 'the presence of'],
    ['Longsor menyebabkan tertutupnya jalan.', 'tertutupnya', 'the closure of'],
    ['Ini hasil terburuknya.', 'terburuknya', 'its worst'],
    ['Rumah itu ditinggal pemiliknya.', 'pemiliknya', 'its owner'],
    ['Bupati itu dijemput sopirnya.', 'sopirnya', 'his/her driver'],
    ['Polisi menahan bus itu dan sopirnya.', 'sopirnya', 'its driver'],
    ['Pesulap itu membongkar triknya.', 'triknya', 'his/her trick'],
    ['Album itu laku sejak dirilisnya pada 2010.', 'dirilisnya', 'its release'],
    ['Penggemar menanti dirilisnya album itu.', 'dirilisnya', 'the release of'],
    ['Warga memperingati hari lahirnya Pancasila.', 'lahirnya', 'the birth of'],
    ['Dokter mengingatkan bahayanya rokok.', 'bahayanya', 'the danger of'],
    ['Golnya mengantarkannya menjadi juara.', 'mengantarkannya', 'lead him/her'],
    ['Direktur itu keluar dari ruangannya.', 'ruangannya', 'his/her room'],
    ['Gedung itu rusak dan ruangannya kosong.', 'ruangannya', 'its room'],
    ['Proyek itu lambat pengerjaannya.', 'pengerjaannya', 'its work'],
    ['Mobil itu ditabrak truk dibelakangnya.', 'dibelakangnya', 'behind it'],
    ['Sopir tidak melihat motor di belakangnya.', 'di belakangnya', 'behind him/her'],
    ['Gunung itu meletus dan warga di sekitarnya pergi.', 'di sekitarnya', 'around it'],
    ['Tiga tewas, dua di antara-nya anak-anak.', 'di antara-nya', 'among them'],
    ['Ponsel itu penuh memorinya.', 'memorinya', 'its memory'],
    ['Harimau itu melukai korban dengan cakarnya.', 'cakarnya', 'its claw'],
    ['Polisi melumpuhkannya.', 'melumpuhkannya', 'subdue him/her'],
    ['Pemain itu cedera di bahunya.', 'bahunya', 'his/her shoulder'],
    ['Buah itu dimakan bersama kulitnya.', 'kulitnya', 'its skin'],
    ['Pasien mengeluh kulitnya gatal.', 'kulitnya', 'his/her skin'],
    ['Korban meninggal akibat luka-lukanya.', 'luka-lukanya', 'his/her injuries'],
    ['Ia kaget setelah presiden mencopotnya.', 'mencopotnya', 'remove him/her'],
    ['Yayasan itu membekalinya dengan modal.', 'membekalinya', 'equip him/her'],
    ['Penyidik memanggilnya sebagai saksi.', 'memanggilnya', 'summon him/her'],
    ['Mobil itu mogok dan montir melengkapinya dengan aki.', 'melengkapinya', 'complete it'],
    ['Keesokannya, korban ditemukan.', 'Keesokannya', 'the following day'],
    ['Ia menunggu putusan cerainya.', 'cerainya', 'his/her divorce'],
    ['Ia mengaku suaminya memperlakukannya kasar.', 'memperlakukannya', 'treat him/her'],
    ['Ibu itu kehilangan bayi yang dikandungnya.', 'dikandungnya', 'be carried by him/her'],
    ['Aturan itu tegas dan pelanggarnya didenda.', 'pelanggarnya', 'its violator'],
    ['Dari 100 rumah, separuhnya rusak.', 'separuhnya', 'half of it'],
    ['Suaminya bekerja di pabrik.', 'Suaminya', 'his/her husband'],
    ['Mereka kehilangan suaminya.', 'suaminya', 'their husband'],
    ['Dia melukai anak-anaknya tanpa sepengetahuan suaminya.', 'suaminya', 'his/her husband'],
    // what people have first of all
    ['Polisi menangkap pelaku di kediamannya.', 'kediamannya', 'his/her residence'],
    ['Warga membersihkan rumahnya.', 'rumahnya', 'their house'],
    ['Seorang warga membersihkan rumahnya.', 'rumahnya', 'his/her house'],
    ['Petani itu menjual rumahnya.', 'rumahnya', 'his/her house'],
    ['Para petani itu menjual rumahnya.', 'rumahnya', 'their house'],
    ['Para petani kehilangan sawahnya.', 'sawahnya', 'their rice field'],
    ['Akibat perbuatannya, Budi ditahan.', 'perbuatannya', 'his/her act'],
    ['Perusahaan itu memecat karyawannya.', 'karyawannya', 'its employee'],
    ['Kementerian Kesehatan merevisi pernyataannya.', 'pernyataannya', 'its statement'],
    // what who acts has, whatever things stand between
    ['Gubernur dan jajarannya meninjau banjir.', 'jajarannya', 'his/her staff'],
    ['Partai itu menegaskan lagi dukungannya.', 'dukungannya', 'its support'],
    ['Presiden membahas laporan itu bersama timnya.', 'timnya', 'his/her team'],
    // a ship has a crew as a captain has
    ['Kapal itu karam dan awaknya hilang.', 'awaknya', 'its crew'],
    ['Nakhoda itu mencari awaknya.', 'awaknya', 'his/her crew'],
    // what opens the sentence of a passive is what it is done to
    ['Rumah itu disewakannya kepada mahasiswa.', 'disewakannya', 'be rented out by him/her'],
    ['Perusahaan itu menjual saham yang dimilikinya.', 'dimilikinya', 'be owned by it'],
    // who is something to people is one of them
    ['Keterpilihannya sebagai ketua umum dipuji.', 'Keterpilihannya', 'his/her election'],
    ['Lokasinya sebagai pusat ekonomi dipuji.', 'Lokasinya', 'its location'],
    // in speech the one that is known; what is a person's stays so
    ['Kalau jembatannya rusak, warga enggak bisa lewat.', 'jembatannya', 'the bridge'],
    ['Istrinya enggak ikut, sih.', 'Istrinya', 'his/her wife'],
    // whom the sentence is about comes behind what opens it
    ['Dalam makalahnya, ia menjelaskan krisis.', 'makalahnya', 'his/her paper'],
    ['Dalam laporannya, lembaga itu menyebut 12 kasus.', 'laporannya', 'its report'],
    ['Dalam rekomendasinya, mereka menolak tambang.', 'rekomendasinya', 'their recommendation'],
    ['Ia memanfaatkan waktu istirahatnya.', 'istirahatnya', 'his/her rest'],
    ['Harga ponsel itu di bawah kompetitornya.', 'kompetitornya', 'its competitor'],
    ['Pengusaha itu menyaingi kompetitornya.', 'kompetitornya', 'his/her competitor'],
    // whom a clause is about is not the other one in it
    ['Ia mencintai anak-anak yang diasuhnya.', 'diasuhnya', 'be raised by him/her'],
    ['Dia membela warga yang selalu mendukungnya.', 'mendukungnya', 'support him/her'],
    [
      'Ia berterima kasih kepada warga yang telah mendukungnya.',
      'mendukungnya',
      'supported him/her',
    ],
    ['Usul itu disambut warga yang mendukungnya.', 'mendukungnya', 'support it'],
    ['Warga yang melihat kejadian itu menolongnya.', 'menolongnya', 'help him/her'],
    // anything else: the nearest
    ['Bupati menjelaskan kondisinya.', 'kondisinya', 'his/her condition'],
    ['Bupati meninjau jembatan dan kondisinya.', 'kondisinya', 'its condition'],
    [
      'Jembatan itu roboh. Menurut dia, tiang penyangganya berkarat.',
      'penyangganya',
      'its support',
    ],
    ['Anggota DPR itu menunjukkan dokumennya.', 'dokumennya', 'his/her document'],
    ['Truk itu terguling dan muatannya tumpah.', 'muatannya', 'its cargo'],
    ['Bupati membuka isi dokumennya.', 'dokumennya', 'his/her document'],
    ['Tak seorang pun mengetahui isi brankasnya.', 'brankasnya', 'his/her safe'],
    // what only things have
    ['Menteri menjelaskan dampaknya.', 'dampaknya', 'its impact'],
    ['Petani mengeluhkan harganya.', 'harganya', 'its price'],
    // an adjective behind the noun
    ['Gubernur dan istri mudanya ditahan.', 'mudanya', 'his/her young'],
    ['Isolasi diplomatiknya berlanjut.', 'diplomatiknya', 'its diplomatic'],
    // terms of several words
    ['Budi menemui orang tuanya.', 'orang tuanya', 'his/her parents'],
    ['Perusahaan itu memperluas kerja samanya.', 'kerja samanya', 'its cooperation'],
    // the sentence before says who
    ['Warga mengungsi. Rumahnya rusak.', 'Rumahnya', 'their house'],
    ['Truk itu terguling. Muatannya tumpah.', 'Muatannya', 'its cargo'],
    ['Nelayan pulang karena cuacanya buruk.', 'cuacanya', 'the weather'],
    ['Ia lari karena asapnya tebal.', 'asapnya', 'the smoke'],
    ['Sidang ditunda karena hakimnya sakit.', 'hakimnya', 'the judge'],
    ['Ia lari karena anjingnya mati.', 'anjingnya', 'his/her dog'],
    ['Warga kaget karena istrinya pergi.', 'istrinya', 'his/her wife'],
    ['Warga kaget karena anaknya pergi.', 'anaknya', 'their child'],
    ['Nelayan di pantai itu menambatkan kapalnya.', 'kapalnya', 'their ship'],
    ['Mahasiswa yang terdampak bencana melanjutkan studinya.', 'studinya', 'his/her study'],
    ['Kapal itu besar dan muatannya penuh.', 'muatannya', 'its cargo'],
    ['Untuk listrik ada aturannya.', 'aturannya', 'its rule'],
    ['Di rombongan itu usianya beragam.', 'usianya', 'their age'],
    ['Kata Budi, “Pantainya bagus.”', 'Pantainya', 'the beach'],
    ['Kata Budi, “Istrinya pergi.”', 'Istrinya', 'his/her wife'],
    ['Perusahaan itu memberhentikan karyawannya.', 'karyawannya', 'its employee'],
    // whom nobody is said to have; what a firm has is its own all the same
    ['Pemikirannya berbeda.', 'Pemikirannya', 'his/her thinking'],
    ['Pendukungnya bubar.', 'Pendukungnya', 'his/her supporter'],
    ['Partai itu mengumpulkan pendukungnya.', 'pendukungnya', 'its supporter'],
    ['Penghasilannya naik.', 'Penghasilannya', 'his/her income'],
    ['Pasukannya mundur.', 'Pasukannya', 'its troops'],
    ['Jokowi menjelaskan kebijakannya.', 'kebijakannya', 'his/her policy'],
    ['OJK menjelaskan kebijakannya.', 'kebijakannya', 'its policy'],
    ['Ia datang bersama anak perempuannya.', 'anak perempuannya', 'his/her daughter'],
    ['Anak perempuan itu selamat.', 'Anak perempuan', 'girl'],
    // an adjective that hardly ever names what one is like
    ['Gelarnya yang profesionalnya belum diakui.', 'profesionalnya', 'its professional'],
    ['Ia menyatakan dukungan penuhnya.', 'penuhnya', 'his/her full'],
    ['Penuhnya stadion itu mengejutkan.', 'Penuhnya', 'the fullness of'],
    ['Pesertanya 100 orang.', 'Pesertanya', 'its participant'],
    ['Bupati itu menyapa pengunjungnya.', 'pengunjungnya', 'his/her visitor'],
    ['Persahabatannya retak.', 'Persahabatannya', 'his/her friendship'],
    ['Perusahaan itu menjaga reputasinya.', 'reputasinya', 'its reputation'],
    ['Populernya lagu itu mengejutkan.', 'Populernya', 'the popularity of'],
    ['Masa pakainya lima tahun.', 'pakainya', 'its use'],
    ['Ini konser pertamaku.', 'pertamaku', 'my first'],
  ])('%s %s: %s', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });
});

describe('who or what it is done to', () => {
  it.each([
    ['Hakim menghukumnya tiga tahun penjara.', 'menghukumnya', 'sentence him/her'],
    ['Petugas mencegat pelaku dan memintanya berhenti.', 'memintanya', 'ask him/her'],
    ['Polisi menyita buku itu lalu membakarnya.', 'membakarnya', 'burn it'],
    ['Ia menemukan tas dan membawanya ke kantor.', 'membawanya', 'take it'],
    ['Petugas menemukan korban di sungai dan membawanya ke kantor.', 'membawanya', 'take him/her'],
    ['Ribuan penggemar datang untuk menyaksikannya.', 'menyaksikannya', 'watch it'],
    ['Saat menemukan korban, warga datang dan membawanya.', 'membawanya', 'bring him/her'],
    ['Polisi menangkap dua pelaku lalu membawanya ke kantor.', 'membawanya', 'take them'],
    ['Korban tewas setelah truk menabraknya.', 'menabraknya', 'hit him/her'],
    ['Puskesmas merujuknya ke rumah sakit.', 'merujuknya', 'refer him/her'],
    ['Saya lihatnya dari sisi lain.', 'lihatnya', 'see it'],
    ['Harga sewanya naik.', 'sewanya', 'its rent'],
    ['Kedua pelaku diamankan warga yang mengejarnya.', 'mengejarnya', 'chase them'],
    ['Dua pelajar hanyut. Warga yang melihatnya menolong.', 'melihatnya', 'see them'],
    ['Warga mengeluhkan meningkatnya harga.', 'meningkatnya', 'the increase in'],
  ])('%s %s: %s', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });
});

describe('by whom it is done', () => {
  it.each([
    ['Surat itu dibacakannya di depan hakim.', 'dibacakannya', 'be read out by him/her'],
    ['Perusahaan itu menjual lahan yang dimilikinya.', 'dimilikinya', 'be owned by it'],
    ['Warga menjual lahan yang dimilikinya.', 'dimilikinya', 'be owned by them'],
  ])('%s %s: %s', (text, word, gloss) => {
    expect(glossOf(text, word)).toBe(gloss);
  });
});
