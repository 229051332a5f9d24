import * as v from 'valibot';

const MOST = 1_000_000; // boxes or blocks; a page of more is no page

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const index = v.pipe(v.number(), v.integer(), v.minValue(-1));
const span = { start: count, end: count };
const strings = v.array(v.string());

const boxSchema = v.object({
  tag: v.string(),
  names: v.string(),
  parent: index,
  depth: count,
  first: count,
  end: count,
  inLink: v.boolean(),
});
const blockSchema = v.object({
  box: count,
  text: v.string(),
  links: v.array(v.object({ ...span, href: v.string() })),
  bold: count,
  italic: count,
  breaks: v.array(count),
  names: v.string(),
  mediaBox: index,
});

const partsSchema = {
  boxes: v.pipe(v.array(boxSchema), v.maxLength(MOST)),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(MOST)),
  facts: v.object({
    url: v.string(),
    title: v.string(),
    meta: v.array(v.tuple([v.string(), v.string()])),
    jsonLd: strings,
    itemTypes: strings,
    times: v.array(v.object({ value: v.string(), block: count })),
    counts: v.object({ pre: count, code: count }),
  }),
};

/** A page as a reader sends it: its boxes enclose one another without a circle, and every index leads somewhere. */
export const pageSchema = v.pipe(
  v.object(partsSchema),
  v.check(
    ({ boxes, blocks }) =>
      boxes.every(
        ({ parent, first, end }, at) => parent < at && first <= end && end <= blocks.length,
      ) && blocks.every(({ box, mediaBox }) => box < boxes.length && mediaBox < boxes.length),
    'Boxes and blocks do not belong together.',
  ),
);
