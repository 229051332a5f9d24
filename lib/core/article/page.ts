/** A block-level element that holds text, as plain data. */
export interface Box {
  /** Lower-case element name. */
  readonly tag: string;
  /** Class and id, lower case, with a space round each name: " post-body  entry ". */
  readonly names: string;
  /** Index of the enclosing box, -1 for the outermost. */
  readonly parent: number;
  readonly depth: number;
  /** Blocks inside it, its own and its children's: [first, end). */
  readonly first: number;
  readonly end: number;
  /** Does the element stand inside a link? */
  readonly inLink: boolean;
}

/** A stretch of a block's text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link inside a block. */
export interface LinkSpan extends Span {
  readonly href: string;
}

/** A run of inline text between two block boundaries: one paragraph as a rule. */
export interface Block {
  /** Index of the innermost box round it. */
  readonly box: number;
  /** White space folded to single spaces, none at the ends. */
  readonly text: string;
  readonly links: readonly LinkSpan[];
  /** Characters set bold (or in a heading). */
  readonly bold: number;
  readonly italic: number;
  /** Places of single line breaks in the text. */
  readonly breaks: readonly number[];
  /** Class and id of inline elements that hold the whole block. */
  readonly names: string;
  /** The box in which a picture, video or frame stands between this block and the one before; -1 when none does. */
  readonly mediaBox: number;
}

/** What the page says about itself outside its text. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** Names and properties in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Texts of the JSON-LD scripts, unparsed. */
  readonly jsonLd: readonly string[];
  /** Microdata types, last part of the address: "NewsArticle". */
  readonly itemTypes: readonly string[];
  /** Dates of `time` and of marked elements, with the number of blocks before them. */
  readonly times: readonly { readonly value: string; readonly block: number }[];
  /** Number of elements that hold code. */
  readonly counts: { readonly pre: number; readonly code: number };
}

/** A page as the finder sees it. */
export interface Page {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
}

/** A page as plain JSON, which has no maps. */
export interface SentPage extends Omit<Page, 'facts'> {
  readonly facts: Omit<PageFacts, 'meta'> & {
    readonly meta: readonly (readonly [name: string, content: string])[];
  };
}

export function packPage({ boxes, blocks, facts }: Page): SentPage {
  return { boxes, blocks, facts: { ...facts, meta: [...facts.meta] } };
}

export function unpackPage({ boxes, blocks, facts }: SentPage): Page {
  return { boxes, blocks, facts: { ...facts, meta: new Map(facts.meta) } };
}
