import type { Page } from '@playwright/test';
import type { SearchOutcome } from '../../src/contract/archiveTasks';
import { type Annotations, notesIn } from '../../src/core/annotations/annotations';
import { type ArticleRow, NO_MARKS } from '../../src/core/article';
import { headlineKey } from '../../src/core/headlineKey';
import { parseQuery } from '../../src/core/query/parseQuery';
import type { StoredRow } from '../../src/renderer/storage/database';
import { type PlainNames, type PlainText, plainArticle } from '../renderer/storage/search/plainArticle';
import { isMeant } from '../renderer/storage/search/plainMeaning';
import { plainMarks } from './plainMarks';
import { queriesOfEachKind, type Sample } from './queriesOfEachKind';

const CHUNK = 500;
const SAMPLES = 150;

/** Queries by kind, and how many articles of the library each means by a plain look at all of them. */
export type PlainTotals = Readonly<
  Record<string, readonly { readonly query: string; readonly total: number }[]>
>;

/** A query that found another number than it means. */
export interface WrongTotal {
  readonly kind: string;
  readonly query: string;
  readonly found: number | undefined;
  readonly total: number;
}

/**
 * Makes so many queries of each kind from a library that is open in a window, and counts plainly what each means. Marks
 * come from the journal in its data folder, all else from the database.
 */
export async function plainTotals(page: Page, data: string, count: number): Promise<PlainTotals> {
  const names = await readNames(page);
  const marks = plainMarks(data);
  const versions = new Map<string, number>();
  const samples: Sample[] = [];
  const all = await page.evaluate(countRows);
  const step = Math.max(1, Math.floor(all / SAMPLES));
  let at = 0;
  for await (const { row, text } of articlesOf(page, marks)) {
    for (const key of versionKeys(row)) versions.set(key, (versions.get(key) ?? 0) + 1);
    if (at++ % step === 0)
      samples.push({
        ...text,
        tags: row.tagIds.map((id) => names.tags.get(id) ?? ''),
        collections: row.collectionIds.map((id) => names.collections.get(id)?.name ?? ''),
      });
  }
  const kinds = Object.entries(queriesOfEachKind(samples, count)).map(
    ([kind, some]) => [kind, some.map((query) => ({ query, total: 0 }))] as const,
  );
  const counted = kinds.flatMap(([, some]) =>
    some.map((one) => ({ one, meaning: parseQuery(one.query).query })),
  );
  for await (const { row, text, annotations } of articlesOf(page, marks)) {
    const isVersion = versionKeys(row).some((key) => (versions.get(key) ?? 0) > 1);
    const article = plainArticle(row, text, names, isVersion, notesIn(annotations));
    for (const { one, meaning } of counted) if (isMeant(meaning, article)) one.total += 1;
  }
  return Object.fromEntries(kinds);
}

/** The queries whose search found another number. */
export function wrongTotals(plain: PlainTotals, found: readonly SearchOutcome[]): readonly WrongTotal[] {
  const totals = new Map(found.map(({ query, total }) => [query, total]));
  return Object.entries(plain).flatMap(([kind, queries]) =>
    queries.flatMap(({ query, total }) =>
      totals.get(query) === total ? [] : [{ kind, query, found: totals.get(query), total }],
    ),
  );
}

interface PlainlyRead extends Omit<StoredArticle, 'row'> {
  readonly row: ArticleRow;
}

interface StoredArticle {
  readonly row: StoredRow;
  readonly text: PlainText;
  readonly annotations: Annotations | null;
}

/** Every article that is not in the trash, straight from IndexedDB, a few hundred at a time. */
async function* articlesOf(page: Page, marks: ReturnType<typeof plainMarks>): AsyncGenerator<PlainlyRead> {
  let after = '';
  for (;;) {
    const chunk = await page.evaluate(readChunk, { after, count: CHUNK });
    for (const { row, text, annotations } of chunk) {
      const { highlights, note } = annotations ?? { highlights: [], note: null };
      const hasNote = note !== null || highlights.some((one) => one.note !== null);
      const given = { ...NO_MARKS, ...marks.get(row.id), hasNote, hasHighlight: highlights.length > 0 };
      if (!given.isTrashed) yield { row: { ...row, ...given }, text, annotations };
    }
    const last = chunk.at(-1);
    if (last === undefined) return;
    after = last.row.id;
  }
}

async function readNames(page: Page): Promise<PlainNames> {
  const { tags, collections } = await page.evaluate(readTagsAndCollections);
  return {
    tags: new Map(tags.map(({ id, name }) => [id, name])),
    collections: new Map(collections.map((one) => [one.id, one])),
  };
}

/** Two states of one page have a key in common. */
function versionKeys({ page, address, published, headline }: Omit<StoredRow, 'rev'>): readonly string[] {
  const parts = [
    `page ${page}`,
    address === 0 || published === null ? null : `day ${address} ${published}`,
    address === 0 || headline === null ? null : `headline ${address} ${headlineKey(headline)}`,
  ];
  return parts.filter((part) => part !== null);
}

// What follows runs in the window and may use nothing from here.

function countRows(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('articles').objectStore('articles').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

function readChunk({ after, count }: { after: string; count: number }): Promise<readonly StoredArticle[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['articles', 'bodies', 'annotations']);
      const range = IDBKeyRange.lowerBound(after, true);
      const rows = reading.objectStore('articles').getAll(range, count);
      const bodies = reading.objectStore('bodies').getAll(range, count);
      const written = reading.objectStore('annotations').getAll();
      reading.onerror = () => reject(reading.error);
      reading.oncomplete = () => {
        opening.result.close();
        const notes = new Map(written.result.map(({ id, annotations }) => [id, annotations]));
        // Packed by renderer/storage/bodies.
        const text = async ({ content }: { content: Uint8Array<ArrayBuffer> }) => {
          const packed = new Blob([content]).stream();
          const { extraction } = await new Response(
            packed.pipeThrough(new DecompressionStream('deflate-raw')),
          ).json();
          return extraction;
        };
        const bodyOf = new Map(bodies.result.map((body) => [body.id, body]));
        const articles = rows.result.map(async (row) => ({
          row,
          text: await text(bodyOf.get(row.id)),
          annotations: notes.get(row.id) ?? null,
        }));
        resolve(Promise.all(articles));
      };
    };
  });
}

function readTagsAndCollections(): Promise<{
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly collections: readonly {
    readonly id: string;
    readonly name: string;
    readonly parentId: string | null;
  }[];
}> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('library');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['tags', 'collections']);
      const tags = reading.objectStore('tags').getAll();
      const collections = reading.objectStore('collections').getAll();
      reading.onerror = () => reject(reading.error);
      reading.oncomplete = () => {
        opening.result.close();
        resolve({ tags: tags.result, collections: collections.result });
      };
    };
  });
}
