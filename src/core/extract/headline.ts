import type { Reason } from '../extraction';
import { heeding } from './handLabels';
import { type HeadlineValue, headlineCandidates } from './headlineCandidates';
import { folded } from './lines';
import type { Outline } from './outline';
import { rank } from './rank';
import { reason, spanOf, spanOfText } from './reason';

/** The headline that was chosen, the line of the page that says it, and how sure that is. */
export interface Headline {
  readonly text: string;
  readonly line: number | null;
  /** What was cut off the document title, '' when nothing was. */
  readonly cutOff: string;
  readonly chance: number;
  readonly reasons: readonly Reason[];
}

/** The headline of the page's article; null for a page that shows no article. */
export function headline(outline: Outline): Headline | null {
  const { page } = outline;
  if (outline.first === null && !hasStub(outline)) return null;
  const { candidates } = heeding(headlineCandidates(outline), 'headline', outline.hand);
  const ranked = rank('headline', candidates, ['none'], outline.rankers);
  if (!ranked) return null;
  const { value } = ranked.best;
  const title = page.lines[0];
  if (!title) return null;
  const cutOff = value.part?.rest ?? '';
  return {
    text: folded(value.text),
    line: value.line?.index ?? null,
    cutOff,
    chance: ranked.chance,
    reasons: [why(outline, value, cutOff)],
  };
}

function why({ page }: Outline, { text, line, part }: HeadlineValue, cutOff: string): Reason {
  const title = page.lines[0];
  const spans = [...(title && part ? [spanOfText(title, text)] : []), ...(line ? [spanOf(line)] : [])];
  if (part && line) return reason('headline', 'repeatedTitle', spans);
  if (part && cutOff !== '') return reason('headline', 'titleWithoutName', spans, { name: cutOff });
  return reason('headline', part ? 'wholeTitle' : 'lineAboveStory', spans);
}

/** A title that the page repeats with a date beside it is an article even if its text is missing (a paywall). */
function hasStub({ page, span }: Outline): boolean {
  if (span.headline === null) return false;
  return page.lines
    .slice(Math.max(1, span.headline - 2), span.headline + 6)
    .some((line) => line.dates.length > 0 && line.words <= 14);
}
