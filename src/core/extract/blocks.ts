import type { Block, Reason } from '../extraction';
import type { Label } from '../labels';
import { captionParts } from './caption';
import { folded } from './lines';
import type { PageLine } from './page';
import { reason, spanOf } from './reason';

/** The story's lines as the reader shows them, one block a line, captions without their credits. */
export function blocks(lines: readonly PageLine[], labels: readonly Label[]): readonly Block[] {
  return lines.flatMap((line): Block[] => {
    const label = labels[line.index];
    const at = [line.number, line.number] as const;
    if (label === 'paragraph' || label === 'heading')
      return [{ label, text: folded(line.text), lines: at, credit: null }];
    if (label !== 'caption') return [];
    const { text, credit } = captionParts(line.text);
    return [{ label, text: folded(text), lines: at, credit: credit === null ? null : folded(credit) }];
  });
}

/** Why the captions are captions. */
export function captionReasons(lines: readonly PageLine[], labels: readonly Label[]): readonly Reason[] {
  return lines.flatMap((line) => {
    if (labels[line.index] !== 'caption') return [];
    const { credit } = captionParts(line.text);
    return [
      credit === null
        ? reason('caption', 'captionWords', [spanOf(line)])
        : reason('caption', 'creditAtEnd', [spanOf(line)], { credit: folded(credit) }),
    ];
  });
}
