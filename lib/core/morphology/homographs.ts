/** What calls for one reading of a form that can be taken apart in several ways. */
export interface HomographCue {
  readonly root: string;
  /** Words directly before. */
  readonly before: ReadonlySet<string>;
  /** Words directly after. */
  readonly after: ReadonlySet<string>;
  /** Words within eight words to either side. */
  readonly near: ReadonlySet<string>;
}

// form | root | directly before | directly after | near. One row a reading that is not always the likelier one.
const ROWS = `
beruang|beruang|seekor,ekor,boneka,anak,induk|kutub,madu,grizzly,cokelat,putih|kutub,madu,hewan,satwa,hutan,cakar,kebun,binatang,anaknya,sirkus,boneka,mangsa,salju,seekor,pemburu
beruang|uang|orang,kaum,kalangan,kurang,cukup,tidak,tak,sangat,keluarga,pengusaha,pihak,warga,pria,banyak,makin|banyak,cukup,lebih,tebal|kaya,miskin,membeli,investor,mahal,rumah,mobil,kalangan,membayar,dompet,pembeli
berikan|ikan|kolam,sungai,danau,laut,tambak,perairan,telaga,masih,akuarium,waduk,empang|banyak,melimpah,lele,nila,besar|kolam,sungai,danau,nelayan,memancing,tambak,telaga,pemancing,perairan,waduk,empang,akuarium
berikan|beri|akan,telah,sudah,kami,kita,saya,anda,mereka,dia,ia,mari,tolong,silakan,jangan,harus,bisa||bantuan,kesempatan,kepada,dukungan,hadiah,informasi,penjelasan,uang,izin,contoh,nilai
mereka|reka|pandai,pintar,jago,tukang|ulang,adegan,alibi,khayalan,kebohongan,tipu,rekaan|
memerah|perah|tangan,pandai,mulai,cara,untuk,sedang,selesai,sapi,peternak|susu,sapi,kambing,santan,air,jeruk,keringat,otak,kelapa,asi|susu,sapi,kambing,santan,peternak,kandang,ember,jeruk,asi,ambing,kerbau,pompa,ayam,keringat
memerah|merah|wajah,mukanya,pipi,pipinya,wajahnya,mata,matanya,langit,kulit,mulai,hidung,telinga,daun,bursa,saham,indeks|karena,padam,saga,malu,saat,seperti,menahan|wajah,pipi,mata,langit,malu,marah,kulit,muka,senja,telinga,hidung,bengkak,menangis,saham,indeks
mengarang|karang|pandai,lomba,suka,pelajaran,tugas,gemar,hobi,bisa,hanya,jangan,ikut|cerita,lagu,buku,novel,bebas,alasan,puisi,indah,lirik,kisah,cerpen|cerita,novel,lagu,buku,siswa,guru,penulis,sastrawan,cerpen,puisi,alasan,sekolah
mengarang|arang|kayu,sampai,hingga,hangus,terbakar,habis,tubuhnya,sudah,gosong,telah||kayu,hangus,terbakar,bakar,api,batok,tempurung,kebakaran,gosong,jagung,membara,tungku,puing
petak|petak|sawah,rumah,kamar,tiap,setiap,per,satu,dua,tiga,empat,lima,sebuah,kontrakan,beberapa,sejumlah|umpet,sawah,lahan,tanah,kecil,rumah,itu,kebun|sawah,kontrakan,lahan,kebun,rumah,padi,petani
terbang|terbang|pesawat,burung,bisa,dapat,jam,penerbang,kemudian,akan,langsung,sedang,kelelawar,kupu-kupu,roket,mobil,lalat,kembali,laik,ikut|ke,dari,tinggi,rendah,di,menuju,bersama,langsung,selama,bebas,melintasi|pesawat,burung,bandara,pilot,maskapai,helikopter,sayap,penumpang,landas
mengukur|kukur|untuk,alat|kelapa,nyiur|kelapa,nyiur,santan,kukuran,parut
mengukur|ukur||suhu,panjang,tinggi,tingkat,kinerja,kadar,kualitas|suhu,alat,meteran,tinggi,panjang,jarak,kinerja
mengurus|kurus|badannya,tubuhnya,tubuh,makin,semakin,kian,badan,terus,wajahnya,pipinya,sapi|karena,sejak,setelah,akibat|badan,tubuh,sakit,lapar,diet,kelaparan,kurang
mengurus|urus|untuk,bisa,tidak,sedang,harus|surat,izin,rumah,anak,dokumen,paspor,keperluan,ktp,jenazah,administrasi,negara|surat,izin,dokumen,paspor,ktp,rumah,anak,kantor
mengaku|kaku|badannya,tubuhnya,jasadnya,lidahnya,jenazah,mayat,otot,kakinya,jari-jarinya,tangannya,jasad,makin,kian||mayat,otot,jasad,beku,sendi,lidah,membeku,jenazah
mengaku|aku|dia,ia,pelaku,tersangka,mereka,korban,terdakwa,yang|bahwa,tidak,telah,sudah,akan,siap,senang,bersalah,kepada,sebagai,belum,khilaf|polisi,pelaku,tersangka,sidang
mengepak|kepak|burung,sayap,sayapnya,ayam,elang,kupu-kupu,merpati,garuda,camar|sayap,sayapnya,kuat,pelan|burung,sayap,elang,merpati,terbang,ayam,rajawali
mengepak|pak|mulai,sedang,untuk,sibuk,selesai,pekerja,relawan,tukang|barang,pakaian,koper,baju,paket,kardus,buku,perlengkapan,beras,bantuan,dagangan|barang,koper,pakaian,kardus,paket,gudang,pindah,bantuan,sembako,kotak,dus
mengemas|emas|||sepuh,perhiasan,menguning
mengemas|kemas||barang,produk,acara,makanan,koper|barang,produk,acara,kotak,plastik,koper
memalu|palu|tukang,sedang,mulai,terus,untuk,pandai,suara|paku,besi,kayu,pasak,tiang|paku,tukang,besi,kayu,bengkel,papan
memalu|malu|wajahnya,semakin,makin|malu|
pemalu|palu|tukang|besi,paku|besi,paku,bengkel,godam,martil
pemalu|malu|anak,gadis,sifat,sangat,orang,agak,sosok,terlalu,putri,remaja,pria,wanita||gadis,pendiam,sifat,anak,kenalan
mengupas|kupas||kulit,tuntas,bawang,buah,kelapa,soal|
mengawal|awal|||permulaan
mengawal|kawal||presiden,pembangunan,proses,aksi,rombongan|polisi,proses,pasukan
mengulang|ulang||kembali,sukses,pelajaran,tahun,pertanyaan|
menyapu|sapu||halaman,lantai,jalan,daratan,bersih,pantai|sapu,lantai,halaman,ombak,banjir
menali|tali||sepatu,tambang,simpul|sepatu,tambang
menanak|tanak||nasi,beras|nasi,beras,dapur
mengira|kira||bahwa,itu|
menari|tari|pandai,belajar,sambil,lomba,penari,mulai,sedang,bisa|bersama,di,mengikuti,bali,jaipong,saman|tarian,penari,panggung,musik,tari,sanggar
menarik|tarik||perhatian,uang,minat,diri,tali,kesimpulan,gerobak,investor|
memasak|pasak|untuk,sedang,mulai|tiang,tanah,bumi|tiang,tenda,pancang,paku
memasak|masak||nasi,air,ikan,daging,makanan,sayur,di|dapur,nasi,kompor,makanan,resep,ibu
memukau|pukau||penonton|
beribu|ibu|tidak,tak,masih,sudah,anak,sang|kota,tiri,bapak,angkat,dan,kandung|yatim,piatu,berayah,berbapak,bapak,ayah,tiri,kandung
beribu|ribu|||kilometer,orang,tahun,pulau,rupiah,alasan,kali,kata,bintang,korban
beralas|alas|||tikar,tanah
berang|berang|naik,makin,sangat,pun,langsung|karena,dan,kepada,dengan|marah
perawan|perawan|hutan,gadis,masih,anak,tidak||gadis,hutan
peraduan|adu|arena,tempat|ayam,nasib|ayam,lomba,juri,judi
peraduan|peraduan|ke,di|raja,malam|raja,tidur,malam,putri,permaisuri,baginda,surya,matahari
perajin|perajin|para,seorang,pengusaha||batik,kerajinan
pelatuk|pelatuk|burung||burung,sarang,pohon
pelatuk|patuk|menarik,menekan||pistol,senapan,peluru,tembak,senjata
sekarat|karat|||emas,kadar,murni,gram
sebar|bar|||minuman,kafe
sepak|sepak|||bola
kemeja|kemeja|baju,memakai,mengenakan,berkemeja,sebuah|putih,batik,lengan,hitam,merah,biru,kotak-kotak,flanel|baju,celana,lengan,dasi,batik,jas
kemeja|meja|dibawa,kembali,duduk,menuju,pindah,naik,menyeretnya,langsung,masuk,diletakkan,berjalan,pergi,maju|hijau,makan,kerja,redaksi,rapat,perundingan,resepsionis,kasir|hijau,piring
teras|teras|di,ke,dari,sebuah|rumah,belakang,depan,masjid|rumah,lantai,kursi,duduk
terapi|terapi|sebuah,melakukan,menjalani,sesi,metode||pasien,dokter,obat,kanker,psikolog
terasi|terasi|||sambal,udang
kukur|ukur|kain,akan,lalu,panjangnya,tingginya,sudah,kemudian,baju|panjang,tinggi,lebar,suhu,baju,badan,lagi|meteran,panjang,lebar
kudaki|daki|akan,telah,sudah,ingin,gunung,puncak,pernah|gunung,bukit,puncak,tebing|gunung,puncak,tebing,lereng
menguap|uap|air,bensin,alkohol,cairan,minyak,dana,uang||air,panas,cairan,matahari,suhu,bensin,dana,uang
menguap|kuap|terus,sering,mulai,sambil,berkali-kali,mulutnya||mengantuk,kantuk,mulut,tidur,lelah,bosan,ngantuk
mengeram|eram|ayam,induk,betina,burung,sedang,penyu,bebek|telur,di,telurnya|ayam,telur,induk,sarang,betina,menetas
mengerat|kerat|||tikus,daging,roti
melayu|layu|daun,bunga,tanaman,pohon,rumput,mulai,daunnya,bunganya,padi,kelopaknya|dan,karena,akibat,kekeringan,sebelum|daun,bunga,tanaman,kemarau,kekeringan,layu,disiram,kelopak,vas
melayu|melayu|bahasa,orang,suku,adat,rumpun,budaya,masyarakat,kerajaan,pantun,etnis,dunia,sastra,musik,raja,tanah||bahasa,riau,suku,malaysia,adat,sultan
pemerah|perah|||susu,sapi,peternak,mesin
pemerah|merah|||pipi,bibir,kosmetik,pewarna,rias
berada|berada|kaum,keluarga,orang,kalangan,golongan,paling,cukup|dan|kaya,mewah,miskin
`;

/** Forms that only their neighbours decide, by form without clitics. */
export const HOMOGRAPHS: ReadonlyMap<string, readonly HomographCue[]> = read(ROWS);

/** The form under which neighbours are listed: beruangnya → beruang. */
export function hostOf(word: string): string {
  return word.replace(/(?:nya|lah|kah|pun)$/, '');
}

function read(rows: string): ReadonlyMap<string, readonly HomographCue[]> {
  const table = new Map<string, HomographCue[]>();
  for (const row of rows.trim().split('\n')) {
    const [form = '', root = '', before = '', after = '', near = ''] = row.split('|');
    const cue = { root, before: words(before), after: words(after), near: words(near) };
    const known = table.get(form);
    if (known) known.push(cue);
    else table.set(form, [cue]);
  }
  return table;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list === '' ? [] : list.split(','));
}
