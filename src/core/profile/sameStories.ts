import type { ArticleId } from '../article';
import type { PageSigns } from './pageSigns';

/** A page of a source. `page` tells versions of one page (core/versions). */
export interface SignedPage {
  readonly id: ArticleId;
  readonly page: string;
  readonly signs: PageSigns;
}

/** Pages that share this part of the shorter story's lines tell one story. */
const SAME_SHARE = 2 / 3;

/**
 * The pages of one source, those together that tell one story: versions of one page, and pages whose stories are
 * mostly made of the same lines (saved again under another name, or printed from one agency text). For what a source
 * repeats they count once, or the text of a much copied story would be taken for furniture. The order of the pages
 * does not matter.
 */
export function sameStories(pages: readonly SignedPage[]): readonly (readonly SignedPage[])[] {
  const sorted = [...pages].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Groups(sorted.length);
  const firstOfPage = new Map<string, number>();
  const firstWithLine = new Map<number, number>();
  const stories = sorted.map(({ signs }) => new Set(signs.story));
  sorted.forEach(({ page }, n) => {
    const version = firstOfPage.get(page);
    if (version === undefined) firstOfPage.set(page, n);
    else groups.join(version, n);
    for (const line of stories[n] ?? []) {
      const first = firstWithLine.get(line);
      if (first === undefined) firstWithLine.set(line, n);
      else if (!groups.areOne(first, n) && areSame(stories[first], stories[n])) groups.join(first, n);
    }
  });
  const together = new Map<number, SignedPage[]>();
  sorted.forEach((page, n) => {
    const group = groups.of(n);
    together.set(group, [...(together.get(group) ?? []), page]);
  });
  return [...together.values()];
}

function areSame(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  const needed = short.size * SAME_SHARE;
  let shared = 0;
  for (const line of short) if (long.has(line)) shared += 1;
  return shared > 0 && shared >= needed;
}

/** Sets that are joined (union-find; Galler and Fischer 1964). */
class Groups {
  private readonly above: Int32Array;

  constructor(count: number) {
    this.above = Int32Array.from({ length: count }, (_, n) => n);
  }

  of(n: number): number {
    let top = n;
    for (let next = this.above[top] ?? top; next !== top; next = this.above[top] ?? top) top = next;
    this.above[n] = top;
    return top;
  }

  areOne(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.above[Math.max(first, second)] = Math.min(first, second);
  }
}
