import type { ArticleId, Original } from '../article';
import type { Extraction } from '../extraction';
import { alignPassages, type ComparedPassage, type ComparedRow } from './alignPassages';
import { type TextRun, wordChanges } from './wordChanges';

type Facts = Pick<
  Extraction,
  'headline' | 'published' | 'publishedTime' | 'updated' | 'byline' | 'language' | 'direction'
>;

/** One of two versions that are compared: what their heads say. */
export interface ComparedSide extends Facts {
  readonly id: ArticleId;
  /** ISO date-time of the file's last change. */
  readonly modifiedAt: string;
}

/** Two versions of a page beside each other. */
export interface Comparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly headline: readonly TextRun[];
  readonly byline: readonly TextRun[];
  /** Dates of publication and of the last update. */
  readonly isDateSame: boolean;
  /** Standfirst and story, passage by passage. */
  readonly rows: readonly ComparedRow[];
}

/** A version as it is compared. */
export interface VersionText {
  readonly original: Pick<Original, 'id' | 'modifiedAt'>;
  readonly extraction: Facts & Pick<Extraction, 'standfirst' | 'blocks'>;
}

/** Compares two versions of a page as they read: headline, dates, byline, story. Where lines stood does not matter. */
export function compareVersions(before: VersionText, after: VersionText): Comparison {
  const [a, b] = [before.extraction, after.extraction];
  return {
    before: sideOf(before, b),
    after: sideOf(after, a),
    headline: wordChanges(a.headline ?? '', b.headline ?? ''),
    byline: wordChanges(a.byline ?? '', b.byline ?? ''),
    isDateSame: a.published === b.published && a.publishedTime === b.publishedTime && a.updated === b.updated,
    rows: alignPassages(passagesIn(a), passagesIn(b)),
  };
}

/** True when nothing in these runs was taken out or put in. */
export function isUnchanged(runs: readonly TextRun[]): boolean {
  return runs.every(({ kind }) => kind === 'same');
}

/** How many places differ: headline, dates, byline, and passages. */
export function countChanges({ headline, byline, isDateSame, rows }: Comparison): number {
  const parts = [headline, byline, ...rows.map(({ runs }) => runs)];
  return parts.filter((runs) => !isUnchanged(runs)).length + (isDateSame ? 0 : 1);
}

/** Where no language was found it is that of the other version, if that runs the same way: both are set alike then. */
function sideOf({ original, extraction }: VersionText, other: Facts): ComparedSide {
  const { headline, published, publishedTime, updated, byline, direction } = extraction;
  const { id, modifiedAt } = original;
  const language = extraction.language ?? (other.direction === direction ? other.language : null);
  return { id, modifiedAt, headline, published, publishedTime, updated, byline, language, direction };
}

function passagesIn({ standfirst, blocks }: VersionText['extraction']): readonly ComparedPassage[] {
  const story = blocks.map(({ label, text, credit }) => ({
    kind: label,
    text: credit === null ? text : `${text} ${credit}`,
  }));
  return standfirst === null ? story : [{ kind: 'standfirst', text: standfirst }, ...story];
}
