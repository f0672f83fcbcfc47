import type { PassageKey, PassageSelection } from '../../../../core/annotations/passages';
import type { TextRange } from '../../../../core/annotations/textAnchor';

/** A step of the keyboard's selection: to another word or sentence, or by one more or one less. */
export interface SelectionStep {
  readonly by: 'word' | 'sentence';
  readonly direction: 1 | -1;
  readonly extends: boolean;
}

interface PassageOfText {
  readonly key: PassageKey;
  readonly text: string;
}

/** The step that a key stands for; null for none. Forward is where the text goes on: to the left where it is Arabic. */
export function stepOfKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  isRightToLeft: boolean,
): SelectionStep | null {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return { by: 'word', direction: 1, extends: shiftKey };
  if (key === back) return { by: 'word', direction: -1, extends: shiftKey };
  if (key === 'ArrowDown') return { by: 'sentence', direction: 1, extends: shiftKey };
  if (key === 'ArrowUp') return { by: 'sentence', direction: -1, extends: shiftKey };
  return null;
}

/** The sentence in which a place of a passage stands, or the next one; null where nothing is left. */
export function sentenceAt(
  passages: readonly PassageOfText[],
  at: PassageSelection['from'],
  language: string | null,
): PassageSelection | null {
  const place = placeOf(passages, at.passage, at.offset);
  const unit = unitsOf(passages, 'sentence', language).find(({ to }) => to > place);
  return unit === undefined ? null : selectionOf(passages, unit);
}

/** The selection after a step; the same where there is nothing to step to. Scripts without spaces have words too. */
export function stepSelection(
  passages: readonly PassageOfText[],
  selection: PassageSelection,
  step: SelectionStep,
  language: string | null,
): PassageSelection {
  const from = placeOf(passages, selection.from.passage, selection.from.offset);
  const to = placeOf(passages, selection.to.passage, selection.to.offset);
  const units = unitsOf(passages, step.by, language);
  const next = step.extends ? extended({ from, to }, units, step) : moved({ from, to }, units, step);
  return (next === undefined ? null : selectionOf(passages, next)) ?? selection;
}

function moved({ from }: TextRange, units: readonly TextRange[], { direction }: SelectionStep) {
  return direction > 0 ? units.find((unit) => unit.from > from) : units.findLast((unit) => unit.from < from);
}

function extended({ from, to }: TextRange, units: readonly TextRange[], { direction }: SelectionStep) {
  const unit =
    direction > 0 ? units.find((one) => one.to > to) : units.findLast((one) => one.to < to && one.to > from);
  return unit === undefined ? undefined : { from, to: unit.to };
}

/** Words or sentences of all passages, in UTF-16 units of their texts joined by line breaks. */
function unitsOf(
  passages: readonly PassageOfText[],
  by: SelectionStep['by'],
  language: string | null,
): readonly TextRange[] {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: by });
  let before = 0;
  return passages.flatMap(({ text }) => {
    const start = before;
    before += text.length + 1;
    return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }): TextRange[] => {
      const words = segment.trim();
      if (words === '' || (by === 'word' && isWordLike !== true)) return [];
      const from = start + index + segment.indexOf(words);
      return [{ from, to: from + words.length }];
    });
  });
}

function placeOf(passages: readonly PassageOfText[], key: PassageKey, offset: number): number {
  let before = 0;
  for (const passage of passages) {
    if (passage.key === key) return before + offset;
    before += passage.text.length + 1;
  }
  return before;
}

function selectionOf(passages: readonly PassageOfText[], { from, to }: TextRange): PassageSelection | null {
  let before = 0;
  let first: PassageSelection['from'] | null = null;
  for (const { key, text } of passages) {
    const end = before + text.length;
    if (first === null && from < end) first = { passage: key, offset: from - before };
    if (first !== null && to <= end)
      return {
        from: first,
        to: { passage: key, offset: to - before },
        text: passages
          .map((one) => one.text)
          .join('\n')
          .slice(from, to),
      };
    before = end + 1;
  }
  return null;
}
