import type { Label } from '../labels';

declare const brand: unique symbol;
/** Identity of a rule; what it says may change, the id never does. */
export type RuleId = string & { readonly [brand]: 'RuleId' };

/** Which lines are meant. Texts are compared as {@link lineTest} says. */
export type LineMatch =
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  | { readonly kind: 'begins'; readonly text: string }
  /** The same but for its numbers. */
  | { readonly kind: 'shape'; readonly text: string };

/** Where such lines stand, seen from the story as it is read without rules. */
export const LINE_PLACES = ['anywhere', 'above', 'below'] as const;
export type LinePlace = (typeof LINE_PLACES)[number];

/** How numeric dates are to be read. */
export type DateOrder = 'dayMonth' | 'monthDay';

/** What a rule says of the pages of its source. */
export type RuleEffect =
  | {
      readonly kind: 'label';
      readonly match: LineMatch;
      readonly place: LinePlace;
      readonly label: Label;
    }
  | { readonly kind: 'dateOrder'; readonly order: DateOrder }
  /** They are of the source of this name: it was renamed, or is one with another. */
  | { readonly kind: 'name'; readonly name: string }
  /** Pages of this domain are of the source, whatever they say themselves. */
  | { readonly kind: 'domain'; readonly domain: string }
  /** This line is no furniture, on however many pages it stands. */
  | { readonly kind: 'unlearned'; readonly text: string };

/** What was said once for every page of a source, those that are to come among them. */
export interface SourceRule {
  readonly id: RuleId;
  readonly source: string;
  readonly isOn: boolean;
  readonly effect: RuleEffect;
}

/** True when both say the same of the same source. */
export function isSameRule(a: SourceRule | null, b: SourceRule | null): boolean {
  return (a === null ? '' : ruleText(a)) === (b === null ? '' : ruleText(b));
}

/** All that a rule says, as one text that is the same for the same. */
export function ruleText({ id, source, isOn, effect }: SourceRule): string {
  return JSON.stringify([id, source, isOn, effectParts(effect)]);
}

function effectParts(effect: RuleEffect): readonly unknown[] {
  switch (effect.kind) {
    case 'label': {
      const { match, place, label } = effect;
      return [effect.kind, match.kind, match.kind === 'text' ? match.texts : match.text, place, label];
    }
    case 'dateOrder':
      return [effect.kind, effect.order];
    case 'name':
      return [effect.kind, effect.name];
    case 'domain':
      return [effect.kind, effect.domain];
    case 'unlearned':
      return [effect.kind, effect.text];
  }
}
