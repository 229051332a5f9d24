/** Paragraphs of a story that the tests of the finder lay out in their own ways. */
export const A =
  'Pemerintah kota menutup jembatan itu karena tiangnya bergeser akibat banjir pekan lalu.';
export const B =
  'Selama penutupan, kendaraan dialihkan ke Jalan Cempaka sehingga warga harus memutar jauh.';
export const C =
  'Perbaikan diperkirakan menelan biaya Rp1,2 miliar. "Kami kejar sebelum Lebaran," katanya.';
export const D =
  'Pedagang di pasar seberang mengaku ongkos angkutnya naik dua kali lipat sejak Senin pagi.';
export const TITLE = 'Jembatan Kali Jernih ditutup sebulan penuh';
export const URL = 'https://contoh.id/berita/123456/jembatan-kali-jernih-ditutup-sebulan-penuh';
