import { Image } from 'lucide-react';
import type { Block } from '../../../core/extraction';
import type { HitTerm } from '../../../core/query/hits';
import { message } from '../../../core/text/message';
import { Marked } from './Marked';
import styles from './Prose.module.css';

interface ProseProps {
  readonly blocks: readonly Block[];
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
}

/** The story: paragraphs, sub-headings, and captions without their pictures, set as captioned rules. */
export function Prose({ blocks, terms }: ProseProps) {
  return (
    <div className={styles['prose']}>
      {blocks.map((block) => (
        <ProseBlock key={block.lines[0]} block={block} terms={terms} />
      ))}
    </div>
  );
}

function ProseBlock({ block, terms }: { readonly block: Block; readonly terms: readonly HitTerm[] }) {
  const text = <Marked text={block.text} terms={terms} />;
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
              <span className={styles['credit']}> {message('reader.credit', { credit: block.credit })}</span>
            )}
          </figcaption>
        </figure>
      );
  }
}
