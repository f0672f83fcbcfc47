import type { Migration } from './migration';

/** Rows have no marks any more: those are in the snapshot of the columns and the events since. */
export const v12: Migration = {
  version: 12,
  stores: {},
  isEmptied: true,
};
