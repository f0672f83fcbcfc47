import { useMemo } from 'react';
import { findInText } from '../../../core/query/findInText';
import { type MarkdownParts, MarkdownText } from '../../ui/MarkdownText';
import { MarkedText } from '../../ui/MarkedText';
import styles from './ChapterText.module.css';
import { type Chapter, linkedChapter } from './chapters';
import { guidePicture } from './pictures';

interface ChapterTextProps {
  readonly chapter: Chapter;
  /** Marked in the text. */
  readonly words: string;
  readonly onChapter: (id: string) => void;
}

/** A chapter's text. Links lead to other chapters; those to elsewhere are addresses, as in a note. */
export function ChapterText({ chapter, words, onChapter }: ChapterTextProps) {
  const parts = useMemo(() => partsOf(words, onChapter), [words, onChapter]);
  return (
    <div className={styles['text']}>
      <MarkdownText key={chapter.id} text={chapter.text} parts={parts} />
    </div>
  );
}

function partsOf(words: string, onChapter: ChapterTextProps['onChapter']): Partial<MarkdownParts> {
  return {
    text: (text) => <MarkedText text={text} marks={findInText(text, words)} />,
    heading: (level, inside) => {
      const Heading = level <= 2 ? 'h2' : 'h3';
      return <Heading className={styles['heading']}>{inside}</Heading>;
    },
    link: (url, inside) => {
      const linked = linkedChapter(url);
      if (linked === null)
        return (
          <>
            {inside} <span className={styles['address']}>{url}</span>
          </>
        );
      return (
        <a
          href={`#${linked.id}`}
          onClick={(event) => {
            event.preventDefault();
            onChapter(linked.id);
          }}
        >
          {inside}
        </a>
      );
    },
    picture: (url, alt) => {
      const picture = guidePicture(url);
      if (picture === null) return null;
      return (
        <span className={styles['picture']}>
          <img className={styles['light']} src={picture.light} alt={alt} width="1280" height="800" />
          <img className={styles['dark']} src={picture.dark} alt={alt} width="1280" height="800" />
        </span>
      );
    },
  };
}
