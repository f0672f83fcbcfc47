import { folded } from './lines';
import { tokens } from './measure';

/** A part of the document title that could be the headline, and what was cut off. */
export interface TitlePart {
  readonly text: string;
  readonly kind: 'whole' | 'withoutEnd' | 'withoutStart' | 'middle';
  /** The part cut off at the end or the start; '' for the whole. */
  readonly rest: string;
  /** The separator at the cut: one of `| - : » · _ ~`. */
  readonly separator: string;
  /** How many more separators lie on the side that was kept. */
  readonly furtherCuts: number;
}

const SEPARATOR = /\s+[-–—|·•»«:~]+\s+|\s*[|｜»«•]\s*|\s*:\s+|：|\s::\s|_|(?<=\S)\s+[-–—]{2,}\s+/gu;
const LONGEST_TITLE = 400;
const MOST_CUTS = 8;

/** All the ways to cut an outlet's name off a document title. */
export function titleParts(title: string): readonly TitlePart[] {
  const text = folded(title).slice(0, LONGEST_TITLE);
  const cuts = [...text.matchAll(SEPARATOR)].slice(0, MOST_CUTS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: mark(match[0]),
  }));
  const parts: TitlePart[] = [{ text, kind: 'whole', rest: '', separator: '', furtherCuts: cuts.length }];
  cuts.forEach((cut, i) => {
    const left = text.slice(0, cut.start);
    const right = text.slice(cut.end);
    if (tokens(left).length > 0)
      parts.push({ text: left, kind: 'withoutEnd', rest: right, separator: cut.mark, furtherCuts: i });
    if (tokens(right).length > 0)
      parts.push({
        text: right,
        kind: 'withoutStart',
        rest: left,
        separator: cut.mark,
        furtherCuts: cuts.length - 1 - i,
      });
    for (const later of cuts.slice(i + 1)) {
      const middle = text.slice(cut.end, later.start);
      if (tokens(middle).length >= 3)
        parts.push({
          text: middle,
          kind: 'middle',
          rest: text.slice(later.end),
          separator: cut.mark,
          furtherCuts: 0,
        });
    }
  });
  return parts;
}

function mark(separator: string): string {
  const sign = separator.trim().charAt(0);
  if (/[-–—]/u.test(sign)) return '-';
  if (/[|｜]/u.test(sign)) return '|';
  if (/[»«›]/u.test(sign)) return '»';
  if (/[·•]/u.test(sign)) return '·';
  if (/[:：]/u.test(sign)) return ':';
  return sign;
}

/** A headline without the marks that a cut leaves at its ends. */
export function stripped(text: string): string {
  return text.replace(/^[\s|·•»«:–—-]+|[\s|·•»«:–—-]+$/gu, '');
}
