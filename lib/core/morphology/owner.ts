import type { WordContext } from '../gloss/context.ts';

const FARTHEST = 14; // words back; whoever stands before that is no longer meant

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const PERSONS = set(
  `dia ia beliau ibu ayah bapak istri suami anak kakak adik kakek nenek pria lelaki wanita perempuan pemuda remaja bocah
  pelaku korban tersangka terdakwa terpidana terduga saksi polisi prajurit tentara petugas anggota pemain pelatih kapten kiper
  striker atlet pebalap petinju siswa siswi mahasiswa mahasiswi guru dosen dokter pasien sopir pengemudi pengendara penumpang
  presiden menteri gubernur bupati wali ketua kepala direktur komandan panglima pangdam kapolri kapolda kapolres kapolsek irjen
  brigjen mayjen letjen jenderal kombes akbp akp aktor aktris artis penyanyi sutradara penulis pengusaha hakim jaksa pengacara
  caleg capres cawapres seorang almarhum petenis santri ustaz kiai pendeta pemilik pekerja karyawan`,
);
const MANY = set('mereka keduanya ketiganya');
const GROUPS = set('warga petani nelayan pedagang pasukan masyarakat penduduk pengungsi buruh');
const MANY_MARKERS = set('para sejumlah ratusan ribuan puluhan beberapa banyak');

/** English nouns that a person may own as well as a thing: a soldier's duty, a farmer's crop. */
const OWNED = set(
  `duty task obligation responsibility right product production harvest crop land field farm garden shop stall trade merchandise
  vehicle truck boat soldier troops staff performance skill ability strength weapon firearm action deed crime motive role position
  office rank reputation victory studies education training income wage debt asset condition safety trip journey return arrival
  intention idea passion religion rice cattle livestock clothing meal lunch breakfast seat ticket savings account involvement deputy
  team personnel men physique business belongings luggage status interest`,
);

/**
 * Whose is what -nya stands on? Where either may own it (duty, crop, condition), who stands before it in the sentence says.
 *
 * @param personal is it a person's by what it is: wife, hand?
 */
export function ownerOf(
  noun: string,
  personal: boolean,
  context: WordContext,
): 'his/her' | 'their' | 'its' {
  if (!personal && !OWNED.has(noun)) return 'its';
  return personBefore(context) ?? (personal ? 'his/her' : 'its');
}

function personBefore({
  tokens,
  index,
  sentenceStart,
}: WordContext): 'his/her' | 'their' | undefined {
  for (let at = index - 1; at >= Math.max(sentenceStart, index - FARTHEST); at -= 1) {
    const word = tokens[at]?.folded ?? '';
    const before = tokens[at - 1]?.folded ?? '';
    if (MANY.has(word)) return 'their';
    const isPerson = PERSONS.has(word);
    if (!isPerson && !GROUPS.has(word)) continue;
    if (before === 'seorang' || before === 'sang') return 'his/her';
    return GROUPS.has(word) || MANY_MARKERS.has(before) ? 'their' : 'his/her';
  }
  return undefined;
}
