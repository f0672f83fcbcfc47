import type { HighlightId } from '../../../../core/annotations/highlight';
import type { PassageSelection } from '../../../../core/annotations/passages';

/** What the bar is about: words that are selected, or a highlight. */
export type HighlightTarget =
  | { readonly kind: 'words'; readonly selection: PassageSelection }
  | { readonly kind: 'highlight'; readonly id: HighlightId };
