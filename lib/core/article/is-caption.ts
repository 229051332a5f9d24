import { CAPTION_CREDIT, DATELINE_START } from './chrome-phrases.ts';
import type { Container } from './find-container.ts';
import type { Block, Page } from './page.ts';
import { ENDS, type Line } from './read-line.ts';

const CREDIT_TAIL = /[([](?:foto|sumber|ilustrasi|dok)\b[^()[\]]*[)\]]\.?$/i;
const LONGEST = 300;

/**
 * Does a line of the container's say what a picture shows?
 *
 * @param beforeBody has no paragraph been read yet?
 */
export function isCaption(
  page: Page,
  container: Container,
  block: Block,
  { text }: Line,
  beforeBody: boolean,
): boolean {
  const isShort = text.length < LONGEST;
  const isSlanted = block.italic > block.text.length * 0.8;
  if (isShort && isSlanted && CREDIT_TAIL.test(text)) return true;
  if (block.mediaBox >= 0) {
    if (isShort && isSlanted) return true;
    if (text.length < 140 && !ENDS.test(text)) return true;
    if (text.length < 200 && isAloneWithPicture(page, container, block)) return true;
  }
  return beforeBody && isShort && CAPTION_CREDIT.test(text) && !DATELINE_START.test(text);
}

function isAloneWithPicture(page: Page, container: Container, block: Block): boolean {
  const own = page.boxes[block.box];
  const around = page.boxes[own?.parent ?? -1];
  if (own === undefined || around === undefined || own.parent === container.box) return false;
  return block.mediaBox === own.parent && around.end - around.first === 1;
}
