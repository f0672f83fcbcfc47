const CLOCK =
  /(?<![\d.,:])([01]?\d|2[0-3])\s?[:.hH時시点]\s?([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:\s?([ap])\.?\s?m\b\.?)?(?!\d|[.,]\d)/iu;
const HOUR = /(?<![\d.,:])(1[0-2]|[1-9])\s?([ap])\.?m\b/iu;
const AFTER_CHARS = 28;
const BEFORE_CHARS = 18;

/** The time of day written just after a date (or just before it), as `HH:MM`; null when there is none. */
export function timeAround(text: string, start: number, end: number): string | null {
  return (
    clockIn(text.slice(end, end + AFTER_CHARS).replace(/^T(?=\d)/u, ' ')) ??
    clockIn(text.slice(Math.max(0, start - BEFORE_CHARS), start))
  );
}

function clockIn(text: string): string | null {
  const clock = CLOCK.exec(text);
  if (clock) return twentyFour(Number(clock[1]), Number(clock[2]), clock[3]);
  const hour = HOUR.exec(text);
  return hour ? twentyFour(Number(hour[1]), 0, hour[2]) : null;
}

function twentyFour(hour: number, minute: number, half: string | undefined): string {
  const isAfternoon = half?.toLowerCase() === 'p';
  let hours = hour;
  if (isAfternoon && hour < 12) hours += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hours = 0;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
