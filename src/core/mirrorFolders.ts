import type { ArticleId } from './article';
import type { Collection, CollectionId } from './collection';
import type { Act } from './event';
import { containerOf, type ImportReport } from './importReport';
import { textNumber } from './textNumber';

/** An article and the path under which an import found it. */
export interface PlacedArticle {
  readonly id: ArticleId;
  readonly path: string;
}

/** The collections that there are, and what is in them. */
export interface CollectionState {
  readonly collections: ReadonlyMap<CollectionId, Collection>;
  membersOf(id: CollectionId): ReadonlySet<ArticleId>;
}

/**
 * The acts that make collections of the folders of an import, nested as they are, with the articles that lie in them.
 * A folder is the same collection each time, also when that was renamed since; what is there already takes no act. A
 * zip counts as a folder; a web archive as one without folders below it.
 */
export function mirroringActs(
  { roots, containers }: Pick<ImportReport, 'roots' | 'containers'>,
  placed: readonly PlacedArticle[],
  state: CollectionState,
): readonly Act[] {
  const inFolders = new Map<string, { readonly folders: readonly string[]; readonly ids: Set<ArticleId> }>();
  for (const { id, path } of placed) {
    const container = containerOf(path, containers);
    const isFlat = container !== undefined && container.format !== 'zip';
    const folders = foldersOf(isFlat ? `${container.path}/page` : path, roots);
    const key = folders.at(-1);
    if (key === undefined) continue;
    const there = inFolders.get(key) ?? { folders, ids: new Set() };
    inFolders.set(key, there);
    there.ids.add(id);
  }
  const created = new Map<CollectionId, Act>();
  const marked: Act[] = [];
  for (const [folder, { folders, ids }] of inFolders) {
    folders.forEach((one, n) => {
      const collection = collectionOf(one, folders[n - 1]);
      if (!state.collections.has(collection.id))
        created.set(collection.id, { kind: 'collectionCreated', collection });
    });
    const collectionId = collectionIdOf(folder);
    const members = state.membersOf(collectionId);
    const articleIds = [...ids].filter((id) => !members.has(id));
    if (articleIds.length > 0)
      marked.push({ kind: 'collectionMarked', collectionId, value: true, articleIds });
  }
  return [...created.values(), ...marked];
}

/** The folders in which a path lies, from the imported one down; none for a file that was imported itself. */
function foldersOf(path: string, roots: readonly string[]): readonly string[] {
  const root = roots.find((one) => path.startsWith(`${one}/`) || path.startsWith(`${one}\\`));
  if (root === undefined) return [];
  const folders = [root];
  for (const match of path.slice(root.length + 1).matchAll(/[\\/]+/gu))
    folders.push(path.slice(0, root.length + 1 + match.index));
  return folders.filter((folder, n) => n === 0 || !/[\\/]$/u.test(folder));
}

function collectionOf(folder: string, above: string | undefined): Collection {
  const name = folder.split(/[\\/]/u).findLast((part) => part !== '') ?? folder;
  return {
    id: collectionIdOf(folder),
    name,
    parentId: above === undefined ? null : collectionIdOf(above),
  };
}

function collectionIdOf(folder: string): CollectionId {
  return `folder-${textNumber(folder).toString(16).padStart(14, '0')}` as CollectionId;
}
