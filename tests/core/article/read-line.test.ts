import { expect, test } from 'vitest';
import type { Block } from '../../../lib/core/article/page.ts';
import { kindOfLine, linesOf } from '../../../lib/core/article/read-line.ts';

const block = (text: string, link?: string): Block => {
  const start = link === undefined ? -1 : text.indexOf(link);
  return {
    box: 0,
    text,
    links: link === undefined ? [] : [{ start, end: start + link.length, href: '/x' }],
    bold: 0,
    italic: 0,
    breaks: [],
    names: '',
    mediaBox: -1,
  };
};
const kind = (text: string, link?: string): string => {
  const [line] = linesOf(block(text, link));
  return line === undefined ? 'nothing' : kindOfLine(line, block(text, link), false);
};

test.each([
  'Baca juga: Harga Cabai Turun Lagi',
  'BACA JUGA',
  'Baca Juga :',
  'Simak Video "Warga Memutar Jalan"',
  'Lihat juga video tentang banjir:',
  'Tonton juga: Banjir di Kota',
  'Pilihan Editor',
  '[Gambas:Video 20detik]',
  'ADVERTISEMENT',
  'SCROLL TO CONTINUE WITH CONTENT',
  '2 dari 6 halaman',
  'Halaman selanjutnya',
  'Editor: Rina Pratama',
  'Penulis: Rina | Editor: Budi',
  'Pewarta: Rina Pratama',
  'Redaktur & Reporter : Rina Pratama',
  'COPYRIGHT © ANTARA 2024',
  'Senin, 21 Mar 2024 10:30 WIB',
  'Ikuti berita terbaru kami di Google News dan saluran WhatsApp.',
  'Artikel ini telah tayang di Kompas.com dengan judul "Harga Cabai Turun"',
  'Bagikan Facebook Twitter WhatsApp',
  '0share',
  'Perbesar',
  '* * *',
  'Selanjutnya: Tanggapan warga setempat...',
  'Berikutnya: Menunggu keputusan pusat',
  'Banner image: The river at dawn. Image by Rina Pratama.',
  'Keterangan foto: Petugas memasang pembatas.',
  'Saksikan Layar TV melalui siaran digital, streaming, atau aplikasi.',
  'Dapatkan informasi dan wawasan pilihan redaksi Surat Contoh.com',
  'Ikuti tulisan mendalam lainnya lewat surel. Gratis.',
  'Jajak pendapat',
  'Facebook 12 Twitter 3 WhatsApp 1,2k',
  '12 Shares | 340 Views',
  'Catatan koreksi: Judul artikel ini diubah untuk memperbaiki nama jalan.',
  'Ralat: Sebelumnya tertulis lima orang, seharusnya enam orang.',
  'Disclaimer: Artikel ini dibuat hanya untuk kepentingan informasi.',
  'Artikel ini ditulis oleh Rina Pratama, peserta magang.',
  'Judul berita ini telah diubah pada Senin malam.',
  'Berita ini akan diperbarui secara berkala.',
  'Tulisan ini adalah pendapat pribadi penulis dan tidak mewakili redaksi.',
  'Informasi dalam artikel ini tidak ditujukan untuk menginspirasi siapa pun.',
  'Rina Pratama berkontribusi dalam penulisan artikel ini.',
  'Semua karya tulis di laman ini sepenuhnya tanggung jawab dari penulis.',
  '*) Penulis adalah dosen ilmu politik di Bandung.',
  'Berlanjut ke halaman berikutnya.',
  'Cek informasi selengkapnya di halaman selanjutnya>>>',
  'Ikuti Ulasan-Ulasan Menarik Lainnya dari Penulis Klik di Sini',
  'Simak berita lain terkait Kasus Jembatan',
  'Muat turun aplikasi Sinar Pagi. Klik di sini!',
  'GULIR KE BAWAH UNTUK LANJUT MEMBACA',
  'Iklan - Gulir untuk Melanjutkan',
  'Yuk, ikuti saluran WhatsApp kami!',
  'Post Views: 123',
  'Bagikan ini:',
  'Sumber asli: Kabar Jateng',
  'Mau Berita Terbaru Lebih Cepat dari Google News? Ayo Ikuti Warta Niaga Sekarang!',
  '* Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor 0811 0000 000.',
  '**) Ikuti berita terbaru TIMES di Google News klik link ini dan jangan lupa di follow',
  'Dilarang mengambil dan/atau menayangkan ulang sebagian atau seluruh artikel tanpa seizin redaksi.',
  'Silakan baca konten menarik lainnya di Google News.',
  'Jangan Sampai Terlewatkan! Klik Selanjutnya...',
  'Selengkapnya di halaman 2...',
  'Lanjut di halaman berikutnya...',
  'Advertisement. Scroll to continue reading.',
  'Konten ini merupakan kerja sama dengan PT Contoh.',
  'Catatan: Artikel ini dimuat atas kerja sama dengan Radio Contoh.',
  'Artikel ini ditulis ulang dari Kabar Jateng.',
  'Berita ini bersumber dari Kabar Jateng.',
  'Isi artikel menjadi tanggung jawab penulis.',
  'Penulis adalah dosen Universitas Nusantara.',
  'Apa Reaksi Anda?',
  'Sebagian artikel ini telah tayang di Kabar.com dengan judul Harga Cabai Turun.',
  'Versi cetak artikel ini terbit di harian Kabar edisi 12 Maret 2024.',
  'Disarikan dari berbagai sumber.',
  'Artikel diterjemahkan dari Reuters.',
  'Informasi lengkap dan menarik lainnya di Kabar.com.',
  'Apakah artikel ini bermanfaat?',
  'Terima kasih telah membaca artikel ini!',
  'Kirim saran dan kritik Anda ke redaksi@kabar.com.',
  'Dengan mendaftar, Anda menyetujui Ketentuan Layanan kami.',
  'Bagikan perspektif Anda, sumbangkan wawasan, dan perkaya pemahaman pembaca kami.',
  'Ada informasi? Hubungi kami di WhatsApp.',
  'Nyalakan notifikasi untuk berita terkini.',
  'Simak penjelasan lengkapnya dalam video berikut.',
  'Simak! Video Pilihan Redaksi:',
  'Seluruh hak cipta dilindungi undang-undang.',
  'Mari bergabung di grup Telegram kami.',
  'Intinya Sih...',
  'Poin Penting:',
])('"%s" is chrome', (text) => {
  expect(['chrome', 'list-head', 'nothing']).toContain(kind(text));
});

