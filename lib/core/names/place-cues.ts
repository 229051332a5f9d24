import type { Token } from '../text/tokenize.ts';
import { SORTS } from './head-glosses.ts';
import { isPlain } from './plain-word.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { BODY_HEADS, UNITS } from './titles.ts';

/** "mengarah ke Besuk Kobokan": two words with capitals behind a preposition, of which nobody knows the second. */
export function isGoal({ run, tokens, kinds }: Reader, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || at !== run.first || run.last !== at + 1)
    return false;
  if (!/^(?:di|ke|dari|menuju|kawasan|daerah)$/u.test(before.folded) || before.capitalised)
    return false;
  return (
    !kinds.grammatical(token) &&
    !kinds.derived(token) &&
    !BODY_HEADS.has(token.folded) &&
    !UNITS.has(token.folded)
  );
}

const LOCAL_BODIES = new Set(
  'polsek kapolsek wakapolsek mapolsek koramil danramil puskesmas kua pcnu mwc mwcnu polres kapolres mapolres pemkab bpbd kejari kajari camat'.split(
    ' ',
  ),
);

const SCHOOLS = new Set(
  'sd sdn smp smpn sma sman smk smkn mi min mts mtsn ma man tk negeri'.split(' '),
);

// SDN 03 Pagi, SMP Negeri 2 Maju: behind a school's number stands its name.
function isNumberedSchool({ run, text, tokens }: Reader, at: number): boolean {
  const [school, number, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (school?.capitalised !== true || number?.shape !== 'number' || token === undefined)
    return false;
  if (at !== run.first || at === run.sentenceStart || !SCHOOLS.has(school.folded)) return false;
  return (
    text.slice(school.end, number.start) === ' ' && text.slice(number.end, token.start) === ' '
  );
}

// pasar Gadang, alun-alun Merdeka: written small, what is named; its name has the capital.
const NAMED_SMALL = new Set(
  'pasar alun-alun terminal stasiun kampung dusun desa kelurahan kecamatan gang perumahan pelabuhan pantai pulau sungai gunung bukit waduk'.split(
    ' ',
  ),
);

/**
 * Polsek Panti, PCNU Babat, pasar Gadang: behind a body or an office of a place, or a noun that places are named with, a
 * plain word with a capital is the place.
 */
export function isSeatOfBody(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || run.headline || at === 0) return false;
  if (isNumberedSchool(reader, at)) return true;
  const isNamedSmall =
    !before.capitalised && NAMED_SMALL.has(before.folded) && !SORTS.has(token.folded);
  if ((!LOCAL_BODIES.has(before.folded) && !isNamedSmall) || token.allCapitals) return false;
  const next = at < run.last ? kindAt(reader, at + 1) : 'title';
  const isName =
    isPlain(reader, token) || (reader.kinds.predicate(token) && !reader.kinds.derived(token));
  return /title|acronym/u.test(next) && isName;
}

const WHERE = new Set('di ke dari daerah kawasan wilayah asal warga'.split(' '));

/** "daerah Kasihan, Bantul": a word with a capital that stands before the larger place in which it lies. */
export function isBeforePlace(reader: Reader, at: number): boolean {
  const { run, tokens, text } = reader;
  const [before, token, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || before === undefined || token === undefined || next === undefined) return false;
  if (run.headline || run.first !== at || run.last !== at || token.allCapitals) return false;
  const isListed =
    /^,\s+$/u.test(text.slice(before.end, token.start)) && isPartOfAddress(reader, at);
  if (!isListed && (before.capitalised || !WHERE.has(before.folded))) return false;
  // Kasihan and Penggilingan lie somewhere; Pengadilan and Kejaksaan sit there.
  if (!isPlain(reader, token) && !/^(?!pe|ke).{3,}an$/u.test(token.folded)) return false;
  if (!/^,\s+$/u.test(text.slice(token.end, next.start))) return false;
  // kawasan Sumber, Banjarsari: the larger place may be one that no list has.
  const isArea = /^(?:kawasan|daerah|wilayah)$/u.test(before.folded) && next.capitalised;
  return isPlace(reader, next) || (isArea && reader.kinds.kind(next, false) === 'strange');
}

