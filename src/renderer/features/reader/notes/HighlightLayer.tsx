import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '../../../../core/article';
import { message } from '../../../../core/text/message';
import { HighlightBar } from './HighlightBar';
import styles from './HighlightLayer.module.css';
import { NoteForm } from './NoteForm';
import { useHighlighting } from './useHighlighting';

/** What a parent can ask of it. */
export interface HighlightHandle {
  /** Highlights what is selected; selects by keyboard where nothing is. False where there is no text. */
  highlight(): boolean;
}

interface HighlightLayerProps {
  readonly article: Article;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly ref?: Ref<HighlightHandle>;
}

/** What floats over the text: the bar beside selected words and highlights, and the note being written on them. */
export function HighlightLayer({ article, scroller, ref }: HighlightLayerProps) {
  const box = useRef<HTMLDivElement>(null);
  const it = useHighlighting(article, scroller, box);
  const { target, chosen } = it;
  const [at, setAt] = useState<{ top: number; left: number } | null>(null);
  useImperativeHandle(ref, () => ({ highlight: it.begin }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: it stands where its words stand now
  useLayoutEffect(() => {
    setAt(target === null ? null : placeOf(it.rects(), scroller.current, box.current));
  }, [target, it.isWriting, article, scroller]);

  return (
    <div className={styles['layer']}>
      <p className="visuallyHidden" role="status" aria-label={message('notes.selected')}>
        {it.isByKeys && target?.kind === 'words' ? target.selection.text : ''}
      </p>
      {target === null ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the selection where the pointer misses a button
        <div
          ref={box}
          className={styles['box']}
          data-writing={it.isWriting}
          style={at === null ? { visibility: 'hidden' } : at}
          onMouseDown={(event) => {
            if (!it.isWriting) event.preventDefault();
          }}
        >
          {it.isWriting ? (
            <NoteForm
              label={message('notes.noteOnWords')}
              note={chosen?.note ?? null}
              problem={it.problem}
              onSave={it.writeNote}
              onClose={it.close}
            />
          ) : (
            <>
              <HighlightBar
                colour={chosen?.colour ?? null}
                hasNote={chosen !== null && chosen.note !== null}
                onColour={it.colour}
                onNote={it.startNote}
                onCopy={it.copy}
                onRemove={chosen === null ? undefined : it.remove}
              />
              {it.isByKeys && chosen === null ? (
                <p className={styles['hint']}>{message('notes.keysHint')}</p>
              ) : null}
              {it.problem === null ? null : (
                <p className={styles['problem']} role="alert">
                  {it.problem}
                </p>
              )}
            </>
          )}
        </div>
      )}
    </div>
  );
}

const GAP = 8;

/** Above the words, under them where there is no room above; within the pane. */
function placeOf(rects: readonly DOMRect[], scroller: HTMLElement | null, box: HTMLElement | null) {
  const first = rects[0];
  const last = rects.at(-1);
  if (first === undefined || last === undefined || scroller === null || box === null) return null;
  const pane = scroller.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const isAbove = first.top - height - GAP > pane.top;
  const top = (isAbove ? first.top - height - GAP : last.bottom + GAP) - pane.top + scroller.scrollTop;
  const middle = (first.left + first.right) / 2 - pane.left;
  const left = Math.max(GAP, Math.min(middle - width / 2, scroller.clientWidth - width - GAP));
  return { top, left };
}