test.each([
  '(abc/def)',
  '[sc]',
  '(*)',
  '(kpl/pur/tch)',
  '(Rina Pratama )',
  '(Kabarnews.com/Rina Pratama/Budi Laksana)',
  '(KABAR.com: Rina Pratama)',
  '(Sumber: Antara)',
  '*(rpr)',
  '(*/rdr)',
  '(btg/hm24)',
])('"%s" is a sign-off', (text) => {
  expect(['sign-off', 'chrome']).toContain(kind(text));
});

test.each([
  'There are no comments',
  '+ There are no comments',
  'Add yours',
  '3 Komentar',
  'Tulis komentar',
  'Belum ada komentar',
  'Silakan masukkan komentar anda!',
])('"%s" heads the comments', (text) => {
  expect(kind(text)).toBe('comments');
});

test.each([
  'Baca berita itu, ia menangis dan menelepon ibunya.',
  'Komentar itu memicu kemarahan warga di seluruh kota.',
  '"Tidak," katanya.',
  'Editor majalah itu mengundurkan diri pada Senin.',
  'Foto itu diambil di Bandung pada 1955.',
  'Sumber di kementerian membenarkan kabar tersebut.',
  'Tag harga dua juta rupiah membuat pembeli mundur.',
  'Iklan rokok akan dilarang mulai tahun depan.',
  'Warga mengikuti saluran itu karena kabarnya cepat.',
  'Jakarta (ANTARA) - Presiden tiba pada Senin.',
  'Berita terkait kasus itu menyebar cepat di media sosial.',
  'Video terbaru menunjukkan dua orang berlari ke arah pasar.',
  'Rekomendasi untuk pemerintah adalah menunda kenaikan harga.',
  'Wartawan itu bertanya: mengapa harga tidak diumumkan?',
  'Laporan itu menyebutkan: tiga orang tewas.',
  'Selanjutnya, tersangka dibawa ke kantor polisi.',
  'Siaran itu ditonton dua juta orang lewat aplikasi.',
  'Polling itu menunjukkan pasangan pertama unggul.',
  'Dokumen itu dapat dilihat melalui tautan ini.',
  '* Harga belum termasuk pajak.',
  'Saksi menonton siaran langsung pertandingan itu di warung.',
  '"Cek lagi datanya sebelum bicara," kata Menteri Keuangan.',
  '"Lihat juga keadaan warga di lapangan," ujarnya.',
  '"Mari kita jaga ucapan di media sosial," ujarnya.',
  '"Konten ini diproduksi untuk menghibur," kata pembuatnya.',
  'Mari kita bijak menggunakan media sosial.',
  'Koreksi harga terjadi sejak awal pekan.',
  'Ralat itu disampaikan lewat akun resmi kementerian.',
  'Disclaimer itu dipasang di pintu masuk pameran.',
  'Berita ini menyebar cepat di kalangan warga.',
  'Artikel ini membahas cara menanam cabai di pekarangan.',
  'Berita lain datang dari Surabaya.',
  'Hal itu sepenuhnya tanggung jawab kontraktor.',
  'Ia membalik ke halaman berikutnya.',
  'Reaksi warga beragam.',
  'Klik tombol daftar, lalu isi data diri.',
  'Pastikan Anda membawa kartu identitas ketika datang ke lokasi.',
  'Dukung tim nasional di stadion, jangan di jalan.',
  'Iklan itu ditayangkan untuk pertama kali pada 1990.',
  'Mau tidak mau, ia membuka Instagram untuk mencari kabar anaknya.',
  'Warga dapat menghubungi hotline di 0821 0000 000 atau melalui Instagram dinas.',
  '– Penerangan jalan: laporan dikirim lewat WhatsApp ke 0811 0000 000.',
  'Dilarang mengambil ikan di bagian sungai itu sampai musim kawin berakhir, kata tetua adat.',
  'Untuk mengetahui kebenaran informasi itu, polisi memeriksa tiga saksi.',
  'Penulis adalah pekerjaan yang ia pilih sejak muda, katanya.',
  'Artikel ini saya tulis sambil menunggu kereta.',
  'Kebersihan kota menjadi tanggung jawab warga.',
  'Bagaimana reaksi warga?',
  'Hak cipta lagu itu dipegang keluarganya sejak 1998.',
  'Bergabung dengan grup WhatsApp warga, ia baru tahu kabar itu pada malam hari.',
  'Ada informasi bahwa korban mengirim pesan WhatsApp sebelum hilang.',
  'Nyalakan lampu saat hujan, pesan polisi.',
  'Disadur dari novel, film itu laris di pasaran.',
  'Sebagian warga menolak pindah.',
  'Versi cetak koran itu berhenti terbit pada 2019.',
  'Poin penting dari aturan itu adalah batas usia.',
  'Intinya, kata dia, warga harus sabar.',
  'Apakah aturan ini bermanfaat bagi petani?',
  'Terima kasih telah membaca surat saya, tulisnya kepada presiden.',
  'Informasi lengkap tentang korban belum diperoleh.',
  'Dengan mendaftar lebih awal, peserta mendapat potongan harga.',
  '(1) Setiap orang berhak atas pendidikan.',
  '"(Tidak) mungkin," katanya.',
  'Lanjut, kata pelatih, tidak boleh ada yang menyerah.',
])('"%s" is the article', (text) => {
  expect(kind(text)).toBe('body');
});

