import { stateBits } from '../../src/core/extract/labeller/states';
import type { PageView } from '../../src/core/extract/labeller/viewPage';
import type { GoldMasks } from './goldMasks';
import { randomStream } from './random';

const BODY = stateBits('paragraph', 'heading');
const BEFORE = stateBits('before');

/** A page whose answers are full: what varied pages are put together from. */
export interface AnsweredPage {
  readonly lines: readonly string[];
  readonly view: PageView;
  readonly masks: GoldMasks;
  readonly language: number;
}

/** How a page of a language (by its place among the stop words) says that something is some hours old. */
const AGES: Readonly<Record<number, string>> = {
  0: '# hours ago',
  1: 'vor # Stunden',
  2: 'il y a # heures',
  3: 'hace # horas',
  4: '# horas atrás',
};

interface Parts {
  readonly text: readonly string[];
  /** First row of the article's head (its headline when known), first and last row of its body. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

function partsOf(page: AnsweredPage): Parts | null {
  const { scan } = page.view;
  const text = Array.from(scan.lineIndex, (i) => (page.lines[i] ?? '').trim());
  let first = -1;
  let last = -1;
  let head = -1;
  page.masks.masks.forEach((mask, i) => {
    if (mask === stateBits('headline') && first < 0) head = i;
    if ((mask & BODY) === 0 || (mask & BEFORE) !== 0) return;
    if (first < 0) first = i;
    last = i;
  });
  return first < 0 ? null : { text, head: head < 0 ? first : head, first, last };
}

/**
 * The page with pieces of another page put where real pages have them: a second article under the first (with its
 * headline, date and name, as pages that load the next story do), announcements of other articles inside the body
 * or in front of it. What the answers say of the page's own lines stays true. Same seed, same page.
 */
export function variedPage(page: AnsweredPage, other: AnsweredPage, seed: number): string[] | null {
  const random = randomStream(seed);
  const own = partsOf(page);
  const guest = partsOf(other);
  if (own === null || guest === null) return null;
  const below = (n: number): number => Math.floor(random() * n);
  const spaced = random() < 0.5;
  const guestBody = guest.text.slice(guest.first, guest.last + 1);
  const teaser = (): string[] => {
    const title = guest.text[guest.head] ?? '';
    const summary = guestBody[0] ?? '';
    const cut =
      summary.length > 160
        ? `${summary.slice(0, 140).replace(/\s\S*$/u, '')}${random() < 0.5 ? ' ...' : '…'}`
        : summary;
    const style = random();
    if (style < 0.35) return [title];
    if (style < 0.7) return [title, cut];
    return style < 0.85 ? [`${title}${cut}`] : [title, guestBody[1] ?? cut];
  };
  const age = (): string[] => {
    const words = AGES[page.language];
    return words === undefined || random() < 0.4 ? [] : [words.replace('#', String(2 + below(22)))];
  };
  // A list of announcements: the guest's sentences as titles, its paragraphs as summaries.
  const teaserList = (): string[] =>
    guestBody.slice(0, 2 + below(5)).flatMap((paragraph, i) => {
      const title = (guestBody[guestBody.length - 1 - i] ?? paragraph)
        .split(' ')
        .slice(0, 6 + below(8))
        .join(' ');
      const summary = paragraph.slice(0, 90 + below(70)).replace(/\s\S*$/u, ' ...');
      return [title.replace(/[.,;:]$/u, ''), ...(random() < 0.75 ? [summary] : []), ...age()];
    });
  // Menus that open on hovering: titles and summaries run together without a blank.
  const gluedList = (): string[] =>
    guestBody.slice(0, 2 + below(6)).map((paragraph, i) => {
      const title = (guestBody[guestBody.length - 1 - i] ?? '')
        .split(' ')
        .slice(0, 6 + below(6))
        .join(' ');
      return `${title.replace(/[.,;:]$/u, '')}${paragraph.slice(0, 110 + below(120))}`;
    });
  // What interrupts articles for long: offers, lists of links, registration forms.
  const box = (): string[] => {
    const rest = [...guest.text.slice(guest.last + 1), ...guest.text.slice(1, guest.head)];
    const from = below(Math.max(1, rest.length - 4));
    return rest.slice(from, from + 3 + below(28));
  };
  const article = (): string[] => {
    const lines = guest.text.slice(guest.head, guest.first);
    const length = 2 + below(Math.max(1, guestBody.length - 1));
    return [...lines.slice(0, 8), ...guestBody.slice(0, length)];
  };
  // Inside the body a bare title could as well be a heading, so none is put there.
  const announcement = (): string[] => {
    const lines = teaser();
    return lines.length === 1 && lines[0] === guest.text[guest.head] ? [...lines, guestBody[0] ?? ''] : lines;
  };
  const isStepped = random() < 0.12;
  const stepStyle = below(4);
  const step = (row: number): string => {
    const hour = String(6 + ((own.last - row) % 17));
    const minute = String(10 + ((row * 7) % 50));
    if (stepStyle === 0) return `${hour}:${minute}`;
    if (stepStyle === 1) return `${hour}.${minute}`;
    return stepStyle === 2
      ? `${Number(hour) % 12}:${minute}pm`
      : `${row - own.first}/${own.last - own.first + 1}`;
  };
  const after = own.last + 1 + (random() < 0.5 ? 0 : below(8));
  const kind = random();
  const behind = (): string[] => (kind < 0.55 ? article() : kind < 0.8 ? teaserList() : teaser());
  const inside =
    random() < 0.6 && own.last - own.first >= 3 ? own.first + 1 + below(own.last - own.first - 1) : -1;
  const before = random() < 0.4 ? 1 + below(Math.max(1, own.head - 1)) : -1;
  const out: string[] = [];
  own.text.forEach((text, row) => {
    const put = (lines: readonly string[]): void => {
      for (const line of lines) {
        if (spaced && random() < 0.7) out.push('');
        if (line !== '') out.push(line);
      }
    };
    if (row === inside) put(random() < 0.35 ? box() : announcement());
    // The clock over each entry of a live blog, the number over each picture of a series.
    if (isStepped && row > own.first && row <= own.last && random() < 0.6) put([step(row)]);
    if (row === before)
      put(random() < 0.5 ? gluedList() : [...teaser(), ...(random() < 0.3 ? guestBody.slice(1, 2) : [])]);
    if (row === after) put(behind());
    if ((page.view.scan.blanksBefore[row] ?? 0) > 0 || row === 1) out.push('');
    out.push(text);
  });
  if (after >= own.text.length) out.push('', ...behind());
  return out;
}
