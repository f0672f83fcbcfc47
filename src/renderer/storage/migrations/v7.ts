import type { Migration } from './migration';

/** Rows say whether somebody accepted the article as it was read. */
export const v7: Migration = {
  version: 7,
  stores: {},
  isEmptied: true,
};
