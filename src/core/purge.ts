import type { Highlight } from './annotations/highlight';
import type { ArticleId } from './article';
import { articleIdOfSha256 } from './article';
import { assertNever } from './assertNever';
import type { Act } from './event';
import type { ImportReport } from './importReport';

/** What a purge takes out of everything that quotes it: the articles, and the paths that they came from. */
export interface Purged {
  readonly articleIds: ReadonlySet<ArticleId>;
  readonly paths: ReadonlySet<string>;
}

/** The paths under which an act says that these articles came. */
export function pathsIn(act: Act, articleIds: ReadonlySet<ArticleId>): readonly string[] {
  if (act.kind === 'originalsAdded')
    return act.originals
      .filter(({ sha256 }) => articleIds.has(articleIdOfSha256(sha256)))
      .map(({ path }) => path);
  if (act.kind === 'importEnded') return pathsInReport(act.report, articleIds);
  return [];
}

/** The paths of these articles among a report's duplicates. */
export function pathsInReport(report: ImportReport, articleIds: ReadonlySet<ArticleId>): readonly string[] {
  return report.duplicates.filter(({ id }) => articleIds.has(id)).map(({ path }) => path);
}

/**
 * An act without any text of what was purged; the same act when it quotes none. Places in segments stay, and so does
 * every id: what was done is still told, but not to what.
 */
export function withoutPurged(act: Act, purged: Purged): Act {
  switch (act.kind) {
    case 'originalsAdded': {
      const isGone = (sha256: string) => purged.articleIds.has(articleIdOfSha256(sha256));
      if (!act.originals.some(({ sha256 }) => isGone(sha256))) return act;
      const originals = act.originals.map((one) => (isGone(one.sha256) ? { ...one, path: '' } : one));
      return { ...act, originals };
    }
    case 'importStarted':
      return act.roots.some((root) => purged.paths.has(root))
        ? { ...act, roots: act.roots.map((root) => blanked(root, purged)) }
        : act;
    case 'importEnded': {
      const report = reportWithoutPurged(act.report, purged);
      return report === act.report ? act : { ...act, report };
    }
    case 'corrected':
      return purged.articleIds.has(act.articleId) ? { ...act, from: null, to: null } : act;
    case 'noteWritten':
      return purged.articleIds.has(act.articleId) ? { ...act, from: null, to: null } : act;
    case 'highlightAdded':
    case 'highlightRemoved':
      return purged.articleIds.has(act.articleId) ? { ...act, highlight: withoutWords(act.highlight) } : act;
    case 'highlightChanged':
      return purged.articleIds.has(act.articleId)
        ? { ...act, from: withoutWords(act.from), to: withoutWords(act.to) }
        : act;
    case 'tagCreated':
    case 'tagRemoved':
    case 'tagChanged':
    case 'tagMarked':
    case 'starMarked':
    case 'readMarked':
    case 'trashMarked':
    case 'reviewMarked':
    case 'collectionCreated':
    case 'collectionRemoved':
    case 'collectionChanged':
    case 'collectionMarked':
    case 'searchSaved':
    case 'searchRemoved':
    case 'searchChanged':
    case 'encodingChosen':
    case 'ruleSet':
    case 'purged':
      return act;
    default:
      return assertNever(act);
  }
}

function withoutWords(highlight: Highlight): Highlight {
  return { ...highlight, anchor: { quote: '', prefix: '', suffix: '', position: 0 }, note: null };
}

/** An event (or a step of undo) without any text of what was purged. */
export function eventWithoutPurged<E extends { readonly acts: readonly Act[] }>(event: E, purged: Purged): E {
  return { ...event, acts: event.acts.map((act) => withoutPurged(act, purged)) };
}

/** A report without the paths of what was purged; the same report when it names none. */
export function reportWithoutPurged(report: ImportReport, purged: Purged): ImportReport {
  const { articleIds, paths } = purged;
  const quotes =
    report.roots.some((root) => paths.has(root)) ||
    report.problems.some(({ path }) => paths.has(path)) ||
    report.duplicates.some(({ id, path }) => articleIds.has(id) || paths.has(path));
  if (!quotes) return report;
  return {
    ...report,
    name: report.roots.some((root) => paths.has(root)) ? '' : report.name,
    roots: report.roots.map((root) => blanked(root, purged)),
    problems: report.problems.map((one) => ({ ...one, path: blanked(one.path, purged) })),
    duplicates: report.duplicates.map((one) =>
      articleIds.has(one.id) ? { ...one, path: '' } : { ...one, path: blanked(one.path, purged) },
    ),
  };
}

function blanked(path: string, { paths }: Purged): string {
  return paths.has(path) ? '' : path;
}
