/**
 * Common given names and family names that are ordinary words as well (surya sun, budi character, dan and),
 * folded. Words that are names only need no list: no glossary holds them.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  ade adi aditya agung agus ahmad akbar ali alam alim amanda amin anak andi anggun angga anom anwar arief arif
  arjuna arya asep asih astuti ayu
  bagus bahar bahlil bahagia bakti bambang bangun basuki bayu berlian bima bintang bobby bramantyo budi buyung bunga
  cahaya cahya cahyo candra cinta citra chandra
  darma daud dedi dermawan desi dewa dewi dharma dian dini dodi dwi
  eka elang endang erlangga
  fajar fitri fitria fitra
  gading galih galuh ganda ganjar gatot gilang gita guntur guruh gusti
  hadi hakim halim halimah haris harum hari haryo hasan hendra heru hidayah hidayat
  ilham iman imam indah indra intan irama irawan iskandar islam ismail iwan
  jaka jamal jati jaya jelita johan joko jonathan juli juni
  karim karya kartika kasih kemal kemala kencana ken kirana komang kresna kuncoro kurnia kusuma
  laksmi laksana lestari lia lilis lim lintang lukman luhut lulu
  made mahendra malik mangku marwah mas maya mega melati mentari mira muda mulia mulya mulyadi muliawan murni
  mustika mutiara mukti
  nanda nasution ningsih nirmala nur nurani nurul nusa nyoman nia
  pandu panji patria perdana perkasa permana permata permadi pertiwi pertama pradana pranata pratama prima puan
  puji purnama purwa puspa puspita putra putri
  rachman raden rahman rahmat raka rangga rasul ratna ratu raya rejeki restu retno rezeki ridho rizal rizki rizky
  rosa roman rusli rupa
  said sakti salam salim sandi santi santosa santoso sari sarjana satria satya sejati selamat sena sentosa seno
  septian setia setiawan setyo sinar sigit siti slamet soni sri suci sukma sultan sumber surya susila susilo
  syukur syahrul
  tan tari taufik tegar teguh tiara timur tirta titik tito toha tohir tri trisna tulus
  untung usman utama utami utomo
  wahyu warsito wati widya wijaya wira wisnu wulan
  yasa yoga yogi yudha yuda yuli yulia yusuf
  zaman zaki zahra
  dan tom ben mark will rose grace may june bill jack frank grant page bush brown green white black young king
  park moon song lee kim choi kang shin xi li wang ma he hu
  puan surya cak
  lena giring saleh firman titi amel eden ria asri karna hajar wong luhur kukuh anggrek desak senja aura koko
  sabar rahayu langit jingga kejora kenanga laila lazuardi pelangi pelita rimba rindu rinjani semesta seruni soleh takdir
  damar damai delima embun gemilang hikmah hikmat ikhsan ikhlas mekar melur nirwana prihatin senang ambar awan dara fitrah
  asmara mahardika samudra tresna utari mawar
  feri hafiz gede luh lanang dedek puguh
  yan tang bell della helena karen niki shani brata panca teuku makmur subur sugeng anugerah karunia nugraha nugroho berkah seroja cempaka dahlia teratai
  tauhid gigih langgeng takwa taqwa bestari kemuning larasati laras pualam syahdu tabah taruna teduh wirawan juwita
  mujur muhibah najib padma sahaja santun dirga baskara batara bahari badar alif hanif kidung lembayung tawakal embun
  rembulan bening adil arif jujur zamrud catur bahtera asoka lili amanah barokah
  `
    .trim()
    .split(/\s+/u),
);

/** Those of them that are ordinary words, whether the glossary lists them or not. */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  `agung akbar alam alim aman anak anggun arya asih bagus bahagia bakti bangun bayu berlian bima bintang bunga cahaya
  cinta citra darma daud dermawan desa dewa dewi dharma dini elang endang fajar gading ganda ganjar gilang gita guntur
  guruh hadi hakim hari harum hidayah iman imam indah intan irama islam jaka jati jaya jelita kartika karya kasih
  kemala kencana kurnia lestari lintang made maya mega melati mentari muda mulia murni mutiara nurani nusa pandu panji
  patria perdana perkasa permata pertiwi pertama pratama prima puji purnama putra putri rahmat ratna ratu raya rejeki
  restu rasul roman rupa sakti salam salim sandi santi sari sarjana satria sejati selamat sentosa setia sinar suci
  sukma sultan sumber surya susila syukur tan tari taufik tegar teguh tiara timur tirta titik tulus untung utama wahyu
  warna wira zaman dan will may page young black white brown green king panca makmur subur anugerah karunia berkah seroja cempaka dahlia teratai rembulan bening adil arif jujur zamrud
  catur bahtera amanah`
    .trim()
    .split(/\s+/u),
);

/** Words of the list that close an office or an institution's name as well: Jaksa Agung, Direktur Utama. */
export const OFFICE_TAILS: ReadonlySet<string> = new Set(
  'agung utama muda raya jaya perdana timur pratama madya pertama bakti islam hari mas imam hakim sultan putra putri anak ratu sarjana roman alam rupa nusa zaman sumber sinar dan page may will he ma li'.split(
    ' ',
  ),
);

/** Names of clans and families, which stand behind a given name whatever that means: Harapan Siregar. */
export const CLANS: ReadonlySet<string> = new Set(
  `ambarita aritonang banjarnahor barus batubara bangun butarbutar daulay depari ginting girsang gultom gurning habeahan
  harahap hasibuan hutabarat hutagalung hutajulu hutapea hutasoit karokaro lubis lumbantobing manalu manik manullang
  manurung marbun marpaung matondang nababan nadeak naibaho nainggolan napitupulu nasution pakpahan panggabean panjaitan
  pardede pasaribu pohan purba rajagukguk rambe rangkuti ritonga sagala samosir saragih sembiring siagian sianipar
  sibarani sidabutar siahaan sihombing sihotang sijabat silaban silaen silalahi silitonga simamora simanjuntak simarmata
  simatupang simbolon sinaga sinambela sinulingga sipahutar siregar sirait sitanggang sitepu sitohang sitompul sitorus
  situmeang situmorang tamba tambunan tampubolon tanjung tarigan tobing wowor lumowa mandagi runtuwene tumewu kalalo
  pangemanan sondakh supit warouw pattiasina latuconsina tuasikal sahetapy tuhumury lekatompessy`
    .trim()
    .split(/\s+/u),
);
