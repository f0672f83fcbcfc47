import { pageText } from './pageText';
import { type PassageSelection, passagesOf, selectedRange } from './passages';
import { anchorAt, type TextAnchor } from './textAnchor';

/** The anchor of what somebody selected in the reader; null when the article reads otherwise by now. */
export function anchorOfSelection(
  original: string,
  extraction: Parameters<typeof passagesOf>[1],
  selection: PassageSelection,
): TextAnchor | null {
  const page = pageText(original);
  const range = selectedRange(passagesOf(page, extraction), selection);
  return range === null ? null : anchorAt(page.text, range);
}
