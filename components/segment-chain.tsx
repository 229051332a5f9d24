import type { ExplainedSegment } from '../lib/core/gloss/affix-meaning.ts';

export interface SegmentChainProps {
  readonly chain: readonly ExplainedSegment[];
}

/** How a word is built: di- · per- · temu · -kan, each with what it does. */
export function SegmentChain({ chain }: SegmentChainProps) {
  return (
    <ul class="chain" aria-label="How the word is built">
      {chain.map(({ segment, meaning, isRoot }, at) => (
        <li key={at} class={isRoot ? 'root' : undefined}>
          <b lang="id">{segment === 'RED' ? 'doubled' : segment}</b>
          {meaning !== '' && <span>{meaning}</span>}
        </li>
      ))}
    </ul>
  );
}
