import type { CSSProperties } from 'react';
import { LABELS, type Label } from '../../../../core/labels';

const COLOURS = new Map<Label, string>(LABELS.map(({ label, colour }) => [label, colour]));

/** Gives an element and what is in it the colour of a label, as `--k`. */
export function labelColour(label: Label): CSSProperties {
  return { '--k': `var(${COLOURS.get(label) ?? '--label-furniture'})` } as CSSProperties;
}
