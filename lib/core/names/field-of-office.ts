import type { Token } from '../text/tokenize.ts';

const CARES = new Set('bidang dinas seksi bagian penyediaan pembiayaan pembangunan'.split(' '));
const CARED = new Set(
  'perumahan jalan jembatan pasar pelabuhan koperasi hutan taman terminal'.split(' '),
);

/**
 * Is a word what an office cares for, so that it names nothing and a person may follow? Kepala Bidang Jalan | Sukirno,
 * Direktur Jenderal Penyediaan Perumahan | Khalawi.
 */
export function isField(before: Token | undefined, head: Token | undefined): boolean {
  return before?.capitalised === true && CARES.has(before.folded) && CARED.has(head?.folded ?? '');
}
