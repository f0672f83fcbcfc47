import type { Migration } from './migration';

/** The pages that were read again with the last such reading, each with what it changed, to be found by what that was. */
export const v11: Migration = {
  version: 11,
  stores: { readAgain: '&id, *parts' },
};
