import type { Token } from '../text/tokenize.ts';
import { GIVEN_NAMES, OFFICE_TAILS } from './given-names.ts';
import { acts, isSomebody, ONLY_PEOPLE } from './person-acts.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { SAYING } from './saying.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the list that are people themselves, or what speaks for many: "Anak mengaku dianiaya". */
const SPEAK_THEMSELVES = set(
  'anak putra putri dewa satria desa kota hakim guru ratu sultan imam islam bangsa',
);
const APPOSITIONS = set(
  'seorang salah warga istri suami ibu ayah anak kakak adik pemilik pedagang petani nelayan sopir mahasiswa mahasiswi siswa siswi pelajar karyawan buruh guru pengemudi penumpang saksi korban pelaku tersangka keluarga tetangga nenek kakek pria perempuan wanita pemuda pengunjung pembeli pelanggan peserta pegawai mantan eks ketua wakil anggota kader politikus putra putri cucu gadis orang lulusan pengusaha relawan aktivis santri calon gubernur bupati sebagaimana selaku pelatih penyanyi aktris aktor artis sutradara kapten pemain kepala direktur dosen dokter perawat bocah balita janda',
);
const CALLED = set(
  'bernama alias dipanggil disapa panggil sebut saja samaran inisial dinamai akrab',
);

/**
 * Is a word that may be an ordinary one the name of a person here? By what stands around it: "sebut saja Mawar",
 * "Bunga (bukan nama sebenarnya)", "Wahyu (27)", "Indah, salah seorang pedagang", "Mega menegaskan".
 */
export function isPersonHere(reader: Reader, at: number): boolean {
  const { run, text, tokens, kinds } = reader;
  const token = tokens[at];
  const kind = kindAt(reader, at);
  if (token === undefined || run.headline || (kind !== 'given' && kind !== 'ordinary'))
    return false;
  const plain = !kinds.functional(token) && !kinds.derived(token);
  const behind = text.slice(token.end, token.end + 40);
  if (
    /^(?:\s*\(|,\s+)(?:bukan nama|nama (?:samaran|disamarkan|rekaan|panggilan)|samaran|sapaan akrab|panggilan akrab|begitu (?:ia|dia|sapaan))/u.test(
      behind,
    )
  )
    return plain;
  if (isCalled(reader, at)) return plain;
  if (isSpeaker(reader, at)) return true;
  if (plain && isKin(token, behind)) return true;
  const aged = AGED.test(behind);
  if (kind !== 'given')
    return (
      aged && !isGroup(token) && ((plain && !opensAt(reader, at)) || isUnlisted(reader, token))
    );
  if (aged || isBesideName(reader, at) || isInPair(reader, at)) return true;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (isPupil(reader, at)) return true;
  const apposed = APPOSITIONS.has(next.folded) || isWhoDoes(next, tokens[at + 2]);
  if (/^,\s+$/u.test(text.slice(token.end, next.start)) && apposed)
    return !SPEAK_THEMSELVES.has(token.folded) && !OFFICE_TAILS.has(token.folded);
  // "Suami korban, Agung, tidak berada di rumah."
  const enclosed = /,\s+$/u.test(text.slice(tokens[at - 1]?.end ?? token.start, token.start));
  if (enclosed && /^[,.]/u.test(behind) && !SPEAK_THEMSELVES.has(token.folded))
    return APPOSED.test(
      tokens
        .slice(Math.max(0, at - 3), at)
        .map(({ folded }) => folded)
        .join(' '),
    );
  const closes = OFFICE_TAILS.has(token.folded) && !TAILS_TOO.has(token.folded);
  if (SPEAK_THEMSELVES.has(token.folded) || closes) return false;
  return acts(reader, at) || isSomebody(reader, at) || isPaired(reader, at);
}

const KIN =
  /^, (?:paman|bibi|ayah|ibu|kakak|adik|istri|suami|anak|kakek|nenek|keponakan|sepupu|mertua|menantu|cucu|sahabat|kekasih|tetangga|tunangan)(?:nya,| (?:korban|pelaku|tersangka|terdakwa|kandung|tiri|almarhum|mendiang|pertama|kedua|ketiga|bungsu|sulung)\P{L})/u;

// "Mahar, paman korban, …": nothing but a person is somebody's uncle; a toddler may be the second child, and is none by name.
function isKin({ folded, allCapitals }: Token, behind: string): boolean {
  if (allCapitals || APPOSITIONS.has(folded) || CALLED.has(folded)) return false;
  return KIN.test(behind) && !WHOSE.has(folded);
}

const WHOSE = set(
  'bayi jenazah jasad mayat bocah lansia manula duda perjaka pasutri sejoli tamu tuan nyonya raja dukun ustaz mereka almarhum siapa sosok figur tokoh pembunuh pembantu bos majikan pasien tahanan napi sandera murid polisi tentara jenderal',
);

/** "Ratu, siswi kelas enam": no queen goes to school. */
export function isPupil({ run, text, tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || run.headline || !GIVEN_NAMES.has(token.folded)) return false;
  return !OFFICE_NOUNS.has(token.folded) && AT_SCHOOL.test(text.slice(token.end));
}

// Agung and Jaya close Jaksa Agung and Metro Jaya, and are men alone.
const TAILS_TOO = set('agung jaya raya pratama madya bakti perdana');
const OFFICE_NOUNS = set('anak putra putri desa kota hakim guru imam islam bangsa dewa');
const AT_SCHOOL =
  /^,\s+(?:siswi|siswa|mahasiswa|mahasiswi|pelajar|santri|santriwati|murid|bocah)(?!\p{L})/u;

// "Wahyu, yang mengaku …": light does not say anything.
function isWhoDoes(who: Token, does: Token | undefined): boolean {
  if (who.folded !== 'yang' || does === undefined) return false;
  return ONLY_PEOPLE.has(does.folded) || WHO_DOES.has(does.folded);
}
const WHO_DOES = set(
  'juga akrab biasa berusia bekerja tinggal menjabat memimpin didampingi ditemui datang hadir lahir kini saat bermain berperan memerankan menjadi merupakan kerap',
);

// Who is named between commas: "istri korban, Indah, …", "anaknya, Bintang."
const APPOSED =
  /(?:^| )(?:suami|istri|anak|ayah|ibu|kakak|adik|paman|bibi|nenek|kakek|keponakan|sepupu|tetangga|rekan|teman|sahabat|kekasih|pacar|putra|putri|pemilik|saksi|pelaku|warga|sopir|menantu|mertua)(?:nya)?(?: |$)/u;

// What stands between a quotation and who is quoted.
const SAID = new Set([
  ...SAYING,
  ...'lanjut beber cetus tukas urai jawab tanya kisah cerita keluh sambung aku'.split(' '),
]);

// "kata Raib saat dihubungi": behind a word of saying stands a person, and a verb or adjective with a capital is a name.
function isSpeaker({ run, text, tokens, kinds }: Reader, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || run.first !== at || run.last !== at)
    return false;
  if (before.capitalised || !SAID.has(before.folded) || !token.capitalised || token.allCapitals)
    return false;
  if (!/^\s+$/u.test(text.slice(before.end, token.start))) return false;
  return kinds.predicate(token) && !kinds.derived(token);
}

