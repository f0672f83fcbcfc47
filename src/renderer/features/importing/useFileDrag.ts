import { useLayoutEffect, useRef, useState } from 'react';

/** True while files are dragged over the window. Calls back with the files of a drop, exactly as the browser gave them. */
export function useFileDrag(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;

  // Before the first paint: a window that can be seen can be dropped on.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    // Leaving the window is leaving for nothing; from element to element there is a next one.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    // While something is dragged the pointer and the keys are silent; if they speak, the drag has ended unseen.
    const end = () => setIsOver(false);
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragenter', over, { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    for (const sign of ['dragend', 'pointermove', 'keydown']) window.addEventListener(sign, end, { signal });
    return () => stop.abort();
  }, []);

  return isOver;
}

/** Text, tags and rows are dragged too; only files are for the importer. */
function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
