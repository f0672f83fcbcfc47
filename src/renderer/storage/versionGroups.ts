import type { ArticleId, ArticleRow } from '../../core/article';

/** Which articles may be versions of one page, in memory: those of one path, and those with one address. */
export class VersionGroups {
  private readonly groups = new Map<number, ArticleId | readonly ArticleId[]>();

  add({ id, page, address }: Pick<ArticleRow, 'id' | 'page' | 'address'>): void {
    for (const key of page === address ? [page] : [page, address]) this.put(key, id);
  }

  /** Articles that may be versions of this one, itself among them; whether they are, their rows say. */
  candidates({ id, page, address }: Pick<ArticleRow, 'id' | 'page' | 'address'>): readonly ArticleId[] {
    return [...new Set([id, ...this.of(page), ...this.of(address)])];
  }

  clear(): void {
    this.groups.clear();
  }

  private put(key: number, id: ArticleId): void {
    if (key === 0) return;
    const there = this.of(key);
    if (!there.includes(id)) this.groups.set(key, there.length === 0 ? id : [...there, id]);
  }

  private of(key: number): readonly ArticleId[] {
    const group = key === 0 ? undefined : this.groups.get(key);
    if (group === undefined) return [];
    return typeof group === 'string' ? [group] : group;
  }
}
