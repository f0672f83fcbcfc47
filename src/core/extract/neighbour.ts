import type { Outline } from './outline';
import type { PageLine } from './page';

/** What a line is to the one next to it: its label, or for furniture what it looks like. */
export function kindOfLine({ labels, headline }: Outline, line: PageLine | undefined): string {
  if (line === undefined) return 'nothing';
  if (line.index === headline) return 'headline';
  const label = labels[line.index] ?? 'furniture';
  if (label !== 'furniture') return label;
  if (line.dates.length > 0) return 'date';
  if (line.words <= 3) return 'short';
  return line.ending === 'stop' ? 'sentence' : 'title';
}
