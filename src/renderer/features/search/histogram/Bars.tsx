import { message } from '../../../../core/text/message';
import type { Bin, BinUnit } from './bins';
import type { Brush } from './brush';
import styles from './Histogram.module.css';
import { binName } from './rangeName';

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly brush: Brush | null;
  readonly unit: BinUnit;
}

/** The bars, those in the brush in the accent, and the brush. A few articles still make a bar that can be seen. */
export function Bars({ bins, brush, unit }: BarsProps) {
  const most = bins.reduce((before, { count }) => Math.max(before, count), 1);
  return (
    <>
      {bins.map((bin, n) => (
        <i
          key={bin.first}
          className={styles['bar']}
          data-in={brush !== null && n >= brush.from && n <= brush.to}
          style={{ blockSize: bin.count === 0 ? '1px' : `max(3px, ${(bin.count / most) * 100}%)` }}
          title={message('histogram.bar', { time: binName(bin, unit), count: bin.count })}
        />
      ))}
      {brush === null ? null : (
        <span
          className={styles['brush']}
          style={{
            insetInlineStart: `${(brush.from / bins.length) * 100}%`,
            inlineSize: `${((brush.to + 1 - brush.from) / bins.length) * 100}%`,
          }}
        />
      )}
    </>
  );
}
