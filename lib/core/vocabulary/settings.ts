import type { Direction } from '../review/card.ts';

/** What the reader has chosen. */
export interface Settings {
  readonly review: ReviewSettings;
  readonly reader: ReaderSettings;
}

export interface ReviewSettings {
  /** Share of terms the reader wants to know when asked, 0.7 to 0.97. */
  readonly retention: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  readonly directions: readonly Direction[];
  /** Does the question show the Indonesian word inside its sentence, or leave a gap (for en-id always a gap)? */
  readonly showWord: boolean;
  /** The person's own FSRS parameters, 17, 19 or 21 numbers; absent: the usual ones. */
  readonly parameters?: readonly number[];
}

interface ReaderSettings {
  /** How long the pointer rests before the card opens, in milliseconds. */
  readonly restMs: number;
  readonly highlightSaved: boolean;
  /** May words be saved from private windows? */
  readonly keepPrivate: boolean;
  /** Hosts on which Dwibaca is switched off. */
  readonly offSites: readonly string[];
}

/** An empty list of parameters takes back the usual ones. */
export interface SettingsChanges {
  readonly review?: Partial<ReviewSettings>;
  readonly reader?: Partial<ReaderSettings>;
}

export const DEFAULT_SETTINGS: Settings = {
  review: {
    retention: 0.9,
    newPerDay: 20,
    reviewsPerDay: 200,
    directions: ['id-en'],
    showWord: true,
  },
  reader: { restMs: 150, highlightSaved: true, keepPrivate: false, offSites: [] },
};

/** The settings with some of them changed. */
export function changeSettings(settings: Settings, changes: SettingsChanges): Settings {
  const { parameters, ...review } = { ...settings.review, ...changes.review };
  return {
    review: { ...review, ...(parameters !== undefined && parameters.length > 0 && { parameters }) },
    reader: { ...settings.reader, ...changes.reader },
  };
}
