/** Closed classes of the language, as rows: what no rule can find because no new words are built that way. */

/** Words with an infix, by their root: `getar` gives gemetar (-em-) and geletar (-el-). */
const INFIXED = `
-em- getar gemetar|guruh gemuruh|gerlap gemerlap|gilang gemilang|kilau kemilau|kelut kemelut|kuning kemuning
-em- tali temali|jari jemari|serbak semerbak|gericik gemericik|gerincing gemerincing|cerlang cemerlang|turun temurun|geretak gemeretak
-em- gerencik gemerencik|keresak kemeresak|gerisik gemerisik|gertak gemertak|guntur gemuntur|kelip kemelip|kerlip kemerlip|gulung gemulung|gelugut gemelugut|silir semilir
-em- gerlap kemerlap|gebyar gemebyar|gelegar gemelegar|sulur semulur|kerut kemerut|gawang gemawang|sebar semebar|girang gemirang
-em- gelora gemelora|gemuk gememuk|gerinding gemerinding|letik lemetik|gerutuk gemerutuk|geletuk gemeletuk|tonjol temonjol|gopoh gemopoh
-el- tapak telapak|tunjuk telunjuk|gembung gelembung|gegar gelegar|gigi geligi|gantung gelantung|getar geletar|patuk pelatuk
-el- tungkup telungkup|gitik gelitik|kupas kelupas|sidik selidik|gogok gelogok|gembor gelembor|serak selerak|kikir kelikir
-el- gambir gelambir|gepar gelepar|gosok gelosok|sisik selisik|bentang belentang|jajah jelajah|sumbat selumbat|gatak gelatak
-er- gigi gerigi|suling seruling|sabut serabut|kontang kerontang|kudung kerudung|kucut kerucut|kelip kerlip|kelap kerlap
-er- gendang gerendang|getak geretak|kicau kericau|kumpul kerumpul|gagap geragap|gesek geresek|godak gerodak|ketak keretak
-in- kerja kinerja|sambung sinambung|tambah tinambah|kasih kinasih|tulis tinulis|cangkok cinangkok
`;

/** A word with an infix and what it is made of. */
export interface Infixed {
  readonly infix: string;
  readonly root: string;
}

/** Infixed words: gemetar → { infix: '-em-', root: 'getar' }. */
export const INFIXED_WORDS: ReadonlyMap<string, Infixed> = new Map(
  INFIXED.trim()
    .split('\n')
    .flatMap((line) => {
      const infix = line.slice(0, 4);
      return line
        .slice(5)
        .split('|')
        .map((pair): [string, Infixed] => {
          const [root = '', word = ''] = pair.split(' ');
          return [word, { infix, root }];
        });
    }),
);

/** First syllable doubled: tetamu from tamu. A closed class; the rest are names and loans (Lela, sesi). */
export const DOUBLED_SYLLABLE: ReadonlyMap<string, string> = new Map(
  `tetamu tamu|leluhur luhur|tetua tua|rerumputan rumput|sesepuh sepuh|jejaring jaring|pepatah patah|tetangga tangga|lelaki laki
dedaunan daun|pepohonan pohon|bebatuan batu|reruntuhan runtuh|tetanaman tanam|bebuahan buah|gegunung gunung|sesekali kali
beberapa berapa|seseorang orang|leluasa luas|lelucon lucu|rerata rata|gegara gara|bebukitan bukit|dedahanan dahan
tetumbuhan tumbuh|wewangian wangi|kekayuan kayu|bebungaan bunga|bebauan bau|rerimbunan rimbun|reranting ranting
rerantingan ranting|tetirah tirah|jejamuan jamu|jejalanan jalan|sesaji saji|sesajen saji|lelembut lembut|lelangit langit|dedalu dalu
rerasan rasa|sesumbar sumbar|bebunyian bunyi|tetabuhan tabuh|tetiba tiba|bebuyutan buyut|dedahan dahan|bebijian biji|jejari jari|gegetar getar|pepohon pohon|kekunang kunang|tetek tetek|seserahan serah|sesembahan sembah`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [word = '', root = ''] = pair.split(' ');
      return [word, root];
    }),
);

/**
 * Two words that the language treats as one base: melipatgandakan, pertanggungjawaban. Those that the glossary lists
 * (kerja sama) need not stand here; the table keeps the rarer ones together.
 */
