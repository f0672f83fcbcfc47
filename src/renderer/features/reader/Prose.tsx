import { Image } from 'lucide-react';
import type { Block } from '../../../core/extraction';
import { message } from '../../../core/text/message';
import styles from './Prose.module.css';

/** The story: paragraphs, sub-headings, and captions without their pictures, set as captioned rules. */
export function Prose({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={styles['prose']}>
      {blocks.map((block) => (
        <ProseBlock key={block.lines[0]} block={block} />
      ))}
    </div>
  );
}

function ProseBlock({ block }: { readonly block: Block }) {
  switch (block.label) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'caption':
      return (
        <figure className={styles['caption']}>
          <Image size="1rem" strokeWidth={1.5} aria-hidden="true" />
          <figcaption>
            {block.text}
            {block.credit === null ? null : (
              <span className={styles['credit']}> {message('reader.credit', { credit: block.credit })}</span>
            )}
          </figcaption>
        </figure>
      );
  }
}
