import type { Migration } from './migration';

/** The first schema. Few indexes, because each is paid for at every import; lists come from memory. */
export const v1: Migration = {
  version: 1,
  stores: {
    articles: '&id, rev',
    bodies: '&id',
    tags: '&id',
    collections: '&id',
    imports: '&id',
    events: '&seq',
    values: '&key',
  },
};
