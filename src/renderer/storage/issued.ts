import type { Issued } from '../../core/teasing';
import type { Columns } from './columns/columns';

/** Who published the article in a slot, and when. */
export function issuedAt(columns: Columns, slot: number): Issued {
  const source = columns.sourceNames.at(columns.source.values[slot] ?? 0);
  const day = columns.published.values[slot] ?? 0;
  return { source: source === '' ? null : source, published: day === 0 ? null : isoDay(day) };
}

/** The number yyyymmdd as an ISO day. */
function isoDay(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
