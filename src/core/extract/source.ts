import type { PageContext, Reason } from '../extraction';
import { looksLikeCredit } from './caption';
import type { Headline } from './headline';
import { folded } from './lines';
import { measure, tokens } from './measure';
import type { Outline } from './outline';
import type { PageLine } from './page';
import { reason, spanOf, spanOfText } from './reason';

/** The outlet a page is from, and the page's own address if it gives one. */
export interface Source {
  readonly name: string | null;
  readonly url: string | null;
  readonly reasons: readonly Reason[];
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:copyright)?\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?[\s,.:|–-]*(?:by\s+)?(.{2,60}?)(?:\s+(?:(?:19|20)\d\d|all rights|alle rechte|todos|tous droits|media group|media|group|ltd|inc|llc|gmbh|limited|plc|pty|s\.?a)\b|[.,|•·–—]|\s-\s|$)/iu;
const ADDRESS = /\bhttps?:\/\/(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(\/[^\s)\]>"']*)?/giu;
const LONGEST_NAME_WORDS = 6;
const LEAST_MENTIONS = 2;
const RIGHTS = /©|\(c\)|copyright|版权|著作権|جميع الحقوق/iu;
const NO_HOLDER = /^(?:all rights|alle rechte|todos|the author|photo|foto|image|bild)/iu;

/** The outlet by evidence in the page: the end of its title, its copyright line, its address, its folder, its own name. */
export function source(outline: Outline, headline: Headline | null, context: PageContext): Source {
  const url = ownAddress(outline);
  return {
    url,
    ...(bySuffix(outline, headline) ??
      byCopyright(outline) ??
      byFolder(outline, context) ??
      byAddress(outline) ??
      byCoinedName(outline) ??
      NONE),
  };
}

const NONE = { name: null, reasons: [] };
type Named = Pick<Source, 'name' | 'reasons'>;

/** Of the parts cut off the title, the one that looks most like an outlet's name. */
function bySuffix({ page }: Outline, headline: Headline | null): Named | null {
  const title = page.lines[0];
  const cutOff = headline?.cutOff ?? '';
  if (!title || cutOff === '') return null;
  const isEnd = title.text.endsWith(cutOff);
  const rights = page.lines.filter((line) => line.words <= 40 && RIGHTS.test(line.text));
  const parts = cutOff
    .split(/\s*[|｜•»›]\s*|\s+[-–—]\s+/u)
    .map(folded)
    .filter((part) => /^[\p{L}\p{N}]/u.test(part) && measure(part).words <= LONGEST_NAME_WORDS);
  const named = parts.map((part, i) => {
    const lines = linesNaming(page.lines.slice(1), part);
    const isAddress = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(part);
    const isLast = isEnd && i === parts.length - 1;
    const inRights = linesNaming(rights, part) > 0;
    const score = Math.min(lines, 3) + (isAddress ? 3 : 0) + (isLast ? 1 : 0) + (inRights ? 3 : 0);
    return { part, lines, score };
  });
  const best = named.reduce<(typeof named)[0] | null>(
    (a, b) => (a !== null && a.score > b.score ? a : b),
    null,
  );
  if (best === null || (!isEnd && best.lines === 0)) return null;
  const span = [spanOfText(title, best.part)];
  const why =
    best.lines > 0
      ? reason('source', 'titleSuffix', span, { count: String(best.lines) })
      : reason('source', 'titleEndsInIt', span);
  return { name: best.part, reasons: [why] };
}

function linesNaming(lines: readonly PageLine[], name: string): number {
  const key = ` ${tokens(name).join(' ')} `;
  return lines.filter((line) => line.words <= 40 && ` ${line.key} `.includes(key)).length;
}

/** The holder of the rights, from a line outside the story that is no picture credit. */
function byCopyright({ page, last, labels }: Outline): Named | null {
  for (const line of [...page.lines].reverse()) {
    if (line.words > 40 || !RIGHTS.test(line.text) || labels[line.index] === 'caption') continue;
    if (last !== null && line.index <= last) return null;
    const name = COPYRIGHT.exec(line.text)?.[1]?.replace(/[\s,.|-]+$/u, '');
    if (!name || !/\p{Lu}|\p{Lo}/u.test(name) || tokens(name).length > LONGEST_NAME_WORDS) continue;
    if (NO_HOLDER.test(name) || looksLikeCredit(name)) continue;
    return { name: folded(name), reasons: [reason('source', 'copyrightLine', [spanOfText(line, name)])] };
  }
  return null;
}

/** A folder's name counts when the page itself says it. */
function byFolder({ page }: Outline, { folders }: PageContext): Named | null {
  for (const folder of folders) {
    const name = folded(folder.replace(/[_-]+/gu, ' '));
    if (tokens(name).join('').length < 4) continue;
    const line = page.lines.find(
      (one) => one.words <= 60 && ` ${one.key} `.includes(` ${tokens(name).join(' ')} `),
    );
    if (line) return { name, reasons: [reason('source', 'folderName', [spanOf(line)])] };
  }
  return null;
}

/** The site whose address stands in the page's footer more often than any other. */
function byAddress({ page }: Outline): Named | null {
  const counts = new Map<string, { count: number; line: PageLine }>();
  for (const line of page.lines) {
    if (line.words > 30) continue;
    for (const match of line.text.slice(0, 500).matchAll(ADDRESS)) {
      const host = match[1]?.toLowerCase() ?? '';
      if (isShared(host)) continue;
      counts.set(host, { count: (counts.get(host)?.count ?? 0) + 1, line });
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (!best || (second && second[1].count === best[1].count)) return null;
  if (best[1].count < LEAST_MENTIONS && best[1].line.words > 12) return null;
  return {
    name: best[0],
    reasons: [reason('source', 'address', [spanOf(best[1].line)], { address: best[0] })],
  };
}

const LEAST_COINED = 3;
const COINED = /^(?:\p{Ll}{6,20}|\p{Lu}?\p{Ll}{2,12}\p{Lu}\p{Ll}{2,12}\p{L}{0,8})(?=\s)/u;

/** A coined word (small where a line begins, or with a capital inside) on three lines around the story, never in it. */
function byCoinedName({ page, labels }: Outline): Named | null {
  const inStory = new Set<string>();
  const around = new Map<string, number>();
  for (const line of page.lines) {
    const words = new Set(line.tokens);
    for (const word of words)
      if (labels[line.index] !== 'furniture') inStory.add(word);
      else around.set(word, (around.get(word) ?? 0) + 1);
  }
  for (const line of page.lines) {
    if (labels[line.index] !== 'furniture' || line.words > 10 || line.capitalShare < 0.4) continue;
    const name = COINED.exec(line.text)?.[0];
    const count = around.get(name?.toLowerCase() ?? '') ?? 0;
    if (name === undefined || count < LEAST_COINED || inStory.has(name.toLowerCase())) continue;
    const facts = { count: String(count) };
    return { name, reasons: [reason('source', 'coinedName', [spanOfText(line, name)], facts)] };
  }
  return null;
}

/** Services that pages of all outlets link to. */
function isShared(host: string): boolean {
  return /(?:^|\.)(?:facebook|twitter|x|youtube|youtu|instagram|linkedin|pinterest|t|bit|google|goo|wa|telegram|apple|tiktok|reddit|whatsapp|vimeo|wikipedia|w3|wordpress|gravatar)\.[a-z]{2,4}(?:\.[a-z]{2})?$/u.test(
    host,
  );
}

/** The page's own address: one with a path that stands alone on a line above the story or right at the end. */
function ownAddress({ page, first }: Outline): string | null {
  const edge = page.lines.filter(
    (line) => line.index < Math.min(first ?? 6, 12) || line.index >= page.lines.length - 2,
  );
  for (const line of edge) {
    const address = /^(?:(?:url|link|source)\s*:\s*)?(https?:\/\/\S+)$/iu.exec(line.text)?.[1];
    if (address && address.length <= 2000) return address;
  }
  return null;
}
