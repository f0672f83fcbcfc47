import type { PageLine } from '../page';
import type { Mention } from './mention';
import type { Settled } from './settleOrder';

/** A possible day of publication and where it stands. */
export interface DateValue {
  readonly iso: string;
  readonly line: PageLine;
  readonly mention: Mention;
  readonly settled: Settled;
  readonly isUpdate: boolean;
  readonly isLabelled: boolean;
}
