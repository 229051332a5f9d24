import { gerund, participle } from '../english/inflect.ts';
import { past } from '../english/past.ts';
import type { GlossToken } from './token.ts';

type Form = (verb: string) => string;

// What the word before says of the verb, as far as its own gloss says so: tengah is "currently" or "middle".
const FORMS: Readonly<Record<string, readonly [gloss: RegExp, form: Form]>> = {
  telah: [/^have/, participle],
  sudah: [/^already|^have/, participle],
  udah: [/^already|^have/, participle],
  belum: [/^not yet/, participle],
  'belum pernah': [/^/, participle],
  baru: [/^only just/, participle],
  'baru saja': [/^just/, participle],
  pernah: [/^once/, past],
  sempat: [/^at one point|^briefly/, past],
  sedang: [/^be …ing/, gerund],
  tengah: [/^currently/, gerund],
  lagi: [/^be …ing/, gerund],
  masih: [/^still/, gerund],
  terus: [/^continue/, gerund],
  berhenti: [/^stop/, gerund],
};
// Behind these English has the -ing of whatever verb: setelah menang, after winning.
const BEFORE_GERUND: Readonly<Record<string, RegExp>> = {
  setelah: /^after/,
  sesudah: /^after/,
  usai: /^after/,
  seusai: /^after/,
  sebelum: /^before/,
  sejak: /^since/,
  tanpa: /^without/,
  dengan: /^(?:with|by)$/,
  dalam: /^in$/,
  selain: /^(?:besides|apart)/,
  sambil: /^while/,
  sembari: /^while/,
  seraya: /^while/,
  saat: /^when/,
  ketika: /^when/,
  ketimbang: /^(?:rather )?than/,
  daripada: /^than/,
  soal: /^about/,
  tentang: /^about/,
  menghindari: /^avoid/,
  hindari: /^avoid/,
  gemar: /^be fond of/,
  terbiasa: /^be used to/,
  sibuk: /^busy/,
  kesulitan: /difficulty/,
  kedapatan: /^be caught/,
  ketahuan: /^be caught/,
  tertangkap: /^be caught/,
  terekam: /^be recorded/,
  terlihat: /^be seen/,
  // what one does, so named: larangan merokok, a ban on smoking
  kegiatan: /^activit/,
  aktivitas: /^activit/,
  kebiasaan: /^habit/,
  larangan: /^ban/,
  hobi: /^hobb/,
  risiko: /^risk/,
};
// What lasts has no "being in the midst of": he still knows, not he is still knowing.
const STATES =
  /^(?:have|know|want|need|lack|remain|like|love|own|contain|belong|consist|mean|seem|exist|understand|believe|agree|depend|cost)\b/;
// be arrested, he takes, the death of: no plain form of a verb.
const NO_VERB =
  /^(?:be|I|you|he|it|they|the|an?|its|his|their|there|this|that|not|more|can|cannot|may|must|will)\b/;
// Here the subject follows: saat terjadi gempa, when an earthquake occurs.
const SUBJECT_BEHIND = new Set('terjadi muncul beredar terdapat timbul tersiar'.split(' '));

/**
 * A verb in the form that English asks for behind the word before: "telah menangkap" → arrested (have arrested),
 * "sedang membahas" → discussing, "setelah menang" → winning.
 *
 * @param before the token before it, parted by one space
 * @returns undefined when it stays as it is; passives (be arrested) and states (know) do
 */
export function timedGloss(
  { pos, gloss, lemma = '' }: GlossToken,
  before: GlossToken | undefined,
): string | undefined {
  if (pos !== 'verb' || gloss === undefined || NO_VERB.test(gloss)) return undefined;
  const word = (before?.lemma ?? '').toLowerCase();
  const said = before?.gloss ?? '';
  const [means, form] = Object.hasOwn(FORMS, word) ? (FORMS[word] ?? []) : [];
  if (means?.test(said) === true) return STATES.test(gloss) ? undefined : form?.(gloss);
  const opens = Object.hasOwn(BEFORE_GERUND, word) && BEFORE_GERUND[word]?.test(said) === true;
  return opens && !SUBJECT_BEHIND.has(lemma) ? gerund(gloss) : undefined;
}
