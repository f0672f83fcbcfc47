import type { Migration } from './migration';

/** What was set by hand, apart from the articles: extraction is told of it, and the reader shows it. */
export const v6: Migration = {
  version: 6,
  stores: { corrections: '&id' },
};
