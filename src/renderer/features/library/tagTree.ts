import type { TagCount, TagLevel } from '../../../core/overview';

/** A level of a tag's name. `tag` is null for a level that is not a tag itself (`coast` of `coast/ferries`). */
export interface TagNode {
  readonly path: string;
  readonly name: string;
  readonly tag: TagCount | null;
  /** Articles that carry it or a tag below it. */
  readonly count: number;
  readonly children: readonly TagNode[];
}

interface Growing {
  readonly path: string;
  readonly name: string;
  tag: TagCount | null;
  count: number;
  readonly children: Growing[];
}

/** Tags as a tree by the `/` in their names, each level by name. */
export function tagTree(tags: readonly TagCount[], levels: readonly TagLevel[]): readonly TagNode[] {
  const roots: Growing[] = [];
  const nodes = new Map<string, Growing>();
  for (const tag of tags) Object.assign(nodeFor(tag.name, roots, nodes), { tag, count: tag.count });
  for (const { name, count } of levels) nodeFor(name, roots, nodes).count = count;
  return sorted(roots);
}

function nodeFor(path: string, roots: Growing[], nodes: Map<string, Growing>): Growing {
  const known = nodes.get(path.toLocaleLowerCase('und'));
  if (known !== undefined) return known;
  const cut = path.lastIndexOf('/');
  const node: Growing = { path, name: path.slice(cut + 1), tag: null, count: 0, children: [] };
  nodes.set(path.toLocaleLowerCase('und'), node);
  (cut < 0 ? roots : nodeFor(path.slice(0, cut), roots, nodes).children).push(node);
  return node;
}

function sorted(nodes: readonly Growing[]): readonly TagNode[] {
  return [...nodes]
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base', numeric: true }))
    .map((node) => ({ ...node, children: sorted(node.children) }));
}

/** One line of the tree as it is shown. */
export interface TagLine {
  readonly node: TagNode;
  readonly depth: number;
  readonly isOpen: boolean;
}

/** The lines that are to be seen while the nodes for which `isOpenAt` is true are open. */
export function shownTags(
  nodes: readonly TagNode[],
  isOpenAt: (path: string) => boolean,
  depth = 0,
): readonly TagLine[] {
  return nodes.flatMap((node) => {
    const isOpen = node.children.length > 0 && isOpenAt(node.path);
    return [{ node, depth, isOpen }, ...(isOpen ? shownTags(node.children, isOpenAt, depth + 1) : [])];
  });
}
