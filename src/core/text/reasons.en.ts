/** Why a field has its value. */
export const reasonWords = {} as const;
