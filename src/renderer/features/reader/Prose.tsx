import { Image } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import type { PlacedHighlight } from '../../../core/annotations/placeHighlights';
import type { Block } from '../../../core/extraction';
import type { HitTerm } from '../../../core/query/hits';
import { message } from '../../../core/text/message';
import { NotesUnder } from './notes/NotesUnder';
import { PassageText } from './notes/PassageText';
import { type ShownSpan, spansByPassage } from './notes/textRuns';
import styles from './Prose.module.css';

interface ProseProps {
  readonly blocks: readonly Block[];
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
  readonly highlights: readonly PlacedHighlight[];
  /** Notes stand under the passage that they are on. */
  readonly hasNotes: boolean;
}

/** The story: paragraphs, sub-headings, and captions without their pictures, set as captioned rules. */
export function Prose({ blocks, terms, highlights, hasNotes }: ProseProps) {
  const spans = useMemo(() => spansByPassage(highlights), [highlights]);
  return (
    <div className={styles['prose']}>
      {blocks.map((block, index) => (
        <Fragment key={block.lines[0]}>
          <ProseBlock block={block} index={index} terms={terms} spans={spans.get(index)} />
          {hasNotes ? <NotesUnder passage={index} highlights={highlights} terms={terms} /> : null}
        </Fragment>
      ))}
    </div>
  );
}

interface ProseBlockProps {
  readonly block: Block;
  readonly index: number;
  readonly terms: readonly HitTerm[];
  readonly spans: readonly ShownSpan[] | undefined;
}

function ProseBlock({ block, index, terms, spans }: ProseBlockProps) {
  const text = <PassageText passage={index} text={block.text} terms={terms} spans={spans} />;
  switch (block.label) {
    case 'heading':
      return <h2>{text}</h2>;
    case 'paragraph':
      return <p>{text}</p>;
    case 'caption':
      return (
        <figure className={styles['caption']}>
          <Image size="1rem" strokeWidth={1.5} aria-hidden="true" />
          <figcaption>
            {text}
            {block.credit === null ? null : (
              <span className={styles['credit']} data-find>
                {' '}
                {message('reader.credit', { credit: block.credit })}
              </span>
            )}
          </figcaption>
        </figure>
      );
  }
}
