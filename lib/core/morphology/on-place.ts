import { verbOfNoun } from '../english/verb-of-noun.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { capitalised, isCapitalised } from '../text/fold.ts';
import type { Analysis } from './analysis.ts';
import { CLOSED_CLASS_BONUS, PREPOSITION_COST, segmentsOn } from './compose.ts';
import { AT_WHICH, ON_WHICH } from './gloss-kinds.ts';
import { activeOf } from './lemma.ts';
import { deepest, shortRootCost, weigh } from './roots.ts';

const SHORTEST_NAME = 4; // letters

/** Where one is or goes: print joins the preposition to these often, and hardly any is done to something. */
const PLACES: ReadonlySet<string> = new Set(
  `apartemen asrama balai bandara bank bengkel bibir bioskop bukit danau dapur dermaga desa dunia dusun garasi gedung gereja gerbang gubuk gudang gunung halaman halte hotel hutan jalan jembatan kafe kamar kampung kampus kantor kapal kawah kebun kelenteng kios klinik kolam kompleks kontrakan kos kota kuil lantai laut leher lereng lokasi lorong madrasah mal mapolres mapolsek markas masjid medan meja mobil mulut museum musala pabrik pantai pasar pelabuhan pelosok perahu pesantren pesawat plaza pojok polda polres polsek pondok posko pulau puncak pura puskesmas restoran rumah rutan salon samping sawah sekolah selokan stadion stasiun studio sudut sumur sungai taman tambak teluk tenda tepi terminal terowongan toko trotoar tugu universitas vila warung waduk wihara ruang tikungan pertigaan perempatan persimpangan perbatasan perairan pedalaman pedesaan perkotaan perumahan permukiman pengadilan kepolisian provinsi kecamatan kelurahan kabupaten daerah negara hadapan arah seberang sebelah ujung pinggir tengah bulan kantong tas dinding tembok rak got parit kotak kasur lingkup lingkungan`.split(
    ' ',
  ),
);

/**
 * Any place printed onto its preposition: dipundak, diacara, kebandara, daridapur, dijepang. What can be done to somebody is a
 * passive instead, unless it is a place that everybody goes to.
 */
export function buildOnPlace(host: string, lexicon: Lexicon): readonly Analysis[] {
  const [, preposition = '', small = ''] = /^(di|ke|dari)([a-z]{3,})$/.exec(host) ?? [];
  if (small === '' || lexicon.has(host)) return [];
  // keluarnegeri, dirumahsakit
  const pair = lexicon.has(small) ? undefined : lexicon.compound(small);
  const place = lexicon.has(small) ? small : (pair ?? capitalised(small));
  const bonus = isPlace(preposition, place, lexicon) ? CLOSED_CLASS_BONUS : 0;
  if (bonus === 0 && !(preposition === 'di' && isNoDeed(place, lexicon))) return [];
  const root = pair ?? deepest(place, lexicon);
  const inner = root === place ? [place] : segmentsOn(place, root, lexicon);
  const cost = PREPOSITION_COST - weigh(root, lexicon) + shortRootCost(root) - bonus;
  const segments = [`${preposition}-`, ...inner];
  return [{ root, lemma: `${preposition} ${place}`, segments, cost, listed: false }];
}

const PLACED_PAIR =
  /^(?:rumah|kantor|kamar|ruang|luar|dalam|kebun|taman|balai|gedung|pasar|tanah|meja) [a-z]+$/;

// kelapangan is ease, no way to a field
function isPlace(preposition: string, place: string, lexicon: Lexicon): boolean {
  const isConfixed = place.endsWith('an') && !/^pe/.test(place) && lexicon.has(place.slice(0, -2));
  if (preposition === 'ke' && isConfixed) return false;
  const [sense] = lexicon.senses(place);
  if (PLACES.has(place) || (PLACED_PAIR.test(place) && sense?.pos === 'noun')) return true;
  return (
    isCapitalised(place) &&
    place.length >= SHORTEST_NAME &&
    lexicon.senses(place)[0]?.pos === 'place'
  );
}

function isNoDeed(place: string, lexicon: Lexicon): boolean {
  const senses = lexicon.senses(place);
  const isThere = senses.length > 0 && senses.every(({ pos }) => pos === 'noun' || pos === 'place');
  // ditarikan is danced rather than in the pull
  if (!isThere || place.length < 4 || place.endsWith('kan')) return false;
  if (['', 'kan', 'i'].some((ending) => isDone(place, ending, lexicon))) return false;
  return !senses.some(({ glosses }) => verbOfNoun(glosses[0] ?? '') !== undefined);
}

function isDone(place: string, ending: string, lexicon: Lexicon): boolean {
  return lexicon.has(activeOf(place, ending, undefined, false, lexicon));
}

/** What a preposition printed onto its place says: in the house, at the airport, on the beach, to the village. */
export function atPlace(preposition: string, place: string): string {
  if (preposition === 'ke-') return `to ${place}`;
  if (preposition === 'dari-') return `from ${place}`;
  const head = place.slice(place.lastIndexOf(' ') + 1);
  if (ON_WHICH.has(head)) return `on ${place}`;
  return `${AT_WHICH.has(head) ? 'at' : 'in'} ${place}`;
}
