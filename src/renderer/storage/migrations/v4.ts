import type { Migration } from './migration';

/** The columns as they were, so that opening a large library need not read its rows. Goes with any article that goes. */
export const v4: Migration = {
  version: 4,
  stores: { snapshots: '&key' },
};
