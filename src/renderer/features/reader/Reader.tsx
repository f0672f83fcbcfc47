import { useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ArticleId } from '../../../core/article';
import type { CorrectedField } from '../../../core/correction';
import { message } from '../../../core/text/message';
import { ArticlePage } from './ArticlePage';
import { CorrectDialog } from './CorrectDialog';
import { FindBar } from './find/FindBar';
import { useFind } from './find/useFind';
import { type HighlightHandle, HighlightLayer } from './notes/HighlightLayer';
import { jumpTo } from './notes/jumpTo';
import { NoteHitStrip } from './notes/NoteHitStrip';
import { NotesPane } from './notes/NotesPane';
import styles from './Reader.module.css';
import { ReaderBar } from './ReaderBar';
import { type Notice, ReaderNotice } from './ReaderNotice';
import { ReviewStrip } from './ReviewStrip';
import type { ReaderProps } from './readerProps';
import { useHitSteps } from './useHitSteps';
import { useKeptScroll } from './useKeptScroll';
import { useOriginal } from './useOriginal';
import { type Reading, useReading } from './useReading';

/** The reading pane: a bar, and one article set like a newspaper page. */
export function Reader(props: ReaderProps) {
  const { articleId, selectedCount = 0, position } = props;
  const reading = useReading(articleId, props.neighbours);
  const original = useOriginal(reading.article ?? null);
  const scroller = useRef<HTMLDivElement>(null);
  const tagButton = useRef<HTMLButtonElement>(null);
  const [isScrolled, setIsScrolled] = useState(false);
  const [correcting, setCorrecting] = useState<CorrectedField | null>(null);
  const [isNotesShown, setIsNotesShown] = useState(false);
  const highlighter = useRef<HighlightHandle>(null);
  const shownId = reading.article?.id;
  const hits = useHitSteps(scroller, `${shownId} ${JSON.stringify(props.terms)}`);
  const notice = noticeOf(articleId, selectedCount, reading);
  const shown = notice === null ? (reading.article ?? null) : null;
  const { onAction } = props;
  const onTag = useCallback(() => onAction('article.tag'), [onAction]);
  const onCompare = useCallback(() => onAction('view.versions'), [onAction]);

  const keepPlace = useKeptScroll(scroller, shownId);
  const { article, related } = reading;
  const { terms } = props;
  const textState = useMemo(
    () => ({ article, related, isNotesShown, terms }),
    [article, related, isNotesShown, terms],
  );
  const find = useFind(scroller, shown === null ? null : textState);

  useImperativeHandle(props.ref, () => ({
    page: (direction) => pageBy(scroller.current, direction),
    focus: () => scroller.current?.focus({ preventScroll: true }),
    stepHit: hits.step,
    find: () => {
      find.open();
      return shown !== null;
    },
    stepFound: (by) => {
      if (find.isOpen) find.step(by);
      else find.open();
      return shown !== null;
    },
    highlight: () => highlighter.current?.highlight() ?? false,
    toggleNotes: () => {
      setIsNotesShown(!isNotesShown);
      return shownId !== undefined;
    },
    correct: (field = 'headline') => {
      if (shownId === undefined) return false;
      setCorrecting(field);
      return true;
    },
  }));

  return (
    <section className={styles['reader']} aria-label={message('reader.region')} data-scrolled={isScrolled}>
      <ReaderBar
        isAbsent={reading.article == null}
        isRead={reading.article?.isRead === true}
        isStarred={reading.article?.isStarred === true}
        hasNext={position == null || position.index < position.count - 1}
        hasPrevious={position == null || position.index > 0}
        isSourceShown={props.isSourceShown === true}
        isTagging={props.tagEditor !== undefined}
        settings={props.settings}
        onChangeSettings={props.onChangeSettings}
        onAction={onAction}
        barStart={props.barStart}
        hits={hits}
        isNotesShown={isNotesShown}
        tagButton={tagButton}
        onShowOriginal={original.show}
      />
      <div className={styles['panes']}>
        <div
          ref={scroller}
          className={styles['scroll']}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          onScroll={(event) => {
            const { scrollTop } = event.currentTarget;
            setIsScrolled(scrollTop > 0);
            keepPlace(scrollTop);
          }}
        >
          {shown === null ? null : (
            <>
              <HighlightLayer key={shown.id} ref={highlighter} article={shown} scroller={scroller} />
              <ReviewStrip article={shown} onAction={props.onAction} />
              {isNotesShown ? null : (
                <NoteHitStrip note={shown.note} terms={terms} onShow={() => setIsNotesShown(true)} />
              )}
            </>
          )}
          {notice === null ? props.top : <ReaderNotice notice={notice} />}
          {shown === null ? null : (
            <ArticlePage
              article={shown}
              tags={reading.tags}
              related={reading.related}
              original={original}
              terms={props.terms}
              hasNotes={!isNotesShown}
              onTag={onTag}
              onCompare={onCompare}
              onOpenArticle={props.onOpenArticle}
              onShowTag={props.onShowTag}
            />
          )}
        </div>
        {find.isOpen ? <FindBar find={find} /> : null}
        {isNotesShown && shown !== null ? (
          <NotesPane
            article={shown}
            terms={terms}
            onJump={(id) => jumpTo(scroller.current, id)}
            onAction={props.onAction}
            onClose={() => {
              setIsNotesShown(false);
              scroller.current?.focus({ preventScroll: true });
            }}
          />
        ) : null}
      </div>
      {props.tagEditor?.(tagButton)}
      {correcting === null || reading.article == null ? null : (
        <CorrectDialog
          key={reading.article.id}
          article={reading.article}
          field={correcting}
          onClose={() => setCorrecting(null)}
        />
      )}
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
