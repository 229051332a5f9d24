import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Makers: a bare number behind them may count things, so a word or code of a model must stand there. */
export const MAKERS: ReadonlySet<string> = set(
  'samsung apple google vivo oppo huawei honor asus lenovo nokia sony lg motorola honda toyota yamaha suzuki mitsubishi daihatsu nissan hyundai kia wuling byd chery mazda isuzu bmw kawasaki intel amd nvidia microsoft acer dell itel zte sharp canon nikon fujifilm gopro dji garmin',
);
/** Lines of products, which are numbered: iPhone 15, Snapdragon 855. */
const LINES = set(
  'iphone ipad ios ipados macos xiaomi redmi poco mi realme infinix tecno pixel snapdragon dimensity exynos helio kirin galaxy windows android playstation xbox geforce rtx ryzen oneplus iqoo macbook airpods hyperos coloros miui zenfone falcon artemis apollo soyuz shenzhou voyager ariane',
);
/** Words of models; before and behind the numbers. */
const MODELS = set(
  'pro max plus ultra mini note lite gen air fold flip series se play gt neo edge prime turbo mix watch pad buds book tab phone active fe core reno find magic nova mate zenfone rog alpha hot zero smart spark camon galaxy pixel iphone ipad macbook redmi poco geforce rtx ryzen playstation store z x s',
);
/** What is counted: behind a number it is no model's. */
const COUNTED = set(
  'unit buah juta ribu miliar triliun persen tahun bulan hari minggu pekan jam menit kali negara orang poin gol toko model ponsel mobil motor varian pabrik karyawan',
);
const CODE = /^(?:\p{Lu}{1,4}\d{1,4}\p{L}{0,3}|\d{1,3}\p{Lu}\p{L}{0,2})$/u;
const NUMBER = /^(?!19\d\d|20[0-4]\d)\d{1,4}$/u;
const SMALL_INITIAL = /^(?:i[A-Z]|macOS$|realme$|vivo$)/u;

/**
 * The name of a device, chip or system with its model: Xiaomi 15 Pro, Snapdragon 8 Gen 4, Galaxy Z Fold 6.
 *
 * @param counts is this number part of a longer expression ("15 juta")?
 */
export function productAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  counts: (index: number) => boolean,
): NameSpan | undefined {
  const head = tokens[at];
  if (head === undefined || !isHead(head)) return undefined;
  let last = at;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      !/^[ \u00A0]$/u.test(text.slice(tokens[index - 1]?.end, token.start))
    )
      break;
    if (!isPiece(tokens, at, index) || counts(index)) break;
    last = index;
  }
  if (last === at) return undefined;
  return { first: at, last, kind: 'name', what: 'organisation' };
}

function isHead({ surface, folded, capitalised }: Token): boolean {
  if (!capitalised && !SMALL_INITIAL.test(surface)) return false;
  return MAKERS.has(folded) || LINES.has(folded);
}

function isPiece(tokens: readonly Token[], head: number, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  if (token.capitalised || SMALL_INITIAL.test(token.surface)) {
    if (MODELS.has(token.folded) || CODE.test(token.surface)) return true;
    return index === head + 1 && MAKERS.has(before.folded) && LINES.has(token.folded);
  }
  // 13T, 5G: a code may begin with its digits.
  if (CODE.test(token.surface)) return true;
  if (!NUMBER.test(token.surface)) return false;
  const behind = tokens[index + 1]?.folded ?? '';
  return (LINES.has(before.folded) || MODELS.has(before.folded)) && !COUNTED.has(behind);
}
