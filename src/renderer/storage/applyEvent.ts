import { type AnnotatingAct, afterAnnotating } from '../../core/annotations/annotations';
import type { ArticleId } from '../../core/article';
import { assertNever } from '../../core/assertNever';
import type { Act, LibraryEvent } from '../../core/event';
import { eventWithoutPurged, pathsInReport, reportWithoutPurged } from '../../core/purge';
import type { ArrivedArticle } from './arrivedArticle';
import type { Database, StoredRow } from './database';
import { renewedRow } from './revise';
import { removeFromSnapshot } from './snapshot';
import { packedBody, toRow } from './stored';

/**
 * Carries out one event on the database, inside the caller's transaction. Applying an event again changes nothing.
 * Answers the rows that it wrote. Marks are no part of the database's rows (followMarks).
 */
export async function applyEvent(
  db: Database,
  event: LibraryEvent,
  articles: readonly ArrivedArticle[],
): Promise<readonly StoredRow[]> {
  let rows: readonly StoredRow[] = [];
  if (articles.length > 0) {
    const isNew = event.acts.some((act) => act.kind === 'originalsAdded');
    rows = isNew
      ? articles.map((article) => toRow(article, event.at, event.seq))
      : await parsedAgain(db, articles, event.seq);
    const written = new Set(rows.map(({ id }) => id));
    await db.articles.bulkPut([...rows]);
    await db.bodies.bulkPut(articles.filter(({ original }) => written.has(original.id)).map(packedBody));
  }
  for (const act of event.acts) await applyAct(db, act, event.seq);
  return rows;
}

/** Articles that are there and were read anew because something was set by hand. */
async function parsedAgain(db: Database, articles: readonly ArrivedArticle[], seq: number) {
  const ids = articles.map(({ original }) => original.id);
  const rows = await db.articles.bulkGet(ids);
  await noteMarks(db, articles);
  return articles.flatMap((article, n) => {
    const row = rows[n];
    return row === undefined ? [] : [renewedRow(row, article, seq)];
  });
}

/** Which profiles they were read with. Where those are others than before, their sources are no longer settled. */
async function noteMarks(db: Database, articles: readonly ArrivedArticle[]): Promise<void> {
  const ids = articles.map(({ original }) => original.id);
  const held = await db.profileMarks.bulkGet(ids);
  const settled = await db.values.get('settled');
  const isMoved = articles.some(({ profileMark }, n) => profileMark !== (held[n]?.mark ?? 0));
  // The version of the program that read the others is still to be known.
  if (isMoved && settled?.key === 'settled')
    await db.values.put({ ...settled, value: { ...settled.value, seq: 0 } });
  const marks = articles.map(({ original, profileMark: mark }) => ({ id: original.id, mark }));
  await db.profileMarks.bulkDelete(ids);
  await db.profileMarks.bulkPut(marks.filter(({ mark }) => mark !== 0));
}

async function applyAct(db: Database, act: Act, seq: number): Promise<void> {
  switch (act.kind) {
    case 'tagCreated':
      await db.tags.put(act.tag);
      break;
    case 'tagChanged':
      await db.tags.put(act.to);
      break;
    case 'tagRemoved':
      await db.tags.delete(act.tag.id);
      break;
    case 'collectionCreated':
      await db.collections.put(act.collection);
      break;
    case 'collectionChanged':
      await db.collections.put(act.to);
      break;
    case 'collectionRemoved':
      await db.collections.delete(act.collection.id);
      break;
    case 'searchSaved':
      await db.savedSearches.put(act.search);
      break;
    case 'searchChanged':
      await db.savedSearches.put(act.to);
      break;
    case 'searchRemoved':
      await db.savedSearches.delete(act.search.id);
      break;
    case 'corrected':
      if (act.to === null) await db.corrections.delete(act.articleId);
      else await db.corrections.put({ id: act.articleId, correction: act.to });
      break;
    case 'ruleSet':
      if (act.to === null) await db.rules.delete(act.ruleId);
      else await db.rules.put(act.to);
      break;
    case 'highlightAdded':
    case 'highlightRemoved':
    case 'highlightChanged':
    case 'noteWritten':
      await annotate(db, act, seq);
      break;
    case 'importEnded':
      await db.imports.put(act.report);
      break;
    case 'purged':
      await purge(db, act.articleIds);
      break;
    case 'collectionMarked':
    case 'encodingChosen':
    case 'importStarted':
    case 'originalsAdded':
    case 'readMarked':
    case 'reviewMarked':
    case 'starMarked':
    case 'tagMarked':
    case 'trashMarked':
      break;
    default:
      assertNever(act);
  }
}

/** As the archive does it in the journal: the articles go, and the paths that they came from, out of every report. */
async function purge(db: Database, ids: readonly ArticleId[]): Promise<void> {
  const articleIds = new Set(ids);
  const bodies = (await db.bodies.bulkGet([...ids])).flatMap((body) => body ?? []);
  const reports = await db.imports.toArray();
  const paths = new Set([
    ...bodies.map((body) => body.original.path),
    ...reports.flatMap((report) => pathsInReport(report, articleIds)),
  ]);
  paths.delete('');
  await db.imports.bulkPut(reports.map((report) => reportWithoutPurged(report, { articleIds, paths })));
  await db.articles.bulkDelete([...ids]);
  await db.bodies.bulkDelete([...ids]);
  await db.profileMarks.bulkDelete([...ids]);
  await db.readAgain.bulkDelete([...ids]);
  await db.corrections.bulkDelete([...ids]);
  await db.annotations.bulkDelete([...ids]);
  const events = await db.events.toArray();
  await db.events.bulkPut(events.map((event) => eventWithoutPurged(event, { articleIds, paths })));
  await removeFromSnapshot(db, ids);
}

/** What somebody writes is searched, so the index has to catch up with it as with a page that was read anew. */
async function annotate(db: Database, act: AnnotatingAct, seq: number): Promise<void> {
  const { articleId: id } = act;
  const after = afterAnnotating((await db.annotations.get(id))?.annotations ?? null, act);
  if (after === null) await db.annotations.delete(id);
  else await db.annotations.put({ id, annotations: after });
  await db.articles.update(id, { rev: seq });
}
