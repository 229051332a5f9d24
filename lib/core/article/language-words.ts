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
  [4.25, 'game jawa kabupaten kamis kondisi miliar perusahaan prabowo sebesar senin'],
  [
    4,
    'gubernur informasi jumat kesehatan meski poin polisi saat surabaya tapi terkait triliun wib yaitu yakni',
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
    'agustus akun aturan bandung biaya dampak enggak film jepang juli juni justru keamanan kemarin korupsi kualitas lahan lainnya listrik lokal mantan maret mengungkapkan militer pajak pelatih polda polri publik rupiah timnas wisata',
  ],
  [
    3,
    'aksi aktivitas bisnis bumn bupati demokrat desember dilansir dimulai disebut dprd ekspor eropa fasilitas fitur kebutuhan klub kompetisi korban maupun menambahkan mendorong menggelar menilai nggak online pangan papua pengadilan penjualan polres pukul putusan sehat siswa skor stadion sulit transportasi tutur umkm universitas uu wisatawan',
  ],
  [
    2.75,
    'bahkan bandara bogor bus coba dini ditemukan dokter foto gedung golkar gratis harus investor istri izin jadwal jaksa jelasnya kabar kapasitas kecelakaan kepolisian konsumen kpu medan membutuhkan memiliki menemukan menetapkan mk para pariwisata pasien pdip pemerintah pemprov penanganan peneliti penyidik perangkat pertamina petugas pilkada pilpres prancis pria produksi rapat rata-rata saja sejumlah sepeda setelah sipil situs spanyol sumatera survei target ternyata tes turnamen tuturnya wilayah',
  ],
  [
    2.5,
    'ajang apalagi balapan bapak bbm berbagai berbasis berpotensi diduga dinilai fokus ganda gawang gerindra imbuhnya impor inovasi italia jaringan kader kamar kampanye kegiatan kejaksaan kelurahan kinerja kolaborasi komunitas konsumsi kota lantaran memulai mengaku menghadirkan mengungkap menuturkan menyebut menyebutkan musik nusantara obat padahal pasalnya pedagang pengawasan perekonomian ponsel pungkasnya rekor rencana riset sempat standar stasiun studi sulawesi tangerang tercatat terdakwa truk tunggal utang',
  ],
  [
    2.25,
    'adapun aja aparat apbn arus asn berkelanjutan berlangsung besok bikin bmkg bps butuh capres cawapres cuma desain dibutuhkan distribusi dpd dugaan efektif evaluasi fisik fraksi garuda gim hal hukum humas imbang jembatan karyawan kejuaraan khawatir klasemen koalisi kuartal kuota kursi laba lantas lingkungan lolos mas medali memanfaatkan memastikan menanggapi mencoba mendatang momen mpr mudik narkoba operasional otoritas pabrik pasokan penetapan pengelolaan perbedaan perseroan prajurit prioritas punya regulasi relawan rencananya rs rute sambungnya sanksi sapi sedangkan semarang senilai setidaknya signifikan sih soal sore tak telepon teman tentara terjadi tersebut ujar uji unggahan upaya wali yogyakarta',
  ],
  [
    2,
    'anggaran angkutan apresiasi banget bansos bekasi beragam berdampak berupa bpjs cocok depok diperkirakan dirilis dirinya diskusi ditanya edukasi event gizi identitas ihsg ilegal ilmuwan imbuh ingin jabar jelang kalau kampus kandang kanker kemudian kerap kerjasama kombes komisaris komoditas konten koordinasi ktp kualifikasi kuhp kurban lanjutnya layar libur lini longsor ma makanya manajemen manajer manis massa mayoritas medis memicu mendapatkan menegaskan menerapkan mengapresiasi mengimbau menko mirip mitra motor nantinya nasdem nyaman obligasi ojk paket parkir pebalap pelabuhan pelatihan pembalap pemilih pemkab pemkot pencurian penguatan perbatasan perdamaian performa pernikahan personel pesan pkb pln polsek polusi ppp praktik pungkas pupuk putaran realisasi rekening revisi rt ruas ruu rw sayangnya seiring sekadar sekaligus semester semifinal seusai sma solusi sopir sosialisasi stabilitas sumut teknis televisi terminal toko transisi ucap urutan vaksinasi zona',
  ],
  [
    1.75,
    'akbp akp artinya bagus bareskrim beasiswa berkomitmen brigadir bulog cabai cerah dana desa diamankan dibandingkan dijadwalkan dikatakan dikembangkan diketahui dikonfirmasi dilakukan dirawat diselenggarakan diskon ditangani diunggah dosen esdm evakuasi fakultas fase gak gugatan harganya implementasi independen instansi irjen jateng kapan kapolda kapolres kapolri karier kata-nya kaya kayak kiper kok konser kontribusi kotak kuliah kuliner langka logistik maka makam melahirkan melansir memakai membangun memenangkan menduga mengamankan mengantisipasi mengingatkan menyaksikan merek merespons modern netizen nu nuklir olahraga optimal pantauan partisipasi pemda penerapan pengacara pengakuan penganiayaan pengemudi pengendara penipuan penyelenggara penyerang perempuan pesantren pidana pks populer ppkm produsen psi puskesmas respons rilis roda rsud ruangan rutin sampai sampaikan sarana sd sekjen sering setempat spbu tambang tampaknya tegasnya telkom telur tentunya tepatnya terangnya terkena timnya unggulan ungkap usulan utamanya verifikasi warga warung',
  ],
  [
    1.5,
    'acara agen alasannya album apbd armada asuransi atap babak baterai beda bek berawan berkoordinasi besaran bpbd brigjen buruh campuran capaian cek dalamnya demo depannya diberlakukan dievakuasi dikelola dimanfaatkan diprediksi disabilitas disampaikan ditangkap diterapkan dollar dosis dusun efisiensi eks ekstrem elektabilitas finis gelandang guna hal-hal ide investigasi jalur jumpa kadang kandidat kapolsek karenanya kebun kejagung kelola kemacetan kepastian ketimbang ketinggian kiai kisaran kodam kode konstruksi kubu kurs laga laki-laki lansia lapas liburan mabes mahasiswa maskapai materi mayjen melainkan melakukan melonjak membaik memperoleh mengawasi mengelola mengunggah mengusung menjelaskan menkeu menuju menyampaikan merilis metode muhammadiyah nasabah nyaris oknum opsi otomatis ott parah parpol pasca pelecehan pemakaman pemberdayaan pencapaian penegakan pengelola pengembang pensiun percepatan perizinan petenis pns ponpes properti rekomendasi relatif reskrim sang santri sekitar selanjutnya sepekan sertifikasi sinyal smk smp solar striker suap suporter tandasnya tanggapan terdampak tetangga tiongkok tipe tps transjakarta triwulan tunjangan udah unjuk wapres warganet wawancara wita',
  ],
  [
    1.25,
    'absen akhirnya aktor alhasil analis antisipasi apartemen asisten aspirasi bakteri barel bareng basis beber bei belasan bensin berjualan bersaing camat capres-cawapres citra damkar dapur daring dekade diakui didorong direksi dirjen dirut diungkapkan dividen dong efisien ekonom finansial gelaran gereja ginjal gudang hektare hunian imbauan intelijen istirahat jpu judi jurusan kacamata kanal kantong kasasi kasat kekeringan kemenag kemenhub kemenkes kendati kenyamanan kerusuhan kesepakatan keterangannya ketersediaan khususnya klaim klarifikasi kompetitif kompol kondusif konservasi kontak korporasi kota-kota krl legislatif limbah lion macet mal mancanegara masker memberikan menabrak menangkap menargetkan menerangkan mengalahkan mengalami mengenakan menjamu meraih mi migas mui mulai museum natal negosiasi nih ojek ojol optimis optimistis orangtua pangdam papar paparnya paripurna pelapor pemanfaatan pembangkit pembaruan pemungutan pencarian penelitian pengungsi penularan penundaan peredaran perempat permukiman perpres pertalite pertamax perunggu phk pihaknya pilot politisi polresta ppn prediksi promo rawan rektor ritel rudal sambutannya sar sembako sembuh sepakbola seringkali sertifikat silam sim simak spesial spesialis stunting suhu sutradara tahapan tas tayang terduga terintegrasi terjangkau terorisme terpantau terpapar tipikor transparan tumbuh ucapnya via vonis wacana warganya wasit',
  ],
  [
    1,
    'aktris anak-anak aplikasi baju balita bank bawaslu begitu benar-benar bendungan bilang bukan cabor caleg celana dibangun diimbau diizinkan dimakamkan dipicu ditetapkan divonis duet gampang gimana gratifikasi halte honorer ipda iptu kalah kebobolan kemenkeu kesulitan laboratorium lawan lowongan lrt lurah medsos memaparkan memberlakukan memperkirakan menggugat mengizinkan mengungsi merupakan ngomong nonton nyepi pakai paslon pasti pelat pemadaman pemberlakuan pemudik penangkapan pengusaha perppu polrestabes praktis praperadilan presiden rekaman sampah sebutnya sekda selandia sosok subsider tandang tentu terendam terkadang terlapor terpidana tk tol trotoar tudingan unggul ungkapnya',
  ],
  [
    0.75,
    'akibatnya ambruk angkot bebernya begal bentrokan beras berawal beristirahat bertandang blt brimob briptu bulutangkis cctv cicilan densus dermaga dilarikan dipakai distributor elpiji emiten erupsi final gabah gembong imunisasi jaket kades kanit ketum kios kk kodim kontrakan kripto kurungan lapangan luapan mampu membobol memulihkan menaklukkan mendagri mengevakuasi menggunakan mengguyur meninggalnya menkes menuding menyatakan pacar paspor pemuda pencuri penyakit penyelundupan perceraian perda perempatfinal perlintasan persoalan pesawat pileg pilgub pinggir pinjol plastik ppdb prakiraan pramusim rawat ruko satreskrim sekarang semuanya siswi soalnya tabrakan tanggul tawuran terlalu tilang token ujarnya upah vaksin',
  ],
  [
    0.5,
    'adalah advokat akan autopsi banjarmasin bentrok bidan bripka cpns digugat diguyur dituding gerbong hangus heboh hitung inpres jubir jumlah kaos kepelatihan ketiga kita koper laris longsoran mahasiswi maling meluap menerobos menumbangkan merendam nakes omzet palang pbb pebisnis pemasok pengeroyokan penggelapan perampokan permen perundungan pesepak petahana reruntuhan resep saham saya sekolah-sekolah sidik sundulan tambahnya tertimbun ump urainya utbk',
  ],
  [
    0.25,
    'aiptu akreditasi angket apotek babinsa berbarengan berdagang bumdes curhat danrem diringkus ditabrak diterbangkan gardu gawai guru-guru hadirkan harapnya jebol jelas-jelas kadis kedaluwarsa kericuhan koramil kpud kurir lagunya lahar membekuk mendung mengabarkan menjebol mensos merugi mobil-mobil nopol otopsi pacaran pebulutangkis pengungsian penuturan perampok peretas pergub posyandu psk puing quick retribusi selebritas siswa-siswi skuat stnk suksesnya telat tetapkan tukasnya visum warna-warni winger wisuda',
  ],
  [-0.25, 'tawaran'],
  [
    -0.5,
    'antara berjumlah bernama diambil disiarkan guru katanya klinik mata mempunyai nikmati pekerja penjara radio rakyat wanita',
  ],
  [
    -0.75,
    'asean asrama audit awasan bagi balai bayar brunei cerai denda desak dewan dibela dihukum diplomatik disahkan disalurkan disita ditempatkan ditemui hendak kampung keadaan kejadian kepada kesan kuasa laju lapor lumpur melancarkan meninjau meringankan pandangan pantas patut pengantin penilaian penuntut penyanyi perbincangan perdana peringkat perlu sains sayur sebutan sewa simpang sini taman terbalik terpaksa tindakan untung usul wajar zon',
  ],
  [
    -1,
    'ambulans anjing artis bayaran berlaku berpadu cadangan diesel dihadapkan fitnah haram harimau hendaknya ijazah inisiatif isu isyarat kajian kediaman kedutaan kelangsungan kucing lebat lepas membenarkan memetik memohon menahan menara mengarahkan mengutamakan mesti pembinaan pengangguran pengeluaran penyelamat perbelanjaan perkara persatuan pn pula raya sambutan selaras selebriti semula sri sukarelawan sukma tabung tandas tunjukkan ujian zakat',
  ],
  [
    -1.25,
    'ahli akui amat asas bantah bersalah cukai dianjurkan dilancarkan dituduh farmasi gantung himpunan jabatan johan karam kawan kecemasan kelayakan kemudahan kerani kontraktor kuala lorong malah memeluk mendahulukan mengadu nikah oku panduan pas patuh pegangan pendatang pendudukan penempatan pengenalan penjagaan peranan perhimpunan prihatin ramai rohingya sabit sayuran selaraskan seumur sewaktu silat sitaan sop stadium suntikan supaya taktikal waris',
  ],
  [
    -1.5,
    'amatur apabila badminton bekas bekerjasama beraksi berkaitan bertanyakan cabul ceramah cuti dakwaan denggi didapati diedarkan dikebumikan dilanggar dipamerkan dipandu diperuntukkan dipukul diselaraskan ditahan emak getah ikrar inap jimat kadar kaunter kecurian kedudukan kereta keselamatan kilang koko ladang litar longkang lot luluskan maklum malaysia mayat mendapati menegur mengesahkan menyara menyelaraskan menyiarkan minoriti nampaknya ops paralimpik parit pegawai pelari pemindahan penduduk pengedar pengesahan penguat pentas penyelarasan penyertaan perseorangan prioriti produktiviti racun resort ribut rompak sara sekuriti selera seludup sepakan seri seterusnya subjek sultan tangkapan temu terbunuh terkesan tipu tunjuk ustaz vape walaupun',
  ],
  [
    -1.75,
    'adik-beradik aduan anugerah apartmen askar bandar bantahan bazar berhajat bertemakan biasiswa bilangan deepavali defendan dekad dibenarkan dibina digantung diingatkan dipenjara fasiliti flat gempuran hoki ikat ipt itali jaguh jamuan jerebu jualan jururawat kapasiti katering kelmarin keluaran kelulusan keseluruhannya khidmat kitar kreativiti kuih lapan larian lawat loji lumba mahkamah mana-mana membina memusnahkan mengukuhkan menjaringkan menunggang menyertai merampas mesra muat nasihat opr pasport pelarian pemandu pembaikan pembonceng pencen pengajaran pengukuhan penyelidik perak peranti perbendaharaan perbualan perkuburan perlumbaan plaintif pusara realiti rehat rusuhan samun sedap sejajar sen separuh skuad spm sumbangan syabu tanggungjawab tapak taraf tingkatan trafik urus urusniaga',
  ],
  [
    -2,
    'anjuran arang berlainan bermula berpangkalan bertaraf biarpun bilik boleh bot cuacanya curi dagangan datuk-seri dayang dialisis dicadangkan digalakkan dijumpai dipercayai dipetik dirampas diserbu disuntik diwartakan dos duga dukacita elektrik fesyen gelanggang halangan hasrat hutang jakim jamin jenama jip jiran jugalah kadangkala kawalan kebiasaannya kelewatan kelonggaran kemasukan kendatipun kepakaran ketagihan ketibaan kluster kutipan langgar lazimnya levi lewatkan limau manakah memandu menepati menganggur menganjurkan mengulas menyeru menyoal monorel mujur murid nyah oren pangsapuri pasukan pelajar pelan pembalakan pemilikan peminat penamaan penangguhan pengampunan penghujung pengurusan penyeludupan perabot perenang pertikaian pkp pps rampasan rotan sahur secukupnya sehubungan sejurus sempadan sepanyol serbuan sewajarnya siasat skim sokongan surau susulan syukurlah taburan taklimat takziah tarawih tuntut turut wad warganegara wasiat wujudkan',
  ],
  [
    -2.25,
    'adakala adakalanya alatan allahyarhamah andainya arwah arwahnya asnaf baharulah basikal beratur bergelar berhasrat berkahwin berkuat berkuatkuasa berlepas berniaga bersidang berucap bimbit boling borong cawangan ceroboh cip didera dijangkiti dikebumikannya dikesan dikuatkuasakan dilapor dimansuhkan dipenjarakan diperkukuh dirompak disyaki ditikam dron ejen esok exco faedah fasa felda fitrah gempur gesa graduasi hantaran hartanah hiba ibubapa identiti import ingkar itik jangkaan jawapan jentera jersi jun juruterbang kaedah kanser kastam kdnk kebajikan kebangsaan kebolehan kecederaan kehadapan kekal keluasan kemahiran kemuncak kesesakan khabarnya kira-kira kolej komen komited kompaun kondominium kongsi kononnya konsert kontena kritikal kuarters kukuh lagipun lawak lembu letupan logik lontar majikan maklumbalas makmal mamak mangsanya manifesto masihi maut melabur melarutkan melawat meluluskan memandangkan membaiki membangkang membelanjakan menafikan mencecah mengandungi mengesan menggalakkan mengumpul menikam menjangkakan menjumpai mentega menumpukan menyuntik merempuh merompak mewartakan muafakat mufti mujurlah mukim nahas nombor pandemik paras pasaran pautan paya pekebun peladang pelawak pemaju pembangkang pembedahan penagih penambahbaikan penapisan pendedahan pengadil pengebumian penghakiman penghantaran penghulu pengiktirafan penguatkuasaan penjagaannya penjarakan penjawat penubuhan penunggang penyiasatan perasmian perisian persembahan persendirian perubatan pesara ph pilihanraya pinda pindaan purata risalah rogol ron95 ronda rundingan rungutan sahajalah saintifik saintis sebaik-baik sebarang sekurang-kurangnya sememangnya sementelah sempena sepatutnya serbu seumpamanya solat spr strategik sukar sungguhpun suratkhabar syor tegar teksi temasya tempoh terbaharu terhutang terkilan terkorban teruja timbang tiruan tok tunku ulas vokasional yang-dipertuan',
  ],
  [
    -2.5,
    'adun afidavit ahad ahmar aidilfitri akauntan akuan allahyarham almari amaran ansuran arkitek b40 baki balak bandaraya banduan banglo barah bas baucar beg belanjakan belon berarak berasaskan berazam bergu berhempas-pulas berhubung berimpak berjadual berkecuali berkelulusan berkongsi berkonsepkan berlakon berlepaslah bermastautin bermotifkan berperanan berprestij berprofil bersara bersemuka bersurai bertemankan bertembung bertembungan berteraskan bertitah betik biasiswanya bidaan bimbang biskut borang britain bumbung cabaran cakera calet canai canselor carta cendawan cerapan cerun ciapan cikgu cili cubaan dakwa darjah deejay dera deraan derma diapungkan dibekalkan dibelasah diberkas dicabul dicekup difahamkan difailkan dihadkan dihebahkan dijadual dijadualkan dijana dikemaskini dikhuatiri dikompaun dikongsi dilaburkan dilemaskan dilencongkan diluluskan dinafikan dinasihatkan dipertikai diperuntuk diragut diraikan dirakam dirogol disamun diselar diseludup disemak disenaraikan disiasat disoal ditadbir ditangguhkan ditempah ditetak ditewaskan diturap dobi doktor dokumentari dun duti eksais eksport elaun empangan encik enjin esei fail fakulti farmaseutikal felcra fizikal francais galakan gangsa gari geran gimrama graduan graf guaman haiwan hala halia hebahan hendaklah hidupan iftar ikat-jamin imej imigresen injunksi insurans integriti jadual jambatan jaringkan jejambat jejantas jenayah jentolak jepun jerayawara juadah juruacara juruaudit juruteknik jurutera juruukur kad kahwin kakitangan kalendar kasut katil kaunseling kaunselor kebimbangan kebuluran kedai kegusaran kejiranan kekangan keldai kemaskini kemuflisan kemurungan kepelbagaian keraian keretapi kerjaya kerosakan kesepaduan keusahawanan keutamaan kewangan khinzir khuatir klinikal koc kokurikulum konvokesyen kuarantin kuari kukuhkan kwsp lakonan lampu-isyarat lemang lembing lencongan lesen lhdn lif lokap lombong m40 majistret makcik maktab mampan markah masam masin memadam memanah membekalkan membelasah membentangkan memberkas membida membidas membimbangkan memfailkan mempamerkan mempelawa mempelbagai mempelbagaikan memperakui memperkasa memperkasakan memperkukuh memperkukuhkan mempertikaikan memperuntukkan menaiktaraf menaja menangguhkan menasihatkan mencabar mencabul mencadangkan mencekup mencemar menceroboh menderma menempah menempelak menemu menerajui menetak mengehadkan mengekalkan mengemaskini menggesa-gesa menghebahkan mengkompaun mengugut mengukuh mengundi mengurangkan menjana menjejaskan menjimatkan mentadbir menumpaskan menurap menyamun menyasarkan menyelar menyeludup menyemak menyenaraikan menyenggara menyiasat menyifatkan meragut meraikan merakam merancakkan merasmikan merempuh-rempuh merogol meronda merosakkan mewajarkan mogokkan muatnaik muflis muzik mykad nafi naib-canselor nenas obes obesiti olimpik pakcik pakej pampasan pasaraya pawagam pecut pecutan peguambela pelancaran pelarasan pelawaan pelitup pemakanan pembekal pemborong pemerdagangan penaja pencerobohan pengangkutan penganjur pengetua penggubalan pengilang penjaja penjanaan penjaring penjenayah pensijilan penswastaan pensyarah penternak penyamun penyeludup peragut peranginan perarakan perbicaraan perbicaraannya percubaan perkahwinan perkeso perkongsian perladangan perlantikan perlepasan perletakan perlis perniagaannya perogol persaraan persefahaman pertembungan peruncit perutusan pesalah pesawah pilihan-raya pingpong politikal poskod posmen ppr prk pru ragbi ragut rakaman rampas rantau rebat rebet rejam renjer rentung resipi risda rizab rondaan rosak rosakkan runcit saingan saman sasar sebat sebatan sekatan sekuad selsema seluar seludupan semakan sembang senaman senarai senggara separa serahan serantau sesawang sesetengah sesiapa sesyen setanding setem setinggan sifar sihat sijil silibus simptom sindiket siri siswazah soalan soalsiasat socso strok sukatan syif syiling tabika tadika tajaan takaful tasik taska tauliah tayar telatah tembikai tempahan temuduga tenat tengku terap terbabas teres terhad terkandas termeterai ternakan tersadai tersenarai tersepit tetak tibi tikam tingkap titah tosyen tuaian tumpas tumpaskan ubat-ubatan ugut ugutan undi usahawan wabak wayar yuran',
  ],
  [
    -2.75,
    'akaun belanjawan belia bn dap didakwa dihantar dimaklumkan direman disokong ekoran eropah had justeru kejayaan kerusi keseksaan kos laluan lawatan mac majoriti melaka memulakan menamatkan mengetuai menggesa menghantar menyelamat menyokong merangkumi mula pelakon pelancong peperiksaan perlawanan persekitaran pertuduhan peruntukan petrol premis punca putrajaya rayuan sebahagian setakat sprm tamat tan telefon teruk tiada tular tumpuan ubat',
  ],
  [
    -3,
    'agensi agihan agong akhbar akta bagaimanapun barangan berbanding berdepan bersetuju didedahkan digubal diiktiraf disaman ditubuhkan filem gubal ialah jangkitan kanun kedua-dua kempen kenyataan kepimpinan kesemua ketiga-tiga keupayaan kualiti kumpulan lantikan lebuh mendedahkan mengagihkan menggubal mengiktiraf menjangka menubuhkan menyaman menyedari muktamad notis palestin pelabur pembentangan pengagihan penganalisis pengasas penggal pengundi percutian perlembagaan persekutuan pertubuhan petang pkr pusingan rawatan rekod reman ringgit sokong stesen suruhanjaya suspek tarikh tergempar terjejas tertakluk',
  ],
  [
    -3.25,
    'aktiviti bahagian bapa bekalan berhad dadah disember hospital isteri jawatan julai kelantan komuniti lebuhraya lelaki lori mendakwa menerusi naib pahang pendakwa peniaga penyokong perniagaan rasmi rasuah sabah semasa talian terengganu tertuduh umno wang',
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
  jv: 'ing lan iku kang karo saka marang sing ora wis ana uga dadi kanggo iki yaiku nalika utawa dening awit amarga banjur nganti luwih akeh wong kudu isih durung kanthi sawise sadurunge arep taun dina bocah omah gedhe cilik apik dheweke panjenengane kula mboten sampun dados saking wonten badhe ingkang dipun ugi kaliyan dhateng menika punika kaya nanging mung duwe ngerti mangkono mengkono kene kono ngendi sapa kabeh bareng maneh wae bae mesthi seneng pancen tansah saben esuk bengi sesuk wingi dhewe kowe sampeyan nggih inggih tiyang kathah sanget boten mawon taksih kedah amargi supados salebeting wiwit saiki biyen mlaku nggawe digawe ngomong sekolahe bapake ibune omahe padha turu mangan ngombe adhi mbakyu kandha dalan omong sliramu tekan teka lunga mulih tuku adol didandani ngarep kuwi yen',
  su: 'nu jeung anu teu keur dina geus aya éta eta ieu oge ogé pikeun kana tina urang jalma nyaéta nyaeta atawa sarta mangrupa lamun henteu loba taun poé poe kalawan ngarupakeun nepi nyieun boga maranéhna maranehna manéhna manehna abdi sareng ayeuna dugi kedah tiasa mah téh teh ku ti ka moal kudu hayang daék rék rek arék arek deui kénéh keneh waé wae kabéh kabeh unggal isuk peuting kamari isukan budak lembur imah gedé gede leutik alus goréng sakola ngora kolot lalaki awéwé awewe kuring anjeun manéh maneh saha naon naha kumaha iraha sabab kusabab ngan ukur nyaho ngomong diuk leumpang dahar cai leuweung tatangga damel sepuh sepuhna janten calik énggal enggal supados nyuhunkeun sasak ngadamel tuang kulem angkat sumping pajeng pilemburan hiji meunang dibéré jelema',
  min: 'nan jo indak ado ko untuak alah nyo urang awak inyo sabagai adolah pado sarato manjadi lah bana kapado marupokan talatak barado pulo iyolah sadang alun ka dek iko karano jikok indaklah ciek duo tigo ampek limo anam tujuah salapan sambilan sapuluah baliau kito sia apo baa bilo dima mano babarapo gadang ketek rancak elok lamak pai mambuek dibuek mamakai mancari maliek manjua mambali lalok duduak tagak bajalan barangkek nagari kampuang jorong pasa aia cako patang lamo lai mah yo sajo hanyo juo samo antaro sabalun sasudah katiko tantang tatap talah partamo kaduo bahaso masyarakaik pamarintah kato manuruik salain sacaro tu ambo uda uni tibo baliak satiok harago suko mudo surang inyiak amak nio karajo bareh lado jumaik sanayan rabaa kamih adaik basandi salasai maambiak mambaco manulih baraja tingga anaknyo barangnyo haragonyo katonyo alahnyo urangnyo muko sabana paliang janiah mangatokan manceritokan mandanga dangan sabuah sakato babuah batanam jalannyo kabau lapau galeh manggaleh',
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
