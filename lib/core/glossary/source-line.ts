import { LABELS, type Label, PARTS_OF_SPEECH, type PartOfSpeech, type Sense } from './sense.ts';

/** Fields of a source line behind its three fixed columns, in canonical order. */
export const FIELD_NAMES = [
  'root',
  'near',
  'prev',
  'next',
  'unless',
  'label',
  'exp',
  'not',
  'note',
  'see',
] as const;
type FieldName = (typeof FIELD_NAMES)[number];

/** Why a line is not a sense: a rule's short name and a sentence for its author. */
export interface LineFault {
  readonly rule: string;
  readonly message: string;
}

/**
 * Reads one source line: headword, part of speech, glosses, then `key=value` fields, parted by tabs.
 * "bisa⇥noun⇥venom⇥near=ular" → { headword: 'bisa', pos: 'noun', glosses: ['venom'], near: ['ular'] }
 *
 * @returns the sense, or the first fault of form; what only the whole glossary can tell is lint.ts's business
 */
export function parseLine(line: string): Sense | LineFault {
  const columns = line.split('\t');
  const [headword = '', pos = '', glossColumn = '', ...fields] = columns;
  if (columns.length < 3) {
    return fault('three-columns', 'needs headword, part of speech and glosses, parted by tabs');
  }
  if (!isPartOfSpeech(pos)) {
    return fault(
      'known-pos',
      `"${pos}" is not a part of speech; one of ${PARTS_OF_SPEECH.join(', ')}`,
    );
  }
  const values = new Map<FieldName, string>();
  let last = -1;
  for (const field of fields) {
    const at = field.indexOf('=');
    const key = field.slice(0, Math.max(at, 0));
    const rank = FIELD_NAMES.indexOf(key as FieldName);
    if (rank < 0) {
      return fault(
        'known-field',
        `"${field}" is not a field; one of ${FIELD_NAMES.join(', ')}, as key=value`,
      );
    }
    if (rank <= last)
      return fault(
        'field-order',
        `"${key}" stands twice or out of order (${FIELD_NAMES.join(', ')})`,
      );
    if (at + 1 === field.length) return fault('field-value', `"${key}" has no value`);
    last = rank;
    values.set(FIELD_NAMES[rank] as FieldName, field.slice(at + 1));
  }
  const label = values.get('label');
  if (label !== undefined && !isLabel(label)) {
    return fault('known-label', `"${label}" is not a label; one of ${LABELS.join(', ')}`);
  }
  return {
    headword,
    pos,
    glosses: glossColumn.split('; '),
    ...optional('root', values.get('root')),
    ...optional('near', list(values.get('near'))),
    ...optional('prev', list(values.get('prev'))),
    ...optional('next', list(values.get('next'))),
    ...optional('unless', list(values.get('unless'))),
    ...optional('label', label),
    ...optional('expansion', values.get('exp')),
    ...optional('not', values.get('not')),
    ...optional('note', values.get('note')),
    ...optional('see', values.get('see')),
  };
}

/** Writes a sense as its one canonical source line, the inverse of `parseLine`. */
export function formatLine(sense: Sense): string {
  const fields: Record<FieldName, string | undefined> = {
    root: sense.root,
    near: sense.near?.join(','),
    prev: sense.prev?.join(','),
    next: sense.next?.join(','),
    unless: sense.unless?.join(','),
    label: sense.label,
    exp: sense.expansion,
    not: sense.not,
    note: sense.note,
    see: sense.see,
  };
  const written = FIELD_NAMES.flatMap((name) =>
    fields[name] === undefined ? [] : [`${name}=${fields[name]}`],
  );
  return [sense.headword, sense.pos, sense.glosses.join('; '), ...written].join('\t');
}

/** Tells a fault from a sense. */
export function isFault(result: Sense | LineFault): result is LineFault {
  return 'rule' in result;
}

function fault(rule: string, message: string): LineFault {
  return { rule, message };
}

function isPartOfSpeech(value: string): value is PartOfSpeech {
  return (PARTS_OF_SPEECH as readonly string[]).includes(value);
}

function isLabel(value: string): value is Label {
  return (LABELS as readonly string[]).includes(value);
}

function list(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : value.split(',').map((item) => item.trim());
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
