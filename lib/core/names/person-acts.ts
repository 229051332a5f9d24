import type { Token } from '../text/tokenize.ts';
import type { Reader } from './run-reader.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Where a person comes from, goes to and lives; light and luck come and go as well. */
const MOVES = set(
  'datang hadir tiba pulang pergi pamit berangkat pindah merantau kabur tinggal menetap lahir dibesarkan mengontrak singgah bergegas',
);
const WHERE = set('dari di ke pada bersama dengan sebagai untuk sejak selama');
/** What only people do or have. */
const DOES = set(
  `bekerja berprofesi kuliah bersekolah berusia berumur menikahi dikaruniai mengidap berjualan mengajar berkuliah berkerja
  mengemudikan mengendarai berboncengan dibonceng menumpangi mengontak menghubungi menelepon memeluk mencium memarahi
  menampar menusuk membacok menikam memukul mencekik merampok mencuri menjambret menipu bersembunyi melarikan menyerahkan
  mengenakan memakai berbaju berpakaian berkacamata bersujud berdoa bernyanyi berlatih berpamitan merasa ingin mengantar
  menjemput menemani ditemani didampingi diamankan dibekuk diringkus dijebloskan dipenjara dirawat dimakamkan dikebumikan
  menyangka mengira percaya menyadari lupa mengetahui mengenali mengenal memutuskan memilih menangisi membacakan menyewa
  menjual membeli meminjam mengumpan menggiring mencetak memenangi melahirkan mengandung menghela menggeleng mengangguk
  tertunduk terisak menunduk bungkam diminta mengajukan dikenal disapa akrab gemar hobi suka tergugah tergerak
  dilarikan dievakuasi terpilih dipercaya ditunjuk dipanggil dimintai diwawancarai dihubungi ditemui menjabat mengundurkan
  memimpin menjuarai berlaga membela mencetak bercita-cita berniat bersumpah terkejut kaget terharu sedih bangga marah`,
);
const IS = set('adalah merupakan menjadi jadi selaku ialah');
/** Who someone is said to be. */
const PEOPLE = set(
  `seorang salah sosok orang warga anak putra putri istri suami ibu ayah bapak kakak adik cucu keponakan sepupu menantu
  pria wanita perempuan lelaki pemuda remaja bocah janda duda lulusan alumnus alumni mantan eks korban pelaku tersangka
  terdakwa saksi buronan residivis pemilik pengemudi sopir pedagang petani nelayan buruh karyawan karyawati pegawai guru
  dosen siswa siswi mahasiswa mahasiswi pelajar santri dokter perawat bidan polisi tentara prajurit anggota ketua wakil
  kepala direktur pendiri pemimpin penyanyi aktor aktris artis pemain pelatih atlet penulis pelukis seniman relawan
  aktivis pengusaha peserta penumpang pasien tulang yatim penyandang satu-satunya sahabat teman rekan tetangga`,
);
const BETWEEN = set(
  'lalu juga kemudian pun sendiri sempat akhirnya langsung hanya telah sudah belum masih tidak akan turut ikut mulai pernah terus kini baru sedang sering kerap',
);
/** Words of the list of given names that come, are born and leave without being anybody. */
const ABSTRACT = set(
  `cahaya bintang cinta irama sinar bahagia rejeki rezeki rezki hikmah wahyu hidayah takdir rindu senang damai sabar langit fajar mentari purnama guntur
  pelangi senja hujan embun bunga mawar melati anggrek rimba samudra semesta setia untung pertama sumber warna salam puji
  pelita permata titik tari karya kasih aura desak umum muda utama mekar emas rahayu selamat sentosa rahmat iman kala soleh
  ikhlas awan amal hikmat gemilang sejati pertiwi kencana tulus aman harum alam zaman roman lestari satria mutiara berlian`,
);

/** "Surya datang ke lokasi", "Panca adalah pelaku utama": a given name before what only people do or are. */
export function isSomebody({ text, tokens }: Reader, at: number): boolean {
  const name = tokens[at];
  let index = at + 1;
  while (isBehind(text, tokens, index) && BETWEEN.has(tokens[index]?.folded ?? '')) index += 1;
  const [verb, next, third] = tokens.slice(index, index + 3);
  if (index === at + 1 && isWithKin(text, tokens, at)) return true;
  if (name === undefined || verb === undefined || !isBehind(text, tokens, index)) return false;
  if (IS.has(verb.folded))
    return PEOPLE.has(next?.folded ?? '') && isBehind(text, tokens, index + 1);
  if (DOES.has(verb.folded)) return true;
  // Bagus meninggalkan seorang istri dan dua anak
  if (verb.folded === 'meninggalkan')
    return /^(?:seorang|istri|suami|anak|dua|tiga|empat)$/u.test(next?.folded ?? '');
  if (ABSTRACT.has(name.folded)) return false;
  // Murni berasal dari Solo: what is purely from the budget has no town behind it.
  if (verb.folded === 'berasal') return next?.folded === 'dari' && third?.capitalised === true;
  return MOVES.has(verb.folded) && WHERE.has(next?.folded ?? '');
}

// "Bintang dan adiknya", "Wahyu bersama istrinya"
function isWithKin(text: string, tokens: readonly Token[], at: number): boolean {
  const [joint, kin] = [tokens[at + 1], tokens[at + 2]];
  if (
    !/^(?:dan|bersama|serta|beserta)$/u.test(joint?.folded ?? '') ||
    !isBehind(text, tokens, at + 2)
  )
    return false;
  return (
    /^(?:adik|kakak|suami|istri|anak|ayah|ibu|keluarga|teman|rekan|ibunda|ayahanda|kekasih|pacar|sahabat|cucu|orangtua|saudara|kedua)(?:nya)?$/u.test(
      kin?.folded ?? '',
    ) &&
    (/nya$/u.test(kin?.folded ?? '') || /nya$/u.test(tokens[at + 3]?.folded ?? ''))
  );
}

// In lower case, one space behind the word before.
function isBehind(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.capitalised) return false;
  return /^\s+$/u.test(text.slice(before.end, token.start));
}
