import type { PageContext, Reason } from '../../extraction';
import { heeding } from '../handLabels';
import type { Headline } from '../headline';
import { type Outline, zoneOf } from '../outline';
import { rank } from '../rank';
import { reason } from '../reason';
import { dateCandidates, dateValues, noDateEvidence } from './dateCandidates';
import type { DateValue } from './dateValue';
import { latestAllowed, pageOrder } from './settleOrder';

/** When the article was published and changed, as far as the page says. */
export interface Publication {
  readonly published: string | null;
  readonly publishedTime: string | null;
  readonly updated: string | null;
  readonly chance: number;
  /** Indices of the lines that say so. */
  readonly lines: readonly number[];
  readonly reasons: readonly Reason[];
}

const NOTHING: Publication = {
  published: null,
  publishedTime: null,
  updated: null,
  chance: 0,
  lines: [],
  reasons: [],
};
const LEAST_CHANCE = 0.63;

/** The day of publication, or null rather than a guess. */
export function publication(outline: Outline, headline: Headline | null, context: PageContext): Publication {
  if (headline === null && outline.first === null) return NOTHING;
  const order = pageOrder(outline.page, {
    latestAllowed: latestAllowed(context.seenAt),
    ofSource: context.dateOrder ?? null,
  });
  const { candidates, isGiven } = heeding(dateCandidates(outline, order), 'dateline', outline.hand);
  const ranked = rank('published', candidates, noDateEvidence(candidates, outline), outline.rankers);
  if (!ranked || (!isGiven && ranked.chance < LEAST_CHANCE))
    return { ...NOTHING, chance: ranked ? 1 - ranked.chance : 0.5 };
  const { value } = ranked.best;
  const update = updateBeside(dateValues(outline, order), value);
  return {
    published: value.iso,
    publishedTime: value.mention.time,
    updated: update?.iso ?? null,
    chance: ranked.chance,
    lines: [value.line.index, ...(update ? [update.line.index] : [])],
    reasons: [
      placeReason(outline, value),
      orderReason(value),
      ...(update ? [reason('updated', 'labelledUpdate', [spanOfMention(update)])] : []),
    ],
  };
}

/** A later date labelled as an update on the same or the next line. */
function updateBeside(values: readonly DateValue[], published: DateValue): DateValue | null {
  const near = values.filter(
    (value) =>
      value.isUpdate &&
      value.mention !== published.mention &&
      value.iso >= published.iso &&
      Math.abs(value.line.index - published.line.index) <= 2,
  );
  return near.at(-1) ?? null;
}

function spanOfMention({ line, mention }: DateValue) {
  return { line: line.number, start: line.start + mention.start, end: line.start + mention.end };
}

function placeReason(outline: Outline, value: DateValue): Reason {
  const spans = [spanOfMention(value)];
  if (value.isLabelled) return reason('published', 'labelledDate', spans);
  const isBeside = zoneOf(outline, value.line) === 'head';
  return reason('published', isBeside ? 'dateByHeadline' : 'dateOnPage', spans);
}

function orderReason(value: DateValue): Reason {
  const { line, mention, settled } = value;
  const date = line.text.slice(mention.start, mention.end);
  return reason('published', settled.rule, [spanOfMention(value)], {
    date,
    order: settled.reading?.order ?? 'dayMonth',
    weekday: mention.weekdayName ?? '',
    day: String(Number(value.iso.slice(8))),
  });
}
