import { bylineCandidates, noBylineEvidence } from '../src/core/extract/bylineCandidates';
import { dateCandidates, noDateEvidence } from '../src/core/extract/dates/dateCandidates';
import { pageOrder } from '../src/core/extract/dates/settleOrder';
import { headlineCandidates } from '../src/core/extract/headlineCandidates';
import { tokens } from '../src/core/extract/measure';
import { outline } from '../src/core/extract/outline';
import { readPage } from '../src/core/extract/page';
import type { Candidate, RankedField } from '../src/core/extract/rank';
import type { Trained } from '../src/core/extract/trained';
import type { Group } from './extractFitRanker';

/** What the gold says of a page's fields. */
export interface Gold {
  readonly site: string;
  readonly title: string | null;
  readonly titleAlt: readonly string[];
  readonly published: string | null;
  readonly publishedAccept?: readonly string[];
  readonly byline: string | null;
}

const LINKING = new Set(
  'by von par por di da de af av door the and und et y e og och en with mit avec words text story reporting'.split(
    ' ',
  ),
);

function overlap(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of a) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    hits++;
    counts.set(word, left - 1);
  }
  return hits === 0 ? 0 : (2 * hits) / (a.length + b.length);
}

const nameWords = (text: string): readonly string[] => tokens(text).filter((word) => !LINKING.has(word));

/**
 * A page's candidates for each field that the gold answers, with the right ones marked. The candidates stand on the
 * labels that `trained` gives the page; its rankers are not asked.
 */
export function casesOf(text: string, gold: Gold, trained: Trained): Partial<Record<RankedField, Group>> {
  const page = outline(readPage(text), trained);
  const cases: Partial<Record<RankedField, Group>> = {};
  const group = (
    candidates: readonly Candidate<unknown>[],
    isRight: (index: number) => boolean,
    none: readonly string[],
  ) => ({
    candidates: candidates.map(({ key, value, evidence }, i) => ({
      key,
      value,
      evidence,
      isRight: isRight(i),
    })),
    none,
    site: gold.site,
  });
  if (gold.title !== null) {
    const found = headlineCandidates(page);
    const golds = new Set([gold.title, ...gold.titleAlt].map((title) => tokens(title).join(' ')));
    cases.headline = group(found, (i) => golds.has(found[i]?.key ?? ''), ['none']);
  }
  if (gold.published !== null) {
    const found = dateCandidates(page, pageOrder(page.page, { latestAllowed: null, ofSource: null }));
    const golds = new Set(gold.publishedAccept ?? [gold.published]);
    cases.published = group(found, (i) => golds.has(found[i]?.key ?? ''), noDateEvidence(found, page));
  }
  const found = bylineCandidates(page);
  const wanted = gold.byline === null ? null : nameWords(gold.byline);
  const values = found.map(({ value }) => (wanted ? overlap(wanted, nameWords(value.text)) : 0));
  const best = Math.max(0, ...values);
  if (wanted !== null)
    cases.byline = group(
      found,
      (i) => best >= 0.6 && (values[i] ?? 0) >= best - 0.001,
      noBylineEvidence(found),
    );
  return cases;
}
