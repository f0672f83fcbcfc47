import type { Label } from '../labels';
import { isCaptionLine } from './caption';
import type { Page, PageLine } from './page';
import { SIGN } from './signs';
import type { ArticleSpan } from './span';
import { isAppeal, isEndMark, isFurnitureLike } from './storyWeights';

/**
 * Labels for the lines that are not empty, by rules alone: the story's run of lines, what interrupts it, and
 * what stands between the headline and it. Bylines, date lines and teasers are found later, by their own rules;
 * everything else is furniture.
 */
export function labelLines(page: Page, span: ArticleSpan): Label[] {
  const labels: Label[] = page.lines.map(() => 'furniture');
  for (const { index } of span.repeats) if (index === span.headline) labels[index] = 'headline';
  if (page.lines.length > 0 && (span.headline !== null || span.story)) labels[0] = 'headline';
  if (!span.story) return labels;
  const { first, last } = span.story;
  for (let i = first; i <= last; i++) {
    const line = page.lines[i];
    if (line && labels[i] === 'furniture') labels[i] = storyLabel(page, line, i > first);
  }
  labelHeadings(page, labels, first, last);
  labelLead(page, labels, span, first);
  return labels;
}

/** What a line inside the story is. */
function storyLabel(page: Page, line: PageLine, isInside: boolean): Label {
  if (line.isAge) return 'teaser';
  const isRepeated = line.copies > 1 && line.words >= 2 && line.words < 40;
  if (isRepeated && page.lines[0]?.key !== line.key) return 'furniture';
  if (isAppeal(line) && line.signs.all !== SIGN.share) return 'furniture';
  if (isEndMark(line) || (isFurnitureLike(line) && !(line.isProse && line.signs.opening === 0)))
    return 'furniture';
  if (isCaptionLine(line)) return 'caption';
  if (line.isProse) return 'paragraph';
  if (line.ending === 'ellipsis' && line.words > 8 && line.words < 40) return 'paragraph';
  if (line.words > 5 || /^[-–—*•·►▶>»"“„«]/u.test(line.text)) return isInside ? 'paragraph' : 'furniture';
  return line.ending === 'stop' && line.words >= 2 ? 'paragraph' : 'heading';
}

const LONGEST_HEADING = 16;

/** Short lines with text below them that are not sentences head what follows; without text below they head nothing. */
function labelHeadings({ lines }: Page, labels: Label[], first: number, last: number): void {
  for (let i = last; i >= first; i--) {
    const line = lines[i];
    if (!line || (labels[i] !== 'heading' && labels[i] !== 'paragraph')) continue;
    const below = i < last ? lines[i + 1] : undefined;
    const hasTextBelow =
      below !== undefined &&
      labels[i + 1] === 'paragraph' &&
      (below.isProse || below.words > 12 || below.ending === 'stop');
    if (hasTextBelow && isHeadingLike(line)) labels[i] = 'heading';
    else if (labels[i] === 'heading') labels[i] = 'furniture';
  }
}

function isHeadingLike(line: PageLine): boolean {
  if (line.words > LONGEST_HEADING || line.isProse || line.dates.length > 0) return false;
  const isListItem = /^[-–—*•·►▶>»]/u.test(line.text);
  const isQuote = /^["“„«].*["”“»]$/u.test(line.text);
  const isOpen = line.ending === 'open' || line.ending === 'colon' || /\?$/u.test(line.text);
  return isOpen && !isListItem && !isQuote;
}

/** Between the page's headline and the story: a standfirst, captions, and the lines of date and names. */
function labelLead(page: Page, labels: Label[], span: ArticleSpan, first: number): void {
  const from = span.headline === null ? Math.max(1, first - 8) : span.headline + 1;
  for (let i = from; i < first; i++) {
    const line = page.lines[i];
    if (!line || labels[i] !== 'furniture' || isEndMark(line) || line.isAge) continue;
    if (isCaptionLine(line) && line.words >= 3) labels[i] = 'caption';
    else if (
      span.headline !== null &&
      line.words >= 7 &&
      line.functionShare >= 0.1 &&
      line.dates.length === 0 &&
      (line.signs.all & (SIGN.share | SIGN.subscribe | SIGN.legal | SIGN.comment)) === 0 &&
      i - span.headline <= 6
    )
      labels[i] = 'standfirst';
  }
}
