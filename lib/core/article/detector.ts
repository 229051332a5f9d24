// Kept tiny: this is all that runs on pages in other languages. The exact answer is language.ts's, which is loaded only
// where this says yes.
const count = (words: readonly string[], list: string): number => {
  const set = new Set(list.split(' '));
  return words.filter((word) => set.has(word)).length;
};

const LEAST_WORDS = 30;

/**
 * May this be Indonesian? At least one word in sixteen is a function word of Indonesian or Malay, Indonesian's own are as
 * many as Malay's, and Javanese's, Sundanese's and Minangkabau's are few.
 *
 * @param sample running text of a page, some hundred words
 */
export function looksIndonesian(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-zß-ɏ]+/g) ?? [];
  if (words.length < LEAST_WORDS) return false;
  const shared = count(
    words,
    'yang dan di ini itu dengan mereka para kata seorang anak untuk pada dari dalam tidak akan juga oleh adalah telah ke atau sudah ada',
  );
  const indonesian = count(
    words,
    'bahwa karena bisa saat uang yaitu kasus usai warga wib miliar triliun persen rp perusahaan kantor ujar ujarnya mengatakan tersebut harus provinsi kabupaten gubernur bupati terkait tim kondisi jakarta indonesia senin jumat tersangka korban polisi mulai soal setelah sejumlah sedangkan tapi sampai meski merupakan punya namun desa biaya siswa sekitar lainnya pekan mobil usaha kota memiliki mahasiswa siswa dinas pengadilan karyawan petugas pelatih dokter kepolisian kecamatan bandara stadion kemarin besok agustus desember diduga pria perempuan',
  );
  const malay = count(
    words,
    'bahawa kerana wang iaitu polis sukan boleh berkata beliau daripada ialah manakala mahu berkenaan turut selepas semalam kes isnin khamis jumaat peratus syarikat kerajaan malaysia datuk mangsa lelaki apabila supaya rm sahaja pelbagai tempatan mahkamah hospital kesihatan siasatan berjaya jurulatih bomba awam kejadian mahupun tiada hendak sukar peniaga majlis bandar universiti tertuduh motosikal kemalangan seramai bahagian kedua-dua baharu esok pemandu penyelidik kanak menerusi semula ditemui isteri pegawai jabatan pengarah dijangka',
  );
  const neighbours = count(
    words,
    'ing lan iku kang karo saka sing ora wis kanggo iki nu jeung anu teu ti keur geus pikeun nan jo indak ka nyo urang ang ng mga sa',
  );
  // A site in English may have a story in Indonesian.
  const english = count(words, 'the of');
  const own = shared + indonesian;
  return (
    own >= words.length / 16 && indonesian >= malay && neighbours < shared / 2 && english < own
  );
}
