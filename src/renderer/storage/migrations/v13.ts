import type { Migration } from './migration';

/** The snapshot of the columns has headlines and lengths, which lists are sorted by. */
export const v13: Migration = {
  version: 13,
  stores: {},
  isEmptied: true,
};
