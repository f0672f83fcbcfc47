import { type Correction, toCorrections } from '../correction';
import { extract } from '../extract/extract';
import { lineKeys } from '../extract/labeller/furniture';
import { lines } from '../extract/lines';
import { reason } from '../extract/reason';
import type { Extraction, PageContext } from '../extraction';
import type { Label } from '../labels';
import { pageHost } from '../pageHost';
import type { PageOrigin, PageRules, RuleBook } from './ruleBook';
import { ruleLabels } from './ruleLabels';

/** A page, read. */
export interface ReadPage {
  readonly extraction: Extraction;
  /** The rules that it was read by; null for none. */
  readonly rules: PageRules | null;
  /** What extraction alone makes of it; null where that was not needed. */
  readonly alone: Extraction | null;
}

/** What is set for a page besides what it says itself. */
export interface Given {
  readonly correction: Correction | null;
  readonly rules: RuleBook;
  /** The path of its original. */
  readonly path: string;
  /** Where it is from, as its first reading found out; null where that is not known. */
  readonly origin: PageOrigin | null;
}

/** Labels of which an article has one line: set by hand, no other line is it by a rule. */
const ONCE: ReadonlySet<Label> = new Set(['headline', 'dateline', 'byline']);

/**
 * Extracts the article of a page with what is set by hand for it, and around that by the rules of its source. What is
 * set by hand always stands.
 */
export function readByRules(
  text: string,
  context: Omit<PageContext, 'corrections'>,
  { correction, rules: book, path, origin }: Given,
): ReadPage {
  const corrections = toCorrections(correction);
  let alone: Extraction | null = null;
  const readAlone = () => {
    alone ??= extract(text, context);
    return alone;
  };
  const found = origin ?? (book.isEmpty ? NOWHERE : originIn(readAlone(), path));
  const rules = book.of(found, corrections?.fields.source);
  if (rules === null) {
    const extraction = corrections === null ? readAlone() : extract(text, { ...context, corrections });
    return { extraction, rules, alone };
  }
  const byHand = corrections ?? { labels: new Map<number, Label>(), fields: {} };
  const byRule = rules.labels.length === 0 ? [] : ruleLabels(lines(text), readAlone().labels, rules.labels);
  const once = new Set([...byHand.labels.values()].filter((label) => ONCE.has(label)));
  const labels = new Map([...[...byRule].filter(([, label]) => !once.has(label)), ...byHand.labels]);
  const isPlain = labels.size === 0 && corrections === null;
  const isAsAlone = isPlain && rules.dateOrder === null && rules.unlearned.length === 0;
  const extraction = isAsAlone
    ? readAlone()
    : extract(text, {
        ...context,
        furniture: withoutLines(context.furniture, rules.unlearned),
        dateOrder: rules.dateOrder,
        corrections: isPlain ? null : { labels, fields: byHand.fields },
      });
  return { extraction: named(extraction, rules, byHand.fields.source !== undefined), rules, alone };
}

function withoutLines(furniture: PageContext['furniture'], texts: readonly string[]) {
  if (furniture === null || furniture === undefined || texts.length === 0) return furniture ?? null;
  const counted = new Map(furniture.lines);
  for (const key of lineKeys(texts)) counted.delete(key);
  return { ...furniture, lines: counted };
}

const NOWHERE: PageOrigin = { source: null, host: null };

function originIn({ source, url }: Extraction, path: string): PageOrigin {
  return { source, host: pageHost(url, path) };
}

function named(extraction: Extraction, { name, domain }: PageRules, isByHand: boolean): Extraction {
  if (name === null || isByHand || name === extraction.source) return extraction;
  const others = extraction.reasons.filter(({ field }) => field !== 'source');
  const given =
    domain === null
      ? reason('source', 'renamedSource', [], { name: extraction.source ?? name })
      : reason('source', 'domainOfSource', [], { domain });
  return { ...extraction, source: name, reasons: [...others, given] };
}
