import { monthNamed, weekdayNamed } from './dateNames';
import { type Day, fullYear, isoDay, isPlausible, type Mention, type Reading, weekdayOf } from './mention';
import { type Piece, pieces, plainDigits } from './pieces';
import { timeAround } from './timeAround';

interface Found {
  readonly first: number;
  readonly last: number;
  readonly writing: Mention['writing'];
  readonly readings: readonly Reading[];
  readonly isShortYear: boolean;
}

/** Longer lines are searched by their beginning: dates of publication do not hide in the middle of a file. */
const SEARCHED_CHARS = 3000;
/** A year of four digits, numbers with one mark between them, or a short year after a word. */
const COULD_BE_DATE = /\d{4}|\d\s?[./-]\s?\d|\d\D{2,20}[\s.,'’/-]\d\d(?!\d)/u;
const LINKING = /^[\s.,\-/–]{0,3}$/u;
const OF = new Set('de del of di d den the el tháng da af'.split(' '));
const ORDINAL = new Set('st nd rd th er e го º ª ro n'.split(' '));
const BUDDHIST_ERA = 543;
/** A year and the hour that lost its blank ("202007:15"). */
const GLUED_YEAR = /^(?:19|20)\d{3,4}$/u;

/** All dates of a line that name a year. Overlapping readings are never reported twice. */
export function mentions(line: string, language: string | null): readonly Mention[] {
  const text = plainDigits(line.length > SEARCHED_CHARS ? line.slice(0, SEARCHED_CHARS) : line);
  if (!COULD_BE_DATE.test(text)) return [];
  const parts = pieces(text);
  const found: Mention[] = [];
  for (let i = 0; i < parts.length; ) {
    const match = dateAt(parts, i, language);
    if (!match) {
      i++;
      continue;
    }
    found.push(withSurroundings(parts, match, text));
    i = match.last + 1;
  }
  return found;
}

function dateAt(parts: readonly Piece[], at: number, language: string | null): Found | null {
  const piece = parts[at];
  if (!piece) return null;
  if (!piece.isNumber) return monthFirst(parts, at, language);
  if (piece.text.length === 8) return compact(parts, at);
  if (piece.text.length === 4) return yearFirst(parts, at, language);
  if (piece.text.length > 2) return null;
  return numeric(parts, at) ?? dayFirst(parts, at, language);
}

const number = (piece: Piece | undefined): number => (piece?.isNumber ? Number(piece.text) : Number.NaN);
const certain = (day: Day): readonly Reading[] =>
  isPlausible(day) ? [{ iso: isoDay(day), order: null }] : [];

function result(
  first: number,
  last: number,
  writing: Found['writing'],
  readings: readonly Reading[],
  isShortYear = false,
): Found | null {
  return readings.length > 0 ? { first, last, writing, readings, isShortYear } : null;
}

/** 2023-09-14, 2023/9/14, 2023. 9. 14., 2023年9月14日, 2023 September 14 */
function yearFirst(parts: readonly Piece[], at: number, language: string | null): Found | null {
  const [year, second, third, fourth, fifth] = parts.slice(at, at + 5);
  if (!year || !second || !third) return null;
  if (second.isNumber && third.isNumber && /^[-/.]\s?$/u.test(second.gap) && /^[-/.]\s?$/u.test(third.gap)) {
    const day = { year: number(year), month: number(second), day: number(third) };
    return result(at, at + 2, second.gap === '-' ? 'iso' : 'yearFirst', certain(day));
  }
  if (/^[年년]$/u.test(second.text) && fourth && fifth && /^[月월]/u.test(fourth.text)) {
    return result(
      at,
      at + 4,
      'yearFirst',
      certain({ year: number(year), month: number(third), day: number(fifth) }),
    );
  }
  const month = second.isNumber ? null : monthNamed(second.text, language);
  if (month === null || !third.isNumber || third.text.length > 2 || !LINKING.test(third.gap)) return null;
  return result(at, at + 2, 'yearFirst', certain({ year: number(year), month, day: number(third) }));
}

/** 20230914, also before a time as in 20230914T1230 */
function compact(parts: readonly Piece[], at: number): Found | null {
  const text = parts[at]?.text ?? '';
  if (!/^(?:19|20)/u.test(text)) return null;
  const day = { year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) };
  return result(at, at, 'compact', certain(day));
}

/** 14/09/2023, 9.14.23, 14-09-2023: day and month in either order where both can be months. */
function numeric(parts: readonly Piece[], at: number): Found | null {
  const [first, second, year] = parts.slice(at, at + 3);
  if (!first || !second?.isNumber || !year?.isNumber) return null;
  const separator = second.gap.trim();
  if (!/^[./-]$/u.test(separator) || year.gap.trim() !== separator || second.gap.length > 2) return null;
  const isGlued = GLUED_YEAR.test(year.text) && parts[at + 3]?.gap === ':';
  if (second.text.length > 2 || (year.text.length !== 4 && year.text.length !== 2 && !isGlued)) return null;
  if (/[\d.,/:-]$/u.test(first.gap) && at > 0 && first.gap.trim() === separator) return null;
  const next = parts[at + 3];
  if (next?.isNumber && next.gap === separator) return null;
  const a = number(first);
  const b = number(second);
  const y = fullYear(Number(year.text.slice(0, 4)));
  const readings: Reading[] = [];
  const dayMonth = { year: y, month: b, day: a };
  const monthDay = { year: y, month: a, day: b };
  if (isPlausible(dayMonth)) readings.push({ iso: isoDay(dayMonth), order: 'dayMonth' });
  if (a !== b && (separator !== '.' || readings.length === 0) && isPlausible(monthDay))
    readings.push({ iso: isoDay(monthDay), order: 'monthDay' });
  return result(at, at + 2, 'numeric', readings, year.text.length === 2);
}

