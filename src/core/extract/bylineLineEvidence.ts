import { kindOfNeighbour, PICTURES } from './besideName';
import type { Outline, Zone } from './outline';
import type { PageLine } from './page';
import { chanceStep, step } from './rank';
import { SIGN } from './signs';

interface OfLine {
  readonly zone: Zone;
  readonly kindOfLabel: string;
  readonly isBelowLabel: boolean;
  /** How likely the labeller holds the likeliest of all lines to be the byline. */
  readonly likeliestLine: number;
}

const JUNK = SIGN.share | SIGN.subscribe | SIGN.advert | SIGN.legal | SIGN.comment;

/** What a line and its neighbours say of every name on it. */
export function lineEvidence(
  outline: Outline,
  line: PageLine,
  { zone, kindOfLabel, isBelowLabel, likeliestLine }: OfLine,
): readonly string[] {
  const { headline, labels, last, page } = outline;
  const above = page.lines[line.index - 1];
  const below = page.lines[line.index + 1];
  const chance = outline.chanceOf('byline', line);
  const likeliest = likeliestLine === chance ? 'self' : step(likeliestLine, [0.03, 0.3, 0.8]);
  const found = [
    `zone:${zone}`,
    `label:${kindOfLabel}`,
    `label:${kindOfLabel}/${zone}`,
    `belowLabel:${isBelowLabel}`,
    `fromEnd:${last === null ? 'x' : step(line.index - last, [0, 1, 2, 3, 5, 9])}`,
    `lineWords:${step(line.words, [2, 4, 7, 12, 20])}`,
    `sentenceAfter:${line.ending}`,
    `byline:${chanceStep(chance)}`,
    `likeliest:${likeliest}/${zone}`,
    `likeliest:${likeliest}/label:${kindOfLabel}`,
    `above:${kindOfNeighbour(outline, above)}/${zone}`,
    `below:${kindOfNeighbour(outline, below)}/${zone}`,
  ];
  if (PICTURES.test(line.text)) found.push(`pictures/${zone}`);
  if (below !== undefined && below.words <= 12 && PICTURES.test(below.text)) found.push('picturesBelow');
  if ((line.signs.all & SIGN.credit) !== 0) found.push('credit');
  if ((line.signs.all & JUNK) !== 0) found.push('junk');
  if ((line.signs.all & SIGN.related) !== 0) found.push('related');
  if (labels[line.index] === 'caption') found.push('caption');
  if (labels[line.index] === 'paragraph') found.push('paragraph');
  if (line.index === headline) found.push('isHeadline');
  return found;
}
