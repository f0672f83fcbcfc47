import type { Doubt, ListRun } from '../../../core/listing';
import type { Library } from '../library';

/**
 * What needs review, those of one source and one reason together: the group with the least sure article first, and
 * within a group the order of `slots`, which is least sure first.
 */
export function byDoubt(
  { columns }: Library,
  slots: Int32Array,
): { readonly order: Int32Array; readonly runs: readonly ListRun[] } {
  const { sourceNames, source, headline, published } = columns;
  const doubtOf = (slot: number): Doubt => {
    if (headline.values[slot] === 0) return 'noHeadline';
    return published.values[slot] === 0 ? 'noDate' : 'unsureStory';
  };
  const groups = new Map<string, { readonly doubt: Doubt; readonly source: string; slots: number[] }>();
  for (const slot of slots) {
    const doubt = doubtOf(slot);
    const name = sourceNames.at(source.values[slot] ?? 0);
    const key = `${doubt} ${name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { doubt, source: name, slots: [slot] });
    else group.slots.push(slot);
  }
  const order = new Int32Array(slots.length);
  const runs: ListRun[] = [];
  let from = 0;
  for (const group of groups.values()) {
    runs.push({ kind: 'doubt', source: group.source || null, doubt: group.doubt, from });
    order.set(group.slots, from);
    from += group.slots.length;
  }
  return { order, runs };
}
