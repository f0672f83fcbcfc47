import { fieldMarkers, type Marker } from './fieldMarkers';

/** Lines of this length are prose; so much of it makes an article. */
const PROSE_LINE = 60;
const LEAST_PROSE = 350;
/** Fields besides the first that nearly all articles have. */
const PARTNERS = { ofTwo: 3, ofMore: 2, ofCounted: 1 };
const NEARLY_ALL = 0.8;
/** A line of nothing but five or more of one such sign parts what is above from what is below. */
const RULE = /^\s*(?:([-=*_#~+•·])\s?(?:\1\s?){4,})$/u;
const LEAST_RULED = 3;
const DATE =
  /(?:\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\p{L}{3,}\.? \d{1,2},? (?:19|20)\d\d\b|\b\d{1,2}\.? (?:de )?\p{L}{3,}\.?,? (?:de )?(?:19|20)\d\d\b|(?:19|20)\d\d年\d{1,2}月\d{1,2}日)/u;
const DATE_WITHIN_LINES = 8;
const LONGEST_HEADLINE = 200;

/**
 * How many articles a text holds: 1 unless it is a collection, as databases export them and people concatenate them.
 * Known by structure alone: the same fields named again and again with prose between, or form feeds and ruled lines
 * that part sections of which nearly each begins like an article. When in doubt it is one.
 */
export function countArticles(text: string): number {
  const lines = text.split(/\r\n|\r|\n/u);
  return Math.max(1, byFields(lines), byParts(text.split('\f'), 2), byParts(ruledParts(lines), LEAST_RULED));
}

/** The most articles that one field's lines cut the text into, if other fields keep step with it. */
function byFields(lines: readonly string[]): number {
  const markers = fieldMarkers(lines);
  if (markers.length < 4) return 1;
  const prose = proseBefore(lines);
  let most = 1;
  for (const field of new Set(markers.map((marker) => marker.field))) {
    const anchors = markers.filter((marker) => marker.field === field);
    if (anchors.length > most && isRepeated(field, anchors, markers, prose)) most = anchors.length;
  }
  return most;
}

function isRepeated(
  field: string,
  anchors: readonly Marker[],
  markers: readonly Marker[],
  prose: Float64Array,
): boolean {
  const count = anchors.length;
  const starts = anchors.map(({ line }) => line);
  const full = starts.filter((start, n) => between(prose, start, starts[n + 1]) >= LEAST_PROSE).length;
  // The text may belong to the field's line above it or below it.
  const fullBefore = starts.filter(
    (start, n) => between(prose, starts[n - 1] ?? 0, start) >= LEAST_PROSE,
  ).length;
  if (Math.max(full, fullBefore) < Math.max(2, count * NEARLY_ALL)) return false;
  const sectionsOf = new Map<string, Set<number>>();
  let section = 0;
  for (const marker of markers) {
    if (marker.field === field) section += 1;
    else sectionsOf.set(marker.field, (sectionsOf.get(marker.field) ?? new Set()).add(section));
  }
  const isIn = (sections: ReadonlySet<number>) => sections.size >= count * NEARLY_ALL;
  const partners = [...sectionsOf.values()].filter(isIn).length;
  if (field === 'counter') return partners >= PARTNERS.ofCounted;
  return partners >= (count === 2 ? PARTNERS.ofTwo : PARTNERS.ofMore);
}

/** Characters of prose above each line. */
function proseBefore(lines: readonly string[]): Float64Array {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, n) => {
    sums[n + 1] = (sums[n] ?? 0) + (line.length >= PROSE_LINE ? line.length : 0);
  });
  return sums;
}

function between(sums: Float64Array, from: number, to = sums.length - 1): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function ruledParts(lines: readonly string[]): readonly string[] {
  const parts: string[][] = [[]];
  for (const line of lines)
    if (RULE.test(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  return parts.map((part) => part.join('\n'));
}

/** Parts with prose, if there are enough and nearly all begin like an article of their own. */
function byParts(parts: readonly string[], least: number): number {
  if (parts.length < least) return 1;
  const full = parts
    .map((part) => part.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== ''))
    .filter((lines) => between(proseBefore(lines), 0) >= LEAST_PROSE);
  const like = full.filter(beginsLikeArticle);
  const headlines = new Set(like.map(([first]) => first?.trim()));
  const isMany = like.length >= least && like.length >= full.length * NEARLY_ALL;
  // Pages of one document begin with the same line.
  return isMany && headlines.size >= like.length * NEARLY_ALL ? like.length : 1;
}

function beginsLikeArticle(lines: readonly string[]): boolean {
  const first = lines[0]?.trim() ?? '';
  if (first.length > LONGEST_HEADLINE || /^\p{Ll}/u.test(first)) return false;
  return lines.slice(0, DATE_WITHIN_LINES).some((line) => line.length <= LONGEST_HEADLINE && DATE.test(line));
}
