// Built by "node lib/build/run.mjs language" from assets/language/*.tsv: edit those.

/** Words that Indonesian and Malay share; they say "one of the two". */
export const SHARED_MALAY =
  'ada adalah agar air akan ambil anak antara apa atau ayah bagaimana bagi banyak baru beberapa beli belum beri besar bila buat bukan bulan cara dalam dan dapat dari datang dengan dengar di dia dua duduk dunia empat guru hal hanya harga hari hingga hujan ia ibu ini itu jadi jalan jika jual juga kalau kami kata ke kecil kedua keluar keluarga kembali kepada kerja kita kurang lagi lain lalu lama lebih lelaki lihat lima makan malam mana masa masih masuk melalui mengenai menjadi mereka minggu minum muda nama negara oleh orang pada pagi paling para pasar pergi perlu pertama pihak pula rumah sama sangat satu saya sebagai sebuah secara sedang sejak sekolah selain selama semua seorang seperti serta setiap siapa sudah supaya tahu tahun tanah tanpa telah tempat tentang terhadap terus tetapi tiap tidak tiga tinggi tua untuk wanita yang';

/** Log of how much more often Indonesian writes a word than Malay, and the words. */
export const INDONESIAN_MALAY: readonly (readonly [number, string])[] = [
  [6, 'bisa'],
  [5.5, 'karena'],
  [5.25, 'bahwa rp'],
  [5, 'persen'],
  [4.75, 'mengatakan tim'],
  [4.5, 'kasus partai'],
  [4.25, 'jawa kabupaten kondisi miliar perusahaan prabowo senin'],
  [
    4,
    'gubernur informasi jumat kesehatan meski mulai poin polisi saat surabaya tapi terkait triliun wib yaitu yakni',
  ],
  [
    3.75,
    'direktur dpr jokowi kantor kebijakan kendaraan kpk mau menit mobil provinsi resmi tni uang',
  ],
  [
    3.5,
    'berbeda digelar dikutip dinas energi inggris investasi jatim kecamatan komisi layanan pasal pekan pemilu periode posisi proyek tersangka usai',
  ],
  [
    3.25,
    'agustus akun aturan bandung biaya dampak enggak film jepang juli juni justru keamanan kemarin korupsi kualitas lahan lainnya listrik lokal maret mengungkapkan militer pajak pelatih polda polri publik pun rupiah timnas wisata',
  ],
  [
    3,
    'aktivitas bumn bupati demokrat desember dilansir dimulai dprd ekspor eropa fasilitas fitur kebutuhan kepala klub kompetisi korban maupun menambahkan mendorong menggelar menilai nggak pangan papua polres pukul putusan sehat siswa skor sulit transportasi tutur umkm universitas uu wisatawan',
  ],
  [
    2.75,
    'bahkan bandara bogor bus coba dini ditemukan dokter foto gedung golkar gratis harus istri izin jadwal jaksa kapasitas kecelakaan kepolisian konsumen kpu medan memang membutuhkan memiliki menemukan mk namun para pariwisata pasien pdip pemerintah pemprov peneliti penyidik perangkat pertamina petugas pilkada pilpres prancis pria produksi rapat rata-rata saja sejumlah sepeda setelah sipil situs spanyol sumatera survei target ternyata tes turnamen tuturnya wilayah',
  ],
  [
    2.5,
    'apalagi aset bapak berbagai berpotensi bilang bursa diduga emisi fokus gawang gerindra gus imbuhnya impor inovasi italia kader kamar kampanye kegiatan kejaksaan kelurahan kolaborasi komunitas konsumsi kota lantaran memulai mengaku mengungkap menuturkan menyebut menyebutkan musik nusantara obat padahal pengawasan ponsel pungkasnya rekor rencana riset salah selama sempat standar stasiun studi sulawesi tangerang terdakwa truk utang',
  ],
  [
    2.25,
    'adanya adapun aja aparat apbn berlangsung besok bikin bmkg bps butuh capres cawapres cuma desain dibutuhkan distribusi dugaan efektif evaluasi fraksi garuda hal hukum imbang jembatan karyawan kejuaraan khawatir koalisi kuartal kuota kursi laba lingkungan mas medali memastikan mencoba mendatang mudik narkoba otoritas pabrik pasokan perbedaan prajurit prioritas punya regulasi relawan rencananya rs rute sambungnya sebelumnya sedangkan semarang setidaknya sih soal tak telepon teman tentara terjadi tersebut ujar unggahan upaya wali yogyakarta',
  ],
  [
    2,
    'anggaran apresiasi banget bansos bekasi berdampak berupa bpjs cocok depok diperkirakan dirinya edukasi gizi identitas ihsg ilmuwan imbuh ingin jabar kalau kanker kemudian kerap kerjasama kombes komisaris kuhp kurban lewat libur lini longsor ma makanya manajer mayoritas mendapatkan menegaskan mengapresiasi mengimbau menko mirip misalnya motor nantinya nasdem obligasi ojk pemilih pemkab pemkot perbatasan perdamaian pesan pkb pln polsek polusi ppp praktik pungkas pupuk realisasi revisi rt ruas ruu rw sayangnya sekadar sekaligus semester seusai sma sopir sosialisasi stabilitas sumut televisi terminal toko transisi tuntutan ucap vaksinasi',
  ],
  [
    1.75,
    'akbp akp artinya bagus bareskrim beasiswa belum brigadir cerah dana desa dibandingkan diketahui dilakukan dirawat diskon diunggah dosen esdm evakuasi fakultas gak harganya implementasi instansi irjen jateng kapolda kapolres kapolri karier kaya kayak kiper kok konser kuliah kuliner langka logistik maka makam melahirkan melansir membangun mengantisipasi mengingatkan merasa merek merespons netizen nu olahraga optimal pantauan partisipasi pengacara penganiayaan pengendara perempuan pidana pks ppkm produsen psi puskesmas respons rsud sampai sd sekjen sering setempat stok tampaknya telkom tentunya tepatnya terangnya ungkap utamanya verifikasi wakil warga warung',
  ],
  [
    1.5,
    'acara ada apbd armada babak beberapa beda berawan bpbd brigjen cukup demo dievakuasi disampaikan ditangkap dosis dusun elektabilitas guna investigasi jalur kapolsek kejagung kemacetan kemarau ketimbang kiai laga laki-laki lapas liburan mabes mahasiswa maskapai mayjen melainkan melakukan membaik memperoleh mengawasi menjelaskan menkeu menuju menyampaikan muhammadiyah nasabah nyawa pasangan pemakaman percepatan ponpes reskrim sang sekitar selanjutnya sertifikasi smp sudah terakhir terdampak tetangga tiongkok tps transjakarta triwulan unjuk wapres warganet wita',
  ],
  [
    1.25,
    'akhirnya antisipasi baik bei belasan bersaing bila camat demi dia didorong direksi dirut dividen dong gereja jpu jurusan kami kasasi kekeringan kemenag kemenhub kemenkes kendati kesepakatan keterangannya khususnya klarifikasi kompol kondusif krl lain lion macet matahari memberikan menangkap menargetkan mengalahkan mengalami mengenakan meraih mi mui natal nih ojek paling pangdam pelapor pemungutan pencarian penelitian pengungsi penularan pernah perpres phk pihaknya rektor sangat sar seluruh sembako sembuh stunting suhu sutradara terpantau terpapar tumbuh ucapnya umrah vonis',
  ],
  [
    1,
    'anak-anak aplikasi balita bank banyak barang begitu benar-benar bendungan bukan darah dari dibangun diperoleh ditetapkan gimana hanya jangan jika kalah kemenkeu kesulitan kuat lawan lrt masing-masing memperkirakan menjadi merupakan milik nyepi pakai pasti penangkapan pengusaha presiden puluhan rekaman sampah selandia senjata sosok sumber tengah tentu terlapor tk tol unggul ungkapnya',
  ],
  [
    0.75,
    'akibatnya awal bahan beras berawal bertemu biasanya cctv dapat dipakai final hidup jalan jantung kapal kedua kelas ketum kurang lapangan mampu membuat memulihkan menggunakan menyatakan meter pemuda penyakit persoalan pertama pesawat peserta pinggir plastik rumah sejak sekarang semua semuanya tanah tanpa tempat tenaga terlalu tidak ujarnya upah vaksin',
  ],
  [
    0.5,
    'adalah akan akhir anak bulan gol ini jumlah ketiga kini kita menurutnya pbb saham saya setiap',
  ],
  [0.25, 'jelas serta'],
  [-0.5, 'antara bernama guru mata pekerja penjara radio rakyat tahap wanita'],
  [
    -0.75,
    'asean asrama bagi balai bayar cerai denda desak dewan diplomatik disita ditemui hendak kampung keadaan kejadian kepada kuasa lapor melancarkan menteri negara negeri pagi pandangan patut pengantin peringkat perlu sayur sewa simpang tahanan terbalik terpaksa tindakan untung usul wajar',
  ],
  [
    -1,
    'anjing berlaku cadangan diesel fitnah haram harimau hendaknya ijazah isu isyarat kajian katanya kediaman kedutaan kucing lebat lepas menahan menara mengarahkan mesti pembinaan pengangguran pengeluaran perkara persatuan pn pula raya sambutan selebriti sri sukarelawan sukma tabung tandas ujian zakat',
  ],
  [
    -1.25,
    'ahli akui amat bantah bersalah brunei cukai dianjurkan dilancarkan dituduh farmasi gantung himpunan jabatan johan karam kawan kelayakan kemudahan kontraktor lorong malah nikah oku panduan pas patuh pegangan pendatang pengenalan perdana perhimpunan ramai rohingya sabit sayuran seumur sewaktu silat sitaan sop stadium supaya waris',
  ],
  [
    -1.5,
    'apabila badminton bekas cabul cuti dakwaan denggi dikebumikan dilanggar dipandu diperuntukkan dipukul ditahan emak getah ikrar jimat kadar kaunter kecurian kereta keselamatan kilang koko ladang litar longkang mayat mendapati mengesahkan menyara minoriti ops paralimpik parit pegawai pelari pemindahan penduduk pengedar pengesahan penguat pentas prioriti produktiviti racun resort ribut rompak sara sekuriti selera seludup sepakan seri seterusnya sultan tangkapan temu tipu tunjuk ustaz vape walaupun',
  ],
  [
    -1.75,
    'adik-beradik aduan anugerah apartmen askar bandar bantahan bazar biasiswa deepavali defendan dekad dibina diingatkan fasiliti hoki ikat ipt itali jaguh jerebu jualan jururawat kapasiti kelmarin keluaran kelulusan kitar kuih lapan larian loji lumba mahkamah mana-mana membina menjaringkan menunggang merampas muat nasihat opr pasport pelarian pemandu pembonceng pencen penyelidik perak peranti perbendaharaan perkuburan perlumbaan plaintif realiti rehat rusuhan samun sedap sen separuh skuad spm sumbangan syabu tapak tingkatan trafik urus urusniaga',
  ],
  [
    -2,
    'anjuran arang bermula bilik boleh curi dagangan datuk-seri dialisis dicadangkan digalakkan dos duga elektrik gelanggang halangan hasrat hutang jakim jamin jenama jiran kelonggaran ketagihan kluster kutipan langgar levi limau memandu menganggur menganjurkan mengulas menyeru murid pangsapuri pasukan pelajar pelan pembalakan pemilikan peminat pengampunan penghujung pengurusan penyeludupan perenang pertikaian pkp pps rampasan rotan sahur sempadan sepanyol serbuan siasat surau susulan tarawih turut wad warganegara wasiat',
  ],
  [
    -2.25,
    'arwah asnaf basikal berhasrat berkahwin boling borong diperkukuh esok faedah felda fitrah gesa hantaran identiti import ingkar itik jangkaan jawapan jentera jersi jun kanser kastam kdnk kebajikan kekal kemahiran kesesakan kira-kira komen kompaun kondominium kongsi kukuh lawak lembu lontar majikan mamak mangsanya manifesto maut melawat meluluskan membelanjakan menafikan menggalakkan menjangkakan mentega mufti nahas pandemik paras pasaran pautan paya pekebun peladang pelawak pemaju pembangkang pembedahan penagih pengadil penguatkuasaan penjarakan penjawat penunggang perasmian persembahan pesara ph purata risalah rogol ron95 sekurang-kurangnya sepatutnya solat spr strategik sukar tegar teksi temasya terbaharu tok tunku ulas vokasional yang-dipertuan',
  ],
  [
    -2.5,
    'adun afidavit ahad ahmar aidilfitri akauntan akuan allahyarham almari amaran arkitek b40 baki balak bandaraya banduan banglo bas berhubung berkongsi berlakon bersara betik bimbang borang britain bumbung cabaran calet canai canselor carta ciapan cili cubaan dakwa darjah deejay derma dibekalkan difahamkan dikongsi diluluskan dinafikan dinasihatkan dipertikai disenaraikan disiasat ditempah doktor duti eksport elaun empangan encik felcra fizikal francais galakan gari geran gimrama graduan guaman haiwan hala hidupan iftar imigresen injunksi insurans integriti jadual jambatan jenayah jepun juadah juruacara juruaudit juruteknik jurutera juruukur kad kahwin kakitangan kasut kaunseling kaunselor kebimbangan kedai kejiranan kekangan keldai kemurungan kerjaya keusahawanan kewangan khinzir kokurikulum konvokesyen kuarantin kuari kwsp lakonan lemang lembing lesen lhdn lif lokap lombong lumpur m40 majistret malaysia masam masin memanah membekalkan membidas memperkukuh mempertikaikan memperuntukkan menaja menasihatkan mencabar mencadangkan menderma menempah menempelak menemu mengekalkan mengugut mengundi menjejaskan menjimatkan menumpaskan menyasarkan menyelar menyenaraikan menyiasat menyifatkan merasmikan muzik mykad nafi nenas olimpik pakej pampasan pawagam pecut pelancaran pelitup pembekal pemborong penaja penganjur pengilang penjenayah pensyarah penternak peranginan perbicaraan percubaan perkahwinan perkeso perkongsian perlis persaraan persefahaman peruncit pesalah pingpong poskod ppr prk pru ragbi rakaman rantau rejam renjer resipi risda rizab runcit saman sasar sebat sebatan sekatan seluar sembang senarai sesawang sesiapa sesyen setem setinggan sifar sihat sijil simptom sindiket soalan socso strok tadika tajaan takaful tasik taska tauliah tembikai tempahan temuduga tengku teres termeterai ternakan tersenarai tingkap tuaian tumpas ugut ugutan undi usahawan wabak yuran',
  ],
  [
    -2.75,
    'akaun belanjawan belia bn dap didakwa dihantar dimaklumkan direman ekoran eropah justeru kejayaan keseksaan kos laluan lawatan mac majoriti melaka memulakan menggesa menghantar menyelamat mula pelakon pelancong peperiksaan perlawanan persekitaran pertuduhan peruntukan petrol punca putrajaya rayuan sebahagian setakat sprm tamat tan telefon tiada tular ubat',
  ],
  [
    -3,
    'agong akhbar akta bagaimanapun barangan berbanding filem ialah jangkitan kanun kempen kenyataan kualiti kumpulan lebuh palestin pelabur pengundi persekutuan pertubuhan petang pkr pusingan rawatan reman ringgit stesen suruhanjaya suspek tarikh terjejas',
  ],
  [
    -3.25,
    'aktiviti bahagian bapa bekalan dadah disember hospital isteri jawatan julai kelantan komuniti kuala lebuhraya lelaki lori mendakwa menerusi naib pahang pendakwa peniaga penyokong perniagaan rasmi rasuah sabah semasa talian terengganu tertuduh umno wang',
  ],
  [
    -3.5,
    'awam bajet bomba cuba daripada hujung isnin jumaat kanak-kanak kedah kelab khamis mahupun maklumat membabitkan mesyuarat minit mohd pelaburan pelancongan pelbagai pendakwaan pesakit sekiranya selangor setiausaha tentera',
  ],
  [
    -3.75,
    'antarabangsa baharu beliau berikutan bilion jawatankuasa johor kemalangan mengikut motosikal ogos peguam pemberita pengarah pingat rakan sarawak seksyen seramai tempatan universiti',
  ],
  [
    -4,
    'berjaya kerajaan mangsa memaklumkan parlimen pengerusi perkhidmatan projek semalam terbabit',
  ],
  [-4.25, 'dijangka jurulatih kejohanan kenderaan majlis parti sahaja selepas timbalan'],
  [-4.5, 'kesihatan siasatan'],
  [-4.75, 'berkenaan manakala peratus polis rm'],
  [-5, 'berkata kes mahu'],
  [-5.25, 'datuk sukan syarikat'],
  [-5.5, 'bahawa iaitu'],
  [-6.25, 'kerana'],
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
