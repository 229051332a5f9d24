import type { Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { neighbour, touches, type WordContext } from './context.ts';

const BARE_KAN = /^(?!me|di|ber|ter).{2,}[^n]kan$/u;
const NO_KAN_VERBS = new Set(
  'bahkan sedangkan melainkan asalkan jangankan silakan seakan'.split(' '),
);
const BARE_I = /^(?!me|di|ber|ter|pe|se).{3,}i$/u;
// Verbs in -i that take no object, and what only looks like one.
const NO_I_VERBS = new Set(
  'mati jadi pergi lari mandi janji bunyi nyanyi menari tari aksi reaksi rugi kembali nanti lagi tapi tadi demi kini pasti sendiri'.split(
    ' ',
  ),
);
// Roots that stand bare behind whoever does it: "hasilnya kami tunggu".
const BARE_ROOTS = new Set(
  `ambil anggap angkat antar bagi bahas baca bakar balas bangun bantu bawa bayar beli beri buat buka cari catat cek cuci curi dengar dapat denger evaluasi gelar gugat
hitung isi jaga jawab jual kaji kasih kejar kelola kenal kirim kunci lapor larang lawan liat lihat minta olah pakai pantau pasang pegang periksa pilih pinjam potong proses puji
rawat rekam rilis sebut setop simpan sita suruh susun taruh tahan tangkap tangkep tanya terima tolak tulis tunda tunggu tutup undang usul usut`.split(
    /\s+/,
  ),
);

// Behind these a predicate follows, in speech as in print: "jadi dia pengin pulang".
const BEFORE_PREDICATE = new Set(
  `tidak tak akan telah sudah sedang bisa dapat harus belum pernah masih ingin mau perlu butuh punya mesti wajib tetap sangat lebih paling terlalu
nggak enggak gak ga udah bakal pengin pengen lagi cuma hanya emang memang kan sih juga langsung selalu sering`.split(
    /\s+/,
  ),
);

/**
 * "saya rasa dia akan …": what a predicate follows is no object of the verb before, and keeps its plain sense.
 *
 * @param after the token behind the pronoun
 */
export function isSubject({ pos, prev }: Sense, after: Token | undefined): boolean {
  if (pos !== 'pron' || after === undefined || prev === undefined) return false;
  if (!prev.includes('@verb') && !prev.includes('@active')) return false;
  return BEFORE_PREDICATE.has(after.folded);
}

/**
 * "jalur kita alihkan", "semua lawan saya akui", "hasilnya kami tunggu": whoever stands before a bare verb does it, and
 * owns nothing. "Anak saya beli sepeda": behind somebody a bare root may be what that person does.
 *
 * @param after the token behind the pronoun
 */
export function isDoer(
  { pos, prev }: Sense,
  after: Token | undefined,
  context: WordContext,
): boolean {
  if (pos !== 'pron' || prev === undefined || after === undefined) return false;
  const here = context.tokens[context.last ?? context.index];
  if (here === undefined || !touches(here, after, context.text)) return false;
  const { folded } = after;
  if (BARE_KAN.test(folded)) return !NO_KAN_VERBS.has(folded);
  if (BARE_ROOTS.has(folded)) return !isBehindPerson(context);
  return BARE_I.test(folded) && !NO_I_VERBS.has(folded) && isVerb(after, context);
}

function isVerb(token: Token, { classOf }: WordContext): boolean {
  return classOf !== undefined && !token.capitalised && (classOf(token) ?? 'verb') === 'verb';
}

function isBehindPerson(context: WordContext): boolean {
  if (neighbour(context, -1) === undefined) return false;
  const referent = context.referentOf?.(context.index - 1);
  return referent === 'person' || referent === 'people' || referent === 'body';
}

// What stands between a thing and its owner: "album baru mereka", "anak kedua saya".
const ATTRIBUTES = new Set(
  'baru terbaru lama pertama kedua ketiga keempat kelima keenam utama pribadi sulung bungsu favorit tercinta kesayangan terbaik terbesar tertua'.split(
    ' ',
  ),
);
// "kali pertama kami datang": when somebody does something, not whose it is.
const TIMES = new Set('kali hari saat waktu tahun bulan pekan minggu malam hal orang'.split(' '));
const THEN = new Set('setelah sesudah kalau jika begitu usai selesai sampai'.split(' '));

/** Does a pronoun say whose the thing is that stands before it and its adjective? "rumah baru kami": our */
export function isOwner({ pos, prev }: Sense, context: WordContext): boolean {
  if (pos !== 'pron' || prev?.includes('@noun') !== true) return false;
  const [here, attribute, head] = [0, -1, -2].map((offset) => neighbour(context, offset));
  if (here === undefined || attribute === undefined || head === undefined) return false;
  if (!ATTRIBUTES.has(attribute.folded) || TIMES.has(head.folded)) return false;
  const { text, classOf } = context;
  if (!touches(attribute, here, text) || !touches(head, attribute, text)) return false;
  if (attribute.folded === 'baru' && isThen(context)) return false;
  return classOf?.(head) === 'noun' && !/nya$/u.test(head.folded);
}

// "setelah hujan baru kami berangkat": only then
function isThen(context: WordContext): boolean {
  return [-3, -4, -5, -6].some((offset) => THEN.has(neighbour(context, offset)?.folded ?? ''));
}
