import { Fragment, useMemo } from 'react';
import type { PassageKey } from '../../../../core/annotations/passages';
import { type HitTerm, hitsIn } from '../../../../core/query/hits';
import styles from './PassageText.module.css';
import { type ShownSpan, textRuns } from './textRuns';

interface PassageTextProps {
  readonly passage: PassageKey;
  readonly text: string;
  readonly terms: readonly HitTerm[];
  readonly spans: readonly ShownSpan[] | undefined;
}

const NONE: readonly ShownSpan[] = [];

/** A passage of the article with hits and highlights on it. Its element holds its text and nothing else. */
export function PassageText({ passage, text, terms, spans = NONE }: PassageTextProps) {
  const runs = useMemo(() => textRuns(text, hitsIn(text, terms, 'body'), spans), [text, terms, spans]);
  return (
    <span data-passage={passage}>
      {runs.map(({ from, isHit, pieces }) => {
        const inner = pieces.map((piece) =>
          piece.highlight === null ? (
            piece.text
          ) : (
            <mark
              key={piece.from}
              className={styles['highlight']}
              data-highlight={piece.highlight.id}
              data-colour={piece.highlight.colour}
            >
              {piece.text}
            </mark>
          ),
        );
        return isHit ? <mark key={from}>{inner}</mark> : <Fragment key={from}>{inner}</Fragment>;
      })}
    </span>
  );
}
