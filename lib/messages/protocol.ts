import type { ArticleFacts } from '../core/article/find-article.ts';
import type { SentPage } from '../core/article/page.ts';
import type { ArticleMemory, GlossToken } from '../core/gloss/token.ts';
import type { Direction, Grade } from '../core/review/card.ts';
import type { ReviewQueue } from '../core/review/queue-item.ts';
import type { ReviewStats } from '../core/review/stats.ts';
import type { DataCheck, SnapshotInfo } from '../core/vocabulary/data-check.ts';
import type { ImportPreview, ImportRequest } from '../core/vocabulary/import-plan.ts';
import type { ListPage, ListQuery } from '../core/vocabulary/list.ts';
import type { NotStored } from '../core/vocabulary/not-stored.ts';
import type { Notice } from '../core/vocabulary/notice.ts';
import type { Settings, SettingsChanges } from '../core/vocabulary/settings.ts';
import type { TermSummary } from '../core/vocabulary/summary.ts';
import type { Mark, SaveCommand, SavedTerm, TermChanges } from '../core/vocabulary/term.ts';

/** What is known about a tab: nothing to do, an article with the reader at work, a Malay page, switched off by the reader, or an article whose words did not come. */
export type PageState = 'quiet' | 'article' | 'malay' | 'off' | 'failed';

/** How a word stands with the reader, for colouring it in the text. */
export type TermMark = 'saved' | 'known' | 'ignored';

export const EXPORT_FORMATS = ['backup', 'csv', 'tsv', 'anki', 'apkg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Absent: `text` is the file itself. */
  readonly encoding?: 'base64';
}

export type BulkAction =
  | { readonly do: 'tag'; readonly tag: string }
  | { readonly do: 'untag'; readonly tag: string }
  | { readonly do: 'mark'; readonly mark: Mark }
  | { readonly do: 'delete' }
  | { readonly do: 'undelete' };

/** The words of an article; of a text in another language nothing is said but which one it is. */
export interface GlossedParagraphs {
  /** Language of the paragraphs together; only Indonesian, `id`, has tokens. */
  readonly lang: string;
  readonly tokens: readonly (readonly GlossToken[])[];
  /** Of each paragraph, where its sentences start and end: UTF-16 units, end exclusive. */
  readonly sentences: readonly (readonly (readonly [start: number, end: number])[])[];
  readonly memory: ArticleMemory;
}

/** Everything that one context may ask the background: kind → (question) → answer. All of it plain JSON. */
interface Protocol {
  'page/article-found': (question: { readonly url: string; readonly title: string }) => {
    readonly state: PageState;
  };
  /** The reader looked again after the page had changed, and there is no article any more; or its words did not come. */
  'page/article-gone': (question: { readonly failed?: boolean }) => { readonly state: PageState };
  /** Is this an article, and which of its blocks are its own words? The language is told with the words. */
  'page/article': (page: SentPage) => ArticleFacts;
  /** What the reader in a page may know of the settings. */
  'page/settings': (question: Nothing) => {
    readonly restMs: number;
    readonly highlightSaved: boolean;
  };
  'page/state': (question: { readonly tabId?: number }) => {
    readonly state: PageState;
    /** Host of the tab's page; absent where no page can be read. */
    readonly site?: string;
  };

  'gloss/paragraphs': (question: {
    readonly paragraphs: readonly string[];
    readonly memory: ArticleMemory;
    readonly date?: string;
    /** More of an article that was found to be Indonesian. */
    readonly isMore?: boolean;
  }) => GlossedParagraphs;
  'gloss/look-up': (question: { readonly text: string }) => {
    readonly tokens: readonly GlossToken[];
    /** Indonesian headwords for an English question. */
    readonly english: readonly GlossToken[];
  };

  'terms/save': (command: SaveCommand) => {
    /** `already`: the sentence was there before. */
    readonly saved: 'new' | 'added' | 'already';
    readonly headword: string;
  };
  /** Which of these headwords are saved; those that are not are left out. */
  'terms/marks': (question: { readonly headwords: readonly string[] }) => {
    readonly marks: Readonly<Record<string, TermMark>>;
  };
  'terms/list': (query: ListQuery) => ListPage;
  'terms/get': (question: { readonly headword: string }) => {
    readonly term: SavedTerm | null;
    /** Other saved terms of the same root. */
    readonly family: readonly TermSummary[];
  };
  'terms/update': (question: { readonly headword: string; readonly changes: TermChanges }) => {
    readonly term: SavedTerm;
  };
  'terms/delete': (question: { readonly headwords: readonly string[] }) => {
    readonly deleted: number;
  };
  'terms/undelete': (question: { readonly headwords: readonly string[] }) => {
    readonly restored: number;
  };
  /** Deleted within the last 90 days, newest first. */
  'terms/bin': (question: { readonly offset?: number; readonly limit?: number }) => {
    readonly total: number;
    readonly terms: readonly TermSummary[];
  };
  'terms/bulk': (question: {
    readonly headwords: readonly string[];
    readonly action: BulkAction;
  }) => {
    readonly changed: number;
  };

  'review/queue': (question: { readonly limit?: number }) => ReviewQueue;
  'review/grade': (question: {
    /** Made by the caller; the same id counts once. */
    readonly id: string;
    readonly headword: string;
    readonly direction: Direction;
    readonly grade: Grade;
  }) => { readonly dueAt: number; readonly intervalDays: number };
  /** Takes the last grade of that card back. */
  'review/undo': (question: {
    readonly id: string;
    readonly headword: string;
    readonly direction: Direction;
  }) => { readonly undone: boolean };
  'review/stats': (question: Nothing) => ReviewStats;

  /** Switches Dwibaca off, or on again, on the site of a tab. */
  'settings/site': (question: { readonly tabId: number; readonly off: boolean }) => {
    readonly state: PageState;
  };
  'settings/get': (question: Nothing) => Settings;
  'settings/set': (changes: SettingsChanges) => Settings;

  'data/export': (question: { readonly format: ExportFormat }) => ExportFile;
  'data/preview-import': (request: ImportRequest) => ImportPreview;
  /** All or nothing; `id` is made by the caller, the same id is applied once. */
  'data/import': (request: ImportRequest & { readonly id: string }) => ImportPreview;
  'data/check': (question: Nothing) => DataCheck;
  'data/notices': (question: { readonly dismiss?: Notice['kind'] }) => {
    readonly notices: readonly Notice[];
  };
  'data/snapshots': (question: Nothing) => { readonly snapshots: readonly SnapshotInfo[] };
  'data/restore-snapshot': (question: { readonly id: string }) => ImportPreview;
}

/** The question of kinds that need none: `{}`. */
type Nothing = Readonly<Record<never, never>>;

export type Kind = keyof Protocol;
export type Question<K extends Kind> = Parameters<Protocol[K]>[0];
export type Reply<K extends Kind> = ReturnType<Protocol[K]>;

/** Why something was not done, for machines; `message` says it to people. */
export type FailureReason = NotStored | 'not-allowed' | 'bad-message' | 'no-answer' | 'failed';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly reason: FailureReason };

/** The typed way to ask the background; never throws. */
export type Send = <K extends Kind>(kind: K, question: Question<K>) => Promise<Answer<Reply<K>>>;
