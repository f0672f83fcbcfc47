import type { RefObject } from 'react';
import { useCallback, useRef, useState } from 'react';
import type { ArticleId } from '../../../../core/article';
import type { ProposedRule } from '../../../../core/rules/proposedRules';
import { message } from '../../../../core/text/message';
import { errorText } from '../../../live/errorText';
import { useLive } from '../../../live/useLive';
import { Reader } from '../Reader';
import type { ReaderHandle, ReaderProps } from '../readerProps';
import { useCorrect } from '../useCorrect';
import { FieldList } from './FieldList';
import type { FieldRow } from './fieldRows';
import type { LinesHandle } from './LineList';
import { OriginalPane } from './OriginalPane';
import styles from './SourceView.module.css';

interface SourceViewProps extends Omit<ReaderProps, 'top' | 'ref'> {
  readonly articleId: ArticleId;
  readonly reader: RefObject<ReaderHandle | null>;
  /** Does to every page of a source what was done to this one. */
  readonly onApply: (source: string, proposed: readonly ProposedRule[]) => void;
  readonly onClose: () => void;
}

/** An article beside the original it was made of: every field with its lines, every line with its label. */
export function SourceView({ onApply, onClose, reader, ...props }: SourceViewProps) {
  const { articleId: id } = props;
  const article = useLive(
    'article',
    { id },
    ({ articles, marked }) => articles || marked === null || marked.includes(id),
  );
  const text = useLive('sourceText', { id }, ({ articles }) => articles);
  const { correct, problem } = useCorrect(id);
  const [lit, setLit] = useState<FieldRow | null>(null);
  const [litLine, setLitLine] = useState<number | null>(null);
  const lines = useRef<LinesHandle>(null);
  const showLines = useCallback((wanted: readonly number[]) => {
    const [first] = wanted;
    if (first !== undefined) lines.current?.show(first);
  }, []);
  const error = article.error ?? text.error;
  const shown = article.answer?.id === id ? article.answer : null;
  return (
    <div className={styles['view']}>
      <Reader
        {...props}
        ref={reader}
        top={
          shown === null ? null : (
            <FieldList
              article={shown}
              dates={text.answer?.dates ?? []}
              litLine={litLine}
              onLight={setLit}
              onShowLines={showLines}
              onEdit={(field) => reader.current?.correct(field)}
              onCorrect={(changes) => void correct(changes)}
            />
          )
        }
      />
      {shown === null || text.answer == null ? (
        <section className={styles['empty']} aria-label={message('source.region')}>
          {error === null ? null : (
            <p role="alert">{message('source.failed', { reason: errorText(error) })}</p>
          )}
        </section>
      ) : (
        <OriginalPane
          key={id}
          article={shown}
          text={text.answer}
          lit={lit}
          lines={lines}
          problem={problem}
          onPointAt={setLitLine}
          onCorrect={correct}
          onApply={onApply}
          onClose={onClose}
        />
      )}
    </div>
  );
}
