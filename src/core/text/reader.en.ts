/** The reader. */
export const readerWords = {} as const;
