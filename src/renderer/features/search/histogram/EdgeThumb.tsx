import type { KeyboardEvent } from 'react';
import { shortDate } from '../../../../core/text/dates';
import { message } from '../../../../core/text/message';
import type { Bin } from './bins';
import type { Brush } from './brush';
import styles from './Histogram.module.css';

interface EdgeThumbProps {
  readonly edge: 'from' | 'to';
  readonly bins: readonly Bin[];
  readonly brush: Brush | null;
  readonly onMove: (edge: 'from' | 'to', by: number) => void;
  readonly onClear: () => void;
}

/** An edge of the brush for the keyboard: arrows move it by a bar, with Shift the other one; Escape takes the brush away. */
export function EdgeThumb({ edge, bins, brush, onMove, onClear }: EdgeThumbProps) {
  if (bins.length === 0) return null;
  const present = brush ?? { from: 0, to: bins.length - 1 };
  const index = present[edge];
  const bin = bins[index];
  const day = (edge === 'from' ? bin?.first : bin?.last) ?? '';

  function onKeyDown(event: KeyboardEvent) {
    const by = STEPS[event.key];
    const other = edge === 'from' ? 'to' : 'from';
    if (by !== undefined) onMove(event.shiftKey ? other : edge, by * (event.ctrlKey ? 12 : 1));
    else if (event.key === 'Home') onMove(edge, -bins.length);
    else if (event.key === 'End') onMove(edge, bins.length);
    else if (event.key === 'Escape' && brush !== null) onClear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <span
      className={styles['thumb']}
      role="slider"
      tabIndex={0}
      aria-label={message(`histogram.${edge}`)}
      aria-valuemin={0}
      aria-valuemax={bins.length - 1}
      aria-valuenow={index}
      aria-valuetext={shortDate(day)}
      data-set={brush !== null}
      style={{ insetInlineStart: `${((edge === 'from' ? index : index + 1) / bins.length) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
