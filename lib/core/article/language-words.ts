/** Languages that the word counter tells apart. */
export type KnownLanguage =
  | 'id'
  | 'ms'
  | 'en'
  | 'jv'
  | 'su'
  | 'min'
  | 'tl'
  | 'nl'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it';

/** Words that Indonesian and Malay share; they say "one of the two". */
export const SHARED_MALAY =
  'yang dan di ini itu dengan untuk pada dari dalam tidak akan juga oleh adalah telah ke atau sudah ada orang mereka kami kita saya dia ia lebih satu dua bagi seperti sebagai dapat masih hanya semua setelah antara para tersebut menjadi tahun hari dunia negara kata kepada banyak lain hingga serta sebuah secara melalui namun perlu sekitar lalu agar belum kembali baru besar salah masyarakat tetapi apa anak rumah bulan minggu selama terhadap kerja';

/** Words of Indonesian news that Malay does not write, with how much each says (log of the ratio of counts in 1,000 sentences each, rounded). */
export const INDONESIAN: Readonly<Record<string, number>> = weights(
  'bahwa 4.7,karena 5.4,bisa 5.2,saat 3.3,uang 3.6,yaitu 3.9,polisi 2.1,olahraga 3.1,agustus 3,kasus 4,usai 3.5,sejumlah 2,kota 1,warga 1.2,wib 5,pukul 2,miliar 4,triliun 4,persen 3,rp 5,rupiah 4,perusahaan 4,kantor 3,mengatakan 1.6,ujar 1.5,ujarnya 3,katanya 0.5,tak 0.7,cuma 2,nggak 4,sangat 0.3,kecamatan 4,kabupaten 5,provinsi 4,gubernur 3.5,bupati 5,wali 1,desa 1.5,dprd 5,dpr 5,jokowi 4,jakarta 1.5,indonesia 0.5,butuh 3,coba 2,mobil 4,sepeda 2,motor 1,senin 3.5,jumat 2.5,maret 3,juni 2.5,juli 2.5,desember 3.5,januari 2,februari 2,oktober 2.5,korban 1.5,tewas 3.5,terkait 2.5,pihaknya 2.5,jelas 0.5,menurutnya 1,kemudian 0.6,sementara 1.2,selain 0.5,sehingga 1,tim 2.5,pemain 0.3,pertandingan 1.5,laga 3.5,gol 2,kualitas 4,aktivitas 3.5,kebijakan 3.5,dokter 4,perempuan 2,laki-laki 2,pria 2.5,adanya 1.5,mulai 0.3,lewat 1.5,begitu 0.8,jadi 1.2,beda 1.5,kalau 1.2,gimana 4,banget 4,soal 2.5,tahap 2.5,televisi 3,universitas 4,mahasiswa 4,siswa 3,kendaraan 0.3,tanggal 3.5,usia 2.5,pasar 0.8,informasi 3.5,komunikasi 3,teknologi 1,organisasi 3,operasional 3,institusi 1,kondisi 4,situasi 3,posisi 3.5,fungsi 3,potensi 0.5,produksi 3,transaksi 3,investasi 3.5,aplikasi 2,polri 5,kapolres 5,kpk 5,presiden 1.5,pengacara 3,tersangka 4,pelaku 3,hukum 2.5,sidang 0.3,jaksa 4,hakim 0.3,pengadilan 3,wilayah 1.5,sempat 2,sore 3.5,lokasi 2.5,penumpang 0.3,tol 0.5,bandara 4,stasiun 3,gempa 0.5,longsor 3,kebakaran 0.3,butir 1,poin 2.5,akibat 0.3,diduga 3.5,hadir 0.3,acara 0.6,digelar 4,gelar 2,lanjut 0.5,tambahnya 0.5,ungkap 1.5,ungkapnya 2.5,tutur 1.5,tuturnya 3.5,imbuhnya 4.5,pungkasnya 5,sebut 1,jelasnya 1.5,pekan 3,kemarin 1.5,besok 1,bakal 0.5,timnas 4,bola 0.3,sepak 1,bulutangkis 3.5,listrik 4,anggaran 2.5,pajak 4,kredit 2,dana 0.3,biaya 3,karyawan 4,buruh 0.8,petani 0.5,pedagang 1.5,pengusaha 1.5',
);

