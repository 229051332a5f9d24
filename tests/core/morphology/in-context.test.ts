import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/core/gloss/annotate.ts';
import type { GlossToken } from '../../../lib/core/gloss/token.ts';
import { LEXICON } from './glossary.ts';

function tokenOf(word: string, sentence: string): GlossToken | undefined {
  const tokens = annotate(sentence, LEXICON).tokens.flatMap((token) => token.parts ?? [token]);
  return tokens.find(({ surface }) => surface === word);
}

describe('readings that the sentence decides', () => {
  it.each([
    { word: 'mereka', sentence: 'Bantuan untuk mereka tiba.', segments: ['mereka'] },
    { word: 'mereka', sentence: 'Hanya mereka yang tahu.', segments: ['mereka'] },
    { word: 'mereka', sentence: 'Itu bisa mereka lakukan.', segments: ['mereka'] },
    { word: 'mereka', sentence: 'Ia pandai mereka alibi.', segments: ['meN-', 'reka'] },
    { word: 'beribu', sentence: 'Provinsi itu beribu kota Serang.', segments: ['ber-', 'ibu'] },
    { word: 'beribu', sentence: 'Ada beribu alasan.', segments: ['ber-', 'ribu'] },
    { word: 'Penawangan', sentence: 'Warga desa Penawangan resah.', segments: ['penawangan'] },
    {
      word: 'Pengadilan',
      sentence: 'Kota itu, kata Pengadilan Negeri.',
      segments: ['peN-', 'adil', '-an'],
    },
  ])('$word in "$sentence"', ({ word, sentence, segments }) => {
    const token = tokenOf(word, sentence);
    expect((token?.segments ?? [word]).map((segment) => segment.toLowerCase())).toEqual(
      segments.map((segment) => segment.toLowerCase()),
    );
  });

  it('gives each reading its own English', () => {
    expect(tokenOf('beruang', 'Kaum beruang tinggal di sini.')?.gloss).toBe('have money');
    expect(tokenOf('mengaku', 'Jenazah itu sudah mengaku.')?.gloss).toBe('become stiff');
    expect(tokenOf('mengaku', 'Pelaku itu mengaku.')?.gloss).not.toBe('become stiff');
    expect(tokenOf('beruang', 'Seekor beruang tidur.')?.gloss).toBe('bear');
  });
});

