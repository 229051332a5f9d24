/** Indonesian words that are a person's though their English may be a thing's: jabatan position, but of a person. */
export const PERSONAL_ROOTS: ReadonlySet<string> = new Set(
  `jabat -an|ke- sibuk -an|jasa|putra|putri|kunjung -an|unggah -an|cuit -an|per- buat -an|argumentasi|fitrah|sakit|ke- tarik -an|cinta|ke- cinta -an|kasih|minat|peN- dukung|peN- kawal|ibadah|ceramah|rengek -an|ke- sedia -an|niat|tekad|maksud|
ke- mau -an|wilayah|kawasan|gol|kiprah|peN- abdi -an|hukum -an|per- mohon -an|kicau -an|peN- damping|saudara|pasang -an|tirah|asuh -an|pe- kerja -an|ke- hadir -an|karya|peN- aku -an|pelipis|pusar|penis|peN- lihat -an|pukul -an|peN- tutur -an|peN- pikir -an|peN- paham -an|peN- bela -an|peN- papar -an|papar -an|tulis -an|sontek -an|
peN- ke- tahu -an|peN- hasil -an|per- temu -an|per- seteru -an|per- kenal -an|rekening|restu|puasa|pilih -an|STNK|BPKB|ATM|SKCK|NPWP|NIK|PIN|IPK|istirahat|makalah|skripsi|disertasi|puisi|novel|esai|favorit|gagas -an|dagang -an|gawai|peN- dengar -an|per- sembunyi -an|pensiun|per- sahabat -an|pe- tualang -an|peN- tolak -an|peN- amat -an|perintah|reputasi|aib|ajal|akting|almamater|batuk|birahi`
    .replaceAll('\n', '')
    .split('|'),
);

/** Indonesian words that are a thing's though their English may be a person's: a pen for animals, a view from a hill. */
export const IMPERSONAL_ROOTS: ReadonlySet<string> = new Set(
  'hikmah|judul|lapang -an|kandang|peN- sangga|peN- derita|peN- kerja -an|peN- pandang -an|ruang|muncul|tengkorak|induk|per- buku -an|darat|darat -an|edukasi'.split(
    '|',
  ),
);
