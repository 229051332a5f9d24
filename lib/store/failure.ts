import type { NotStored } from '../core/vocabulary/not-stored.ts';

const WAYS_OUT: Readonly<Record<NotStored, string>> = {
  quota:
    'The disk or the space that the browser allows is full. Free some space, or export your words and empty the bin, then save again.',
  'idb-refused':
    'The browser refuses its database to extensions. Words are kept in extension storage.',
  'idb-failed':
    'The browser could not write to its database. Try again; if it stays so, export your words and restart the browser.',
  'storage-failed':
    'The browser could not write to extension storage. Try again; if it stays so, export your words and restart the browser.',
  'newer-data':
    'Your words were last used by a newer Dwibaca. They can be read and exported here; update Dwibaca to change them.',
  private: 'This is a private window. Saving there can be switched on in the settings.',
  'not-found': 'This word is not saved.',
  'too-many': 'This word has as many sentences as can be kept. Remove one to add another.',
};

/** Something was not stored: why, for machines, and what can be done, for people. */
export class StoreFailure extends Error {
  readonly reason: NotStored;

  constructor(reason: NotStored, cause?: unknown) {
    super(WAYS_OUT[reason], { cause });
    this.name = 'StoreFailure';
    this.reason = reason;
  }
}

/** Does the error say that there is no room left? Browsers say it in many words. */
export function isQuotaError(error: unknown): boolean {
  return /quota|no space|no_device_space|disk (?:is )?full|file_error_no_space/i.test(
    describeError(error),
  );
}

/** Was the connection to the database closed under us, so that opening it again helps? */
export function isClosedError(error: unknown): boolean {
  const name = nameOf(error);
  return (
    !isQuotaError(error) &&
    (name === 'InvalidStateError' ||
      name === 'AbortError' ||
      name === 'TransactionInactiveError' ||
      /clos(?:ed|ing)|connection/i.test(describeError(error)))
  );
}

/** Was the database made by a newer version of the extension? */
export function isNewerError(error: unknown): boolean {
  return nameOf(error) === 'VersionError';
}

/** Name and message of whatever was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
