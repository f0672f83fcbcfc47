import type { Migration } from './migration';

/**
 * Rows have authors and whether there is a caption. A library without is emptied, and made again from the archive as
 * any empty library is.
 */
export const v3: Migration = {
  version: 3,
  stores: {},
  isEmptied: true,
};
