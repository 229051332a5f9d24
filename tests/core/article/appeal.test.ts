import { expect, test } from 'vitest';
import { isAppeal, isLastAppeal } from '../../../lib/core/article/appeal.ts';

test.each([
  'Dapatkan rangkuman berita pilihan tiap pagi langsung di kotak masuk Anda.',
  'Mau rangkuman seperti ini tiap pagi? Daftarkan surel Anda dan kami kirim sebelum pukul tujuh.',
  'Biar tidak ketinggalan kabar, ikuti akun kami di Instagram dan TikTok.',
  'Kabar ada di WhatsApp. Tekan ikuti untuk menerima kabar penting dari kami setiap hari.',
  'Pantau terus informasi terbaru seputar kota hanya di Kabar.id.',
  'Jurnalisme independen membutuhkan dukungan Anda. Donasi mulai dari Rp10.000.',
  'Punya kabar dari daerah Anda? Kirim ke nomor 0812-3456-7890.',
  'Artikel ini hanya untuk informasi dan bukan saran medis. Konsultasikan dengan dokter Anda.',
  'Kirim tulisan Anda ke opini@kabar.id, maksimal 900 kata, redaksi berhak menyunting.',
  'Kami memakai kuki agar situs berjalan baik. Dengan melanjutkan, Anda setuju.',
  'Jika Anda merasa tertekan, jangan ragu menghubungi layanan darurat di nomor 119 ekstensi 8.',
  'Mari bergabung di Grup Telegram "Kabar Update", caranya klik tautan ini, kemudian join.',
])('the publisher speaks: %s', (text) => {
  expect(isAppeal(text)).toBe(true);
});

test.each([
  'Berita ini juga kami kirim lewat kanal WhatsApp setiap sore.',
  'Liputan ini didukung oleh Yayasan Pena Bangsa.',
  'Artikel ini pertama kali muncul di majalah Kabar.',
])('at the end the publisher speaks: %s', (text) => {
  expect(isAppeal(text)).toBe(false);
  expect(isLastAppeal(text)).toBe(true);
});

test.each([
  'Hal itu disampaikan Rina kepada Kabar.id melalui pesan WhatsApp, Senin pagi.',
  'Hingga berita ini ditulis, pihak perusahaan belum memberi keterangan kepada redaksi.',
  'Kami tiba di desa itu ketika hujan baru saja reda.',
  'Jika gejala berlanjut, segera hubungi dokter Anda.',
  'Daftar penerima bantuan diumumkan lewat aplikasi dan papan pengumuman kelurahan.',
  'Bergabung dengan grup WhatsApp warga, ia baru tahu kabar itu pada malam hari.',
  'Kirim berkas lewat surel kepada panitia paling lambat Jumat.',
  '"Ikuti akun kami di Instagram, nanti kami kirim jadwalnya lewat WhatsApp," kata Rina.',
  'Artikel itu menyebut tiga nama pejabat yang punya akun Instagram.',
  'Mari kita dukung petani dengan membeli beras lokal.',
  'Laporan ini didasarkan pada survei terhadap 1.200 pengguna aplikasi.',
])('the story speaks: %s', (text) => {
  expect(isAppeal(text)).toBe(false);
  expect(isLastAppeal(text)).toBe(false);
});
