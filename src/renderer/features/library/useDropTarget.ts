import { type DragEvent, useState } from 'react';
import { type Carried, carriedNow } from './carrying';

/** Handlers of something onto which things of this window can be put, and whether one is held over it now. */
export interface DropTarget {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes what `takes` says it takes. */
export function useDropTarget(
  takes: (carried: Carried) => boolean,
  onPut: (carried: Carried) => void,
): DropTarget {
  const [isOver, setIsOver] = useState(false);
  const taken = () => {
    const carried = carriedNow();
    return carried !== null && takes(carried) ? carried : null;
  };
  const over = (event: DragEvent) => {
    const carried = taken();
    if (carried === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = carried.kind === 'articles' ? 'copy' : 'move';
    setIsOver(true);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: over,
      onDragOver: over,
      onDragLeave: (event) => {
        const isWithin =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isWithin) setIsOver(false);
      },
      onDrop: (event) => {
        setIsOver(false);
        const carried = taken();
        if (carried === null) return;
        event.preventDefault();
        onPut(carried);
      },
    },
  };
}
