import type { TagId } from '../../core/article';
import type { Collection, CollectionId } from '../../core/collection';
import type { Act } from '../../core/event';
import type { SavedSearch, SavedSearchId } from '../../core/savedSearch';
import type { Tag } from '../../core/tag';
import type { Database } from './database';

/** All that has a name of its own, in memory. Written only behind a transaction that has ended. */
export class Names {
  readonly tags = new Map<TagId, Tag>();
  readonly collections = new Map<CollectionId, Collection>();
  readonly savedSearches = new Map<SavedSearchId, SavedSearch>();

  /** Reads them from the database. */
  async load(db: Database): Promise<void> {
    for (const tag of await db.tags.toArray()) this.tags.set(tag.id, tag);
    for (const collection of await db.collections.toArray()) this.collections.set(collection.id, collection);
    for (const search of await db.savedSearches.toArray()) this.savedSearches.set(search.id, search);
  }

  clear(): void {
    this.tags.clear();
    this.collections.clear();
    this.savedSearches.clear();
  }

  /** Follows an act. Answers true when it changed a name, or what carries one. */
  take(act: Act): boolean {
    switch (act.kind) {
      case 'tagCreated':
        this.tags.set(act.tag.id, act.tag);
        return true;
      case 'tagChanged':
        this.tags.set(act.to.id, act.to);
        return true;
      case 'tagRemoved':
        this.tags.delete(act.tag.id);
        return true;
      case 'collectionCreated':
        this.collections.set(act.collection.id, act.collection);
        return true;
      case 'collectionChanged':
        this.collections.set(act.to.id, act.to);
        return true;
      case 'collectionRemoved':
        this.collections.delete(act.collection.id);
        return true;
      case 'searchSaved':
        this.savedSearches.set(act.search.id, act.search);
        return true;
      case 'searchChanged':
        this.savedSearches.set(act.to.id, act.to);
        return true;
      case 'searchRemoved':
        this.savedSearches.delete(act.search.id);
        return true;
      case 'tagMarked':
      case 'collectionMarked':
        return true;
      default:
        return false;
    }
  }
}
