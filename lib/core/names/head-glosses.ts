/** What a word that names something tells about it: its English, `X` for the rest of the name, and what it is. */
export interface HeadGloss {
  readonly english: string;
  readonly what: 'place' | 'organisation';
}

const table = (
  what: HeadGloss['what'],
  entries: Readonly<Record<string, string>>,
): readonly (readonly [string, HeadGloss])[] =>
  Object.entries(entries).flatMap(([heads, english]) =>
    heads.split('|').map((head) => [head, { english, what }] as const),
  );

/** How English names a thing of which the first word, or the first two, say the kind. Folded. */
export const HEAD_GLOSSES: ReadonlyMap<string, HeadGloss> = new Map([
  ...table('place', {
    gunung: 'Mount X',
    'danau|situ': 'Lake X',
    sungai: 'X River',
    kali: 'X River',
    kawah: 'X Crater',
    waduk: 'X Reservoir',
    bendungan: 'X Dam',
    pulau: 'X Island',
    kepulauan: 'X Islands',
    pantai: 'X Beach',
    teluk: 'X Bay',
    selat: 'X Strait',
    bukit: 'X Hill',
    lembah: 'X Valley',
    'jalan|jl|jln': 'X Street',
    'jalan raya|jl raya|jln raya': 'X Highway',
    'tol|jalan tol': 'X Toll Road',
    gang: 'X Alley',
    'dusun|jorong|dukuh|padukuhan|korong': 'X hamlet',
    'nagari|gampong|pekon|kampuang': 'X village',
    banjar: 'X (banjar)',
    'desa|kampung': 'X village',
    kelurahan: 'X ward',
    'kecamatan|distrik': 'X District',
    kabupaten: 'X Regency',
    kota: 'X City',
    provinsi: 'X Province',
    'bandara|bandar udara': 'X Airport',
    'bandara internasional': 'X International Airport',
    pelabuhan: 'X Port',
    stasiun: 'X Station',
    terminal: 'X Terminal',
    stadion: 'X Stadium',
    sirkuit: 'X Circuit',
    lapangan: 'X Field',
    masjid: 'X Mosque',
    gereja: 'X Church',
    'candi|pura|vihara': 'X Temple',
    museum: 'X Museum',
    hotel: 'X Hotel',
    'alun-alun': 'X Square',
    pasar: 'X Market',
    'mal|mall': 'X Mall',
    plaza: 'X Plaza',
    'gedung|graha': 'X Building',
    apartemen: 'X Apartments',
    'perumahan|komplek perumahan|kompleks perumahan': 'X housing estate',
    jembatan: 'X Bridge',
    taman: 'X Park',
    'taman nasional': 'X National Park',
    'istana|keraton': 'X Palace',
    'monumen|tugu': 'X Monument',
    bundaran: 'X Roundabout',
    simpang: 'X Junction',
    tanjakan: 'X Slope',
    dermaga: 'X Pier',
    embung: 'X Pond',
    'gerbang tol': 'X Toll Gate',
    'kebun raya': 'X Botanical Garden',
    'kebun binatang': 'X Zoo',
    'air terjun': 'X Waterfall',
    'cagar alam': 'X Nature Reserve',
    'suaka margasatwa': 'X Wildlife Reserve',
    'taman hutan raya': 'X Forest Park',
    'taman makam pahlawan': 'X Heroes’ Cemetery',
    katedral: 'X Cathedral',
    kapel: 'X Chapel',
    'musala|mushola|musholla|surau|langgar|meunasah': 'X prayer house',
    topan: 'Typhoon X',
    'siklon|siklon tropis': 'Cyclone X',
    'badai|badai tropis': 'Storm X',
    menara: 'X Tower',
    'curug|grojogan': 'X Waterfall',
    telaga: 'X Lake',
    'sendang|umbul': 'X Spring',
    'gua|goa': 'X Cave',
    benteng: 'Fort X',
    hutan: 'X Forest',
    'tpu|tempat pemakaman umum': 'X Cemetery',
    'samudra|samudera': 'X Ocean',
    laut: 'X Sea',
  }),
  ...table('organisation', {
    'universitas|univ': 'X University',
    institut: 'X Institute',
    'rs|rsu|rsud|rsup|rsia|rumah sakit': 'X Hospital',
    'rumah sakit umum': 'X General Hospital',
    'rumah sakit umum daerah': 'X Regional Hospital',
    klinik: 'X Clinic',
    puskesmas: 'X Health Center',
    'sd|sdn|sekolah dasar': 'X Elementary School',
    'smp|smpn': 'X Junior High School',
    'sma|sman': 'X High School',
    'smk|smkn': 'X Vocational School',
    sekolah: 'X School',
    madrasah: 'X Islamic School',
    'ponpes|pesantren|pondok pesantren|pondok modern|pondok pesantren modern':
      'X Islamic boarding school',
    yayasan: 'X Foundation',
    koperasi: 'X Cooperative',
    pt: 'X (limited company)',
    cv: 'X (limited partnership)',
    ud: 'X (trading firm)',
    'km|kapal motor': 'X (motor ship)',
    kmp: 'X (ferry)',
    kri: 'X (navy ship)',
    kapal: 'X (ship)',
    'kereta api': 'X (train)',
    bus: 'X (bus company)',
    po: 'X (bus company)',
    'restoran|warung|rumah makan': 'X (restaurant)',
    kafe: 'X (café)',
    toko: 'X (shop)',
    'toko buku': 'X (bookshop)',
    band: 'X (band)',
    klub: 'X (club)',
    ps: 'X (soccer club)',
    tabloid: 'X (tabloid)',
    majalah: 'X (magazine)',
    harian: 'X (daily)',
    'grup|group': 'X Group',
    radio: 'Radio X',
    partai: 'X Party',
    piala: 'X Cup',
    liga: 'X League',
    festival: 'X Festival',
    kesultanan: 'Sultanate of X',
    kerajaan: 'Kingdom of X',
    komunitas: 'X community',
  }),
]);

