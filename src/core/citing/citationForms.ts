/** Styles of citing, by their names in the Citation Style Language. */
export const CITATION_STYLES = [
  'apa',
  'chicago-author-date',
  'chicago-note-bibliography',
  'modern-language-association',
  'harvard-cite-them-right',
  'ieee',
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Records for a reference manager; also formats of export. */
export const CITATION_RECORDS = ['bibtex', 'ris', 'csl-json'] as const;

/** The forms in which a citation is copied. */
export const CITATION_FORMS = [...CITATION_STYLES, ...CITATION_RECORDS] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** So many articles are cited at once: a style compares each with each, to tell one 2021 from the other. */
export const MOST_CITED = 300;
