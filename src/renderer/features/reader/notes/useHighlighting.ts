import { type RefObject, useCallback, useState } from 'react';
import type { HighlightColour } from '../../../../core/annotations/highlight';
import type { PassageSelection } from '../../../../core/annotations/passages';
import type { PlacedHighlight } from '../../../../core/annotations/placeHighlights';
import type { Article } from '../../../../core/article';
import type { HighlightTarget } from './highlightTarget';
import { windowRange } from './passageDom';
import { copyText, quotation } from './quotation';
import { firstSentenceInView, showRange } from './selectedInView';
import { useAnnotating } from './useAnnotating';
import { useHighlightClicks } from './useHighlightClicks';
import { useHighlightKeys } from './useHighlightKeys';
import { useSelectedText } from './useSelectedText';

/** Words and highlights of one article under hand, by mouse and by keyboard. */
export function useHighlighting(
  article: Article,
  scroller: RefObject<HTMLDivElement | null>,
  box: RefObject<HTMLElement | null>,
) {
  const annotating = useAnnotating(article.id);
  const [held, setTarget] = useState<HighlightTarget | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const [isByKeys, setIsByKeys] = useState(false);
  const [lastColour, setLastColour] = useState<HighlightColour>('straw');
  const chosen = highlightOf(held, article);
  const target = held?.kind === 'highlight' && chosen === null ? null : held;

  useSelectedText(scroller, !isWriting, (selection) => {
    if (selection !== null) setTarget({ kind: 'words', selection });
    else setTarget((before) => (before?.kind === 'words' ? null : before));
    if (selection === null) setIsByKeys(false);
  });
  useHighlightClicks(scroller, box, (id) => {
    if (!isWriting) setTarget(id === null ? null : { kind: 'highlight', id });
  });

  const close = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setTarget(null);
    setIsWriting(false);
    setIsByKeys(false);
    scroller.current?.focus({ preventScroll: true });
  }, [scroller]);

  async function done(act: Promise<boolean>) {
    if (await act) close();
  }

  function colour(wanted: HighlightColour) {
    setLastColour(wanted);
    if (target?.kind === 'words') void done(annotating.highlight(target.selection, wanted, null));
    else if (target?.kind === 'highlight') void annotating.recolour(target.id, wanted);
  }

  function select(selection: PassageSelection) {
    const range = windowRange(scroller.current, selection);
    if (range === null) return;
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    showRange(range, scroller.current);
    setTarget({ kind: 'words', selection });
  }

  function begin(): boolean {
    if (target?.kind === 'words') {
      colour(lastColour);
      return true;
    }
    const first = firstSentenceInView(scroller.current, article.extraction);
    if (first === null) return false;
    scroller.current?.focus({ preventScroll: true });
    setIsByKeys(true);
    select(first);
    return true;
  }

  const remove = () => {
    if (target?.kind === 'highlight') void done(annotating.remove(target.id));
  };
  const startNote = () => {
    annotating.forgetProblem();
    setIsWriting(true);
  };
  useHighlightKeys(scroller, box, {
    article,
    target,
    isWriting,
    isByKeys,
    select,
    close,
    begin,
    colour,
    startNote,
    remove,
  });

  return {
    target,
    chosen,
    isWriting,
    isByKeys,
    problem: annotating.problem,
    begin,
    colour,
    close,
    remove,
    startNote,
    writeNote: (note: string | null) => {
      if (target?.kind === 'highlight') return annotating.write(target.id, note);
      return target === null || note === null
        ? Promise.resolve(true)
        : annotating.highlight(target.selection, lastColour, note);
    },
    copy: () => {
      const words = target?.kind === 'words' ? target.selection.text : (chosen?.text ?? '');
      copyText(quotation(words, article));
      close();
    },
    /** Where its words stand in the window, a rectangle a line. */
    rects: (): readonly DOMRect[] => {
      if (target?.kind === 'words')
        return [...(windowRange(scroller.current, target.selection)?.getClientRects() ?? [])];
      const marks = scroller.current?.querySelectorAll(`[data-highlight="${target?.id}"]`) ?? [];
      return [...marks].flatMap((mark) => [...mark.getClientRects()]);
    },
  };
}

function highlightOf(target: HighlightTarget | null, { highlights }: Article): PlacedHighlight | null {
  return target?.kind === 'highlight' ? (highlights.find(({ id }) => id === target.id) ?? null) : null;
}