/** Heads of several words that the glossary lists as terms of their own, longest first. */
export const HEAD_TERMS: readonly (readonly string[])[] = [...HEAD_GLOSSES.keys()]
  .filter((head) => head.includes(' '))
  .map((head) => head.split(' '))
  .sort((a, b) => b.length - a.length);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Heads behind which built words and adjectives are names as well: SD Harapan Bangsa, Jalan Merdeka Barat. */
export const NAMED_FREELY: ReadonlySet<string> = set(
  'kapal perahu graha rs rsu rsud rsup rsia sd sdn smp smpn sma sman smk smkn madrasah ponpes pesantren km kmp kri bus po hotel jalan jl jln gang desa dusun kampung jorong nagari gampong pekon dukuh padukuhan korong kampuang pondok kelurahan kecamatan apartemen kafe restoran pt cv ud gunung sungai kali kawah danau waduk pulau teluk selat tanjung bukit pura tpu tugu bundaran simpang tanjakan dermaga embung kapel katedral musala mushola musholla surau badai topan siklon',
);

/** Behind a head these say of what sort it is, not what it is called: Rumah Sakit Umum, Desa Wisata, SMA Negeri. */
export const SORTS: ReadonlySet<string> = set(
  'umum daerah jiwa ibu dan anak pusat khusus darurat swasta negeri islam kristen katolik terpadu nasional provinsi kabupaten kota kecamatan desa wisata adat binaan tertinggal siaga sadar tangguh tol arteri utama lingkar nelayan modern tradisional subsidi bersubsidi internasional rujukan militer pemerintah tipe kelas bhayangkara luar tinggi menengah dasar pertama atas kejuruan lanjutan listrik sekolah umum kedokteran gigi mata mewah berbintang bintang dalam ini itu tersebut baru lama tua rakyat patroli buku roti emas kelontong bangunan swalayan ikan perang kargo tanker pesiar penumpang asing induk selam motor cepat feri ferry tunda tongkang layar penangkap pengawas latih api barang',
);
