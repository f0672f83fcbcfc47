import { type GoldLine, goldTokens } from './goldTokens';

interface Candidate {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function positions(tokens: readonly string[]): Map<string, number[]> {
  const at = new Map<string, number[]>();
  tokens.forEach((token, i) => {
    const list = at.get(token);
    if (list === undefined) at.set(token, [i]);
    else list.push(i);
  });
  return at;
}

/** Places where a line of up to four tokens is a whole paragraph, or begins or ends one. */
function shortMatches(
  line: number,
  tokens: readonly string[],
  gold: readonly string[],
  at: Map<string, number[]>,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = [];
  const length = tokens.length;
  for (const start of at.get(tokens[0] ?? '') ?? []) {
    let same = 0;
    while (same < length && gold[start + same] === tokens[same]) same++;
    if (same < length) continue;
    const end = start + length;
    const begins = starts.has(start);
    const closes = ends.has(end);
    if (begins && closes) found.push({ line, start, end, score: length - (length < 4 ? 0.5 : 0) });
    else if (begins || closes) found.push({ line, start, end, score: length * 0.6 });
    else if (length >= 2) found.push({ line, start, end, score: length * 0.3 });
  }
  return found;
}

/** Places of a longer line, by votes of its three-token runs for a diagonal, then by shared tokens around it. */
function longMatches(
  line: number,
  tokens: readonly string[],
  gold: readonly string[],
  at: Map<string, number[]>,
): Candidate[] {
  const votes = new Map<number, number>();
  const length = tokens.length;
  for (let j = 0; j + 2 < length; j++) {
    for (const start of at.get(tokens[j] ?? '') ?? []) {
      if (gold[start + 1] !== tokens[j + 1] || gold[start + 2] !== tokens[j + 2]) continue;
      votes.set(start - j, (votes.get(start - j) ?? 0) + 1);
    }
  }
  const found: Candidate[] = [];
  const seen = new Set<number>();
  const diagonals = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 6);
  for (const [diagonal] of diagonals) {
    const bag = new Map<string, number>();
    for (const token of gold.slice(Math.max(0, diagonal - 3), diagonal + length + 3))
      bag.set(token, (bag.get(token) ?? 0) + 1);
    let hits = 0;
    for (const token of tokens) {
      const left = bag.get(token) ?? 0;
      if (left === 0) continue;
      hits++;
      bag.set(token, left - 1);
    }
    const cover = hits / length;
    const start = Math.max(0, diagonal);
    if (cover < 0.72 || seen.has(start)) continue;
    seen.add(start);
    found.push({
      line,
      start,
      end: Math.min(gold.length, diagonal + length),
      score: hits * cover * (cover > 0.97 ? 1 : 0.9),
    });
  }
  return found;
}

/**
 * Which lines hold the gold body: the heaviest chain of line-to-tokens matches in which both lines and tokens only
 * go forward (so repeated teasers fall out, and paragraphs broken over lines are found). Line 0 never matches.
 */
export function alignBody(lines: readonly GoldLine[], body: readonly string[]): ReadonlySet<number> {
  const paragraphs = body.map(goldTokens);
  const gold = paragraphs.flat();
  const starts = new Set<number>();
  const ends = new Set<number>();
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.add(at);
    at += paragraph.length;
    ends.add(at);
  }
  const where = positions(gold);
  const candidates: Candidate[] = [];
  lines.forEach((line, i) => {
    if (i === 0 || line.tokens.length === 0) return;
    candidates.push(
      ...(line.tokens.length <= 4
        ? shortMatches(i, line.tokens, gold, where, starts, ends)
        : longMatches(i, line.tokens, gold, where)),
    );
  });
  candidates.sort((a, b) => a.line - b.line || a.start - b.start);
  const weight = new Float64Array(candidates.length);
  const back = new Int32Array(candidates.length).fill(-1);
  let last = -1;
  candidates.forEach((candidate, x) => {
    let best = 0;
    for (let y = x - 1; y >= 0; y--) {
      const before = candidates[y];
      if (before === undefined || before.line === candidate.line || before.end > candidate.start + 2)
        continue;
      const gap = Math.min(3, 0.05 * (candidate.line - before.line - 1));
      const value = (weight[y] ?? 0) - gap - (candidate.start - before.end > 3 ? 0.2 : 0);
      if (value > best) {
        best = value;
        back[x] = y;
      }
    }
    weight[x] = best + candidate.score;
    if (last < 0 || (weight[x] ?? 0) > (weight[last] ?? 0)) last = x;
  });
  const aligned = new Set<number>();
  for (let x = last; x >= 0; x = back[x] ?? -1) {
    const candidate = candidates[x];
    if (candidate !== undefined) aligned.add(candidate.line);
  }
  return aligned;
}
