/** The locale of the catalogue; dates, numbers and lists are formatted for it. */
export const LOCALE = 'en-GB';
