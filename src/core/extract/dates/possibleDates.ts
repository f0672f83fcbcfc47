import type { Reason, Span } from '../../extraction';
import type { Label } from '../../labels';
import { type PageLine, readPage } from '../page';
import { reason } from '../reason';
import type { Mention, Reading } from './mention';
import { latestAllowed, type PageOrder, pageOrder, settleOrder } from './settleOrder';

/** A day that a page names and that its article could have been published on. */
export interface PossibleDate {
  readonly iso: string;
  readonly span: Span;
  /** The date as the line writes it. */
  readonly quote: string;
  readonly reason: Reason;
}

interface PossibleDateContext {
  /** One label for each line of the original. */
  readonly labels: readonly Label[];
  /** When the file was last written: nothing on it was published more than a day later. */
  readonly seenAt: string | null;
}

const MOST = 8;
/** Lines in which a date of publication is likelier; all others come after them. */
const LIKELY: readonly Label[] = ['dateline', 'byline', 'headline', 'standfirst', 'caption', 'paragraph'];

/**
 * The days that a page names, each once, with how its writing is read: likelier lines first, then from the top. A date
 * that can be read two ways is there both ways.
 */
export function possibleDates(
  text: string,
  { labels, seenAt }: PossibleDateContext,
): readonly PossibleDate[] {
  const page = readPage(text);
  const latest = latestAllowed(seenAt);
  const order = pageOrder(page, { latestAllowed: latest, ofSource: null });
  const found = page.lines.flatMap((line) =>
    line.dates.flatMap((mention) => readingsOf(line, mention, order)),
  );
  const rank = ({ span }: PossibleDate) => {
    const at = LIKELY.indexOf(labels[span.line - 1] ?? 'furniture');
    return at < 0 ? LIKELY.length : at;
  };
  const seen = new Set<string>();
  return found
    .filter(({ iso }) => latest === null || iso <= latest)
    .sort((a, b) => rank(a) - rank(b) || a.span.line - b.span.line)
    .filter(({ iso }) => !seen.has(iso) && seen.add(iso))
    .slice(0, MOST);
}

function readingsOf(line: PageLine, mention: Mention, order: PageOrder): readonly PossibleDate[] {
  const settled = settleOrder(mention, order);
  const quote = line.text.slice(mention.start, mention.end);
  const span = { line: line.number, start: line.start + mention.start, end: line.start + mention.end };
  const taken = settled.reading?.iso;
  const one = (reading: Reading): PossibleDate => ({
    iso: reading.iso,
    span,
    quote,
    reason: reason(
      'published',
      reading.iso === taken ? settled.rule : taken === undefined ? 'eitherWay' : 'otherWay',
      [span],
      {
        date: quote,
        order: reading.order ?? 'dayMonth',
        weekday: mention.weekdayName ?? '',
        day: String(Number(reading.iso.slice(8))),
      },
    ),
  });
  const readings = [...mention.readings].sort((a, b) => Number(b.iso === taken) - Number(a.iso === taken));
  return readings.map(one);
}
