import { SAYING } from './saying.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a personal name that are not part of it; folded, without full stops. */
export const TITLES: ReadonlySet<string> = set(
  'presiden wapres capres cawapres menteri menko wamen gubernur wagub cagub cawagub bupati wabup cabup wali walikota wakil ketua waketum ketum kepala direktur dirut dirjen sekretaris sekjen sekda jenderal jendral jend letjen mayjen brigjen kolonel letkol mayor kapten letnan sersan serka sertu serma serda praka pratu kopral kopda koptu kopka pelda peltu laksamana laksda laksma marsekal marsda marsma kompol akbp kombes irjen komjen inspektur ajun aiptu aipda bripka brigpol briptu bripda brigadir ipda iptu akp kapolri wakapolri kapolda wakapolda kapolres kapolresta kapolrestabes kapolsek kasat kasatreskrim kabareskrim panglima pangdam pangkostrad danrem dandim danjen kasad kasal kasau ksad ksal ksau jaksa hakim pengacara advokat notaris bapak pak ibu bu bang mas mbak mba kak saudara saudari sdr sdri tuan tn nyonya ny nona nn almarhum almarhumah alm almh mendiang raja ratu sultan pangeran emir syekh syeikh syaikh kiai kyai nyai ustaz ustadz ustad ustadzah habib gus tgb tuanku haji hajah hj kh h prof profesor dr dokter drs dra drg drh ir insinyur pelatih gelandang striker bek kiper penyerang winger pesilat karateka lifter perenang pelari pecatur pegulat pemanah petembak petenis pebalap pembalap petinju aktor aktris artis penyanyi musisi sutradara presenter penulis sastrawan komedian pelawak selebgram youtuber influencer pengamat pakar peneliti analis ekonom politisi politikus legislator senator aktivis paus kardinal uskup pendeta pdt pastor romo biksu mgr monsinyur eks mantan calon juru jubir plt pj pjs plh kadis kadin kabid kabag kasi kasubag kasubdit camat lurah kades rektor dekan dosen guru komisaris komisioner anggota staf stafsus tersangka terdakwa terpidana korban saksi buronan mendagri menlu menkeu menhan menkes mensos menpora mendikbud mendikdasmen mendikti menag menhub mendag menperin menaker mentan menkum menkumham menham menkopolhukam menpan menpanrb menbud menteng mensesneg seskab menpar menparekraf menkominfo menkomdigi mendes menpupr menteripu bahlul pm ceo chairman chief bos bassist vokalis gitaris pianis drummer dalang penari perupa pemahat pelukis novelis penyair chef koki pendiri founder kurator putra-putri pewarta wartawan jurnalis fotografer sopir driver pemilik warga nelayan petani pedagang relawan sejarawan budayawan arkeolog psikolog psikiater sosiolog kriminolog epidemiolog ajudan pengasuh khatib penyidik jpu kolektor mualaf kanselir raden rm nyimas tengku teungku datuk tun boru dato tan-sri mr mrs ms sir lord lady king queen prince princess president anumerta kol purnawirawan',
);

/** Titles that are also parts of names: Lukman Hakim, Putri Ayu; they begin no new name behind one. */
export const AMBIGUOUS_TITLES: ReadonlySet<string> = set(
  'hakim imam kopral sultan putri putra raja ratu pangeran haji wali guru bintang mas gus bang kapten mayor raden tengku tun datuk habib dr h ibu bu bos warga jaksa paus mr ms king queen prince lord sunan',
);

/**
 * Offices of a region too small to be listed: what directly follows them is the region, then the person. Regencies and
 * cities are listed, all of them.
 */
export const SMALL_OFFICES: ReadonlySet<string> = set('camat lurah kades kapolsek');

/** Small words that stand inside names. */
export const CONNECTORS: ReadonlySet<string> = set(
  'bin binti al el ibn ibnu van von der den de da del das dos la le di du ter ten af bint abu',
);
// "di" is the Indonesian "in": part of a name only between two words of a foreign one.
export const WEAK_CONNECTORS: ReadonlySet<string> = set('di la le ter de abu ten af');

/** Degrees and the like behind a name. */
export const DEGREES: ReadonlySet<string> = set(
  's.h s.e s.t s.s s.p s.i.k s.ip m.h m.m m.t m.a m.p m.b.a b.a b.sc ph.d ll.m s.sos s.pd m.pd m.si s.kom m.kom sh se st mh mm mt ma msi spd mpd skom sik mba phd sos si pd kom hum ag kes',
);

/** Words whose follower is a proper name even where it is an ordinary word: Bank Harapan, Hotel Mulia. */
export const NAME_HEADS: ReadonlySet<string> = set(
  'bank bpr pt cv ud rsu rsia kmp puskesmas universitas univ institut sekolah sma smk smp sd sdn smpn sman smkn madrasah yayasan stadion bandara hotel klub grup group masjid gereja vihara pura candi pasar alun-alun mal mall plaza gedung apartemen perumahan jalan jl jln tol gunung sungai danau waduk bendungan pulau kepulauan pantai teluk selat tanjung bukit lembah kampung dusun jorong nagari gampong pekon dukuh padukuhan korong kampuang pondok desa kelurahan kecamatan kabupaten kota provinsi distrik museum pelabuhan stasiun terminal koperasi perum rsud rsup rs klinik taman jembatan kapal perahu teater graha kri km ks persatuan ponpes pesantren kafe restoran toko warung bendung gua goa situ air curug sendang telaga umbul grojogan monumen benteng istana wisma menara gelanggang gor lapangan sirkuit rumah hutan laut samudra samudera benua blok gang kali kawah tpu tugu bundaran simpang tanjakan dermaga embung kapel katedral musala mushola musholla surau meunasah badai topan siklon stadium istora lapas rutan observatorium bioskop patung rusun rusunawa mi mts mtsn ma man min tk slb pltu plta pltp vila villa resor',
);

