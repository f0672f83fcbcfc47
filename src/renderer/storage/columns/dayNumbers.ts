/** `2023-09-14` as 20230914; 0 for none. */
export function dayNumber(day: string | null): number {
  return day === null ? 0 : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10));
}

/** 20230914 as `2023-09-14`; null for 0. */
export function dayOfNumber(number: number): string | null {
  if (number === 0) return null;
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
