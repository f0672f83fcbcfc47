import { type PointerEvent, type RefObject, useState } from 'react';
import type { DayRange } from '../../../../core/query/range';
import type { Bin } from './bins';
import { type Brush, barAt, brushOf, type Grip, gripAt, movedBrush, rangeOfBrush } from './brush';

/** So near to an edge a press takes hold of it. */
const NEAR_PX = 7;

interface Drag {
  readonly grip: Grip;
  readonly start: number;
  readonly brush: Brush;
  readonly hasMoved: boolean;
}

/** The brush over the bars while it is dragged, and what pointers do to it. A range is chosen when it is let go. */
export function useBrush(
  plot: RefObject<HTMLElement | null>,
  bins: readonly Bin[],
  range: DayRange | null,
  onRange: (range: DayRange | null) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const settled = brushOf(range, bins);
  const brush = drag?.brush ?? settled;

  function shareOf(event: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : (event.clientX - box.left) / box.width;
  }

  return {
    brush,
    isDragging: drag !== null,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || bins.length === 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const share = shareOf(event);
      const near = NEAR_PX / (plot.current?.clientWidth ?? 1);
      const grip = gripAt(share, settled, bins.length, near);
      const start = barAt(share, bins.length);
      const begun = grip === 'new' || settled === null ? { from: start, to: start } : settled;
      setDrag({ grip, start, brush: begun, hasMoved: false });
    },
    onPointerMove(event: PointerEvent) {
      if (drag === null) return;
      const at = barAt(shareOf(event), bins.length);
      const { grip, start } = drag;
      const moved =
        grip === 'new' || settled === null
          ? { from: Math.min(start, at), to: Math.max(start, at) }
          : movedBrush(settled, grip, at);
      setDrag({ ...drag, brush: moved, hasMoved: drag.hasMoved || at !== start });
    },
    onPointerUp() {
      if (drag === null) return;
      setDrag(null);
      const isSame = settled?.from === drag.brush.from && settled.to === drag.brush.to;
      if (drag.grip !== 'new' && !drag.hasMoved) return;
      onRange(isSame && !drag.hasMoved ? null : rangeOfBrush(drag.brush, bins));
    },
    onPointerCancel: () => setDrag(null),
    /** Moves an edge by so many bars. */
    moveEdge(edge: 'from' | 'to', by: number) {
      const whole = { from: 0, to: bins.length - 1 };
      const present = settled ?? whole;
      const index = Math.max(0, Math.min(bins.length - 1, present[edge] + by));
      if (edge === 'from' ? index > present.to : index < present.from) return;
      onRange(rangeOfBrush({ ...present, [edge]: index }, bins));
    },
  };
}
