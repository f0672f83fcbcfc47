import type { PossibleDate } from './extract/dates/possibleDates';
import type { Line } from './extract/lines';

/** The text of an original, line by line, and the days that could be the one of publication. */
export interface SourceText {
  readonly lines: readonly Line[];
  readonly dates: readonly PossibleDate[];
}