// "Sembungan, Kasihan, Bantul": between a place or what nobody knows and the larger place.
function isPartOfAddress(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (before === undefined || !before.capitalised || before.allCapitals) return false;
  const isPlain = /noun|adj/u.test(
    reader.lexicon.senses(reader.tokens[at]?.folded ?? '')[0]?.pos ?? '',
  );
  const kind = reader.kinds.kind(before, false);
  return isPlain && (kind === 'strange' || isPlace(reader, before));
}

const TOWARDS = new Set('di ke dari menuju hingga sampai asal kawasan daerah'.split(' '));
// What news prints with a capital though it names nothing, and is in or at: di Istana, ke Parlemen, dari Tuhan.
const OF_STATE = new Set(
  `istana parlemen senat kabinet kongres konstitusi mahkamah negara presiden gedung markas balai panti asrama aula lobi
  lantai ruang posko surga neraka bulan dunia matahari allah tuhan nabi rasul alkitab quran injil taurat internet media
  medsos dewan grup babak final semifinal laga kualifikasi olimpiade imam bapak ibu bunda pulau tanah benua darat laut
  udara lapak loket kampus kuil muktamar munas kongres sidang bursa pasar pusat utara selatan barat timur tengah tenggara
  barat-daya hilir hulu aliansi koalisi serikat front klub tribun tenant booth mess ekuator khatulistiwa kutub partai
  undang-undang perpres pancasila proklamasi republik orde reformasi kontrak galaksi planet bab lampiran tabel gambar
  google musala rumah kamar dapur toilet mimbar altar kloter hotel bandara kementerian ketua wakil direktur panitia juri
  baitullah kabah raudah bui sel zona jalur blok pos posyandu sekolah kantor satuan komando detasemen resor sektor
  balairung firman pesisir tenda firman sabda hibah podium auditorium ballroom panggung poliklinik pelataran arena kolam dermaga
  bengkel pabrik gudang kafe restoran warung toko salon studio teater bioskop perpustakaan laboratorium apotek klinik
  puskesmas ambulans gardu menara terowongan dana kas saldo rekening saham reksadana obligasi valas modal investor emiten
  regulator publik masyarakat rakyat warga umat negeri tim korps wilayah daerah jurnal koran majalah buku artikel situs
  portal laman podcast kanal radio televisi musim ekspo pameran festival konser konferensi seminar forum piala turnamen
  seri putaran klasemen peringkat ajang gelora gereja masjid tol rel halte garasi taman monumen museum lobby perusahaan
  bendungan waduk pintu gerbang jurusan fakultas jenjang golongan dapil kelompok kubu paslon capim pansel redaksi pers`
    .trim()
    .split(/\s+/u),
);

/**
 * "membentang hingga Duri", "mengungsi di Boru": alone with its capital behind where or whence, a noun that no body and no
 * office is called by is a place.
 */
export function isWhere(reader: Reader, at: number): boolean {
  const { run, tokens, text, lexicon } = reader;
  const [before, token, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || before === undefined || token === undefined) return false;
  if (run.headline || run.first !== at || run.last !== at || token.allCapitals) return false;
  if (before.capitalised || !TOWARDS.has(before.folded) || OF_STATE.has(token.folded)) return false;
  if (text.slice(before.end, token.start) !== ' ' || !isPlain(reader, token)) return false;
  if (!/^(?:noun|adj)$/u.test(lexicon.senses(token.folded)[0]?.pos ?? '')) return false;
  const gap = next === undefined ? '' : text.slice(token.end, next.start);
  // di Pasal 5, dari Komite "…"
  return !/["“(]/u.test(gap) && next?.shape !== 'number';
}

/** Does the glossary list it as a place? */
export function isPlace({ lexicon }: Reader, token: Token): boolean {
  return lexicon.senses(token.surface).some(({ pos }) => pos === 'place');
}
