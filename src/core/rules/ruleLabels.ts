import type { Line } from '../extract/lines';
import type { Label } from '../labels';
import { lineTest } from './lineMatch';
import type { LabelEffect } from './ruleBook';
import type { LinePlace } from './sourceRule';

/** So many lines inside the story still count as above or below it: its ends are what is read wrong most often. */
const TOLERANCE = 2;

/**
 * The labels that rules give to a page's lines, by the line's number from 1. `labels` are those that the page has
 * without rules: they tell where its story is.
 */
export function ruleLabels(
  lines: readonly Line[],
  labels: readonly Label[],
  rules: readonly LabelEffect[],
): ReadonlyMap<number, Label> {
  const given = new Map<number, Label>();
  if (rules.length === 0) return given;
  const tests = rules.map(({ match, place, label }) => ({ isMeant: lineTest(match), place, label }));
  const placesOf = linePlaces(lines, labels);
  for (const { number, text } of lines) {
    if (text === '') continue;
    const rule = tests.find(({ isMeant, place }) => placesOf(number).includes(place) && isMeant(text));
    if (rule !== undefined) given.set(number, rule.label);
  }
  return given;
}

/** The places that a line stands in, by its number. A short story's lines are above and below it. */
export function linePlaces(
  lines: readonly Line[],
  labels: readonly Label[],
): (number: number) => readonly LinePlace[] {
  const worth = lines.filter(({ text }) => text !== '').map(({ number }) => number);
  const isStory = (number: number) => labels[number - 1] === 'paragraph';
  const first = worth.findIndex(isStory);
  const last = worth.findLastIndex(isStory);
  const lastAbove = worth[first + TOLERANCE] ?? worth.at(-1) ?? 0;
  const firstBelow = worth[Math.max(0, last - TOLERANCE)] ?? 0;
  if (first < 0) return () => ['anywhere', 'above', 'below'];
  return (number) => [
    'anywhere',
    ...(number <= lastAbove ? (['above'] as const) : []),
    ...(number >= firstBelow ? (['below'] as const) : []),
  ];
}
