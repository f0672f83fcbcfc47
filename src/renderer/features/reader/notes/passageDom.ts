import type { PassageKey, PassagePoint, PassageSelection } from '../../../../core/annotations/passages';
import type { TextRange } from '../../../../core/annotations/textAnchor';

/** A passage as it stands in the window. */
export interface ShownPassage {
  readonly key: PassageKey;
  readonly element: HTMLElement;
  readonly text: string;
}

/** The passages that are shown, in order. */
export function shownPassages(root: HTMLElement | null): readonly ShownPassage[] {
  const elements = [...(root?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])];
  return elements.map((element) => {
    const name = element.dataset['passage'] ?? '';
    return {
      key: name === 'standfirst' ? name : Number(name),
      element,
      text: element.textContent ?? '',
    };
  });
}

/** What of the passages a range of the window takes in, without the white space at its ends; null for nothing. */
export function passageSelection(root: HTMLElement | null, range: Range): PassageSelection | null {
  const taken = shownPassages(root).flatMap(({ key, element, text }) => {
    if (!range.intersectsNode(element)) return [];
    const from = offsetIn(element, range.startContainer, range.startOffset) ?? 0;
    const to = offsetIn(element, range.endContainer, range.endOffset) ?? text.length;
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [{ key, from: start, to: start + words.trim().length, text }];
  });
  const first = taken[0];
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = taken
    .map((one) => one.text.slice(one === first ? first.from : 0, one === last ? last.to : one.text.length))
    .join('\n');
  return {
    from: { passage: first.key, offset: first.from },
    to: { passage: last.key, offset: last.to },
    text,
  };
}

/** The range of the window that a selection takes in; null where a passage is not shown. */
export function windowRange(
  root: HTMLElement | null,
  { from, to }: Pick<PassageSelection, 'from' | 'to'>,
): Range | null {
  const start = pointIn(root, from);
  const end = pointIn(root, to);
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The range of some characters of an element's text. */
export function rangeIn(element: HTMLElement, { from, to }: TextRange): Range | null {
  const start = textPoint(element, from);
  const end = textPoint(element, to);
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function pointIn(root: HTMLElement | null, { passage, offset }: PassagePoint) {
  const element = root?.querySelector<HTMLElement>(`[data-passage="${passage}"]`);
  return element == null ? null : textPoint(element, offset);
}

function textPoint(element: HTMLElement, offset: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (offset <= before + length) return { node, offset: offset - before };
    before += length;
  }
  return null;
}

/** How many characters of an element’s text stand before a place in it; null for a place elsewhere. */
export function offsetIn(element: HTMLElement, node: Node, offset: number): number | null {
  if (!element.contains(node)) return null;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
