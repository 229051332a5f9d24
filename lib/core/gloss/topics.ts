import { ownEntry } from '../english/own-entry.ts';
import type { Token } from '../text/tokenize.ts';

/** Fields in which ordinary words have a meaning of their own: turun is play in sport and fall elsewhere. */
export type Topic =
  | 'sport'
  | 'show'
  | 'food'
  | 'faith'
  | 'health'
  | 'farm'
  | 'money'
  | 'law'
  | 'vote';

/** How often an article has used words that tell a topic. */
export type TopicCounts = Readonly<Partial<Record<Topic, number>>>;

const HERE = 2; // different telling words that make a paragraph speak of a topic
const BEFORE = 5; // telling words of earlier paragraphs that make an article speak of it
const MOST = 99;

// Words that hardly any other field uses.
const TELLING: Readonly<Record<Topic, string>> = {
  sport:
    'timnas klub liga laga pertandingan gol skor kiper bek gelandang striker penyerang pelatih wasit stadion pemain skuad klasemen babak final semifinal perempatfinal turnamen kejuaraan atlet juara gelar medali ganda tunggal gim unggulan petenis pebulutangkis pembalap pebalap balapan sirkuit motogp moto2 moto3 f1 petinju ronde tinju gawang penalti offside suporter tandang kandang uefa fifa afc aff pssi pbsi nba piala olimpiade badminton bulutangkis futsal voli basket renang lifter petarung ufc podium lap tikungan rider dribel assist hattrick bobotoh bonek persib persebaya persija arema',
  show: 'film sutradara aktor aktris sinetron bioskop penonton syuting adegan pemeran album lagu konser penyanyi musisi vokalis gitaris band single penggemar naskah skenario trailer sekuel netflix selebritas artis soundtrack animasi produser',
  food: 'resep bumbu masakan kuliner santan sambal goreng rebus daging nasi sayur cabai bawang garam gula kuah camilan menu hidangan makanan minuman kopi teh adonan tepung mentega dapur gurih pedas manis lezat',
  faith:
    'haji umrah jemaah jamaah salat shalat sholat puasa ramadan ramadhan masjid ustaz ustadz kiai ulama alquran quran zakat kurban ihram makkah madinah mekkah tawaf sai wukuf islam muslim rasulullah nabi hadis pesantren santri idulfitri iduladha lebaran fikih sunah sujud khotbah imam makmum dakwah',
  health:
    'dokter pasien penyakit gejala obat klinik puskesmas kesehatan virus infeksi kanker diabetes demam vaksin terapi perawat medis nutrisi vitamin gizi dosis kronis nyeri penderita diagnosis imun',
  farm: 'petani panen padi sawah pupuk gabah hama bibit benih irigasi kedelai tembakau tebu karet sawit peternak ternak pakan unggas pertanian perkebunan hortikultura palawija bulog tengkulak pengepul',
  money:
    'inflasi rupiah dolar saham investor bursa ihsg emiten obligasi dividen kredit perbankan nasabah ekspor impor devisa fiskal moneter pdb apbn pajak defisit triwulan kuartal laba komoditas konsumsi ekonom pinjaman omzet utang cicilan agunan debitur',
  law: 'polisi polres polsek polda polresta polrestabes kapolres kapolsek kapolda kasatreskrim satreskrim reskrim penyidik penyidikan tersangka pelaku terdakwa jaksa hakim pengadilan dakwaan didakwa vonis divonis penjara pidana kuhp tipikor kejaksaan kejari kejati kejagung kpk suap korupsi pencurian pencuri maling perampokan perampok penganiayaan pembunuhan penipuan pelecehan narkoba sabu begal curanmor komplotan residivis buron dibekuk diringkus ditangkap dijerat',
  vote: 'pilkada pilpres pileg pilgub pilbup pilwalkot pilwali pemilu caleg capres cawapres cagub cawagub cabup cawabup paslon kpu kpud bawaslu panwaslu tps elektabilitas petahana parpol koalisi dapil coblos pencoblosan pemilih kandidat pdip pdi-p gerindra golkar nasdem pks pkb ppp demokrat kampanye relawan capres-cawapres',
};
const WORDS = Object.entries(TELLING).map(
  ([topic, words]) => [topic as Topic, new Set(words.split(' '))] as const,
);

/**
 * Adds the telling words of a paragraph to what its article has used before.
 */
export function countTopics(tokens: readonly Token[], before: TopicCounts = {}): TopicCounts {
  const counts: Partial<Record<Topic, number>> = {};
  for (const [topic, words] of WORDS) {
    const count = (ownEntry(before, topic) ?? 0) + tellingWords(tokens, words);
    if (count > 0) counts[topic] = Math.min(count, MOST);
  }
  return counts;
}

/**
 * Topics that a paragraph speaks of: by its own words, or because its article does so more than of anything else.
 */
export function topicsOf(tokens: readonly Token[], before: TopicCounts = {}): ReadonlySet<Topic> {
  const most = Math.max(...Object.values(before), BEFORE);
  const found = new Set<Topic>();
  for (const [topic, words] of WORDS) {
    if ((ownEntry(before, topic) ?? 0) >= most || tellingWords(tokens, words) >= HERE) {
      found.add(topic);
    }
  }
  return found;
}

function tellingWords(tokens: readonly Token[], words: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const { folded } of tokens) {
    const word = folded.replace(/(?:nya|-.*)$/u, '');
    if (words.has(folded)) found.add(folded);
    else if (words.has(word)) found.add(word);
  }
  return found.size;
}
