import { tokens } from '../measure';
import { type Outline, zoneOf } from '../outline';
import type { PageLine } from '../page';
import { type Candidate, chanceStep, step } from '../rank';
import { SIGN, signsOf } from '../signs';
import { dateSurroundings } from './dateSurroundings';
import type { DateValue } from './dateValue';
import { dayNumber, type Mention } from './mention';
import { type PageOrder, settleOrder } from './settleOrder';

const BEFORE_CHARS = 30;
const PURE_CHARS = 25;
const MOST_CANDIDATES = 400;
/** A date of publication and one of change stand so close together. */
const PAIR_LINES = 2;

/** Every settled date of the page, none later than the page allows. */
export function dateValues(outline: Outline, order: PageOrder): readonly DateValue[] {
  const values: DateValue[] = [];
  for (const line of outline.page.lines) {
    for (const mention of line.dates) {
      const settled = settleOrder(mention, order);
      const iso = settled.reading?.iso;
      if (iso === undefined || values.length >= MOST_CANDIDATES) continue;
      if (order.latestAllowed !== null && iso > order.latestAllowed) continue;
      values.push({ iso, line, mention, settled, ...labelsBefore(outline, line, mention) });
    }
  }
  return values;
}

/** Every date of the page that can be its publication, with the evidence for and against it. */
export function dateCandidates(outline: Outline, order: PageOrder): readonly Candidate<DateValue>[] {
  const values = dateValues(outline, order);
  if (values.length === 0) return [];
  const updates = values.filter((value) => value.isUpdate);
  const plain = values.filter((value) => !value.isUpdate);
  const counts = new Map<string, number>();
  for (const { iso } of values) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  const latest =
    values
      .map((value) => value.iso)
      .sort()
      .at(-1) ?? '';
  const seenOnLine = new Map<number, number>();
  const around = dateSurroundings(outline, values);
  const found = values.map((value) => {
    const place = seenOnLine.get(value.line.index) ?? 0;
    seenOnLine.set(value.line.index, place + 1);
    const others = value.isUpdate ? plain : updates;
    const beside = others.filter((other) => Math.abs(other.line.index - value.line.index) <= PAIR_LINES);
    const isPaired = beside.length > 0;
    const own = evidence(outline, value, { place, count: counts.get(value.iso) ?? 1, latest });
    const further = [...around(value)];
    if (value.isUpdate && beside.some((other) => other.isLabelled)) further.push('updateOfLabelled');
    if (value.isLabelled && !value.isUpdate && isPaired) further.push('labelledWithUpdate');
    return {
      key: value.iso,
      value,
      evidence: [...own, ...further, `update:${value.isUpdate}/paired:${isPaired}`],
    };
  });
  return found.filter(({ value }) => !isChangeOfAnother(outline, value, plain));
}

/** "Updated 3 May" right behind a day that is labelled as that of publication. */
function isChangeOfAnother(outline: Outline, value: DateValue, plain: readonly DateValue[]): boolean {
  if (!value.isUpdate || outline.hand.get(value.line.index) === 'dateline') return false;
  return plain.some((other) => {
    const lines = value.line.index - other.line.index;
    return other.isLabelled && other.iso <= value.iso && lines >= 0 && lines <= PAIR_LINES;
  });
}

const NOTICE_WORDS = 20;

/** A notice of rights and terms dates itself, not the article. */
function isNotice(line: PageLine): boolean {
  return line.words >= NOTICE_WORDS && (line.signs.all & SIGN.legal) !== 0;
}

/** Whether "published" or "updated" stands right before the date, or on a short line above it. */
function labelsBefore(
  outline: Outline,
  line: PageLine,
  { start }: Mention,
): { isUpdate: boolean; isLabelled: boolean } {
  const own = line.text.slice(Math.max(0, start - BEFORE_CHARS), start);
  const above = outline.page.lines[line.index - 1];
  const text = start < 3 && above && above.words <= 6 ? `${above.text} ${own}` : own;
  const { all } = signsOf(tokens(text), text);
  const isLabelled = (all & SIGN.published) !== 0;
  const isUpdate = (all & SIGN.updated) !== 0 || SHORT_FOR_UPDATE.test(own);
  return { isUpdate: isUpdate || (!isLabelled && isSecondOfTwo(line, start)), isLabelled };
}

/** Words for a change that mean it only right before a date. */
const SHORT_FOR_UPDATE =
  /(?<!\p{L})(?:akt\.|modifica(?:to|ta|do|da)?|editiert|ergänzt|korrigiert|überarbeitet|corrected)\P{L}*(?:\p{L}{1,4}\P{L}*)?$/iu;

