import type { Block, Box } from './page.ts';
import { isContact, kindOfLine, LABELLED, type Line, linesOf } from './read-line.ts';
import { SENTENCE_END } from './sentence-end.ts';

const LISTED = /^(?:\d{1,2}[.)]|[-–•*])\s/;
// "Jombang, Kabar Online" in a line of its own over the first sentence.
const PLACED = /^[A-ZÀ-Þ][^.,:?!]{2,30}, [A-ZÀ-Þ][^.,:?!]{2,30}$/;
const SHORT_HEAD = /^[^.:]{1,40}:?$/;
const LONG_LINE = 60; // characters; lines this long that end a sentence are paragraphs of their own

/** The paragraphs of a block: its lines where most of them are whole sentences; else all of it, less labels. */
export function splitLines(
  block: Block,
  own: Box,
  isInterview = false,
  isFirst = false,
): readonly Line[] {
  const lines = linesOf(block);
  if (lines.length < 2) return lines;
  if (lines.filter(({ text }) => isContact(text)).length * 2 >= lines.length) return [];
  if (isInterview && own.tag !== 'p' && lines[0]?.text.endsWith('?')) return lines;
  const whole = lines.filter(({ text }) => SENTENCE_END.test(text));
  const long = whole.filter(({ text }) => text.length >= LONG_LINE);
  const apart = long.length >= 2 && whole.length >= lines.length * 0.5;
  if (apart && !(own.tag === 'p' && lines.length === 2)) return lines;
  if (lines.filter(({ text }) => LABELLED.test(text)).length > lines.length / 2)
    return SHORT_HEAD.test(lines[0]?.text ?? '') ? lines.slice(1) : lines;
  if (lines.every(({ text }) => LISTED.test(text))) return lines;
  // Labels among the lines are taken out before the rest is joined.
  const kept = lines.filter((line) => kindOfLine(line, { ...block, bold: 0 }, false) === 'body');
  const bold = kept[0];
  const rest =
    bold !== undefined &&
    !isInterview &&
    !(isFirst && PLACED.test(bold.text)) &&
    isBoldHead(block, bold)
      ? kept.slice(1)
      : kept;
  if (rest.length === 0) return [];
  const spans = rest.flatMap((line) => line.spans);
  return [
    {
      spans,
      text: rest.map(({ text }) => text).join(' '),
      linkShare: 0, // lines that are links went with the labels
    },
  ];
}

// A short first line in bold over a longer text is a subheading.
function isBoldHead(block: Block, line: Line): boolean {
  const letters = line.text.replace(/\s/g, '').length;
  return (
    line.text.length < 100 &&
    block.bold >= letters * 0.9 &&
    block.bold <= line.text.length * 1.1 &&
    !/(?:[.,;–—-]|.{50}\?)$/.test(line.text)
  );
}