/** 14 September 2023, 14th of September, 2023, 14. září 2023, 14 de setembro de 2023, 14-Sep-23 */
function dayFirst(parts: readonly Piece[], at: number, language: string | null): Found | null {
  let next = at + 1;
  const ordinal = parts[next];
  if (ordinal && ORDINAL.has(ordinal.text.toLowerCase()) && /^[-:.]?$/u.test(ordinal.gap)) next++;
  while (OF.has(parts[next]?.text.toLowerCase() ?? '') && next < at + 4) next++;
  const word = parts[next];
  if (!word || word.isNumber || !/^[\s.,\-/ºª–'’]{0,4}$/u.test(word.gap)) return null;
  const month = monthNamed(word.text, language);
  if (month === null) return null;
  const year = yearAfter(parts, next + 1);
  if (!year) return null;
  const day = { year: year.value, month, day: number(parts[at]) };
  return result(at, year.at, 'dayMonthYear', certain(day), year.isShort);
}

/** September 14, 2023; Sept. 14th 2023 */
function monthFirst(parts: readonly Piece[], at: number, language: string | null): Found | null {
  const dayPiece = parts[at + 1];
  if (!dayPiece?.isNumber || dayPiece.text.length > 2 || !/^\.?[\s\-/]{0,2}$/u.test(dayPiece.gap))
    return null;
  const month = monthNamed(parts[at]?.text ?? '', language);
  if (month === null) return null;
  let next = at + 2;
  if (ORDINAL.has(parts[next]?.text.toLowerCase() ?? '') && parts[next]?.gap === '') next++;
  const year = parts[next];
  if (!year?.isNumber || !/^[\s,.\-/]{1,3}$/u.test(year.gap)) return null;
  const isGlued = GLUED_YEAR.test(year.text) && isMinute(parts[next + 1]);
  if (year.text.length !== 4 && !isGlued) return null;
  const day = { year: Number(year.text.slice(0, 4)), month, day: number(dayPiece) };
  return result(at, next, 'monthDayYear', certain(day));
}

/** The minutes of a clock. */
function isMinute(piece: Piece | undefined): boolean {
  return piece?.isNumber === true && piece.gap === ':' && piece.text.length === 2;
}

function yearAfter(
  parts: readonly Piece[],
  from: number,
): { value: number; at: number; isShort: boolean } | null {
  let next = from;
  while (OF.has(parts[next]?.text.toLowerCase() ?? '') && next < from + 2) next++;
  const year = parts[next];
  if (!year?.isNumber || !/^[\s.,\-/'’–]{0,3}$/u.test(year.gap)) return null;
  const isGlued = GLUED_YEAR.test(year.text);
  if (year.text.length === 4 || isGlued) {
    const value = Number(year.text.slice(0, 4));
    return { value: value > 2400 ? value - BUDDHIST_ERA : value, at: next, isShort: false };
  }
  const following = parts[next + 1];
  const isTime = following?.isNumber && /^[:.]$/u.test(following.gap);
  if (year.text.length !== 2 || isTime) return null;
  return { value: fullYear(number(year)), at: next, isShort: true };
}

function withSurroundings(parts: readonly Piece[], found: Found, text: string): Mention {
  const start = parts[found.first]?.start ?? 0;
  const end = parts[found.last]?.end ?? start;
  const named = nearWeekday(parts, found);
  const agreeing = found.readings.filter((reading) => weekdayOf(reading.iso) === named?.weekday);
  return {
    start,
    end,
    writing: found.writing,
    readings: agreeing.length > 0 ? agreeing : found.readings,
    weekday: named?.weekday ?? null,
    weekdayName: named?.name ?? null,
    time: timeAround(text, start, end),
    isShortYear: found.isShortYear,
  };
}

/** A weekday just before the date (or just after it in brackets), as "Thursday 14/09/2023" or "2023-09-14 (Thu)". */
function nearWeekday(
  parts: readonly Piece[],
  found: Found,
): { readonly weekday: number; readonly name: string } | null {
  for (const at of [found.first - 1, found.first - 2, found.last + 1]) {
    const piece = parts[at];
    if (!piece || piece.isNumber || OF.has(piece.text.toLowerCase())) continue;
    const neighbour = at < found.first ? parts[at + 1] : piece;
    if ((neighbour?.gap.length ?? 0) > 4) continue;
    const weekday = weekdayNamed(piece.text);
    if (weekday !== null) return { weekday, name: piece.text };
  }
  return null;
}
