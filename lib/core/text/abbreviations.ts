/** The words of a table. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Behind these a full stop ends no sentence when a capital or a digit follows. Folded, without the stop. */
export const ABBREVIATIONS = set(
  'prof plt plh pj pjs wkl dr drg drh drs dra ir h hj kh tn ny nn sdr sdri bpk st mr mrs ms messrs jl jln gg rt rw kec kab kel kep prov ds dsn kp perum pt cv ud pd fa tgl bdk lih mis cf vs no nr hlm hal vol ed bab ps psl art rp us yth ytt pdt ust ustd gub jend letjen mayjen brigjen kol letkol kapt kombes kompol irjen komjen akbp pol purn serma sersan lettu letda mgr rm romo sr br gus th telp tlp hp fax lt mt ft op cit al sda ph moh muh muhd mohd moch much mochd abd pkl thn alm almh inf kav czi arh arm cba chb ckm cpm cku chk nav lek psk sus pnb cpl caj cke gbr tbl lamp hr qs gd gdg tj tjg',
);
/** These stand before a number only. */
export const BEFORE_DIGIT = set(
  'no nr hlm hal vol ps psl tgl th thn pkl telp tlp hp fax lt rp us rt rw bab art',
);
/** These may well be a sentence's last word: a capital behind them begins a new one. */
export const MAY_END = set(
  'dll dkk dst dsb dsj dsbg tbk inc ltd co corp jr sr wib wita wit plc bhd etc',
);
/** Behind an article of law these stand before another one: "Pasal 340 jo. Pasal 55". */
export const BEFORE_ARTICLE = set('jo jis jcto junto juncto');
/** What may follow those. */
export const ARTICLES = set('pasal ayat uu undang-undang peraturan pp perpu perppu perda');
/** These stand before a name (RS. Fatmawati, KM. Lestari Maju), and end a sentence as well ("dibawa ke RS. Polisi …"). */
export const BEFORE_NAME = set(
  'rs rsu rsud rsup rsia mv km kmp kmn klm kri tb lct laksda laksma marsda marsma tgk tgh krt kph ponpes yys ra pel',
);
/** Ranks of the police, which a name follows unless somebody has just got one: "naik pangkat menjadi Iptu. Polisi …". */
export const POLICE_RANKS = set(
  'akp iptu ipda aiptu aipda bripka brigpol briptu bripda bharada bharaka',
);
/** Ships, none of which news leaves without its name. */
export const VESSELS = set('mv kmp kmn klm kri lct');
/** Who opens a sentence without a name. */
export const SUBJECTS = set(
  'polisi petugas penyidik aparat jaksa hakim sopir pengemudi penumpang pasien saksi massa mahasiswa korban warga pelaku tersangka keluarga pihak pemerintah presiden gubernur bupati menteri kapolres kapolda kepala ketua direktur dokter tim seorang sejumlah sebanyak seluruh setiap kedua ketiga dua tiga empat lima beberapa berbagai banyak kasus peristiwa kejadian insiden proses hasil kondisi jenazah kapal kini akibat sejak hingga sampai terkait atas sesuai guna sebagai seperti apalagi',
);
/** What goes on behind a name. */
export const GOES_ON = set(
  'di ke dari dan untuk dengan pada oleh yang karena setelah usai saat guna atau itu ini tersebut tenggelam karam terbakar berangkat berlayar bertolak tiba bersandar kandas terbalik hilang membawa mengangkut',
);
/** Offices that stand before a firm's name and their holder's: "Direktur Utama PT Garuda Indonesia Tbk. Irfan …". */
export const OFFICES = set(
  'direktur dirut presdir presiden komisaris ceo cfo coo cto manajer manager sekretaris corporate head kepala vp vice chief gm general juru bos pendiri pemegang analis ekonom senior',
);
/** Degrees with dots, which stand behind a name and a comma. */
export const DEGREES = set(
  's.h s.e s.t s.s s.p s.i.k s.ip m.h m.m m.t m.a m.p m.b.a b.a b.sc ph.d ll.m ll.b s.pd m.pd s.sos m.si s.kom m.kom',
);
/** Words that open sentences and are nobody's name: what stands before them ended one ("di Washington D.C. Ia …"). */
export const OPENERS = set(
  'ia dia mereka kami kita namun tetapi tapi sebelumnya sementara saat pada dalam ini itu hal untuk dengan menurut karena jika kalau meski meskipun selain setelah selama oleh adapun bahkan lalu kemudian begitu sedangkan padahal tidak ada para semua',
);
/** A letter behind these is a name of a kind, not an initial: "vitamin C.", "kelas A." */
export const LETTERED = set(
  'vitamin kelas golongan tipe blok hepatitis grup liga huruf rencana seri gedung poin opsi paket varian influenza lampiran kategori indeks bagian inisial berinisial nilai derajat predikat akreditasi imunoglobulin kuartal triwulan semester tahap gelombang fase jilid dunia buwono buwana alam',
);
/** Months as they are cut. */
export const MONTHS = set('jan feb mar apr jun jul ags agt agu sep sept okt nov nop des');
