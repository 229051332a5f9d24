import type { Token } from '../text/tokenize.ts';
import type { Reader } from './run-reader.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What only people do; behind a word that is a given name as well, it makes the name likelier. */
export const ONLY_PEOPLE = set(`
  mengatakan mengaku mengakui menegaskan menjelaskan menambahkan menuturkan mengungkapkan menyatakan menyebut
  menyebutkan menyampaikan menuding membantah meminta berharap berkata bercerita menceritakan mengisahkan mengimbau
  mengklaim menduga menyayangkan menyesalkan mempertanyakan mengingatkan mencontohkan menyindir memaparkan
  menyarankan mengajak mengeluh mengeluhkan optimistis yakin melapor melaporkan menangis tersenyum tertawa menikah
  bertemu ditangkap ditahan divonis dituntut didakwa dipecat dilantik meninggal tewas dirawat diperiksa berpendapat
  bersaksi bungkam menilai menyangkal dituduh dijerat ditembak dianiaya dibunuh diculik mengenang memuji mengkritik
  mengucapkan bergabung pamit menepis berdalih beralasan berujar menimpali mengapresiasi menyambut menekankan
  merinci menerangkan membeberkan memastikan bekerja berprofesi kuliah bersekolah berusia berumur menikahi
  dikaruniai mengidap berjualan mengajar berkuliah berkerja mengemudikan mengendarai berboncengan dibonceng
  menumpangi mengontak menghubungi menelepon memeluk mencium memarahi menampar menusuk membacok menikam memukul
  mencekik merampok mencuri menjambret menipu bersembunyi melarikan menyerahkan mengenakan memakai berbaju
  berpakaian berkacamata bersujud berdoa bernyanyi berlatih berpamitan merasa ingin mengantar menjemput menemani
  ditemani didampingi diamankan dibekuk diringkus dijebloskan dipenjara dimakamkan dikebumikan menyangka mengira
  percaya menyadari lupa mengetahui mengenali mengenal memutuskan memilih menangisi membacakan menyewa menjual
  membeli meminjam mengumpan menggiring mencetak memenangi melahirkan mengandung menghela menggeleng mengangguk
  tertunduk terisak menunduk diminta mengajukan dikenal disapa akrab gemar hobi suka tergugah tergerak dilarikan
  dievakuasi terpilih dipercaya ditunjuk dipanggil dimintai diwawancarai dihubungi ditemui menjabat mengundurkan
  meyakini mengharapkan menginginkan mengusulkan menyerukan membenarkan mengecam memprotes menegur memohon mengadu
  menjawab berkelakar berseloroh bersikeras bersikukuh menampik mengelak pingsan hamil mencurigai mempersilakan menyapa
  menyalami bertanya menanyakan mengiyakan menyesal bersyukur memperkirakan memprediksi memandang
  memimpin menjuarai berlaga membela bercita-cita berniat bersumpah terkejut kaget terharu sedih bangga marah
`);
/** What people do and most things do not: Wahyu tiba, Melati kalah; but dawn and the rain may arrive as well. */
const DEEDS = set(`
  tiba datang hadir pulang menjalani menghadiri mendatangi menghampiri mengikuti menumpang menyumbang mengalahkan
  menaklukkan mengembalikan dijemput digiring dibawa ditemukan dilaporkan tinggal lahir belajar duduk berdiri
  berlari berjalan kabur lolos kalah menang gugur tersingkir tampil bermain bertanding merebut meraih memperkuat
  menendang menyerang menganiaya dikeroyok dibacok ditusuk dipukul dianugerahi menempuh merintis mendirikan memulai
  membuka menabung menulis membaca menyanyi mempersembahkan dinobatkan dinyatakan diangkat diberhentikan mundur
  pensiun menolak menutup menyelesaikan mengawali mengakhiri mencoba berhasil gagal mendapat mendapatkan menerima
  memberi memberikan memperoleh memiliki mengambil menjawab menanggapi menyerah berdamai membayar menggugat mencari
  mempelajari menguasai merawat melatih membina mengelola mengurus pergi berangkat pindah merantau menetap
  dibesarkan mengontrak singgah bergegas
`);
/** Given names that come, go and are had without being anybody, and moods that stand before their verb: "Sabar menunggu". */
const ABSTRACT = set(`
  cahaya bintang cinta irama sinar bahagia rejeki rezeki rezki hikmah hidayah takdir rindu senang damai sabar
  langit fajar mentari purnama pelangi senja hujan embun bunga mawar melati anggrek rimba samudra semesta
  setia untung pertama sumber warna salam puji pelita permata titik tari karya kasih aura desak umum muda utama
  mekar emas rahayu selamat sentosa rahmat iman kala soleh ikhlas awan amal hikmat gemilang sejati pertiwi kencana
  tulus aman harum alam zaman roman lestari satria mutiara berlian bulan jingga intan juni juli agustus hari
  teguh tegar prihatin tenang kukuh mulia perdana perkasa sakti
`);
/** What may stand between a person and the verb: "Budi lalu melapor". */
const BETWEEN = set(`
  lalu juga kemudian pun sendiri kembali sempat akhirnya sebelumnya langsung hanya telah sudah masih tidak enggan
  akan turut ikut lantas mulai pernah terus kini bahkan belum baru sedang sering kerap
`);
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

/** Does the person do something here? The verb may stand behind an adverb or two: "Budi lalu melapor". */
export function acts({ text, tokens, lexicon }: Reader, at: number): boolean {
  for (let index = at + 1; index <= at + 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^\s+$/u.test(text.slice(tokens[index - 1]?.end, token.start)))
      return false;
    const isDeed = DEEDS.has(token.folded) && mayDo(tokens[at]?.folded ?? '', lexicon);
    if (isDeed || ONLY_PEOPLE.has(token.folded)) return !token.capitalised;
    if (!BETWEEN.has(token.folded)) return false;
  }
  return false;
}

// "Senang bermain", "Fajar tiba": neither a mood nor a time of day plays or arrives as people do.
function mayDo(word: string, lexicon: Reader['lexicon']): boolean {
  const [sense] = lexicon.senses(word);
  return !ABSTRACT.has(word) && (sense === undefined || /^(?:noun|adj)$/u.test(sense.pos));
}

/** "Panca adalah pelaku utama", "Bintang dan adiknya": a given name before what only people are or have. */
export function isSomebody({ text, tokens }: Reader, at: number): boolean {
  let index = at + 1;
  while (isBehind(text, tokens, index) && BETWEEN.has(tokens[index]?.folded ?? '')) index += 1;
  const [verb, next, third] = tokens.slice(index, index + 3);
  if (index === at + 1 && isWithKin(text, tokens, at)) return true;
  if (verb === undefined || !isBehind(text, tokens, index)) return false;
  if (IS.has(verb.folded))
    return PEOPLE.has(next?.folded ?? '') && isBehind(text, tokens, index + 1);
  // Bagus meninggalkan seorang istri dan dua anak
  if (verb.folded === 'meninggalkan')
    return /^(?:seorang|istri|suami|anak|dua|tiga|empat)$/u.test(next?.folded ?? '');
  // Murni berasal dari Solo: what is purely from the budget has no town behind it.
  if (verb.folded !== 'berasal' || ABSTRACT.has(tokens[at]?.folded ?? '')) return false;
  return next?.folded === 'dari' && third?.capitalised === true;
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
