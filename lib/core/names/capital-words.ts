/**
 * Ordinary words that news writes with a capital inside a sentence: words of offices, bodies, laws, programmes, feasts
 * and headings. From the share of capitals in counted news; loans of the usual shapes (-si, -tas, -al) are left out.
 */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set(
  `
  abadi abang abdi acara ada adapun adu agen agenda agraria ahli ajaib ajang akhir akhlak akibat akses akta aku akun
  akut alamat alat alhamdulillah alumni amanat amat ambil amnesti analisa analisis ancam anda angin angka angkasa
  angkat angklung antar antara antariksa antigen anyar apa apalagi aparat arah arbitrase area arisan armada arsip
  arsitek artikel arus asa asam asap asesmen aset ashar asisten asli asrama asuh atap atlet audit aula ayam ayat bab
  babak babi baca bagi bahan awas baginda bahas bahaya bahkan baitul baja baju bak bakar bakat bakso baku bala balai balap ban
  bandeng banding bangga bangkit banjir bantah bantu bar bara barat bareng basket batalion batalyon baterai bau bawa
  bawah bawang bayar bayi bazar bea beasiswa beban bebas beda begini bela belakang belanja belas beli beliau bencana
  benda bendahara bendera bengkel bentang bentuk beras berat beri beringin berita berkat bersih besar besok beton
  biasa biaya bicara bidan bijak bikin bila bilang bina bingung bintara biru bisa bismillah bisnis blak-blakan bocah
  bola boleh bom boneka bongkar buah buat buaya buka bukan bukti bulu bumi bundar bung buntu bunuh bursa buru buruh
  buruk butuh cabang cair capres-cawapres cara catat cc cek cerdas cerita cermat cermin cetak chat chip cincin cipta
  cita coba cuaca cuan cuci cucu cukai cuma curah cuti daftar dagang dakwah dampak dana dangdut darah darat data
  datang datar daya debat debit debut dekat demam demi demo dengar depan deponir deposito deputi desain devisa dewata
  dia diabetes dialog dinamika dinasti dingin diri disiplin diskon diva doa dokumen dolar dollar domisili dong dorong
  dosis drama drone duka dukun dukung dulu dunia durian duta efek ekosistem eksklusif ekstra ekstrem elite elpiji
  energi enggak engkau era es eselon etape fakta fans fase fatwa fenomena film filsafat fokus foto gabah gabung gadis
  gaji gak gala gambar gambut game gamelan ganjil ganti gantung garda gardu gas gawang gaya gejala gelar gelombang
  gelora gembira gempa genap geng genre gerak gerhana gim gizi gol gong goreng gorong-gorong gotong grafis gratis
  griya gudang gula guna habitat hadiah hadir halaman halte hamil hantavirus hapus haram harga harmoni harta hasil
  hati haul hayati hebat hemat hepatitis hibah hidup hijab hijau hijriah hilang hilir hisab hitam hujan hulu huni
  huruf ia ibadah ibtidaiyah ide iklan iklim ikut ilmu indeks independen individu infantri info ingin inklusif insan
  insiden inspektorat instan insya insyaallah intelejen intelijen intens intensif internet inti isbat islah islami
  isu item iya izin jadi jaga jagat jam jamaah jaman jangan jangka janji jantung jarak jarang jasa jatuh jauh jawara
  jejak jelang jemaah jenazah jenis jenjang jet jihad jika jilid jin juara judi jumlah juncto juri jurubicara juta
  juz kabar kabel kabinet kaca kaget kaisar kakek kaki kalah kalau kamar kambing kamera kami kamp kampanye kampus
  kamu kamus kanak-kanak kanan kandang karantina karbon kartu karyawan kas kastil kasus kategori kau kaya kecil kejar
  keliling kelola kelompok keluar kembali kembar kementrian kena kenapa kendati kerap kering kerja khalifah khas kian
  kilang kilat kilo kimia kini kiri kisah kita klasemen kliring kode koin kok kolesterol kolong komandan komando
  komentar komitmen komoditi komponen komprehensif komunis kondang kongres konseling konsep konsil konsul konsultan
  konsumen kontak konten kontes kontingen kontrak kontrol kos kotak krama kredit kripto krisis kuat kubu kuliah kulit
  kunci kuning kuno kuota kurban label ladang laga lagi lagu lahan lahar lahir laju laku lalu laman lampu langkah
  langsung lantai laptop lari laut lawan lawas layak lebaran leg legenda lelang lemah lembar lempeng lengkap level
  lewat liar lihat limbah lingkup logam logo loh lolos lomba lorong luas lubuk luka maaf madani mafia magang maghrib
  magnitudo maha mahar mahasiswa mahkamah main maju makin makro malah malam malaria mama mami mana manajemen manfaat
  mangrove manis mantap mantri manusia margin mari markas masa masak masalah masehi masih massa masuk masyarakat mati
  matra mau maulid maut mayat medali media medis meja menang mengapa menu mereka meriah mesin mesjid meski meskipun
  metode migran mikro miliar mimpi minggu mini minyak mirip misteri mitra mobil mode model momen monyet muamalat
  muara mudah mufti muka mukmin muktamar mula mulai mulut muncul murah murid musim muslim muslimah musyawarah mutu
  nabi nada nah nama namun nan nanti nasabah nasib negara neraca netizen nggak niaga niat nih nikel nilai nol non
  nostalgia novel nuansa nuklir nyaman nyamuk nyata nyepi nyeri obat objek ojek oke olah olahraga opini orangtua
  orangutan orbit orde orkes otak otorita pacar pacu pagar pagi pahala pajak pakai paksa paling pamong pamungkas
  panas pancar pandai pandang pandemi panel panen pangan panggil panggung panitera panitia panjang pantau papa papan
  parade paralayang paripurna parit parkir parlemen paruh pas pasalnya pasang pasca pasien pasir pasti pasukan
  paviliun payung pedoman pedukuhan peduli pegawai pekat peluru pencak pendek pendopo penjara pensiun penuh penyu
  perak peran perangkat perempuan performa periksa perilaku peringkat perintah periode peristiwa perkara perlu
  permanen pers perut perwira pesan pesawat peserta pesisir pesta peta peti petir piagam pidato pihak pilar pilih
  pilot pindah pintar pintu pipa pisau planet platform pleno pohon poin pokok pola polio pompa poros potong potret
  pra praja prajurit prakarsa prasarana prasasti preman pria pribadi prinsip pro produk produsen profil promo
  properti protokol puasa pukul pulang puncak punya pupuk pusaka puteri qanun radar raga rahasia raih raksasa ramah
  ramai ranah rancang rangka rapi ras rasa rasio rating reforma regu rekayasa rekening rekrutmen rel reli rem
  remaja renang rencana rendah reserse resiko resimen resmi respons ribu ribut rilis ringan riset risiko ritel
  riwayat robot roh rohani rokok royong ruang ruas rukun rumput rupiah rute saat sabit sabu sah sahabat saham saing
  sains saku salah salat saldo saling sama sambil sandera sang santri sapi saraf saran sarana sarang sastra satelit
  satwa sawah sawit saya sayang sayap sebab sebut sederhana segala segar segera segmen sehat sejahtera sejak sejarah
  sekadar sekretariat sela selalu selaras selatan selesai selokan seluruh semangat semarak sembuh sementara semi
  seminar semua senam senat sendi sendiri sengketa senjata sensus sentra sepak sepakbola sepeda serba serdadu
  serentak seri sering serius sertifikat setara setelah setting sewa shalat sholawat siang siap siapa sih sikap
  silang silat silaturahmi simak simpan simpel sinergi sini sinode sipil siri sirup sistem siswa situs skala skema
  skuad solar solid sore sosok spesialis spot standar startup status strategi strategis stroke studi suap suara
  suasana subuh suhu suka sukses sumpah sup support surga survei susu swab syarat syariah syuro tablet tahajud tahap
  tahu tak talenta talkshow tambah tambak tambang tampak tanah tanda tangan tangga tanggap tanggul tanggung tangkap
  tangkis tani tank tanpa tapi target tarif tata tatap tau tawar tebing tebu tegas teknis tekstil teladan telegram
  telepon teman tembak tembakau tembok tembus tempe tempo tenaga tengah tenggara tenis tentang tentara teori tepat
  terang terbang terbit terima ternak tertib tes tetap tewas tiada tiba tidak tiket timbul tindak tingkat tips tiram
  token tokoh ton tragedi traktat transit tren tribun triliun triwulan truk tsanawiyah tsunami tugas tuhan tukang
  tukar tulis tumbuh tunai tunggu turun uang uap ucap udang uji ujung ulama ulang umat umrah umroh unggul ungkap ungu
  undang-undang uni upacara upah upaya update upgrade usaha usai usia utang utara vaksin varian veteran via video virus
  visa voli
  wabah wacana wadah wah wahana wajah wajib wakaf waktu walau wanita warta wasit waspada wawancara wayang wibawa
  wirausaha wisuda ya yakin yatim yen zakat zikir
  `
    .trim()
    .split(/\s+/u),
);
