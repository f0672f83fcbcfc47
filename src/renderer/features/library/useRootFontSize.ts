import { useEffect, useState } from 'react';

/** Pixels of 1rem: the system's text setting. Heights that scripts need to know follow it. */
export function useRootFontSize(): number {
  const [size, setSize] = useState(read);
  useEffect(() => {
    const again = () => setSize(read());
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  return size;
}

function read(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
