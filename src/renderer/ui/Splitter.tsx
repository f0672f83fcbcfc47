import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './Splitter.module.css';

interface SplitterProps {
  readonly label: string;
  /** Width of the pane before it, in CSS pixels. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What a double click goes back to. */
  readonly normal: number;
  /** Called while it moves. */
  readonly onMove: (value: number) => void;
  /** Called when it has come to rest. */
  readonly onRest: (value: number) => void;
}

const STEP = 16;

/** The line at the end of a pane that sets its width. Stands inside the pane, at its inline end. */
export function Splitter({ label, value, min, max, normal, onMove, onRest }: SplitterProps) {
  const drag = useRef<{ readonly startX: number; readonly startValue: number; value: number } | null>(null);
  const within = (wish: number) => Math.round(Math.max(min, Math.min(max, wish)));

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    drag.current = { startX: event.clientX, startValue: value, value };
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const held = drag.current;
    if (held === null) return;
    const moved = event.clientX - held.startX;
    held.value = within(held.startValue + (isRtl(event.currentTarget) ? -moved : moved));
    onMove(held.value);
  }

  function onPointerEnd() {
    const held = drag.current;
    drag.current = null;
    if (held !== null && held.value !== held.startValue) onRest(held.value);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const wish = keyWish(event.key, isRtl(event.currentTarget));
    if (wish === null) return;
    event.preventDefault();
    event.stopPropagation();
    const next = within(wish === 'min' ? min : wish === 'max' ? max : value + wish);
    onMove(next);
    onRest(next);
  }

  function onDoubleClick() {
    onMove(within(normal));
    onRest(within(normal));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused or moved
    <div
      className={styles['splitter']}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
      onDoubleClick={onDoubleClick}
    />
  );
}

function keyWish(key: string, rtl: boolean): number | 'min' | 'max' | null {
  switch (key) {
    case 'ArrowRight':
      return rtl ? -STEP : STEP;
    case 'ArrowLeft':
      return rtl ? STEP : -STEP;
    case 'Home':
      return 'min';
    case 'End':
      return 'max';
    default:
      return null;
  }
}

function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
