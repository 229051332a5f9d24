import { explainSegments } from '../lib/core/gloss/affix-meaning.ts';

export interface SegmentChainProps {
  readonly segments: readonly string[];
  /** First English equivalent of the root; empty when unknown. */
  readonly rootGloss: string;
}

/** How a word is built: di- · per- · temu · -kan, each with what it does. */
export function SegmentChain({ segments, rootGloss }: SegmentChainProps) {
  return (
    <ul class="chain" aria-label="How the word is built">
      {explainSegments(segments, rootGloss).map(({ segment, meaning, isRoot }, at) => (
        <li key={at} class={isRoot ? 'root' : undefined}>
          <b lang="id">{segment === 'RED' ? 'doubled' : segment}</b>
          {meaning !== '' && <span>{meaning}</span>}
        </li>
      ))}
    </ul>
  );
}
