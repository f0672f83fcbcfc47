import {
  type ReactNode,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ActionId } from '../../../core/actions/actions';
import type { ArticleId, TagId } from '../../../core/article';
import type { Settings } from '../../../core/settings/settings';
import { message } from '../../../core/text/message';
import { ArticlePage } from './ArticlePage';
import styles from './Reader.module.css';
import { ReaderBar } from './ReaderBar';
import { type Notice, ReaderNotice } from './ReaderNotice';
import { useOriginal } from './useOriginal';
import { type Reading, useReading } from './useReading';

/** What a parent can ask of the reader. */
export interface ReaderHandle {
  /** Moves by a page; false when it was at that end already. */
  page(direction: 1 | -1): boolean;
  /** Puts the focus on the text, so that arrow keys scroll it. */
  focus(): void;
}

/** What the reader needs. Marks are set by `onAction`, so that keys, menus and buttons are one thing. */
export interface ReaderProps {
  readonly articleId: ArticleId | null;
  /** How many articles the list has selected: what an empty reader says. */
  readonly selectedCount?: number;
  /** Where the article stands in the list; previous and next are disabled at the ends. */
  readonly position?: { readonly index: number; readonly count: number } | null;
  readonly settings: Pick<Settings, 'theme' | 'readerScale'>;
  readonly onChangeSettings: (part: Partial<Settings>) => void;
  /** Does `article.next`, `.previous`, `.star`, `.read` or `.tag` to the article shown. */
  readonly onAction: (action: ActionId) => void;
  readonly onOpenArticle: (id: ArticleId) => void;
  /** Shows the articles of a tag. */
  readonly onShowTag?: ((id: TagId) => void) | undefined;
  /** The tag editor while it is open; it stands beside the given button. */
  readonly tagEditor?: ((beside: RefObject<HTMLButtonElement | null>) => ReactNode) | undefined;
  /** Before the bar's first button: the way back to the list in a narrow window. */
  readonly barStart?: ReactNode;
  readonly ref?: Ref<ReaderHandle>;
}

/** The reading pane: a bar, and one article set like a newspaper page. */
export function Reader(props: ReaderProps) {
  const { articleId, settings, selectedCount = 0 } = props;
  const reading = useReading(articleId);
  const original = useOriginal(reading.article ?? null);
  const scroller = useRef<HTMLDivElement>(null);
  const tagButton = useRef<HTMLButtonElement>(null);
  const [isScrolled, setIsScrolled] = useState(false);
  const shownId = reading.article?.id;
  const notice = noticeOf(articleId, selectedCount, reading);

  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--reader-scale', String(settings.readerScale));
  }, [settings.readerScale]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article begins at its top
  useLayoutEffect(() => scroller.current?.scrollTo({ top: 0 }), [shownId]);

  useImperativeHandle(props.ref, () => ({
    page: (direction) => pageBy(scroller.current, direction),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  }));

  return (
    <section className={styles['reader']} aria-label={message('reader.region')} data-scrolled={isScrolled}>
      <ReaderBar
        {...props}
        article={reading.article ?? null}
        tagButton={tagButton}
        onShowOriginal={original.show}
      />
      <div
        ref={scroller}
        className={styles['scroll']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={(event) => setIsScrolled(event.currentTarget.scrollTop > 0)}
      >
        {notice === null ? null : <ReaderNotice notice={notice} />}
        {notice === null && reading.article != null ? (
          <ArticlePage
            article={reading.article}
            tags={reading.tags}
            related={reading.related}
            original={original}
            onTag={() => props.onAction('article.tag')}
            onOpenArticle={props.onOpenArticle}
            onShowTag={props.onShowTag}
          />
        ) : null}
      </div>
      {props.tagEditor?.(tagButton)}
    </section>
  );
}

function noticeOf(id: ArticleId | null, selectedCount: number, reading: Reading): Notice | null {
  if (id === null) return selectedCount > 1 ? { kind: 'many', count: selectedCount } : { kind: 'nothing' };
  if (reading.error !== null) return { kind: 'failed', error: reading.error };
  return reading.article === null ? { kind: 'gone' } : null;
}

function pageBy(scroller: HTMLElement | null, direction: 1 | -1): boolean {
  if (scroller === null) return false;
  const before = scroller.scrollTop;
  scroller.scrollBy({ top: direction * scroller.clientHeight * 0.9 });
  return scroller.scrollTop !== before;
}
