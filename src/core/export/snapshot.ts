import type { Correction } from '../correction';
import { EXTRACTOR_VERSION } from '../extract/extractorVersion';
import type { SourceRule } from '../rules/sourceRule';
import type { ExportedArticle } from './exportedArticle';

/** What a snapshot is of. */
export interface SnapshotOf {
  /** As it is written in the search box; null when the articles were chosen one by one. */
  readonly query: string | null;
  readonly articles: number;
  /** Of these articles something was set by hand, or another encoding was chosen. */
  readonly corrected: number;
  readonly software: string;
}

/** The file that says what a snapshot is, and by what it was made. Nothing in it tells when. */
export function manifest({ query, articles, corrected, software }: SnapshotOf): string {
  const value = {
    format: 'cuttings-snapshot',
    version: 1,
    software,
    extractor: EXTRACTOR_VERSION,
    query,
    articles,
    corrected,
    files: {
      'articles.csv': 'a row an article, by id',
      'texts/': 'the text of each, named by its id',
      'corrections.ndjson': 'what was set by hand, a line an article',
      'rules.ndjson': 'the rules by which sources are read, a line each',
      SHA256SUMS: 'the SHA-256 of every file (sha256sum -c SHA256SUMS)',
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** `rules.ndjson`: every rule of the library, those switched off among them, in the same order each time. */
export function ruleLines(rules: readonly SourceRule[]): string {
  return rules
    .map((rule) => `${JSON.stringify(rule)}\n`)
    .sort()
    .join('');
}

/** A line of `corrections.ndjson`; null for an article as extraction made it. */
export function correctionLine(
  { id, original }: Pick<ExportedArticle, 'id' | 'original'>,
  correction: Correction | null,
  encoding: string | null,
): string | null {
  if (correction === null && encoding === null) return null;
  const sorted = (values: object) =>
    Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { labels = {}, fields = {} } = correction ?? {};
  const line = { id, sha256: original.sha256, encoding, labels: sorted(labels), fields: sorted(fields) };
  return `${JSON.stringify(line)}\n`;
}
