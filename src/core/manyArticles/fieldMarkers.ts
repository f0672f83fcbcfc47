import { remembered } from '../extract/remembered';

/** A line that names a field of an article, as collections of articles print it above or below each. */
export interface Marker {
  readonly line: number;
  /** The field's name in small letters; `counter`, `words` and `copyright` for lines of those forms. */
  readonly field: string;
}

/** Names that several services and programs print; one of any other name says nothing. */
const FIELDS = new Set(
  (
    'headline,title,subject,byline,by,from,author,authors,length,word count,date,load-date,load date,publication date,' +
    'pub date,publication,publication-type,publication type,source,section,language,dateline,document id,' +
    'accession number,full text,body,text,abstract,issn,edition,page,pages,journal code,document type,publisher,' +
    'datum,titel,quelle,autor,ressort,seite,sprache,fuente,fecha,título,titre,auteur,longueur,langue'
  ).split(','),
);
const NAMED = /^\s{0,8}(\p{L}[\p{L} -]{1,24}?)\s*:(?:\s|$)/u;
const COUNTER =
  /^\s*(?:(?:document|article|record|item|story|dokument|artikel|doc\.)\s+\d{1,5}\s+(?:of|von|de|sur|van|av)\s+\d{1,5}|\d{1,5}\s+of\s+\d{1,5}\s+documents?)\s*\.?\s*$/iu;
const WORDS =
  /^\s*(?:length\s*:\s*)?\d{2,5}\s+(?:words|wörter|mots|palabras|parole|palavras|woorden|ord|слов)\s*$/iu;
const COPYRIGHT = /^\s*(?:©|\(c\)|copyright)\s*(?:©|\(c\))?.{0,60}\b(?:19|20)\d\d\b.{0,100}$/iu;
const LONGEST = 200;

/** The fields that lines name, in the order of the lines. */
export function fieldMarkers(lines: readonly string[]): readonly Marker[] {
  return lines.flatMap((text, line) => {
    const field = text.length > LONGEST ? null : fieldOf(text);
    return field === null ? [] : [{ line, field }];
  });
}

const fieldOf = remembered((text: string): string | null => {
  if (COUNTER.test(text)) return 'counter';
  if (WORDS.test(text)) return 'words';
  if (COPYRIGHT.test(text)) return 'copyright';
  const name = NAMED.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && FIELDS.has(name) ? name : null;
});
