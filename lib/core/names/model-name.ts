import type { Token } from '../text/tokenize.ts';
import { MAKERS } from './product-name.ts';
import type { Reader } from './run-reader.ts';

const THINGS =
  /^(?:motor|mobil|truk|pikap|ponsel|bus|minibus|jip|skuter|matik|sedan|suv|mpv|merek|tipe|jenis|mengendarai|mengemudikan|menumpang|menumpangi|menunggangi|membeli|menyewa|pengendara|pengemudi|unit|sebuah|satu|dua|tiga|naik|kendaraan)$/u;

/** "sepeda motor Honda Beat": of what is driven the maker opens the name; "pebalap Honda Joan Mir" is a man. */
export function isModel({ run, tokens }: Reader, at: number, titled: Token | undefined): boolean {
  const [before, maker] = [tokens[at - 1], tokens[at]];
  if (titled !== undefined || run.headline || at !== run.first || maker === undefined) return false;
  return MAKERS.has(maker.folded) && THINGS.test(before?.folded ?? '');
}
