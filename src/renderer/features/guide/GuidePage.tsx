import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { message } from '../../../core/text/message';
import { FilterField } from '../../ui/FilterField';
import { ScrolledPage } from '../../ui/ScrolledPage';
import { ChapterText } from './ChapterText';
import { CHAPTERS, type Chapter, timesFound } from './chapters';
import styles from './GuidePage.module.css';

interface GuidePageProps {
  /** The chapter that is shown; null for the first. */
  readonly chapter: string | null;
  readonly onChapter: (id: string) => void;
  readonly onClose: () => void;
}

/** The user guide: its chapters, and one of them. */
export function GuidePage({ chapter: id, onChapter, onClose }: GuidePageProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [words, setWords] = useState('');
  const index = Math.max(
    0,
    CHAPTERS.findIndex((one) => one.id === id),
  );
  const chapter = CHAPTERS[index];
  useShownFromTop(chapter?.id, scroller, title);
  if (chapter === undefined) return null;
  return (
    <ScrolledPage
      label={message('guide.name')}
      closing={message('guide.close')}
      scroller={scroller}
      onClose={onClose}
    >
      <div className={styles['guide']}>
        <div className={styles['side']}>
          <search className={styles['find']} aria-label={message('guide.find')}>
            <FilterField
              label={message('guide.find')}
              value={words}
              onChange={setWords}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.preventDefault();
                if (words === '') onClose();
                else setWords('');
              }}
            />
          </search>
          <ChapterList shown={chapter} words={words} onChapter={onChapter} />
        </div>
        <article className={styles['chapter']} aria-labelledby="guide-title">
          <h1 ref={title} id="guide-title" className={styles['title']} tabIndex={-1}>
            {chapter.title}
          </h1>
          <ChapterText chapter={chapter} words={words} onChapter={onChapter} />
          <NextChapter key={chapter.id} next={CHAPTERS[index + 1]} onChapter={onChapter} />
        </article>
      </div>
    </ScrolledPage>
  );
}

/** Another chapter begins at its top. Who came by a link, which is gone with the text it stood in, is at its title. */
function useShownFromTop(
  id: string | undefined,
  scroller: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  const before = useRef(id);
  useLayoutEffect(() => {
    if (before.current === id) return;
    before.current = id;
    scroller.current?.scrollTo({ top: 0 });
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [id, scroller, title]);
}

interface ChapterListProps extends Pick<GuidePageProps, 'onChapter'> {
  readonly shown: Chapter;
  readonly words: string;
}

/** The chapters; those in which what is looked for stands, with how often. */
function ChapterList({ shown, words, onChapter }: ChapterListProps) {
  const isLooking = words.trim() !== '';
  const lines = CHAPTERS.map((chapter) => ({ chapter, times: timesFound(chapter, words) }));
  const listed = isLooking ? lines.filter(({ times }) => times > 0) : lines;
  return (
    <nav aria-label={message('guide.chapters')}>
      <p className="visuallyHidden" aria-live="polite">
        {isLooking ? message('guide.found', { count: listed.length }) : ''}
      </p>
      {listed.length === 0 ? <p className={styles['nothing']}>{message('guide.nothing')}</p> : null}
      <ol className={styles['chapters']}>
        {listed.map(({ chapter, times }) => (
          <li key={chapter.id}>
            <button
              type="button"
              className={styles['entry']}
              aria-current={chapter.id === shown.id ? 'page' : undefined}
              onClick={() => onChapter(chapter.id)}
            >
              <span>{chapter.title}</span>
              {isLooking ? (
                <span className={styles['times']}>{message('list.number', { count: times })}</span>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function NextChapter({
  next,
  onChapter,
}: Pick<GuidePageProps, 'onChapter'> & { readonly next: Chapter | undefined }) {
  if (next === undefined) return null;
  return (
    <p className={styles['next']}>
      <button type="button" className={styles['nextLink']} onClick={() => onChapter(next.id)}>
        {message('guide.next', { title: next.title })}
      </button>
    </p>
  );
}
