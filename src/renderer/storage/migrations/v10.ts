import type { Migration } from './migration';

/** Bodies are packed. */
export const v10: Migration = {
  version: 10,
  stores: {},
  isEmptied: true,
};
