import { isCaptionLine } from './caption';
import { tokens } from './measure';
import type { Outline } from './outline';
import type { PageLine } from './page';
import { type Candidate, chanceStep, step } from './rank';
import { stripped, type TitlePart, titleParts } from './titleParts';

/** A possible headline and where it was found. */
export interface HeadlineValue {
  readonly text: string;
  readonly part: TitlePart | null;
  /** The page's line that says it; null when only the document title does. */
  readonly line: PageLine | null;
}

const NEAR_LINES = 14;

/** All headlines worth weighing: the document title and its parts, its repeats, and lines above the story. */
export function headlineCandidates(outline: Outline): readonly Candidate<HeadlineValue>[] {
  const { page, span, first } = outline;
  const title = page.lines[0];
  if (!title) return [];
  const linesByKey = new Map<string, PageLine[]>();
  for (const line of page.lines.slice(1)) {
    if (line.key === '' || (outline.last !== null && line.index > outline.last)) continue;
    const known = linesByKey.get(line.key);
    if (known) known.push(line);
    else linesByKey.set(line.key, [line]);
  }
  const found = new Map<string, HeadlineValue & { readonly parts: TitlePart[] }>();
  const add = (text: string, part: TitlePart | null, line: PageLine | null): void => {
    const key = tokens(text).join(' ');
    if (key.length < 2) return;
    const known = found.get(key);
    if (known) {
      if (part) known.parts.push(part);
      return;
    }
    const lines = linesByKey.get(key) ?? [];
    const best = line ?? lines.find((one) => one.index === span.headline) ?? lines.at(-1) ?? null;
    found.set(key, { text: stripped(text), part, line: best, parts: part ? [part] : [] });
  };
  if (title.text.length <= 400) for (const part of titleParts(title.text)) add(part.text, part, null);
  for (const { index } of span.repeats) {
    const line = page.lines[index];
    if (line && (outline.last === null || index < outline.last)) add(line.text, null, line);
  }
  for (const [index, label] of outline.hand) {
    const line = page.lines[index];
    if (line && index > 0 && label === 'headline') add(line.text, null, line);
  }
  const start = first ?? 0;
  for (const line of page.lines.slice(Math.max(1, start - NEAR_LINES), start))
    if (line.words >= 3 && line.words <= 30 && !line.isAge && !isCaptionLine(line))
      add(line.text, null, line);
  return [...found.entries()].map(([key, value]) => ({
    key,
    value,
    evidence: evidence(outline, value, value.parts, linesByKey.get(key) ?? []),
  }));
}

function evidence(
  outline: Outline,
  { text, line }: HeadlineValue,
  parts: readonly TitlePart[],
  copies: readonly PageLine[],
): readonly string[] {
  const { page, span, first } = outline;
  const title = page.lines[0];
  const words = tokens(text);
  const titleTokens = title?.tokens ?? [];
  const titleSet = new Set(titleTokens);
  const kind = parts[0]?.kind ?? 'line';
  const isOnPage = copies.length > 0;
  const overlap = words.filter((word) => titleSet.has(word)).length / Math.max(1, words.length);
  const isChosen = copies.some((copy) => copy.index === span.headline);
  const distance = line && first !== null ? first - line.index : -99;
  const found = [
    `kind:${kind}`,
    `kind:${kind}/onPage:${isOnPage}`,
    `chosen:${isChosen}`,
    `chosen:${isChosen}/${kind}`,
    `length:${step(words.length, [2, 3, 4, 6, 9, 13, 18, 25])}`,
    `length:${step(words.length, [3, 5])}/${kind}`,
    `overlap:${step(overlap, [0.2, 0.4, 0.6, 0.8, 1])}`,
    `cover:${step(words.length / Math.max(1, titleTokens.length), [0.2, 0.35, 0.5, 0.7, 0.85, 1])}`,
    `distance:${step(distance, [-50, 0, 1, 2, 3, 5, 8, 13, 25])}`,
    `titleRepeated:${span.headline !== null}/${kind}`,
    `cuts:${Math.min(3, parts[0]?.furtherCuts ?? 0)}/${kind}`,
    `headline:${chanceStep(line ? outline.chanceOf('headline', line) : null)}`,
    `headline:${chanceStep(line ? outline.chanceOf('headline', line) : null)}/${kind}`,
  ];
  if (/[.。]$/u.test(text)) found.push(`sentence/${kind}`);
  if (/(?:\.\.\.|…)$/u.test(text)) found.push('ellipsis');
  if (text.includes(':')) found.push('colonInside');
  if (line && line.dates.length > 0) found.push('hasDate');
  if (/^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}$/u.test(text)) found.push('nameLike');
  if (/\p{Ll}\p{Lu}/u.test(text.replace(/\b(?:Mc|Mac|De|Le|La|Di|Van)(?=\p{Lu})/gu, '')))
    found.push(`glued/${kind}`);
  if (line && hasMetaBelow(outline, line)) found.push('metaBelow');
  for (const part of parts) found.push(...cutEvidence(outline, part, isOnPage));
  return found;
}

function hasMetaBelow({ page }: Outline, line: PageLine): boolean {
  return page.lines
    .slice(line.index + 1, line.index + 4)
    .some((one) => one.dates.length > 0 && one.words <= 14);
}

/** What speaks for the cut: the cut-off part stands elsewhere on the page, is short, looks like a domain. */
function cutEvidence({ page }: Outline, part: TitlePart, isOnPage: boolean): readonly string[] {
  if (part.kind === 'whole' || part.kind === 'middle') return [`cut:${part.kind}`];
  const rest = tokens(part.rest);
  const key = rest.join(' ');
  let asLine = 0;
  let inside = 0;
  for (const line of page.lines.slice(1)) {
    if (line.key === key) asLine++;
    else if (line.words <= 40 && ` ${line.key} `.includes(` ${key} `)) inside++;
  }
  const side = part.kind;
  return [
    `rest:${side}:${step(rest.length, [1, 2, 3, 4, 6, 9])}`,
    `restAsLine:${side}:${asLine > 0}`,
    `restInside:${side}:${step(inside, [1, 2, 3, 5])}`,
    `restDomain:${side}:${/\.[a-z]{2,4}$/iu.test(part.rest)}`,
    `separator:${side}:${part.separator}`,
    `separator:${side}:${part.separator}:${step(rest.length, [3, 5])}`,
    `separator:${side}:${part.separator}:onPage:${isOnPage}`,
  ];
}
