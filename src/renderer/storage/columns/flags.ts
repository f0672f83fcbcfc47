/** Bits of a slot's flags. */
export const LIVE = 1;
export const READ = 2;
export const STARRED = 4;
export const TRASHED = 8;
export const CAPTIONED = 16;
export const REVIEWED = 32;
export const NOTED = 64;
export const HIGHLIGHTED = 128;
