import type { Page } from '../page';
import { dayNumber, isoDay, type Mention, type Reading } from './mention';

/** Why a date was read as it was; the names of rules in the catalogue of reasons. */
export type OrderRule =
  | 'orderOfSource'
  | 'weekdayAgrees'
  | 'dayAbove12'
  | 'unambiguous'
  | 'sameDateElsewhere'
  | 'otherDates'
  | 'notInFuture'
  | 'nearOtherDates'
  | 'languageOrder';

/** One date settled: a single reading, and what settled it. Null reading: it stays open. */
export interface Settled {
  readonly reading: Reading | null;
  readonly rule: OrderRule;
  /** The reading that was not taken. */
  readonly alternative: string | null;
}

/** What is known of the order before the page is read. */
export interface KnownOrder {
  /** An ISO day: nothing was published later. */
  readonly latestAllowed: string | null;
  /** What was said of the whole source. */
  readonly ofSource: Reading['order'];
}

/** What the page's other dates say about the order of day and month. */
export interface PageOrder extends KnownOrder {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** ISO days that are certain, and how often each is there. */
  readonly certain: ReadonlyMap<string, number>;
  readonly language: string | null;
  /** How the page's other dates and its time zones are written: as in America, as elsewhere, or no telling. */
  readonly habit: 'monthFirst' | 'dayFirst' | null;
}

const AMERICAN = /\b(?:E[SD]T|P[SD]T|C[SD]T|M[SD]T|U\.S\.)(?![\p{L}])/gu;
const NUMERIC_DAY_FIRST_LANGUAGES = /^(?!en$|fil$)/u;

/** The day after the page was saved: nothing on it was published later. */
export function latestAllowed(seenAt: string | null): string | null {
  const time = seenAt === null ? Number.NaN : Date.parse(seenAt);
  if (Number.isNaN(time)) return null;
  const day = new Date(time + 864e5);
  return isoDay({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() });
}

/** Collects what a page says about the order of its numeric dates. */
export function pageOrder(page: Page, known: KnownOrder): PageOrder {
  const certain = new Map<string, number>();
  let dayFirst = 0;
  let monthFirst = 0;
  let american = 0;
  for (const line of page.lines) {
    if (line.words <= 60) american += line.text.slice(0, 400).match(AMERICAN)?.length ?? 0;
    for (const mention of line.dates) {
      const [only, other] = mention.readings;
      if (!only || other) continue;
      certain.set(only.iso, (certain.get(only.iso) ?? 0) + 1);
      if (mention.writing === 'numeric' && only.order === 'dayMonth')
        dayFirst += Number(only.iso.slice(8)) !== Number(only.iso.slice(5, 7)) ? 1 : 0;
      if (mention.writing === 'numeric' && only.order === 'monthDay') monthFirst++;
      if (mention.writing === 'monthDayYear') american += 0.5;
      if (mention.writing === 'dayMonthYear') american -= 0.5;
    }
  }
  return {
    dayFirst,
    monthFirst,
    certain,
    ...known,
    language: page.language.language,
    habit: american >= 1 ? 'monthFirst' : american <= -1 ? 'dayFirst' : null,
  };
}

/**
 * Settles day and month of one date: by its weekday, what was said of the source, a day above 12, the same day written out elsewhere, the other
 * numeric dates of the page, the time the page was saved, nearness to the page's other dates, and last the custom
 * of the language (English has two: the page must show which). What none of them settles stays open.
 */
export function settleOrder(mention: Mention, order: PageOrder): Settled {
  const [first, second] = mention.readings;
  if (!first) return { reading: null, rule: 'unambiguous', alternative: null };
  if (!second) return { reading: first, rule: ruleOfOne(mention, first), alternative: null };
  const take = (reading: Reading, rule: OrderRule): Settled => ({
    reading,
    rule,
    alternative: (reading === first ? second : first).iso,
  });
  const { latestAllowed, ofSource } = order;
  const isLate = (reading: Reading) => latestAllowed !== null && reading.iso > latestAllowed;
  const wanted = first.order === ofSource ? first : second;
  if (ofSource !== null && !isLate(wanted)) return take(wanted, 'orderOfSource');
  const firstSeen = order.certain.has(first.iso);
  if (firstSeen !== order.certain.has(second.iso))
    return take(firstSeen ? first : second, 'sameDateElsewhere');
  if (order.dayFirst !== order.monthFirst) {
    const most = order.dayFirst > order.monthFirst ? 'dayMonth' : 'monthDay';
    return take(first.order === most ? first : second, 'otherDates');
  }
  if (isLate(first) !== isLate(second)) return take(isLate(first) ? second : first, 'notInFuture');
  const near = nearer(first, second, order);
  if (near) return take(near, 'nearOtherDates');
  if (order.language !== null && NUMERIC_DAY_FIRST_LANGUAGES.test(order.language))
    return take(first, 'languageOrder');
  if (order.habit !== null) return take(order.habit === 'monthFirst' ? second : first, 'languageOrder');
  return { reading: null, rule: 'languageOrder', alternative: first.iso };
}

function ruleOfOne(mention: Mention, reading: Reading): OrderRule {
  if (reading.order === null) return 'unambiguous';
  const [, month, day] = reading.iso.split('-').map(Number);
  if ((day ?? 0) > 12) return 'dayAbove12';
  return mention.weekday !== null && day !== month ? 'weekdayAgrees' : 'unambiguous';
}

/** The reading within three days of a certain date of the page, when the other is further than three weeks. */
function nearer(first: Reading, second: Reading, { certain }: PageOrder): Reading | null {
  if (certain.size === 0 || certain.size > 200) return null;
  const distance = (iso: string): number =>
    Math.min(...[...certain.keys()].map((other) => Math.abs(dayNumber(other) - dayNumber(iso))));
  const a = distance(first.iso);
  const b = distance(second.iso);
  if (a <= 3 && b > 21) return first;
  if (b <= 3 && a > 21) return second;
  return null;
}
