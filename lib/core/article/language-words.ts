// Built by "node lib/build/run.mjs language" from assets/language/*.tsv: edit those.

/** Words that Indonesian and Malay share; they say "one of the two". */
export const SHARED_MALAY =
  'ada adalah agar air akan ambil anak antara apa atau ayah bagaimana bagi banyak baru beberapa beli belum beri besar bila buat bukan bulan cara dalam dan dapat dari datang dengan dengar di dia dua duduk dunia empat guru hal hanya harga hari hingga hujan ia ibu ini itu jadi jalan jika jual juga kalau kami kata ke kecil kedua keluar keluarga kembali kepada kerja kita kurang lagi lain lalu lama lebih lelaki lihat lima makan malam mana masa masih masuk melalui mengenai menjadi mereka minggu minum muda nama negara oleh orang pada pagi paling para pasar pergi perlu pertama pihak pula rumah sama sangat satu saya sebagai sebuah secara sedang sejak sekolah selain selama semua seorang seperti serta setiap siapa sudah supaya tahu tahun tanah tanpa telah tempat tentang terhadap terus tetapi tiap tidak tiga tinggi tua untuk wanita yang';

/** Log of how much more often Indonesian writes a word than Malay, and the words. */
export const INDONESIAN_MALAY: readonly (readonly [number, string])[] = [
  [6, 'bisa'],
  [5.5, 'bahwa karena rp'],
  [5, 'persen tim'],
  [4.5, 'jawa kabupaten kasus mengatakan partai'],
  [
    4,
    'dpr gubernur informasi jokowi jumat kebijakan kesehatan kondisi kpk meski miliar mulai perusahaan poin polisi prabowo resmi saat senin surabaya tapi terkait triliun uang wib yaitu yakni',
  ],
  [
    3.5,
    'agustus akun bandung berbeda biaya digelar dikutip dinas direktur energi film inggris investasi jatim jepang juni kantor keamanan kecamatan kendaraan komisi korupsi lainnya layanan listrik mau mengungkapkan menit mobil pasal pekan pelatih pemilu periode polri posisi provinsi proyek rupiah tersangka timnas tni usai',
  ],
  [
    3,
    'aktivitas aturan bandara bumn bupati dampak demokrat desember dilansir dimulai dini ditemukan dokter dprd ekspor enggak eropa fasilitas fitur foto gedung gratis harus izin jaksa juli justru kebutuhan kecelakaan kemarin kepala klub kompetisi konsumen korban kualitas lahan lokal maret maupun medan membutuhkan memiliki menambahkan mendorong menggelar menilai militer mk namun nggak pajak pangan papua para pariwisata pemprov perangkat pertamina petugas polda polres pria publik pukul pun putusan sehat sejumlah setelah siswa situs skor sulit sumatera target transportasi tutur umkm universitas uu wilayah wisata wisatawan',
  ],
  [
    2.5,
    'adanya adapun apalagi aparat aset bahkan bapak berbagai berpotensi besok bilang bogor bursa bus butuh capres cawapres coba desain dibutuhkan diduga dugaan efektif emisi evaluasi fokus gawang gerindra golkar gus hal hukum imbuhnya impor inovasi istri italia jadwal jembatan kader kamar kampanye kapasitas karyawan kegiatan kejaksaan kejuaraan kelurahan kepolisian kolaborasi komunitas konsumsi kota kpu laba lantaran lingkungan mas medali memang memulai mendatang menemukan mengaku mengungkap menuturkan menyebut menyebutkan musik narkoba nusantara obat padahal pasien pdip pemerintah peneliti pengawasan penyidik pilkada pilpres ponsel prancis produksi pungkasnya punya rapat rata-rata regulasi rekor rencana riset saja salah sebelumnya selama semarang sempat sepeda setidaknya sipil soal spanyol standar stasiun studi sulawesi survei tak tangerang tentara terdakwa ternyata tes truk turnamen tuturnya upaya utang wali yogyakarta',
  ],
  [
    2,
    'aja akbp akp anggaran apbn apresiasi artinya banget bansos bareskrim bekasi belum berdampak berlangsung berupa bikin bmkg bpjs bps cocok cuma dana depok diketahui diperkirakan dirinya diskon distribusi edukasi fraksi gak garuda gizi identitas ihsg ilmuwan imbang imbuh implementasi ingin irjen jabar jateng kalau kanker kapolres kaya kemudian kerap kerjasama khawatir kiper koalisi kok kombes komisaris kuartal kuhp kuliah kuota kurban kursi lewat libur lini logistik longsor ma makanya manajer mayoritas melansir memastikan membangun mencoba mendapatkan menegaskan mengantisipasi mengapresiasi mengimbau menko merasa merek merespons mirip misalnya motor mudik nantinya nasdem netizen obligasi ojk optimal otoritas pabrik pantauan pasokan pemilih pemkab pemkot pengendara perbatasan perbedaan perdamaian perempuan pesan pkb pln polsek polusi ppkm ppp prajurit praktik prioritas produsen pungkas pupuk realisasi relawan rencananya respons revisi rs rsud rt ruas rute ruu rw sambungnya sampai sayangnya sd sedangkan sekadar sekaligus sekjen semester sering seusai sih sma sopir sosialisasi stabilitas sumut tampaknya telepon televisi teman tepatnya terjadi terminal tersebut toko transisi tuntutan ucap ujar unggahan utamanya vaksinasi warga',
  ],
  [
    1.5,
    'acara ada akhirnya antisipasi apbd armada babak bagus beasiswa beberapa beda berawan bila bpbd brigadir brigjen cerah cukup demo desa dia dibandingkan didorong dievakuasi dilakukan dirawat disampaikan ditangkap diunggah dividen dong dosen dosis dusun elektabilitas esdm evakuasi fakultas gereja guna harganya instansi investigasi jalur jurusan kapolda kapolri kapolsek karier kayak kejagung kekeringan kemacetan kemarau kemenag kesepakatan ketimbang kiai klarifikasi kompol kondusif konser kuliner laga lain laki-laki langka lapas liburan mabes mahasiswa maka makam maskapai mayjen melahirkan melainkan melakukan membaik memberikan memperoleh menangkap mengalahkan mengalami mengawasi mengingatkan menjelaskan menkeu menuju menyampaikan meraih muhammadiyah mui nasabah natal nu nyawa ojek olahraga paling partisipasi pasangan pemakaman pemungutan pencarian penelitian pengacara penganiayaan penularan percepatan pernah perpres phk pidana pihaknya pks ponpes psi puskesmas rektor reskrim sang sekitar selanjutnya sertifikasi setempat smp stok sudah telkom tentunya terakhir terangnya terdampak tetangga tiongkok tps transjakarta triwulan tumbuh ucapnya umrah ungkap unjuk verifikasi vonis wakil wapres warganet warung wita',
  ],
  [
    1,
    'akibatnya anak-anak aplikasi awal bahan baik balita bank banyak barang begitu bei belasan benar-benar bendungan beras bersaing bukan camat darah dari demi dibangun diperoleh direksi dirut ditetapkan gimana hanya jangan jantung jika jpu kalah kami kapal kasasi kemenhub kemenkes kemenkeu kendati kesulitan keterangannya khususnya krl kuat lawan lion lrt macet masing-masing matahari membuat memperkirakan menargetkan mengenakan menggunakan menjadi menyatakan merupakan mi milik nih nyepi pakai pangdam pasti pelapor pemuda penangkapan pengungsi pengusaha pertama pesawat presiden puluhan rekaman rumah sampah sangat sar sejak selandia seluruh sembako sembuh semuanya senjata sosok stunting suhu sumber sutradara tanah tanpa tengah tentu terlalu terlapor terpantau terpapar tk tol unggul ungkapnya upah',
  ],
  [
    0.5,
    'adalah akan akhir anak berawal bertemu biasanya bulan cctv dapat dipakai final gol hidup ini jalan jelas jumlah kedua kelas ketiga ketum kini kita kurang lapangan mampu memulihkan menurutnya meter pbb penyakit persoalan peserta pinggir plastik saham saya sekarang semua serta setiap tempat tenaga tidak ujarnya vaksin',
  ],
  [
    -0.5,
    'antara asean balai bayar bernama cerai denda dewan diplomatik ditemui guru hendak kejadian mata negara pagi pekerja pengantin penjara peringkat perlu radio rakyat sayur sewa simpang tahanan tahap terpaksa usul wanita',
  ],
  [
    -1,
    'amat anjing asrama bagi bantah berlaku brunei cadangan desak diesel disita fitnah haram harimau hendaknya ijazah isu isyarat johan kajian kampung katanya kawan keadaan kediaman kedutaan kelayakan kepada kuasa kucing lapor lebat lepas lorong malah melancarkan menahan mengarahkan menteri mesti negeri nikah pandangan patut pegangan pembinaan pendatang pengeluaran perkara persatuan pn pula raya rohingya sabit sambutan selebriti sitaan sri stadium sukma supaya terbalik tindakan ujian untung wajar zakat',
  ],
  [
    -1.5,
    'ahli apabila askar badminton bandar bantahan bekas bersalah cabul cukai cuti dakwaan denggi dikebumikan dilancarkan dilanggar dipandu dipukul ditahan dituduh emak getah himpunan ikat jabatan jimat jualan kadar karam kaunter kecurian kelulusan kemudahan kereta keselamatan kilang larian litar longkang mana-mana mayat mendapati menjaringkan menunggang menyara merampas minoriti oku ops panduan paralimpik parit pas pegawai pelarian pemandu pemindahan penduduk penguat penyelidik perak perdana perhimpunan prioriti produktiviti ramai rehat ribut rompak sara sekuriti seludup seri seterusnya sewaktu skuad sultan tipu tunjuk urus ustaz vape walaupun waris',
  ],
  [
    -2,
    'adik-beradik aduan anugerah apartmen arwah asnaf basikal berkahwin bermula biasiswa boleh curi dagangan datuk-seri deepavali defendan dekad dicadangkan diperkukuh elektrik esok faedah fasiliti gesa hoki hutang identiti ipt itali jaguh jakim jamin jangkaan jawapan jerebu jiran jun jururawat kanser kapasiti kastam kdnk kelmarin kesesakan kira-kira kitar kompaun kuih langgar lumba mahkamah memandu menjangkakan menyeru mufti murid nahas opr pangsapuri pasaran pasport pasukan pelajar pemaju pembonceng peminat pencen penghujung penguatkuasaan pengurusan penjawat penunggang penyeludupan peranti perasmian perkuburan perlumbaan pesara ph plaintif pps purata rampasan realiti rogol ron95 rotan rusuhan samun sekurang-kurangnya sempadan sen sepanyol separuh serbuan spm sumbangan surau susulan syabu teksi temasya terbaharu trafik tunku turut urusniaga wad warganegara yang-dipertuan',
  ],
  [
    -2.5,
    'adun ahad aidilfitri allahyarham baki bandaraya bas berhubung bimbang britain dakwa dap difahamkan disiasat doktor encik geran graduan haiwan hala imigresen integriti jambatan jepun kahwin kebimbangan kedai kerjaya kos kukuh lesen lumpur mac majikan malaysia maut melawat memperkukuh mencadangkan menjejaskan menyiasat menyifatkan merasmikan mula muzik olimpik paras pelancaran perkahwinan perlis rakaman rantau rayuan saman sepatutnya sesiapa sihat sindiket soalan solat sukar tamat tan tengku',
  ],
  [
    -3,
    'agong akaun akhbar akta bagaimanapun bapa barangan belanjawan belia berbanding bn didakwa dihantar dimaklumkan direman disember ekoran eropah filem ialah jangkitan justeru kanun kejayaan kempen kenyataan keseksaan kualiti kumpulan laluan lawatan lebuh lelaki lori majoriti melaka memulakan menggesa menghantar menyelamat pahang palestin pelabur pelakon pelancong pengundi penyokong peperiksaan perlawanan persekitaran persekutuan pertubuhan pertuduhan peruntukan petang petrol pkr punca pusingan putrajaya rawatan reman ringgit sabah sebahagian semasa setakat sprm stesen suruhanjaya suspek tarikh telefon terengganu terjejas tiada tular ubat',
  ],
  [
    -3.5,
    'aktiviti awam bahagian bajet bekalan beliau berikutan bilion bomba cuba dadah daripada hospital hujung isnin isteri jawatan jawatankuasa johor julai jumaat kanak-kanak kedah kelab kelantan khamis komuniti kuala lebuhraya mahupun maklumat membabitkan mendakwa menerusi mengikut mesyuarat minit mohd motosikal naib ogos peguam pelaburan pelancongan pelbagai pemberita pendakwa pendakwaan peniaga perniagaan pesakit rakan rasmi rasuah sarawak sekiranya seksyen selangor seramai setiausaha talian tentera tertuduh umno wang',
  ],
  [
    -4,
    'antarabangsa baharu berjaya dijangka jurulatih kejohanan kemalangan kenderaan kerajaan majlis mangsa memaklumkan parlimen pengarah pengerusi perkhidmatan pingat projek sahaja selepas semalam tempatan terbabit universiti',
  ],
  [-4.5, 'berkenaan kesihatan manakala parti peratus siasatan timbalan'],
  [-5, 'berkata kes mahu polis rm sukan syarikat'],
  [-5.5, 'bahawa datuk iaitu'],
  [-6.5, 'kerana'],
];

