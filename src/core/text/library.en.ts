/** Sidebar and list. */
export const libraryWords = {} as const;