describe('headwords', () => {
  it.each([
    { word: 'gelar', sentence: 'KPU gelar simulasi.', lemma: 'menggelar' },
    { word: 'gelar', sentence: 'Ia meraih gelar doktor.', lemma: 'gelar' },
    { word: 'Jagalah', sentence: 'Jagalah kebersihan.', lemma: 'menjaga' },
    { word: 'makan', sentence: 'Ia makan nasi.', lemma: 'makan' },
    { word: 'di-PHK', sentence: 'Buruh di-PHK.', lemma: 'mem-PHK' },
    { word: 'ber-KTP', sentence: 'Warga ber-KTP Depok.', lemma: 'ber-KTP' },
    { word: 'BBM-nya', sentence: 'Kata dia, BBM-nya habis.', lemma: 'BBM' },
    { word: 'di-hack', sentence: 'Situs itu di-hack.', lemma: 'meng-hack' },
    { word: 'dikaji', sentence: 'Usul itu dikaji.', lemma: 'mengkaji' },
    { word: 'dikonsumsi', sentence: 'Obat itu dikonsumsi.', lemma: 'mengonsumsi' },
    { word: 'diatapi', sentence: 'Pasar itu diatapi seng.', lemma: 'mengatapi' },
    { word: 'dikasih', sentence: 'Saya dikasih uang.', lemma: 'memberi' },
    { word: 'ditandatangani', sentence: 'Naskah ditandatangani.', lemma: 'menandatangani' },
    { word: 'ke-75', sentence: 'Hari jadi ke-75 kota itu.', lemma: 'ke-75' },
    { word: 'ditulisnya', sentence: 'Surat itu ditulisnya.', lemma: 'menulis' },
    { word: 'dijelaskannya', sentence: 'Hal itu dijelaskannya.', lemma: 'menjelaskan' },
    { word: 'bersamanya', sentence: 'Ia pergi bersamanya.', lemma: 'bersama' },
    { word: 'akhirnya', sentence: 'Ia akhirnya pergi.', lemma: 'akhirnya' },
    { word: 'dielu-elukan', sentence: 'Ia dielu-elukan warga.', lemma: 'mengelu-elukan' },
    { word: 'disia-siakan', sentence: 'Dia disia-siakan warga.', lemma: 'menyia-nyiakan' },
    { word: 'Doakan', sentence: 'Doakan kami selalu.', lemma: 'mendoakan' },
    { word: 'Hindari', sentence: 'Hindari jalan itu.', lemma: 'menghindari' },
    { word: 'nginep', sentence: 'Dia nginep di hotel.', lemma: 'menginap' },
    { word: 'nyasar', sentence: 'Dia nyasar di hutan.', lemma: 'nyasar' },
    { word: 'ngapain', sentence: 'Dia ngapain di hutan?', lemma: 'ngapain' },
    { word: 'dibulan', sentence: 'Harga naik dibulan puasa.', lemma: 'di bulan' },
    { word: 'dibanding', sentence: 'Harga naik dibanding kemarin.', lemma: 'dibanding' },
    { word: 'dicabik-cabik', sentence: 'Bangkai itu dicabik-cabik.', lemma: 'mencabik-cabik' },
    { word: 'dipukul-pukul', sentence: 'Pintu dipukul-pukul.', lemma: 'memukul-mukul' },
    { word: 'diolok-oloknya', sentence: 'Anak itu diolok-oloknya.', lemma: 'mengolok-olok' },
    { word: 'ditunggu-tunggu', sentence: 'Film itu ditunggu-tunggu.', lemma: 'menunggu-nunggu' },
    { word: 'diijinkan', sentence: 'Acara itu diijinkan.', lemma: 'mengizinkan' },
    { word: 'kehendaki', sentence: 'Itu yang Tuhan kehendaki.', lemma: 'menghendaki' },
    { word: 'direspon', sentence: 'Surat itu direspon.', lemma: 'merespons' },
    { word: 'dititip', sentence: 'Barang itu dititip.', lemma: 'menitip' },
    { word: 'dikali', sentence: 'Dua dikali tiga.', lemma: 'mengali' },
    { word: 'disegani', sentence: 'Lawan itu disegani.', lemma: 'menyegani' },
    { word: 'dibandingkan', sentence: 'Naik dibandingkan kemarin.', lemma: 'dibandingkan' },
    { word: 'ketahui', sentence: 'Itu perlu Anda ketahui.', lemma: 'mengetahui' },
    { word: 'Persilakan', sentence: 'Persilakan tamu masuk.', lemma: 'mempersilakan' },
    { word: 'perkiraan', sentence: 'Perkiraan itu salah, perkiraan saja.', lemma: 'perkiraan' },
    { word: 'dibuat-buat', sentence: 'Alasan itu dibuat-buat.', lemma: 'dibuat-buat' },
    { word: 'saat-saat', sentence: 'Itulah saat-saat sulit.', lemma: 'saat' },
    { word: 'Rapat-rapat', sentence: 'Rapat-rapat digelar.', lemma: 'rapat' },
    { word: 'rapat-rapat', sentence: 'Ia menutup pintu rapat-rapat.', lemma: 'rapat-rapat' },
    { word: 'sisa-sisanya', sentence: 'Ia memungut sisa-sisanya.', lemma: 'sisa' },
    { word: 'mata-mata', sentence: 'Dia seorang mata-mata.', lemma: 'mata-mata' },
    { word: 'blokir', sentence: 'Polisi blokir rekening.', lemma: 'memblokir' },
    { word: 'butuh', sentence: 'Kita butuh dana.', lemma: 'butuh' },
    { word: 'dilempar', sentence: 'Bus itu dilempar batu.', lemma: 'melempar' },
    { word: 'dipublish', sentence: 'Daftar itu dipublish.', lemma: 'mempublish' },
    { word: 'dipercaya', sentence: 'Ia dipercaya warga.', lemma: 'dipercaya' },
    { word: 'himbau', sentence: 'KPU himbau warga.', lemma: 'mengimbau' },
    { word: 'pisah', sentence: 'Mereka akhirnya pisah.', lemma: 'pisah' },
    { word: 'ditengah-tengah', sentence: 'Ia berdiri ditengah-tengah.', lemma: 'di tengah' },
    {
      word: 'sependek-pendeknya',
      sentence: 'Pangkas sependek-pendeknya.',
      lemma: 'sependek-pendeknya',
    },
    { word: 'sekantornya', sentence: 'Teman sekantornya datang.', lemma: 'sekantor' },
    { word: 'terberdayakan', sentence: 'Warga belum terberdayakan.', lemma: 'terberdayakan' },
    { word: 'kagak', sentence: 'Saya kagak tahu.', lemma: 'kagak' },
    { word: 'dapet', sentence: 'Saya dapet uang.', lemma: 'dapat' },
    { word: 'percabang', sentence: 'Untung percabang turun.', lemma: 'per cabang' },
  ])('$word in "$sentence" is $lemma', ({ word, sentence, lemma }) => {
    expect(tokenOf(word, sentence)?.lemma).toBe(lemma);
  });
});

describe('names that open a sentence', () => {
  it.each(['Sekar', 'Diana', 'Handayani', 'Wartini', 'Dimas'])('leaves "%s" whole', (name) => {
    expect(tokenOf(name, `${name} datang kemarin.`)?.segments ?? [name]).toEqual([name]);
  });
});

