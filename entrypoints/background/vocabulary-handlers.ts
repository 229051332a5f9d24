import type { Kind } from '../../lib/messages/protocol.ts';
import type { SomeHandlers } from '../../lib/messages/serve.ts';
import { createImportStore } from '../../lib/store/import-store.ts';
import type { VocabularyServices } from '../../lib/store/open-vocabulary.ts';
import { createDataHandlers } from './data-handlers.ts';
import { createReviewHandlers } from './review-handlers.ts';
import { createTermHandlers } from './term-handlers.ts';
import { createTrace } from './trace.ts';

export interface VocabularyHandlerDeps extends VocabularyServices {
  readonly now: () => number;
  /** IANA name of the reader's time zone now. */
  readonly zone: () => string;
  readonly newId: () => string;
  /** `navigator.storage.persisted`, where the browser tells. */
  readonly persisted?: () => Promise<boolean>;
}

type VocabularyKind = Exclude<
  Extract<Kind, `${'terms' | 'review' | 'settings' | 'data'}/${string}`>,
  'settings/site'
>;

/** One short function a kind, for everything about saved words. */
export function createVocabularyHandlers(
  deps: VocabularyHandlerDeps,
): SomeHandlers<VocabularyKind> {
  const { documents, now, newId } = deps;
  const imports = createImportStore(deps, now, newId);
  const trace = createTrace(deps);
  return {
    ...createTermHandlers(deps, imports, trace),
    ...createReviewHandlers(deps),
    'settings/get': () => documents.settings(),
    'settings/set': (changes) => documents.changeSettings(changes),
    ...createDataHandlers(deps, imports, trace),
  };
}
