/**
 * One way to take a form apart, in the terms of the field.
 * `diperlakukannya` → root laku, lemma memperlakukan, segments di- per- laku -kan -nya
 */
export interface Analysis {
  /** Deepest meaningful base, bare; two words for fused compounds ("lipat ganda"). */
  readonly root: string;
  /** Headword that a dictionary would list: no clitics, no plural, passives as their active verb. */
  readonly lemma: string;
  /** Outermost prefix … root … last suffix: `meN-` `di-` `RED` `-kan` `-nya`; just the root when undivided. */
  readonly segments: readonly string[];
  /** Lower is likelier; only differences between analyses of one form mean anything. */
  readonly cost: number;
  /** The form as it stands, without clitics and plural, is a headword of the glossary. */
  readonly listed: boolean;
}
