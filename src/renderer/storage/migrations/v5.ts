import type { Migration } from './migration';

/** Saved searches. A library without has none to keep: they came with this version. */
export const v5: Migration = {
  version: 5,
  stores: { savedSearches: '&id' },
};
