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
  [4.25, 'game jawa kabupaten kondisi miliar perusahaan prabowo senin'],
  [
    4,
    'gubernur informasi jumat kesehatan meski mulai poin polisi saat surabaya tapi terkait triliun wib yaitu yakni',
  ],
  [
    3.75,
    'direktur dpr jokowi kantor kebijakan kendaraan kpk mau menit mobil nomor provinsi resmi tni uang',
  ],
  [
    3.5,
    'berbeda digelar dikutip dinas energi inggris investasi jatim kecamatan komisi layanan pasal pekan pemilu periode posisi proyek tersangka usai',
  ],
  [
    3.25,
    'agustus akun aturan bandung biaya dampak enggak film jepang juli juni justru keamanan kemarin korupsi kualitas lahan lainnya listrik lokal mantan maret mengungkapkan militer pajak pelatih polda polri publik pun rupiah timnas wisata',
  ],
  [
    3,
    'aksi aktivitas bisnis bumn bupati demokrat desember dilansir dimulai disebut dprd ekspor eropa fasilitas fitur kebutuhan kepala klub kompetisi korban maupun menambahkan mendorong menggelar menilai nggak pangan papua polres pukul putusan sehat siswa skor sulit transportasi tutur umkm universitas uu wisatawan',
  ],
  [
    2.75,
    'bahkan bandara bogor bus coba dini ditemukan dokter foto gedung golkar gratis harus istri izin jadwal jaksa jelasnya kapasitas kecelakaan kepolisian konsumen kpu medan memang membutuhkan memiliki menemukan mk namun para pariwisata pasien pdip pemerintah pemprov peneliti penyidik perangkat pertamina petugas pilkada pilpres prancis pria produksi rapat rata-rata saja sejumlah sepeda setelah sipil situs spanyol sumatera survei target ternyata tes turnamen tuturnya wilayah',
  ],
  [
    2.5,
    'ajang apalagi aset balapan bapak berbagai berbasis berpotensi bilang bursa diduga dinilai emisi fokus gawang gerindra gus imbuhnya impor inovasi italia jaringan kader kamar kampanye kegiatan kejaksaan kelurahan kinerja kolaborasi komunitas konsumsi kota lantaran memulai mengaku menghadirkan mengungkap menuturkan menyebut menyebutkan musik nusantara obat padahal pengawasan perekonomian ponsel pungkasnya rekor rencana riset salah selama sempat standar stasiun studi sulawesi tangerang tercatat terdakwa tewas truk utang',
  ],
  [
    2.25,
    'adanya adapun aja aparat apbn berkelanjutan berlangsung besok bikin bmkg bps butuh capres cawapres cuma desain dibutuhkan distribusi dugaan efektif evaluasi fisik fraksi garuda gim hal hukum imbang jembatan karyawan kejuaraan khawatir klasemen koalisi kuartal kuota kursi laba lantas lingkungan lolos mas medali memanfaatkan memastikan mencoba mendatang momen mudik narkoba operasional otoritas pabrik pasokan pengelolaan perbedaan perseroan prajurit prioritas punya regulasi relawan rencananya rs rute sambungnya sanksi sapi sebelumnya sedangkan semarang senilai setidaknya signifikan sih soal sore tak tambahnya telepon teman tentara terjadi tersebut ujar uji unggahan upaya wali yogyakarta',
  ],
  [
    2,
    'anggaran apresiasi banget bansos bekasi beragam berdampak berupa bpjs cocok depok diperkirakan dirilis dirinya diskusi edukasi event gizi identitas ihsg ilegal ilmuwan imbuh ingin insiden jabar kalau kanker kemudian kerap kerjasama kombes komisaris komoditas konten koordinasi kualifikasi kuhp kurban lanjutnya layar lewat libur lini longsor ma makanya manajemen manajer massa mayoritas medis memicu mendapatkan menegaskan menerapkan mengapresiasi mengimbau menko mirip misalnya mitra motor nantinya nasdem nyaman obligasi ojk paket pebalap pelabuhan pelatihan pembalap pemilih pemkab pemkot penguatan perbatasan perdamaian performa personel pesan pkb pln polsek polusi ppp praktik pungkas pupuk putaran realisasi revisi rt ruas ruu rw sayangnya seiring sekadar sekaligus semester seusai sma solusi sopir sosialisasi stabilitas sumut teknis televisi terminal toko transisi tuntutan ucap urutan vaksinasi zona',
  ],
  [
    1.75,
    'akbp akp artinya bagus bareskrim beasiswa belum berkomitmen brigadir cerah dana desa diamankan dibandingkan dijadwalkan dikatakan dikembangkan diketahui dikonfirmasi dilakukan dirawat diselenggarakan diskon diunggah dosen esdm evakuasi fakultas fase gak gugatan harganya implementasi independen instansi irjen jateng kapan kapolda kapolres kapolri karier kata-nya kaya kayak kiper kok konser kontribusi kuliah kuliner langka logistik maka makam melahirkan melansir memakai membangun memenangkan mengamankan mengantisipasi mengingatkan menyaksikan merasa merek merespons modern netizen nu nuklir olahraga optimal pantauan partisipasi penalti penerapan pengacara penganiayaan pengemudi pengendara penyelenggara perempuan pesantren pidana pks populer ppkm produsen psi puskesmas respons rilis roda rsud ruangan rutin sampai sampaikan sarana sd sekjen sering setempat stok tambang tampaknya tegasnya telkom tentunya tepatnya terangnya terkena timnya tren unggulan ungkap usulan utamanya verifikasi wakil warga warung',
  ],
  [
    1.5,
    'acara ada agen apbd armada asuransi atap babak baterai beberapa beda bek berawan berkoordinasi besaran bpbd brigjen buruh capaian cek cukup dalamnya demo depannya dievakuasi dikelola dimanfaatkan diprediksi disabilitas disampaikan ditangkap diterapkan dollar dosis dusun efisiensi eks ekstrem elektabilitas finis guna hal-hal ide insentif investigasi jalur kandidat kapolsek kebun kejagung kelola kemacetan kemarau kepastian ketimbang ketinggian kiai kisaran kode konstruksi kubu laga laki-laki lapas liburan mabes mahasiswa maskapai materi mayjen melainkan melakukan membaik memperoleh mengawasi mengelola mengusung menjelaskan menkeu menuju menyampaikan merilis metode muhammadiyah nasabah nyawa oknum opsi otomatis panitia parah parpol pasangan pemakaman pemberdayaan pencapaian penegakan pengelola pengembang pensiun percepatan petenis ponpes properti rekomendasi relatif reskrim sang santri sekitar selanjutnya sepekan sertifikasi sinyal smp solar striker suap sudah suporter terakhir terdampak tetangga tiongkok tipe tps transjakarta triwulan udah unjuk wapres warganet wawancara wita',
  ],
  [
    1.25,
    'absen akhirnya aktor analis antisipasi apartemen asisten aspirasi baik bakteri barel basis bei belasan bensin bersaing bila camat capres-cawapres citra dapur daring dekade demi dia diakui didorong direksi dirut diungkapkan dividen dong efisien finansial gelaran gereja ginjal gudang hektare hunian imbauan intelijen jpu jurusan kacamata kami kanal kantong kasasi kekeringan kemenag kemenhub kemenkes kendati kenyamanan kesepakatan keterangannya ketersediaan khususnya klaim klarifikasi komersial kompetitif kompol kondusif konservasi kontak korporasi krl lain legislatif limbah lion macet mal masker matahari memberikan menangkap menargetkan mengalahkan mengalami mengenakan meraih mi migas mui natal negosiasi nih ojek optimis optimistis orangtua paling pangdam papar pelapor pemanfaatan pembangkit pembaruan pemungutan pencarian penelitian pengungsi penularan perempat permukiman pernah perpres phk pihaknya pilot politisi prediksi promo rawan rektor rudal sangat sar seluruh sembako sembuh sertifikat silam simak spesial spesialis stunting suhu sutradara tahapan tas tayang terduga terintegrasi terjangkau terorisme terpantau terpapar transparan tumbuh ucapnya umrah via vonis wacana warganya wasit',
  ],
  [
    1,
    'anak-anak aplikasi baju balita bank banyak barang begitu benar-benar bendungan bukan celana darah dari dibangun diimbau diperoleh dipicu ditetapkan duet gimana halte hanya jangan jika kalah kemenkeu kesulitan kuat laboratorium lawan lrt masing-masing memaparkan memperkirakan menjadi merupakan milik nonton nyepi pakai pasti penangkapan pengusaha praktis presiden puluhan rekaman sampah selandia senjata sosok sumber tengah tentu terlapor tk tol trotoar unggul ungkapnya',
  ],
  [
    0.75,
    'akibatnya awal bahan beras berawal bertemu biasanya cctv dapat dermaga dipakai final hidup jaket jalan jantung kapal kedua kelas ketum kurang lapangan mampu membuat memulihkan menggunakan menyatakan meter pemuda penyakit persoalan pertama pesawat peserta pinggir plastik ruko rumah sejak sekarang semua semuanya tanah tanpa tempat tenaga terlalu tidak ujarnya upah vaksin',
  ],
  [
    0.5,
    'adalah akan akhir anak bulan gol ini jumlah kaos kepelatihan ketiga kini kita koper menurutnya pbb saham saya setiap',
  ],
  [0.25, 'hadirkan jelas jelas-jelas serta suksesnya warna-warni'],
  [-0.25, 'sampel tawaran'],
  [
    -0.5,
    'antara berjumlah bernama diambil disiarkan guru klinik mata mempunyai nikmati pekerja penjara radio rakyat tahap wanita',
  ],
  [
    -0.75,
    'asean asrama audit awasan bagi balai bayar cerai denda desak dewan dibela dihukum diplomatik disahkan disalurkan disita ditempatkan ditemui hendak kampung keadaan kejadian kepada kesan kuasa laju lapor melancarkan meninjau menteri meringankan negara negeri pagi pandangan pantas patut pengantin penilaian penyanyi peringkat perlu sayur sebutan sewa simpang sini tahanan taman terbalik terpaksa tindakan untung usul wajar zon',
  ],
  [
    -1,
    'ambulans anjing artis bayaran berlaku berpadu cadangan diesel dihadapkan fitnah haram harimau hendaknya ijazah inisiatif isu isyarat kajian katanya kediaman kedutaan kelangsungan kucing lebat lepas memohon menahan menara mengarahkan mengutamakan mesti pembinaan pengangguran pengeluaran penyelamat perbelanjaan perkara persatuan pn pula raya sambutan selaras selebriti sri sukarelawan sukma tabung tandas tunjukkan ujian zakat',
  ],
  [
    -1.25,
    'ahli akui amat asas bantah bersalah brunei cukai dianjurkan dilancarkan dituduh farmasi gantung himpunan jabatan johan karam kawan kecemasan kelayakan kemudahan kerani kontraktor lorong malah memeluk mendahulukan mengadu nikah oku panduan pas patuh pegangan pendatang pendudukan penempatan pengenalan penjagaan peranan perdana perhimpunan prihatin ramai rohingya sabit sayuran selaraskan seumur sewaktu silat sitaan sop stadium suntikan supaya taktikal waris',
  ],
  [
    -1.5,
    'amatur apabila badminton bekas beraksi berkaitan bertanyakan cabul ceramah cuti dakwaan denggi didapati diedarkan dikebumikan dilanggar dipandu diperuntukkan dipukul diselaraskan ditahan emak getah ikrar inap jimat kadar kaunter kecurian kedudukan kereta keselamatan kilang koko ladang litar longkang lot luluskan maklum mayat mendapati menegur mengesahkan menyara menyelaraskan menyiarkan minoriti ops paralimpik parit pegawai pelari pemindahan penduduk pengedar pengesahan penguat pentas penyelarasan penyertaan prioriti produktiviti racun resort ribut rompak sara sekuriti selera seludup sepakan seri seterusnya subjek sultan tangkapan temu terbunuh terkesan tipu tunjuk ustaz vape walaupun',
  ],
  [
    -1.75,
    'adik-beradik aduan anugerah apartmen askar bandar bantahan bazar berhajat bertemakan biasiswa bilangan deepavali defendan dekad dibina digantung diingatkan fasiliti hoki ikat ipt itali jaguh jamuan jerebu jualan jururawat kapasiti kelmarin keluaran kelulusan khidmat kitar kreativiti kuih lapan larian lawat loji lumba mahkamah mana-mana membina menjaringkan menunggang menyertai merampas mesra muat nasihat opr pasport pelarian pemandu pembaikan pembonceng pencen pengajaran penyelidik perak peranti perbendaharaan perbualan perkuburan perlumbaan plaintif realiti rehat rusuhan samun sedap sejajar sen separuh skuad spm sumbangan syabu tanggungjawab tapak tingkatan trafik urus urusniaga',
  ],
  [
    -2,
    'anjuran arang bermula berpangkalan biarpun bilik boleh curi dagangan datuk-seri dayang dialisis dicadangkan digalakkan dipercayai dos duga elektrik gelanggang halangan hasrat hutang jakim jamin jenama jiran kawalan kelonggaran kepakaran ketagihan ketibaan kluster kutipan langgar levi limau memandu menepati menganggur menganjurkan mengulas menyeru murid nyah oren pangsapuri pasukan pelajar pelan pembalakan pemilikan peminat pengampunan penghujung pengurusan penyeludupan perabot perenang pertikaian pkp pps rampasan rotan sahur secukupnya sehubungan sejurus sempadan sepanyol serbuan siasat skim sokongan surau susulan taburan taklimat tarawih turut wad warganegara wasiat',
  ],
  [
    -2.25,
    'alatan arwah asnaf basikal beratur bergelar berhasrat berkahwin berkuat berkuatkuasa berlepas bimbit boling borong cawangan dijangkiti dikesan dikuatkuasakan dilapor dimansuhkan diperkukuh dirompak disyaki dron ejen esok faedah fasa felda fitrah gesa hantaran hartanah ibubapa identiti import ingkar itik jangkaan jawapan jentera jersi jun juruterbang kaedah kanser kastam kdnk kebajikan kebangsaan kecederaan kehadapan kekal kemahiran kemuncak kesesakan kira-kira kolej komen komited kompaun kondominium kongsi konsert kontena kuarters kukuh lawak lembu letupan logik lontar majikan maklumbalas makmal mamak mangsanya manifesto masihi maut melabur melawat meluluskan memandangkan membaiki membelanjakan menafikan mencecah mengandungi mengesan menggalakkan mengumpul menjangkakan mentega menumpukan merempuh merompak muafakat mufti mukim nahas nombor pandemik paras pasaran pautan paya pekebun peladang pelawak pemaju pembangkang pembedahan penagih penambahbaikan pendedahan pengadil penghantaran pengiktirafan penguatkuasaan penjarakan penjawat penubuhan penunggang penyiasatan perasmian perisian persembahan persendirian perubatan pesara ph pilihanraya pinda pindaan purata risalah rogol ron95 rundingan rungutan saintis sebarang sekurang-kurangnya sempena sepatutnya solat spr strategik sukar suratkhabar syor tegar teksi temasya tempoh terbaharu terkorban tok tunku ulas vokasional yang-dipertuan',
  ],
  [
    -2.5,
    'adun afidavit ahad ahmar aidilfitri akauntan akuan allahyarham almari amaran arkitek b40 baki balak bandaraya banduan banglo bas berhubung berkongsi berlakon bersara betik bimbang borang britain bumbung cabaran calet canai canselor carta ciapan cili cubaan dakwa darjah deejay derma dibekalkan difahamkan dikongsi diluluskan dinafikan dinasihatkan dipertikai disenaraikan disiasat ditempah doktor duti eksport elaun empangan encik felcra fizikal francais galakan gari geran gimrama graduan guaman haiwan hala hendaklah hidupan iftar imigresen injunksi insurans integriti jadual jambatan jenayah jepun juadah juruacara juruaudit juruteknik jurutera juruukur kad kahwin kakitangan kasut kaunseling kaunselor kebimbangan kedai kejiranan kekangan keldai kemurungan kerjaya keusahawanan keutamaan kewangan khinzir kokurikulum konvokesyen kuarantin kuari kwsp lakonan lemang lembing lesen lhdn lif lokap lombong lumpur m40 majistret malaysia masam masin memanah membekalkan membidas memperkukuh mempertikaikan memperuntukkan menaja menasihatkan mencabar mencadangkan menderma menempah menempelak menemu mengekalkan mengugut mengundi menjejaskan menjimatkan menumpaskan menyasarkan menyelar menyenaraikan menyiasat menyifatkan merasmikan muzik mykad nafi nenas olimpik pakej pampasan pawagam pecut pelancaran pelitup pembekal pemborong penaja pengangkutan penganjur pengilang penjenayah pensyarah penternak peranginan perbicaraan percubaan perkahwinan perkeso perkongsian perlis persaraan persefahaman peruncit pesalah pingpong poskod ppr prk pru ragbi rakaman rantau rejam renjer resipi risda rizab rosak runcit saingan saman sasar sebat sebatan sekatan seluar sembang senarai sesawang sesetengah sesiapa sesyen setem setinggan sifar sihat sijil simptom sindiket soalan socso strok tadika tajaan takaful tasik taska tauliah tembikai tempahan temuduga tengku teres termeterai ternakan tersenarai tingkap tuaian tumpas ugut ugutan undi usahawan wabak yuran',
  ],
  [
    -2.75,
    'akaun belanjawan belia bn dap didakwa dihantar dimaklumkan direman ekoran eropah had justeru kejayaan kerusi keseksaan kos laluan lawatan mac majoriti melaka memulakan menggesa menghantar menyelamat merangkumi mula pelakon pelancong peperiksaan perlawanan persekitaran pertuduhan peruntukan petrol punca putrajaya rayuan sebahagian setakat sprm tamat tan telefon teruk tiada tular tumpuan ubat',
  ],
  [
    -3,
    'agensi agong akhbar akta bagaimanapun barangan berbanding filem ialah jangkitan kanun kempen kenyataan kualiti kumpulan lebuh palestin pelabur pengundi persekutuan pertubuhan petang pkr pusingan rawatan reman ringgit stesen suruhanjaya suspek tarikh terjejas',
  ],
  [
    -3.25,
    'aktiviti bahagian bapa bekalan berhad dadah disember hospital isteri jawatan julai kelantan komuniti kuala lebuhraya lelaki lori mendakwa menerusi naib pahang pendakwa peniaga penyokong perniagaan rasmi rasuah sabah semasa talian terengganu tertuduh umno wang',
  ],
  [
    -3.5,
    'awam bajet bomba cuba daripada hujung isnin jumaat kanak-kanak kedah kelab khamis mahupun maklumat membabitkan mesyuarat minit mohd pelaburan pelancongan pelbagai pendakwaan pentadbiran pesakit sekiranya selangor sentiasa setiausaha tentera',
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
