import type { Reason } from '../extraction';
import { type BylineValue, bylineCandidates, noBylineEvidence } from './bylineCandidates';
import { heeding } from './handLabels';
import { tokens } from './measure';
import { type Outline, zoneOf } from './outline';
import { chances, type Ranked } from './rank';
import { reason, spanOfText } from './reason';

/** Who the page says wrote the article. */
export interface Byline {
  readonly text: string;
  readonly authors: readonly string[];
  readonly line: number;
  readonly chance: number;
  readonly reasons: readonly Reason[];
}

const LEAST_CHANCE = 0.22;
const JOINT = /\s*(?:[,;&]|\s(?:and|und|y|e|et|og|och|en|и|та|i|with|mit|avec)\s)\s*/u;
const PERSON = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){1,5}$/u;
const NOT_PERSON =
  /\b(?:agenc\p{L}*|press|news|desk|staff|team|reuters|afp|ap|dpa|media|redaktion|redacción|redação|rédaction|bureau|online|newsroom|wire|service|times|post)\b/iu;

/** The byline as the page writes it, without label, role, place and date; null when no name is likely enough. */
export function byline(outline: Outline): Byline | null {
  if (outline.first === null && outline.headline === null) return null;
  const { candidates, isGiven } = heeding(bylineCandidates(outline), 'byline', outline.hand);
  const ranked = safest(chances('byline', candidates, noBylineEvidence(candidates), outline.rankers));
  if (!ranked || (!isGiven && ranked.chance < LEAST_CHANCE)) return null;
  const { line, label } = ranked.best.value;
  const text = withoutPlace(ranked.best.value.text);
  const zone = zoneOf(outline, line);
  const span = [spanOfText(line, text)];
  const why =
    label !== null
      ? reason('byline', 'bylineLabel', span, { label })
      : reason(
          'byline',
          zone === 'head' ? 'nameByHeadline' : zone === 'tail' ? 'nameAtEnd' : 'nameOnPage',
          span,
        );
  return { text, authors: people(text), line: line.index, chance: ranked.chance, reasons: [why] };
}

const WEIGHED = 12;

/**
 * The byline that has the most words in common with the likely ones (least expected loss): where one name, two, or a
 * name with its role are all possible, they speak for each other. Its chance is the expected share of right words.
 */
function safest(ranked: readonly Ranked<BylineValue>[]): Ranked<BylineValue> | null {
  const likely = [...ranked].sort((a, b) => b.chance - a.chance).slice(0, WEIGHED);
  const words = likely.map(({ best }) => new Set(tokens(best.value.text)));
  let safest: Ranked<BylineValue> | null = null;
  likely.forEach(({ best }, i) => {
    const own = words[i] ?? new Set();
    const chance = likely.reduce((sum, other, j) => sum + other.chance * agreement(own, words[j] ?? own), 0);
    if (safest === null || chance > safest.chance) safest = { best, chance };
  });
  return safest;
}

function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

const PLACE = /\s(?:in|at|aus|à|em)\s\p{Lu}.*$/u;

/** "Ann Lee at Mill Lane": what a person writes from is no part of the name. */
function withoutPlace(text: string): string {
  const name = text.replace(PLACE, '');
  return PERSON.test(name) && !NOT_PERSON.test(name) ? name : text;
}

/**
 * The persons in a byline, without the places they write from; agencies and desks are none ("AP/Reuters" is one
 * credit and no person).
 */
export function people(text: string): readonly string[] {
  return text
    .split(JOINT)
    .map((name) => name.replace(PLACE, ''))
    .filter((name) => PERSON.test(name) && !NOT_PERSON.test(name));
}