/** Function words of the languages that stand beside Indonesian. */
export const OTHERS = {
  en: 'the of and to in is was for that with on as are by at from this be have has he his it not but an were which they their who been will would there its about after more said you we she her him had or if when what all one can could than into over also out up so no new other some two first',
  jv: 'ing lan iku kang karo saka marang sing ora wis ana uga dadi kanggo iki yaiku nalika utawa dening awit amarga banjur nganti luwih akeh wong kudu isih durung kanthi sawise sadurunge arep taun dina bocah omah gedhe cilik apik dheweke panjenengane kula mboten sampun dados saking wonten badhe ingkang dipun ugi kaliyan dhateng menika punika kaya nanging mung duwe ngerti mangkono mengkono kene kono ngendi sapa kabeh bareng maneh wae bae mesthi seneng pancen tansah saben esuk bengi sesuk wingi dhewe kowe sampeyan nggih inggih tiyang kathah sanget boten mawon taksih kedah amargi supados salebeting wiwit saiki biyen mlaku nggawe digawe ngomong sekolahe bapake ibune omahe',
  su: 'nu jeung anu teu keur dina geus aya éta eta ieu oge ogé pikeun kana tina urang jalma nyaéta nyaeta atawa sarta mangrupa lamun henteu loba taun poé poe kalawan ngarupakeun nepi nyieun boga maranéhna maranehna manéhna manehna abdi sareng ayeuna dugi kedah tiasa mah téh teh ku ti ka moal kudu hayang daék rék rek arék arek deui kénéh keneh waé wae kabéh kabeh unggal isuk peuting kamari isukan budak lembur imah gedé gede leutik alus goréng sakola ngora kolot lalaki awéwé awewe kuring anjeun manéh maneh saha naon naha kumaha iraha sabab kusabab ngan ukur nyaho ngomong diuk leumpang dahar cai leuweung tatangga',
  min: 'nan jo indak ado ko untuak alah nyo urang awak inyo sabagai adolah pado sarato manjadi lah bana kapado marupokan talatak barado pulo iyolah sadang alun ka dek iko karano jikok indaklah ciek duo tigo ampek limo anam tujuah salapan sambilan sapuluah baliau kito sia apo baa bilo dima mano babarapo gadang ketek rancak elok lamak pai mambuek dibuek mamakai mancari maliek manjua mambali lalok duduak tagak bajalan barangkek nagari kampuang jorong pasa aia cako patang lamo lai mah yo sajo hanyo juo samo antaro sabalun sasudah katiko tantang tatap talah partamo kaduo bahaso masyarakaik pamarintah kato manuruik salain sacaro',
  tl: 'ang ng sa mga ay at ito ni kung hindi mula nang siya niya kanyang ayon isang noong rin ko mo ako ikaw sila nila namin natin dahil pero may din mas lamang naman kay pang upang habang bago matapos wala mayroon ibang lahat bawat araw taon bayan pamahalaan tao kanilang ating aming iyong iyon iyan dito doon saan kailan bakit paano sino ano kapag nitong ngayong kahapon bukas umaga gabi sinabi pagkatapos maging naging maaari gayunman',
  nl: 'de het een van op te dat voor met zijn niet aan er ook als bij maar om naar uit nog worden werd heeft deze hij zij wij ze wat wel geen meer door tot',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine auch es an werden aus er hat dass sie nach wird bei wir ich aber oder wenn noch nur einer einem war',
  fr: 'le la les de des et en un une du dans est que pour qui par sur au plus pas ne se ce avec son sont il elle été aux cette mais ou nous vous leur leurs ont',
  es: 'el la de que y en un los se del las por con no una su es al lo como más pero sus le ha este sí porque entre cuando muy sin sobre',
  pt: 'de que do da em um com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou quando muito nos já está eu também',
  it: 'il che e la in un per è una non sono del con si le dal dei nel alla come più ma anche gli della lo ha ed questo nella delle',
  tr: 've bir bu için ile da de olarak çok daha ne olan gibi kadar sonra ama değil var her ise o en',
  vi: 'và của là có trong được cho một không với các những người này đã để khi từ đến ở',
  sw: 'na ya wa kwa ni katika la za kuwa hii hiyo lakini pia kama baada watu yake',
} as const;
