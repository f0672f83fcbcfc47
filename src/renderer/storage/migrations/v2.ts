import type { Migration } from './migration';

/** Which articles were extracted with a profile of their source, so that settling goes on where it was. */
export const v2: Migration = {
  version: 2,
  stores: { profileMarks: 'id' },
};