/** Of two dates without a word between them the first is the day of publication and the second that of a change. */
function isSecondOfTwo({ text, dates }: PageLine, start: number): boolean {
  const at = dates.findIndex((date) => date.start === start);
  const before = dates[at - 1];
  return before !== undefined && text.slice(before.end, start).trim() === '';
}

function evidence(
  outline: Outline,
  { iso, line, mention, isUpdate, isLabelled, settled }: DateValue,
  { place, count, latest }: { readonly place: number; readonly count: number; readonly latest: string },
): readonly string[] {
  const { page, headline, first } = outline;
  const zone = zoneOf(outline, line);
  const previous = page.lines[line.index - 1];
  const next = page.lines[line.index + 1];
  const label = outline.labels[line.index] ?? 'furniture';
  const found = [
    `zone:${zone}`,
    `zone:${zone}/${label}`,
    `pure:${isPure({ line, mention })}/${zone}`,
    `words:${step(line.words, [4, 7, 12, 20, 40])}`,
    `words:${step(line.words, [7, 20])}/${zone}`,
    `fromHeadline:${headline === null ? 'x' : step(line.index - headline, [-40, -10, -3, -2, -1, 0, 1, 2, 3, 4, 6, 10, 20, 50])}`,
    `fromStory:${first === null ? 'x' : step(line.index - first, [-40, -20, -10, -6, -4, -3, -2, -1, 0, 1, 5, 20])}`,
    `update:${isUpdate}`,
    `update:${isUpdate}/place:${Math.min(2, place)}`,
    `labelled:${isLabelled}/${zone}`,
    `time:${mention.time !== null}/${zone}`,
    `writing:${mention.writing}`,
    `writing:${mention.writing}/${zone}`,
    `weekday:${mention.weekday !== null}/${zone}`,
    `count:${Math.min(4, count)}`,
    `latest:${iso === latest}/${zone}`,
    `older:${step(dayNumber(latest) - dayNumber(iso), [1, 7, 60, 365, 3000])}/${zone}`,
    `top:${step(line.index, [3, 8, 20, 50])}/${zone}`,
    `order:${settled.rule}`,
    `copies:${line.copies > 1}`,
    `dateline:${chanceStep(outline.chanceOf('dateline', line))}`,
    `dateline:${chanceStep(outline.chanceOf('dateline', line))}/update:${isUpdate}`,
  ];
  if (mention.isShortYear) found.push('shortYear');
  if (line.text.includes('©') || (line.signs.all & SIGN.legal) !== 0) found.push('copyright');
  if (isNotice(line)) found.push('notice');
  if (/https?:|www\./u.test(line.text)) found.push('inAddress');
  if (isBylineLike(line) || isBylineLike(previous) || isBylineLike(next)) found.push(`nearByline/${zone}`);
  if (/^[^\p{L}]*$/u.test(line.text.slice(0, mention.start))) found.push(`opensLine/${zone}`);
  if ((line.signs.all & SIGN.credit) !== 0) found.push('credit');
  if ((line.signs.all & SIGN.comment) !== 0) found.push('comment');
  return found;
}

/** A line that is hardly more than the date. */
function isPure({ line, mention }: Pick<DateValue, 'line' | 'mention'>): boolean {
  return line.text.length - (mention.end - mention.start) < PURE_CHARS;
}

const BYLINE_OPENING = /^\W*(?:by|von|por|par|di|av|af|door|oleh|text|autor|author|story by|written by)\b/iu;

function isBylineLike(line: PageLine | undefined): boolean {
  return line !== undefined && line.words <= 12 && BYLINE_OPENING.test(line.text);
}

/** What the page says about having no date of publication at all. */
export function noDateEvidence(
  candidates: readonly Candidate<DateValue>[],
  outline: Outline,
): readonly string[] {
  const zones = candidates.map(({ value }) => zoneOf(outline, value.line));
  const likeliest = candidates.reduce(
    (top, { value }) => Math.max(top, outline.chanceOf('dateline', value.line) ?? 0),
    0,
  );
  const inHead = zones.filter((zone) => zone === 'head').length;
  const pure = candidates.some(
    ({ value }, i) => zones[i] !== 'below' && zones[i] !== 'story' && isPure(value) && !value.isUpdate,
  );
  return [
    'none',
    `none/likeliest:${chanceStep(likeliest)}`,
    `none/labelled:${candidates.some(({ value }) => value.isLabelled)}`,
    `none/heads:${Math.min(3, inHead)}/tail:${zones.includes('tail')}/above:${zones.includes('above')}`,
    `none/pure:${pure}/heads:${Math.min(1, inHead)}`,
    `none/inHead:${zones.includes('head')}`,
    `none/count:${step(candidates.length, [1, 2, 4])}`,
    `none/story:${outline.first !== null}`,
  ];
}
