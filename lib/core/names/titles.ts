/** Words before a personal name that are not part of it; folded, without full stops. */
export const TITLES: ReadonlySet<string> = new Set(
  'presiden wapres menteri menko gubernur wagub bupati wabup wali walikota ketua wakil kepala direktur sekretaris jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten letnan sersan kompol akbp kombes irjen komjen inspektur ajun aiptu bripka briptu brigadir ipda iptu akp laksamana marsekal kapolri kapolda kapolres kapolsek panglima pangdam danrem dandim jaksa hakim pengacara advokat bapak pak ibu bu bang mas mbak kak saudara sdr tuan nyonya almarhum almarhumah mendiang raja ratu sultan pangeran putri kiai kyai ustaz ustadz ustadzah habib gus haji hajah hj prof profesor dr dokter drs dra ir insinyur pelatih kapten gelandang striker bek kiper penyerang aktor aktris artis penyanyi sutradara pengamat pakar peneliti analis anggota legislator senator paus kardinal uskup pendeta pastor romo eks mantan calon capres cawapres cagub cawagub kadis camat lurah kades juru tersangka terdakwa korban plt pj plh staf stafsus jubir sekjen sekda dirut dirjen ketum waketum mendagri menlu menkeu menhan menkes mensos menpora mendikbud menag menhub mendag menperin menaker mentan menkumham menkopolhukam menpan menpanrb'.split(
    ' ',
  ),
);

/** Small words that stand inside names. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'bin binti al el ibn ibnu van von der den de da dos la le di'.split(' '),
);

/** Degrees and the like behind a name. */
export const DEGREES = /^(?:S|M|Sp|Ph|A|Dipl)(?:\.?[A-Z][A-Za-z]{0,4})*\.?$/u;

/** Words that open the name of an organisation, a place or a work: what follows them belongs to it. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  'bank pt cv universitas institut sekolah yayasan partai rumah stadion bandara hotel klub grup group masjid gereja pura candi pasar mal plaza gedung jalan jl kampung desa kelurahan kecamatan kabupaten kota provinsi gunung sungai danau pulau pantai teluk tanjung taman museum pelabuhan stasiun terminal koperasi perum persatuan asosiasi komunitas lembaga forum ikatan himpunan fc persib persija liga piala komite dewan pondok pesantren rsud rs smp sma smk sd tk'.split(
    ' ',
  ),
);