// "sebut saja (namanya) Mawar", "bernama Damai"
function isCalled({ text, tokens }: Reader, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || before.capitalised) return false;
  if (!/^\s+["“‘']?$/u.test(text.slice(before.end, token.start))) return false;
  if (before.folded === 'namanya') return tokens[at - 2]?.folded === 'saja';
  if (before.folded === 'saja') return /^(?:sebut|panggil)$/u.test(tokens[at - 2]?.folded ?? '');
  return CALLED.has(before.folded) && before.folded !== 'sebut';
}

// Untung (45), "Untung, 45 tahun, …"
const AGED = /^(?:\s*\(\d{1,2}(?:\s?(?:tahun|thn|th))?[,)]|, \d{1,2} tahun,)/u;

// Fajar/Rian: two who play together
function isInPair({ text, tokens, kinds }: Reader, at: number): boolean {
  const [left, token, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isName = (one: Token | undefined): boolean =>
    one?.capitalised === true && !one.allCapitals && /strange|given/u.test(kinds.kind(one, false));
  if (token === undefined) return false;
  const isBefore = isName(right) && text.slice(token.end, right?.start) === '/';
  return isBefore || (isName(left) && text.slice(left?.end, token.start) === '/');
}

// "mengetahui Gading dan Gisel": inside a sentence, beside a name that is nothing else
function isBesideName(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  const token = tokens[at];
  if (run.first !== at || run.last !== at || opensAt(reader, at) || token === undefined)
    return false;
  if (SPEAK_THEMSELVES.has(token.folded) || OFFICE_TAILS.has(token.folded)) return false;
  const other = tokens[at + 2];
  return (
    tokens[at + 1]?.folded === 'dan' &&
    other?.capitalised === true &&
    !other.allCapitals &&
    reader.kinds.kind(other, false) === 'strange'
  );
}

// "Surya dan Cahaya ditangkap": two names side by side do what people do.
function isPaired(reader: Reader, at: number): boolean {
  const [and, other] = [reader.tokens[at + 1], reader.tokens[at + 2]];
  if (and?.folded !== 'dan' || other === undefined || !other.capitalised) return false;
  return /strange|given/u.test(kindAt(reader, at + 2)) && acts(reader, at + 2);
}

// "Suratin (40)": only an ending makes a word of it, and no glossary has it.
function isUnlisted({ lexicon }: Reader, { folded }: Token): boolean {
  return !lexicon.has(folded) && !/^(?:pe|ber|ter|me|di|ke|se)/u.test(folded);
}

function isGroup({ folded }: Token): boolean {
  return /^(?:warga|orang|pria|wanita|pasal|ayat|nomor|tahun|grup|kelas)/u.test(folded);
}

const EXPERTS = new Set(
  'ekonom peneliti pengamat analis pakar dosen aktivis politikus politisi legislator wartawan jurnalis anggota pengacara advokat psikolog sosiolog kriminolog'.split(
    ' ',
  ),
);

/** ekonom Indef Tauhid Ahmad: behind who he is and the letters of his body. */
export function isOfBody(
  { tokens, kinds }: Reader,
  at: number,
  titled: Token | undefined,
): boolean {
  const [title, body] = [tokens[at - 2], tokens[at - 1]];
  if (titled === undefined || title === undefined || body === undefined) return false;
  return (
    EXPERTS.has(title.folded) && title.end === titled.end && kinds.kind(body, false) === 'acronym'
  );
}