/** Words of Malay news that Indonesian does not write. */
export const MALAY: Readonly<Record<string, number>> = weights(
  'bahawa 4.6,kerana 5.3,wang 3.6,iaitu 4.5,polis 3.6,sukan 4.2,ogos 3.5,boleh 2,berkata 4,beliau 3.5,daripada 3,ialah 4.2,manakala 4,mahu 4,berkenaan 4.2,turut 2.8,selepas 5,semalam 4.5,kes 5,ahad 3,isnin 5,khamis 5,jumaat 5,mac 2.5,jun 2,julai 5,disember 5,peratus 5,bilion 5,rm 4,ringgit 3,syarikat 5,pejabat 2.5,kereta 0.5,basikal 4,hospital 3,doktor 4.5,wanita 0.5,lelaki 2.5,universiti 5,pelajar 1,kanak-kanak 5,kualiti 5,aktiviti 5,dasar 0.5,pasukan 2.5,perlawanan 3,jaringan 1,tarikh 5,umur 1,maklumat 5,pertubuhan 4.5,operasi 0.3,keadaan 0.5,kedudukan 1,pengeluaran 0.5,pelaburan 5,pdrm 5,mahkamah 1.5,peguam 5,suspek 5,mangsa 4.5,undang-undang 0.5,pendakwa 3.5,pendakwaan 3,tertuduh 4,kawasan 1,negeri 1.5,kampung 0.8,bandar 4,ketua 0.3,perdana 1.5,datuk 4,seri 1.5,tan 1,malaysia 1.8,kuala 2.5,lumpur 2,johor 3.5,selangor 4,sabah 3,sarawak 3,pinang 1.5,kedah 4,kelantan 4,perak 1,pahang 4,melaka 2.5,bernama 2,persekutuan 3.5,parlimen 5,dewan 0.3,rakyat 0.5,kerajaan 3,jabatan 3,pengarah 4,pegawai 0.8,jelasnya 0.3,katanya 1,menurutnya 0.3,memaklumkan 4.5,tambahnya 0.3,jenazah 0.3,kemalangan 5,lebuh 4,lapangan 0.3,petang 1.5,esok 3,semasa 4,ketika 0.3,apabila 2.5,sekiranya 3.5,supaya 1.2,cukai 5,elektrik 4.5,kos 3.5,bajet 5,perniagaan 4,peniaga 4.5,pelancong 4,pelancongan 4.5,bomba 5,penyelamat 1.5,menyelamat 3.5,mangsa-mangsa 4,lawatan 3.5,akhbar 3.5,kenyataan 3,siasatan 5,ditahan 0.3,reman 4.5,seksyen 5,akta 4.5,kanun 4.5,keseksaan 5,hendaklah 3.5,cuba 4.5,jawatan 4,jawatankuasa 5,mesyuarat 5,pilihan 0.8,umno 4,pas 1,pkr 4,dap 4,ahli 1.2,parti 5,timbalan 5,setiausaha 5,pengerusi 5,naib 4.5,tahniah 4,kejohanan 4.5,pingat 4.5,jurulatih 5,badminton 2.5,skuad 3,antarabangsa 5,asing 0.3,china 0.3,syarikat-syarikat 4,dijangka 5,dipercayai 2.5,difahamkan 4.5,terbabit 4,membabitkan 4,susulan 4.5,berikutan 4.5,menerusi 4,sejurus 3.5,tular 4.5',
);

/** The neighbours and the languages that stand beside Indonesian on the web: words that open and join their sentences. */
export const OTHERS: Readonly<Record<Exclude<KnownLanguage, 'id' | 'ms'>, string>> = {
  en: 'the of and to in is was for that with on as are by at from this be have has he his it not but an were which they their who been will would there its about after more said',
  jv: 'ing lan iku kang karo saka marang sing ora wis ana uga dadi kanggo iki yaiku nalika utawa dening awit amarga banjur nganti luwih akeh wong kudu bakal isih durung kanthi supaya sawise sadurunge arep ngomong taun dina bocah omah gedhe cilik apik dheweke panjenengane kula mboten sampun dados saking wonten badhe ingkang dipun ugi kaliyan dhateng menika punika',
  su: 'nu jeung anu teu ka ti keur dina ku geus aya éta eta ieu oge ogé pikeun jadi kana tina urang jalma nyaéta nyaeta atawa sarta mangrupa lamun henteu loba taun poé poe kalawan ngarupakeun nepi nyieun boga maranéhna manéhna abdi sareng ayeuna dugi kedah tiasa mah téh teh',
  min: 'nan jo indak ado di ko tu untuak dari dalam alah nyo urang awak inyo sabagai adolah pado sarato manjadi lah tahun surang bana kapado marupokan talatak barado pulo iyolah sadang alun',
  tl: 'ang ng sa mga na ay at ito ni si para kung hindi may mula nang siya niya kanyang ayon isang noong din rin pa ko mo ako ikaw sila nila namin natin dahil kaya pero',
  nl: 'de het een en van in is op te dat voor met zijn niet aan er ook als bij door maar om naar uit nog worden werd heeft deze over dan',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  fr: 'le la les de des et en un une du dans est que pour qui par sur au plus pas ne se ce avec son sont il a été aux cette',
  es: 'el la de que y en un los se del las por con no una su para es al lo como más o pero sus le ha este sí porque',
  pt: 'o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou',
  it: 'il di che e la in un per è una non sono del con si le da al dei nel alla come più ma anche gli della lo ha',
};

function weights(rows: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rows.split(',').map((row) => {
      const [word = '', weight = '0'] = row.split(' ');
      return [word, Number(weight)];
    }),
  );
}
