import type { Reason } from '../extraction';
import { bylineCandidates, noBylineEvidence } from './bylineCandidates';
import { heeding } from './handLabels';
import { type Outline, zoneOf } from './outline';
import { rank } from './rank';
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
  const ranked = rank('byline', candidates, noBylineEvidence(candidates), outline.rankers);
  if (!ranked || (!isGiven && ranked.chance < LEAST_CHANCE)) return null;
  const { text, line, label } = ranked.best.value;
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

/** The persons in a byline; agencies and desks are none ("AP/Reuters" is one credit and no person). */
export function people(text: string): readonly string[] {
  return text.split(JOINT).filter((name) => PERSON.test(name) && !NOT_PERSON.test(name));
}
