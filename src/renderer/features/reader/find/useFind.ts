import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { findInText } from '../../../../core/query/findInText';
import { rangeIn } from '../notes/passageDom';
import { showRange } from '../notes/selectedInView';

/** What is found in the article that is shown. */
export interface Find {
  readonly isOpen: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Opens the field; in one that is open, what was typed is selected. */
  readonly open: () => void;
  /** Closes it and leaves the article where it is. */
  readonly close: () => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly count: number;
  /** The one that is looked at, from 1; 0 for none. */
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
}

/** The texts of an article that are looked through. */
const TEXTS = 'article h1, article [data-passage], article [data-find]';

/**
 * Finds words in what is scrolled and marks them by the CSS Custom Highlight API, without touching the document. `shown`
 * is another whenever the text may be; null while no article is shown.
 */
export function useFind(scroller: RefObject<HTMLElement | null>, shown: object | null): Find {
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const state = isOpen ? shown : null;
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ readonly count: number; readonly at: number }>(NOTHING);
  const ranges = useRef<readonly Range[]>([]);
  const place = useRef(0);

  const look = useCallback(
    (at: number) => {
      const current = ranges.current[at - 1];
      paint(ranges.current, current);
      if (current === undefined) return;
      showRange(current, scroller.current);
      place.current = placeOf(current, scroller.current);
    },
    [scroller],
  );

  useLayoutEffect(() => {
    if (state === null) {
      ranges.current = [];
      setFound(NOTHING);
      return;
    }
    ranges.current = rangesOf(scroller.current, text);
    const next = ranges.current.findIndex((range) => placeOf(range, scroller.current) >= place.current);
    const at = ranges.current.length === 0 ? 0 : Math.max(0, next) + 1;
    setFound({ count: ranges.current.length, at });
    look(at);
    return () => paint([], undefined);
  }, [state, text, look, scroller]);

  const step = useCallback(
    (by: 1 | -1) => {
      const { length } = ranges.current;
      if (length === 0) return;
      const at = ((found.at - 1 + by + length) % length) + 1;
      setFound({ count: length, at });
      look(at);
    },
    [found.at, look],
  );
  const open = () => {
    if (!isOpen) place.current = scroller.current?.scrollTop ?? 0;
    setIsOpen(true);
    input.current?.select();
  };
  const close = () => {
    setIsOpen(false);
    scroller.current?.focus({ preventScroll: true });
  };
  return { isOpen: state !== null, input, open, close, text, setText, ...found, step };
}

const NOTHING = { count: 0, at: 0 };

function rangesOf(scroller: HTMLElement | null, wanted: string): readonly Range[] {
  const elements = [...(scroller?.querySelectorAll<HTMLElement>(TEXTS) ?? [])];
  return elements.flatMap((element) =>
    findInText(element.textContent ?? '', wanted).flatMap((one) => rangeIn(element, one) ?? []),
  );
}

/** How far down what is scrolled a range stands. */
function placeOf(range: Range, scroller: HTMLElement | null): number {
  if (scroller === null) return 0;
  const { top } = range.getBoundingClientRect();
  return top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

function paint(ranges: readonly Range[], current: Range | undefined): void {
  CSS.highlights.set('find', new Highlight(...ranges.filter((range) => range !== current)));
  CSS.highlights.set('find-current', new Highlight(...(current === undefined ? [] : [current])));
}
