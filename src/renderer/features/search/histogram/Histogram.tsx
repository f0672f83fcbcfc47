import { X, ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { DayCounts } from '../../../../core/facets';
import type { DayRange } from '../../../../core/query/range';
import { shortMonth } from '../../../../core/text/dates';
import { message } from '../../../../core/text/message';
import { IconButton } from '../../../ui/IconButton';
import { Bars } from './Bars';
import { binsOf, type Span, spanOf, ticksOf, unitFor, zoomed } from './bins';
import { EdgeThumb } from './EdgeThumb';
import styles from './Histogram.module.css';
import { rangeName } from './rangeName';
import { useBrush } from './useBrush';
import { useElementWidth } from './useElementWidth';
import { useZoomWheel } from './useZoomWheel';

/** A bar with its gap; and the room of a label under them. */
const BAR_PX = 4;
const TICK_PX = 52;

interface HistogramProps {
  /** Of what is found. */
  readonly counts: DayCounts;
  /** Of all that is listed: the axis stays while something is searched for in it. */
  readonly whole: DayCounts;
  /** The days that the list is limited to; null for no limits. */
  readonly range: DayRange | null;
  readonly onRange: (range: DayRange | null) => void;
}

/** When the found articles were published, as bars; drawn over, it limits the list to a time. */
export function Histogram(props: HistogramProps) {
  const whole = useMemo(() => spanOf(props.whole), [props.whole]);
  // Where all is of one day there is no time to choose.
  const isShown = whole !== null && (whole.first < whole.last || props.range !== null);
  return isShown ? <Plot {...props} whole={whole} /> : null;
}

function Plot({ counts, range, onRange, whole }: Omit<HistogramProps, 'whole'> & { readonly whole: Span }) {
  const plot = useRef<HTMLDivElement>(null);
  const width = useElementWidth(plot);
  const [zoom, setZoom] = useState<Span | null>(null);
  const span = zoom === null ? whole : inside(zoom, whole);
  const most = Math.max(12, Math.floor(width / BAR_PX));
  const unit = unitFor(span, most);
  const bins = useMemo(() => binsOf(counts, span, unit), [counts, span, unit]);
  const brush = useBrush(plot, bins, range, onRange);
  const ticks = ticksOf(bins, unit, Math.max(2, Math.floor(width / TICK_PX)), shortMonth);
  useZoomWheel(plot, (at, factor) => {
    setZoom(zoomed(span, at, factor, whole));
  });
  const isZoomed = span.first > whole.first || span.last < whole.last;

  return (
    <section className={styles['histogram']} aria-label={message('histogram.name')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the edges inside are the keyboard's way to the same */}
      <div
        ref={plot}
        className={styles['plot']}
        data-dragging={brush.isDragging}
        onPointerDown={brush.onPointerDown}
        onPointerMove={brush.onPointerMove}
        onPointerUp={brush.onPointerUp}
        onPointerCancel={brush.onPointerCancel}
        onDoubleClick={() => setZoom(null)}
      >
        <Bars bins={bins} brush={brush.brush} unit={unit} />
        {(['from', 'to'] as const).map((edge) => (
          <EdgeThumb
            key={edge}
            edge={edge}
            bins={bins}
            brush={brush.brush}
            onMove={brush.moveEdge}
            onClear={() => onRange(null)}
          />
        ))}
      </div>
      <div className={styles['axis']}>
        {ticks.map(({ label, at }) => (
          <span
            key={`${label} ${at}`}
            className={styles['tick']}
            style={{ insetInlineStart: `${at * 100}%` }}
            aria-hidden="true"
          >
            {label}
          </span>
        ))}
        <span className={styles['range']}>
          {range === null ? null : <span aria-live="polite">{rangeName(range)}</span>}
          {range === null || range.first === null || range.last === null ? null : (
            <IconButton
              icon={ZoomIn}
              size="tiny"
              label={message('histogram.zoomIn')}
              onPress={() => setZoom({ first: range.first ?? '', last: range.last ?? '' })}
            />
          )}
          {isZoomed ? (
            <IconButton
              icon={ZoomOut}
              size="tiny"
              label={message('histogram.zoomOut')}
              onPress={() => setZoom(null)}
            />
          ) : null}
          {range === null ? null : (
            <IconButton
              icon={X}
              size="tiny"
              label={message('histogram.clear')}
              onPress={() => onRange(null)}
            />
          )}
        </span>
      </div>
    </section>
  );
}

function inside(zoom: Span, whole: Span): Span {
  const first = zoom.first < whole.first || zoom.first > whole.last ? whole.first : zoom.first;
  const last = zoom.last > whole.last || zoom.last < whole.first ? whole.last : zoom.last;
  return { first, last };
}