export const FUSED_PAIRS: ReadonlyMap<string, string> = new Map(
  `alih bahasa|alih fungsi|alih daya|alih media|alih kelola|alih tugas|alih wahana|alih rupa|alih muat|ambil alih|anak tiri|anak emas|aneka ragam
adu domba|antar jemput|atas nama|babi buta|bagi hasil|bagi rata|balik nama|beri tahu|beri kuasa|bebas tugas|belah dua|budi daya|bujuk rayu|bumi hangus|buka tutup
campur aduk|campur baur|campur tangan|carut marut|cerai berai|cuci otak|dalam rangka|daya guna|daya upaya|duka cita|dwi fungsi|eja wantah|ganti rugi|ganti nama|garis bawah|garis besar|gelap mata
gotong royong|guling tikar|hancur lebur|harum nama|hasil guna|hidup mati|hitam putih|hubung singkat|hukum mati|ikut campur|ikut serta|iming iming|jual beli|jungkir balik|jatuh tempo
kaca mata|kambing hitam|kawin silang|kaya raya|kenal pasti|kerja bakti|kerja sama|kocar kacir|kait mengait|keras kepala|lepas landas|lepas tangan|lintas batas|lipat ganda|lipat dua|lipat tiga|luar biasa|luluh lantak|lumpuh layu
main hakim|maju mundur|masa bodoh|mati suri|meja hijau|nina bobok|nomor satu|nomor dua|nomor tiga|olah raga|obrak abrik|orang tua|padu padan|paruh waktu|patah hati|patah semangat|pecah belah|peran serta|pindah tangan|pindah tugas|pindah buku|porak poranda|pulang pergi|putar balik|putus asa
putus sekolah|ramah tamah|rancang bangun|rumah kaca|rumah tangga|sah guna|salah arti|salah guna|salah kaprah|salah paham|salah sangka|salah tafsir|salah tingkah|salah urus|sama rata|sambung rasa|satu padu|sebar luas|serah terima|silang pendapat|simpang siur|suka cita|suka rela|sumber daya|setara gender|surat kabar
tanda tangan|tanggung gugat|tanggung jawab|tata buku|tata guna|tata kelola|tata laksana|tata negara|tata ruang|tata usaha|tatap muka|tarik ulur|temu kenal|temu wicara|tepat guna|terima kasih|tindak lanjut|titik berat|tolak belakang|tolak ukur|tukar guling|tukar pikiran|tukar tambah|tumbuh kembang|tumpang susun|tumpang tindih|turun temurun|tutup buku
uji coba|uji materi|ujung tombak|ulang tahun|unjuk rasa|ubah suai|utuh padu|warga negara|wira usaha|wira swasta|ibu kota|duta besar|darma bakti|darma wisata|hulu balang|telanjang bulat|tepuk tangan|tanda tanya|hak milik|hari raya|ingkar janji|jalan tengah|kata sepakat|kesah keluh|kurang ajar|kuat kuasa|laku tindak|lalu lalang|lempar tangan|mabuk kepayang|minta maaf|naik turun|ombang ambing|pukul rata|pukul mundur|pusat kerja|rekam jejak|rinci ulang|serba salah|sinar terang|suka duka|sunting ulang|tarung bebas`
    .split(/[|\n]/)
    .map((pair): [string, string] => [pair.replace(' ', ''), pair]),
);

/** Prepositions that print often joins to a place or a pronoun: dimana for di mana. */
export const JOINED_PREPOSITIONS: ReadonlyMap<string, readonly [string, string]> = new Map(
  `di mana|di atas|di bawah|di dalam|di luar|di sini|di sana|di situ|di antara|di samping|di depan|di belakang|di tengah|di sekitar|di seluruh|di berbagai|di setiap
di kota|di daerah|di rumah|di kantor|di jalan|di pasar|di desa|di kampung|di sekolah|di negara|di wilayah|di kawasan|di lokasi|di hadapan|di pihak|di balik|di sebelah|di ujung|di pinggir|di tepi|di dekat|di bidang|di tempat|di bandara|di lapangan|di hutan|di laut|di sungai|di pulau|di gunung|di pantai|di dunia|di akhir|di awal|di hari|di tahun|di bulan|di malam|di pagi|di siang|di sore|di masa|di saat|di sisi|di sela|di pasaran|di kalangan|di lingkungan|di gedung|di kamar|di media|di medsos|di televisi|di internet|di puncak|di kelas|di provinsi|di kabupaten|di kecamatan|di kelurahan|di dusun|di mata|di hati|di tangan|di kepala|di perjalanan|di pengadilan|di perusahaan|di pemerintahan|di tingkat|di tanah|di air|di udara|di langit|di bumi|di kursi|di meja|di mobil|di pesawat|di kapal|di kereta|di indonesia|di jakarta
ke mana|ke sini|ke sana|ke situ|ke atas|ke bawah|ke dalam|ke depan|ke belakang|ke rumah|ke kantor|ke kota|ke sekolah|ke jalan|ke pasar|ke tempat|ke arah|ke tengah|ke samping|ke desa|ke daerah|ke negara|ke pengadilan|ke lokasi|ke kampung|ke tanah|ke laut|ke dunia|ke hadapan|ke pihak|ke seluruh
dari mana|dari sini|dari sana|dari situ|dari luar|dari dalam|dari atas|dari bawah|dari depan|dari belakang|dari rumah|dari arah|dari balik|dari seberang`
    .split(/[|\n]/)
    .map((pair): [string, readonly [string, string]] => {
      const [preposition = '', place = ''] = pair.split(' ');
      return [preposition + place, [preposition, place]];
    }),
);

/** Doubled words that are no doubling of the word they look like, by their half: laba-laba is a spider, laba a profit. */
export const WHOLE_DOUBLES: ReadonlySet<string> = new Set(
  'alun laba kupu kura lumba cumi ubur paru biri kunang alang undur agar oleh gara gado onde ondel anai kisi kuda empek rama umang orong ungka jentik pura otak mentang was berang'.split(
    ' ',
  ),
);

/** Words built by no rule, by what they are made of: barusan has an s that nobody accounts for, sejarawan lost an h. */
export const ODDLY_BUILT: ReadonlyMap<string, readonly string[]> = new Map(
  `barusan baru -an|panutan peN- anut -an|sejarawan sejarah -wan|tatanan tata -an|swastanisasi swasta -isasi|pipanisasi pipa -isasi
semenarik se- meN- tarik|sambelan sambal -an|pelbagai per- bagai|menyeletuk meN- celetuk|menyemplung meN- cemplung|menyiutkan meN- ciut -kan
penyicilan peN- cicil -an|ngrecoki meN- recok -i|ngeloyor meN- geloyor|keujanan ke- hujan -an|cerein cerai -in|nyempetin meN- sempat -in
perhatiin per- hati -in|perbaikin per- baik -in|pecinan pe- Cina -an|ketiban ke- tiba -an`
    .split(/[|\n]/)
    .map((row): [string, readonly string[]] => {
      const [word = '', ...segments] = row.split(' ');
      return [word, segments];
    }),
);
