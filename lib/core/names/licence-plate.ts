import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

/** AD 1954 BG, W-9640-NU: the number plate of a vehicle, whose letters are no acronyms. */
export function licencePlateAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): NameSpan | undefined {
  const [area, number, series] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (area === undefined || number === undefined || series === undefined) return undefined;
  const printed = text.slice(area.start, series.end);
  return /^[A-Z]{1,2}[ -]\d{1,4}[ -][A-Z]{1,3}$/u.test(printed) && VEHICLES.test(before(tokens, at))
    ? { first: at, last: at + 2, kind: 'name' }
    : undefined;
}

const NEAR = 6; // words before it that name the vehicle or its number

const VEHICLES =
  /\b(?:bernopol|nopol|polisi|pelat|plat|truk|tronton|mobil|motor|bus|minibus|pikap|pick|kendaraan|sedan)\b/u;

function before(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - NEAR), at)
    .map(({ folded }) => folded)
    .join(' ');
}
