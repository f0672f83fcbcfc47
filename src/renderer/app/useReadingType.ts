import { useLayoutEffect } from 'react';
import { MEASURE, type Settings } from '../../core/settings/settings';

/** How wide a line of so many letters is at the normal size: the tokens' 600 px at the normal measure. */
const NORMAL_REM = 37.5;

/** Sets articles in the size, the measure and the leading that the user chose. */
export function useReadingType(settings: Settings): void {
  const { readerScale, readerMeasure, readerLeading } = settings;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--reader-scale', String(readerScale));
    style.setProperty('--reader-measure', `${(NORMAL_REM * readerMeasure) / MEASURE.normal}rem`);
    style.setProperty('--reader-leading', String(readerLeading));
  }, [readerScale, readerMeasure, readerLeading]);
}
