import { past } from '../english/past.ts';
import { SAYING } from '../names/saying.ts';
import type { WordContext } from './context.ts';
import type { GlossToken } from './token.ts';

// Bare verbs that name the speaker of the words before them: “…,” kata Budi.
const SAID = new Set([
  ...SAYING,
  ...'tukas sambung lanjut beber cetus tulis kenang sergah sahut seru keluh aku puji cerita tekan tanya pinta ulas tanggap harap pesan nilai canda kelakar imbau bantah sanggah balas desak tutup kilah dalih timpal sindir protes kritik saran usul klaim duga jawab elak ancam gurau seloroh kecam sesal singkat urai rinci kelit tepis celetuk gumam teriak bisik tantang himbau lapor jamin janji ingat tuding sapa terka doa semprot ulang tegur simpul curhat kisah'.split(
    ' ',
  ),
]);
// Behind a mere comma these ask for something: "Kalau ada masalah, lapor polisi".
const ASKING = new Set(
  'lapor tanya jawab balas tekan tulis tutup ulang ingat sapa doa pesan harap cerita tegur tambah'.split(
    ' ',
  ),
);
const BEHIND_WORDS = /[,?!.…]["”“’'»]*\s$|["”“’»]\s$/;
const BEHIND_SPEECH = /[?!]["”“’'»]*\s$|["”“’»]\s$/;

const BEHIND_QUOTE = /["”’»]\s$/;

/** Does a word stand directly behind the end of a quotation? “…,” jelas suami korban. */
export function isBehindQuote({ text, tokens, index }: WordContext): boolean {
  const start = tokens[index]?.start ?? 0;
  return text !== undefined && BEHIND_QUOTE.test(text.slice(Math.max(0, start - 2), start));
}

/**
 * A bare verb of saying behind the words that were said tells of what is past: “…,” kata Budi → said.
 *
 * @returns undefined for every other verb
 */
export function saidGloss(
  { pos, gloss, surface, start }: GlossToken,
  text: string,
): string | undefined {
  if (pos !== 'verb' || gloss === undefined || !SAID.has(surface)) return undefined;
  const before = text.slice(Math.max(0, start - 4), start);
  const isSaid = (ASKING.has(surface) ? BEHIND_SPEECH : BEHIND_WORDS).test(before);
  return isSaid ? past(gloss) : undefined;
}
