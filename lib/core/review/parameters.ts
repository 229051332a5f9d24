/** How many numbers FSRS takes: version 4.5, 5 or 6. */
export const PARAMETER_COUNTS: readonly number[] = [17, 19, 21];

/** What was made of a text that should be FSRS parameters. */
export type ReadParameters =
  | { readonly ok: true; readonly parameters: readonly number[] }
  | { readonly ok: false; readonly message: string };

/**
 * FSRS parameters as other programs show them: "0.4, 0.6, 2.4 …", in brackets or not. An empty text stands for the
 * usual ones and gives an empty list.
 *
 * @source the parameter lists that Anki's deck options show
 */
export function readParameters(text: string): ReadParameters {
  const parts = text.split(/[\s,;[\]]+/).filter((part) => part !== '');
  const wrong = parts.find((part) => !/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(part));
  if (wrong !== undefined) return { ok: false, message: `"${wrong.slice(0, 20)}" is no number.` };
  if (parts.length > 0 && !PARAMETER_COUNTS.includes(parts.length)) {
    return { ok: false, message: `FSRS takes 17, 19 or 21 numbers; here are ${parts.length}.` };
  }
  return { ok: true, parameters: parts.map(Number) };
}
