import type { Migration } from './migration';

/** Rules for sources. A library without has none to keep: they came with this version. */
export const v8: Migration = {
  version: 8,
  stores: { rules: '&id' },
};
