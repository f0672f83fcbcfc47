import { HASH_SEED, hashPair, hashStep, hashText } from '../extract/labeller/hash';
import type { LineMatch, RuleEffect, SourceRule } from './sourceRule';
import { type DateOrder, ruleText } from './sourceRule';

/** A rule about lines. */
export type LabelEffect = Extract<RuleEffect, { readonly kind: 'label' }>;

/** Where a page is from, as it is found on it without rules: its source and its host, each null where it is not known. */
export interface PageOrigin {
  readonly source: string | null;
  readonly host: string | null;
}

/** The rules that one page is read by. */
export interface PageRules {
  /** The name that its source was given in place of the one found; null when it kept that. */
  readonly name: string | null;
  /** The domain by which it has that source; null where it is by what the page says. */
  readonly domain: string | null;
  /** A line that several of them mean is what the first says. */
  readonly labels: readonly LabelEffect[];
  readonly dateOrder: DateOrder | null;
  /** Lines that are no furniture. */
  readonly unlearned: readonly string[];
  /** Equal marks: equal rules, so that the page need not be read again. Never 0. */
  readonly mark: number;
}

/** The closer a rule describes a line, the sooner it is asked. */
const CLOSEST: readonly LineMatch['kind'][] = ['text', 'shape', 'begins'];

/**
 * The rules that are switched on, by source. A source that was made one with another shares its rules. The order in
 * which rules were made does not matter.
 */
export class RuleBook {
  private readonly rules: readonly SourceRule[];
  private readonly names = new Map<string, string>();
  private readonly domains = new Map<string, string>();
  private readonly known = new Map<string, PageRules | null>();

  constructor(rules: Iterable<SourceRule>) {
    this.rules = [...rules].filter(({ isOn }) => isOn).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { source, effect } of this.rules) {
      if (effect.kind === 'name' && effect.name !== source) this.names.set(source, effect.name);
      if (effect.kind === 'domain') this.domains.set(effect.domain, source);
    }
  }

  get isEmpty(): boolean {
    return this.rules.length === 0;
  }

  /** What a source that is found on pages is called. */
  nameOf(found: string): string {
    return this.names.get(found) ?? found;
  }

  /** The name of a page's source as it is shown, or the one set by hand (null: it has none). */
  sourceOf({ source, host }: PageOrigin, byHand: string | null | undefined): string | null {
    if (byHand !== undefined) return byHand;
    const found = this.byDomain(host)?.source ?? source;
    return found === null ? null : this.nameOf(found);
  }

  /**
   * The rules for a page by where it is from, or by the source set by hand (null: it has none), whose name stands;
   * null where there are none. A source whose domain it is goes before the one that the page names.
   */
  of(origin: PageOrigin, byHand: string | null | undefined): PageRules | null {
    const owner = byHand === undefined ? this.byDomain(origin.host) : null;
    const source = byHand === undefined ? (owner?.source ?? origin.source) : byHand;
    if (source === null || this.isEmpty) return null;
    const key = byHand === undefined ? `found ${owner?.domain ?? ''} ${source}` : `hand ${source}`;
    let rules = this.known.get(key);
    if (rules === undefined) {
      const found = this.names.get(source) ?? (owner === null ? null : source);
      rules = this.collected(source, byHand === undefined ? found : null, owner?.domain ?? null);
      this.known.set(key, rules);
    }
    return rules;
  }

  /** The narrowest domain of a source that a host is on. */
  private byDomain(host: string | null): { readonly domain: string; readonly source: string } | null {
    for (
      let domain = host ?? '';
      domain !== '';
      domain = domain.slice(domain.indexOf('.') + 1 || domain.length)
    ) {
      const source = this.domains.get(domain);
      if (source !== undefined) return { domain, source };
    }
    return null;
  }

  private collected(source: string, name: string | null, domain: string | null): PageRules | null {
    const called = name ?? source;
    const mine = this.rules.filter((rule) => this.nameOf(rule.source) === called);
    const labels: LabelEffect[] = [];
    const unlearned: string[] = [];
    let dateOrder: DateOrder | null = null;
    let mark = name === null ? HASH_SEED : hashText(`${name} ${domain ?? ''}`);
    let count = name === null ? 0 : 1;
    for (const rule of mine) {
      const { effect } = rule;
      if (effect.kind === 'name' || effect.kind === 'domain') continue;
      if (effect.kind === 'label') labels.push(effect);
      else if (effect.kind === 'unlearned') unlearned.push(effect.text);
      else dateOrder = effect.order;
      mark = hashPair(mark, hashText(ruleText(rule)));
      count += 1;
    }
    if (count === 0) return null;
    labels.sort((a, b) => CLOSEST.indexOf(a.match.kind) - CLOSEST.indexOf(b.match.kind));
    return { name, domain, labels, dateOrder, unlearned, mark: mark === 0 ? 1 : mark };
  }
}

export const NO_RULES = new RuleBook([]);

/** The mark of a page that is read with a part of a profile and with rules; 0 exactly when with neither. */
export function readingMark(profileMark: number, rules: PageRules | null): number {
  if (rules === null) return profileMark;
  const mark = hashStep(hashPair(profileMark, rules.mark), 1);
  return mark === 0 ? 1 : mark;
}
