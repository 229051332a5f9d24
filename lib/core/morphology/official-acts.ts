const ACTS = `ada -kan|ber- laku -kan|terap -kan|sah -kan|resmi -kan|luncur -kan|bentuk|keluar -kan|tetap -kan|selenggara -kan|kabul -kan|
hapus|hapus -kan|temu -kan|buka|tutup|cabut|gelar|henti -kan|laksana -kan|terbit -kan|per- panjang|bubar -kan|rilis|
per- boleh -kan|izin -kan|canang -kan|bangun|tanda tangan -i|umum -kan|tunda|batal -kan|libur -kan|kukuh -kan|tangkap|undang -kan|per- ketat|cair -kan`;

/**
 * Passives with -nya that news has as the name of what is done (sejak diberlakukannya aturan), hardly ever as done by
 * somebody: segments without -nya.
 */
export const OFFICIAL_ACTS: ReadonlySet<string> = new Set(
  ACTS.replaceAll('\n', '')
    .split('|')
    .map((act) => `di- ${act}`),
);
