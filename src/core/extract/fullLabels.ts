import type { Label } from '../labels';
import type { Page } from './page';

/**
 * The labels of every line of the original; an empty line takes the label of the line above it (or below, at the
 * top). Lines behind those that were read are furniture; labels set by hand (by number from 1) stand.
 */
export function fullLabels(
  { all, lines }: Page,
  labels: readonly Label[],
  hand: ReadonlyMap<number, Label>,
): readonly Label[] {
  const full: Label[] = [];
  let next = 0;
  let current: Label = labels[0] ?? 'furniture';
  for (const line of all) {
    if (lines[next]?.number === line.number) {
      current = labels[next] ?? 'furniture';
      next++;
    } else if (line.text !== '') current = 'furniture';
    full.push(hand.get(line.number) ?? current);
  }
  return full;
}