/** Words that open the name of a body; the name is one only when something in it is no ordinary word. */
export const BODY_HEADS: ReadonlySet<string> = set(
  'partai dewan komite komisi badan lembaga forum asosiasi ikatan himpunan serikat gerakan front aliansi komunitas organisasi fakultas kementerian dinas direktorat persekutuan liga piala pusat tim keraton kerajaan kesultanan perusahaan majelis pengurus biro kantor operasi radio harian majalah tabloid band grup sanggar studio galeri festival turnamen laskar paguyuban perkumpulan perhimpunan ps',
);

/** Verbs of saying and the like, behind which a single capitalised word is a person. */
export const PERSON_CUES: ReadonlySet<string> = new Set([
  ...SAYING,
  ...'menurut tukas tutup tanya jawab lanjut beber cetus timpal sambung seru harap klaim aku kepada oleh bersama bernama panggilan akrab sapaan dipanggil disapa istri suami anak ayah ibunda ayahanda kakak adik putra putri keluarga kuasa milik'.split(
    ' ',
  ),
]);

/** Roles behind which a listed name is the company or club, and the person comes after it: bos Tesla Elon Musk. */
export const BODY_ROLES: ReadonlySet<string> = set(
  'jurnalis wartawan pewarta reporter redaktur fotografer kolumnis bos ceo chairman pendiri founder pemilik direktur dirut komisaris manajer pelatih kapten gelandang striker bek kiper penyerang winger vokalis gitaris bassist drummer personel pemain eks mantan pebalap pembalap analis ekonom peneliti anggota ketua kepala',
);

/** What closes the name of a body: a person may come behind it, "analis Mirae Asset Sekuritas Nafan Aji". */
export const BODY_ENDS: ReadonlySet<string> = set(
  'sekuritas fc united tv news tbk persero group holding holdings inc ltd corp university institute motor motors energy capital research consulting center',
);

/** Ranks and forms of address: what follows them is a person, never a field of work. */
export const ADDRESSES: ReadonlySet<string> = set(
  'h hj kh haji hajah pak bu bapak bang mas mbak mba kak ustaz ustadz ustad ustadzah habib gus kiai kyai nyai pendeta pastor romo prof dr drs dra drh ir almarhum almarhumah mendiang jenderal letjen mayjen brigjen kolonel letkol mayor kapten letnan sersan serka sertu serma serda praka pratu kopda akbp kombes irjen komjen kompol ajun aiptu aipda bripka brigpol briptu bripda ipda iptu akp',
);

/** Those of them that stand before a name and nothing else. */
export const RANKS: ReadonlySet<string> = set(
  'prof dr drg drs dra drh ir hj letjen mayjen brigjen letkol serka sertu serma serda praka pratu kopda akbp kompol aiptu aipda bripka brigpol briptu bripda ipda iptu akp mgr',
);

/** Roles in lower case behind which a person, or the place he is from, stands: warga Karang Dapo. */
export const PLAIN_ROLES: ReadonlySet<string> = set(
  'warga korban tersangka terdakwa terpidana buronan saksi nelayan petani pedagang sopir driver relawan penyanyi aktor aktris artis musisi presenter pelawak komedian pemilik petinju pebalap pembalap petenis pesilat karateka lifter perenang pelari pecatur pegulat pemanah petembak bek kiper striker gelandang penyerang ajudan pengasuh',
);

/** Parts of an office or a body, which open no name: Fraksi, Bidang, Seksi. */
export const UNITS: ReadonlySet<string> = set(
  'bidang bagian seksi fraksi komisi satuan unit divisi departemen program proyek pos polisi polsek polres koramil kodim blok paket kelas jalur zona wilayah daerah umum luar dalam utama hukum politik ekonomi sosial budaya agama pidana perdata negeri swasta nasional kloter embarkasi simpang surat nomor pasal tahun hari bulan pekan abad suku bahasa bangsa orang kaum perang sidang rapat undang hak kitab aksara batik tari kain kopi sate soto nasi infanteri kavaleri artileri penerbang laut marinir elektronika timnas tim kapal kompi korps',
);

/** Does the word stand before a name or open that of a body, a place or a part of one? */
export function isHead(folded: string): boolean {
  return [TITLES, NAME_HEADS, BODY_HEADS, UNITS].some((heads) => heads.has(folded));
}

/** What people are addressed by: Pak Ogah, Bu Manis. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = set('pak bu bang abang mas mbak mba kak mbah');

/** Numbers in letters, which close the names of villages: Gangga Satu. */
export const NUMBERS: ReadonlySet<string> = set(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
);
