// Kept tiny: this is all that runs on pages in other languages. The exact answer is language.ts's, which is loaded only
// where this says yes.
const count = (words: readonly string[], list: string): number => {
  const set = new Set(list.split(' '));
  let found = 0;
  for (const word of words) if (set.has(word)) found += 1;
  return found;
};

/**
 * May this be Indonesian? At least one word in eight is a function word of Indonesian or Malay, Indonesian's own
 * outweigh Malay's, and Javanese's and Sundanese's are few.
 */
export function looksIndonesian(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < 60) return false;
  const shared = count(
    words,
    'yang dan di ini itu dengan untuk pada dari dalam tidak akan juga oleh adalah telah ke atau sudah ada',
  );
  const indonesian = count(
    words,
    'bahwa karena bisa saat uang yaitu kasus usai warga wib pukul miliar triliun persen rp perusahaan kantor ujar ujarnya tak kecamatan kabupaten provinsi gubernur bupati terkait pihaknya sementara tim kondisi jakarta indonesia senin jumat sehingga tersangka korban polisi mulai soal',
  );
  const malay = count(
    words,
    'bahawa kerana wang iaitu polis sukan boleh berkata beliau daripada ialah manakala mahu berkenaan turut selepas semalam kes isnin khamis jumaat peratus syarikat negeri kerajaan malaysia datuk pasukan mangsa lelaki ketika',
  );
  const neighbours = count(
    words,
    'ing lan iku kang karo saka sing ora wis kanggo iki nu jeung anu teu ti keur geus pikeun nan jo indak',
  );
  return shared + indonesian >= words.length / 9 && indonesian > malay && neighbours < shared / 2;
}