test.each([
  ['Harga turun. (Baca juga: Petani Rugi)', 'Petani Rugi', 'Harga turun.'],
  ['Harga turun. Baca juga: Petani Menunda Panen', 'Petani Menunda Panen', 'Harga turun.'],
  ['Harga ADVERTISEMENT turun lagi.', undefined, 'Harga turun lagi.'],
  ['Menurut laporan itu harga turun.', 'laporan itu', 'Menurut laporan itu harga turun.'],
])('"%s" is cut to what is the article', (text, link, left) => {
  expect(linesOf(block(text, link)).map((line) => line.text)).toEqual([left]);
});

const afterPicture = (text: string): string => {
  const [line] = linesOf(block(text));
  return line === undefined ? 'nothing' : kindOfLine(line, block(text), true);
};

test.each([
  'Petugas memasang pembatas. (Foto: Rina Pratama)',
  'Presiden meninjau pasar. ANTARA FOTO/Rina Pratama/foc.',
  'Warga mengungsi di balai desa (KOMPAS.com/RINA PRATAMA)',
  'Gedung parlemen di Tokyo. (Reuters)',
  'Jembatan yang roboh. Dok. Humas Polri',
  'Seorang nelayan di Ambon (dok. pribadi)',
])('after a picture, "%s" is its caption', (text) => {
  expect(afterPicture(text)).toBe('chrome');
});

test.each([
  'Pemerintah Jepang akan menaikkan pajak, demikian dilaporkan Reuters, Senin.',
  'TOKYO - Jepang akan menaikkan pajak, kata pejabat kepada kantor berita AFP pada Senin (4/3).',
  'Ia mengunggah foto. Sehari kemudian, tangkapan layar unggahan itu beredar luas.',
  'Malam itu terasa istimewa bagi warga yang datang dari jauh.',
  'Sumber. Itulah nama mata air yang menghidupi tiga desa.',
])('after a picture, "%s" is the article', (text) => {
  expect(afterPicture(text)).toBe('body');
});

// Each of these would keep a pattern busy for ever that can part a line in more than one way.
test.each([
  `${'share 12345678901234567890 '.repeat(8)}!`,
  `${'1'.repeat(219)}!`,
  `${'oleh A A A '.repeat(5)}1`,
  'A. '.repeat(30_000),
  '(a/b/'.repeat(20_000),
  '(Baca juga: '.repeat(20_000),
  '"'.repeat(100_000),
  'dapatkan '.repeat(20_000),
])('a hostile line of %#', (text) => {
  expect(linesOf(block(text)).map((line) => kindOfLine(line, block(text), true))).toHaveLength(1);
});
