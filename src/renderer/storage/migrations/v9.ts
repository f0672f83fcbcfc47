import type { Migration } from './migration';

/** Highlights and notes, apart from the articles; rows say whether there are any, and which headlines a page announces. */
export const v9: Migration = {
  version: 9,
  stores: { annotations: '&id' },
  isEmptied: true,
};
