import type { Correction } from '../correction';
import type { PossibleDate } from '../extract/dates/possibleDates';
import type { Line } from '../extract/lines';
import type { Label } from '../labels';
import { lineTest, shapeOf } from './lineMatch';
import { linePlaces } from './ruleLabels';
import type { LineMatch, LinePlace, RuleEffect, SourceRule } from './sourceRule';

/** A rule that would do to every page of a source what was done to one. */
export interface ProposedRule {
  /** The line that it was made of. */
  readonly line: number;
  readonly effect: Extract<RuleEffect, { kind: 'label' | 'dateOrder' }>;
  /** Other ways to say which lines are meant, the first as in `effect`. */
  readonly matches: readonly LineMatch[];
}

interface Corrected {
  readonly correction: Correction | null;
  readonly lines: readonly Line[];
  /** The labels as they are, those set by hand among them. */
  readonly labels: readonly Label[];
  readonly dates: readonly PossibleDate[];
}

/** Lines longer than this are sentences of one story. */
const LONGEST = 200;

/** The rules that the corrections of an article suggest, in the order of its lines; a date's first. */
export function proposedRules({ correction, lines, labels, dates }: Corrected): readonly ProposedRule[] {
  if (correction === null) return [];
  const placesOf = linePlaces(lines, labels);
  return [...dateRule(correction, dates), ...runs(correction, lines).map((run) => labelRule(run, placesOf))];
}

/** True where one of the rules, all of its source, does what is proposed. */
export function isRuled({ effect, matches }: ProposedRule, rules: readonly SourceRule[]): boolean {
  const texts = matches.flatMap((match) => (match.kind === 'text' ? match.texts : []));
  return rules.some(({ isOn, effect: done }) => {
    if (!isOn) return false;
    if (effect.kind === 'dateOrder') return done.kind === 'dateOrder' && done.order === effect.order;
    if (done.kind !== 'label' || done.label !== effect.label) return false;
    return (done.place === 'anywhere' || done.place === effect.place) && texts.every(lineTest(done.match));
  });
}

interface Run {
  readonly label: Label;
  readonly lines: readonly Line[];
}

/** Neighbouring lines that were given one label are one rule. */
function runs(correction: Correction, lines: readonly Line[]): readonly Run[] {
  const found: { readonly label: Label; readonly lines: Line[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '') continue;
    const label = correction.labels[line.number];
    const run = isOpen ? found.at(-1) : undefined;
    isOpen = label !== undefined && line.text.length <= LONGEST;
    if (label === undefined || !isOpen) continue;
    if (run?.label === label) run.lines.push(line);
    else found.push({ label, lines: [line] });
  }
  return found;
}

function labelRule({ label, lines }: Run, placesOf: (line: number) => readonly LinePlace[]): ProposedRule {
  const texts = lines.map(({ text }) => text);
  const [first] = lines;
  const matches: readonly LineMatch[] =
    first !== undefined && lines.length === 1 ? matchesOf(first.text, label) : [{ kind: 'text', texts }];
  const [match = { kind: 'text', texts }] = matches;
  const line = first?.number ?? 0;
  const places = placesOf(line);
  const isBoth = places.includes('above') && places.includes('below');
  const place = isBoth ? 'anywhere' : (places.find((one) => one !== 'anywhere') ?? 'anywhere');
  return { line, effect: { kind: 'label', match, place, label }, matches };
}

/** Lines that name somebody or a day are alike in how they begin; all others in what they say. */
const NAMING: ReadonlySet<Label> = new Set(['byline', 'dateline', 'caption']);
const BEGINNING = /^(?:[^:：]{1,40}[:：]|[^\s]{1,20}(?=\s))/u;

function matchesOf(text: string, label: Label): readonly LineMatch[] {
  const beginning = BEGINNING.exec(text)?.[0];
  const begins: readonly LineMatch[] =
    beginning === undefined ? [] : [{ kind: 'begins', text: beginning.trim() }];
  const shape: readonly LineMatch[] = shapeOf(text) === text.toLowerCase() ? [] : [{ kind: 'shape', text }];
  const numbered = /\p{Nd}/u.test(text) ? shape : [];
  const same: LineMatch = { kind: 'text', texts: [text] };
  return NAMING.has(label) ? [...begins, ...numbered, same] : [...numbered, same, ...begins];
}

/** The order of day and month by which the page's own date is the day set by hand. */
function dateRule({ fields }: Correction, dates: readonly PossibleDate[]): readonly ProposedRule[] {
  const chosen = dates.find(({ iso }) => iso === fields.published);
  if (chosen === undefined) return [];
  const hasOther = dates.some(({ iso, span }) => iso !== chosen.iso && isSameSpan(span, chosen.span));
  const { order } = chosen.reason.facts;
  if (!hasOther || (order !== 'dayMonth' && order !== 'monthDay')) return [];
  return [{ line: chosen.span.line, effect: { kind: 'dateOrder', order }, matches: [] }];
}

function isSameSpan(a: PossibleDate['span'], b: PossibleDate['span']): boolean {
  return a.line === b.line && a.start === b.start;
}
