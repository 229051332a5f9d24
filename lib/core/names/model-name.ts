import type { Token } from '../text/tokenize.ts';
import { mayBeNamed } from './may-be-named.ts';
import { MAKERS } from './product-name.ts';
import { opensAt, type Reader } from './run-reader.ts';

const THINGS =
  /^(?:motor|mobil|truk|pikap|ponsel|bus|minibus|jip|skuter|matik|sedan|suv|mpv|merek|tipe|jenis|mengendarai|mengemudikan|menumpang|menumpangi|menunggangi|membeli|menyewa|pengendara|pengemudi|unit|sebuah|satu|dua|tiga|naik|kendaraan)$/u;

/** "sepeda motor Honda Beat": of what is driven the maker opens the name; "pebalap Honda Joan Mir" is a man. */
export function isModel({ run, tokens }: Reader, at: number, titled: Token | undefined): boolean {
  const [before, maker] = [tokens[at - 1], tokens[at]];
  if (titled !== undefined || run.headline || at !== run.first || maker === undefined) return false;
  return MAKERS.has(maker.folded) && THINGS.test(before?.folded ?? '');
}

/** Toyota Kijang: behind the maker a word that news writes with a capital for nothing else is what it made. */
export function isModelWord(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  const [maker, word] = [tokens[at - 1], tokens[at]];
  if (run.headline || at <= run.first || word === undefined || word.allCapitals) return false;
  if (!MAKERS.has(maker?.folded ?? '') || opensAt(reader, at)) return false;
  return mayBeNamed(reader, word);
}