describe('what newspapers print', () => {
  it.each([
    { printed: 'me\u00ADnu\u00ADlis', segments: ['meN-', 'tulis'] },
    { printed: 'di\u200Btulis', segments: ['di-', 'tulis'] },
    { printed: 'anak\u2010anak', segments: ['anak', 'RED'] },
    { printed: 'non\u2011blok', segments: ['non-', 'blok'] },
    { printed: 'orang\u2013orang', segments: ['orang', 'RED'] },
    { printed: 'se\u2013Indonesia', segments: ['se-', 'Indonesia'] },
    { printed: 'ke\u201375', segments: ['ke-', '75'] },
    { printed: 'ma\u2019af', segments: ['maaf'] },
    { printed: 'mu\u02BCjizat', segments: ['mukjizat'] },
    { printed: 'negara2', segments: ['negara', 'RED'] },
    { printed: 'pasca-2024', segments: ['pasca-', '2024'] },
    { printed: '50-an', segments: ['50', '-an'] },
  ])('takes "$printed" apart', ({ printed, segments }) => {
    const [token] = annotate(`${printed} itu`, LEXICON).tokens;
    expect(token?.segments).toEqual(segments);
  });

  it('leaves two places with a dash between them apart', () => {
    const surfaces = annotate('Kereta Jakarta–Bandung tiba', LEXICON).tokens.map((t) => t.surface);
    expect(surfaces).toContain('Bandung');
  });
});

describe('words printed as one', () => {
  it.each([
    ['saudagaritu', 'Ia menemui saudagaritu.', 'saudagar itu', 'that merchant'],
    ['pabrikini', 'Buruh pabrikini mogok.', 'pabrik ini', 'this factory'],
    ['olehpetugas', 'Ia diusir olehpetugas.', 'oleh petugas', 'by officer'],
    ['sipencuri', 'Warga menangkap sipencuri.', 'si pencuri', 'the thief'],
    ['kerumahsakit', 'Korban dibawa kerumahsakit.', 'ke rumah sakit', 'to the hospital'],
    ['perlahanlahan', 'Ia berjalan perlahanlahan.', 'perlahan-lahan', 'slowly'],
    ['dijalanan', 'Mereka hidup dijalanan.', 'di jalanan', 'on the street'],
  ])('%s', (word, sentence, lemma, gloss) => {
    const token = tokenOf(word, sentence);
    expect([token?.lemma, token?.gloss]).toEqual([lemma, gloss]);
  });

  it.each(['opini', 'tradisini', 'paranormal', 'parasut', 'siklus', 'dandan'])(
    'does not part "%s"',
    (word) => {
      expect(tokenOf(word, `Ia melihat ${word} besar.`)?.lemma ?? word).not.toContain(' ');
    },
  );
});

describe('glosses of forms without an entry', () => {
  it.each([
    // behind a dateline, or within quotation marks, a capital says nothing
    ['Diciduk', 'MEDAN – Diciduk polisi, ia menangis.', 'be arrested'],
    ['Perundingan', 'KAIRO – Perundingan gencatan senjata buntu.', 'negotiation'],
    ['terselaraskan', 'Aturan itu belum terselaraskan.', 'be aligned'],
    ['terkesampingkan', 'Usul mereka terkesampingkan.', 'be set aside'],
    ['terurus', 'Lahan itu tidak terurus.', 'be taken care of'],
    ['pemertahanan', 'Mereka bicara soal pemertahanan bahasa.', 'maintenance'],
    ['dipertautkan', 'Dua kasus itu dipertautkan.', 'be linked'],
    ['diperundingkan', 'Harga itu diperundingkan.', 'be negotiated'],
    ['mempertinggi', 'Tanggul itu mempertinggi biaya.', 'make higher'],
    ['berperalatan', 'Tim itu berperalatan lengkap.', 'have equipment'],
    ['sekeluarnya', 'Ia menangis sekeluarnya dari sidang.', 'on going out'],
    ['penyesatan', 'Polisi menyelidiki penyesatan itu.', 'misleading'],
    ['perobohan', 'Warga menolak perobohan gedung.', 'tearing down'],
    ['kesampingkan', 'Tolong kesampingkan dulu usul itu.', 'set aside'],
    ['Dapatkah', 'Dapatkah laporan itu dibaca?', 'can'],
    ['Tahukah', 'Tahukah Anda soal itu?', 'know'],
    ['dirumahnya', 'Ia tinggal dirumahnya.', 'at his/her home'],
    ['menyenangkannya', 'Kabar itu menyenangkannya.', 'please him/her'],
    ['milik-Nya', 'Semua ini milik-Nya.', 'His property'],
    ['ke-Tionghoaan', 'Novel itu tentang ke-Tionghoaan.', 'Chinese identity'],
  ])('%s', (word, sentence, gloss) => {
    expect(tokenOf(word, sentence)?.gloss).toBe(gloss);
  });
});
