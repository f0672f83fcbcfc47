/** Import: drop, progress, report. */
export const importingWords = {} as const;
