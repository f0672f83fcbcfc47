import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ActionId } from '../../../../core/actions/actions';
import type { HighlightId } from '../../../../core/annotations/highlight';
import type { Article, ArticleId } from '../../../../core/article';
import type { HitTerm } from '../../../../core/query/hits';
import { message } from '../../../../core/text/message';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { ArticleNote } from './ArticleNote';
import { HighlightItem } from './HighlightItem';
import styles from './NotesPane.module.css';
import { useAnnotating } from './useAnnotating';

interface NotesPaneProps {
  readonly article: Article;
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
  readonly onJump: (id: HighlightId) => void;
  readonly onAction: (action: ActionId) => void;
  readonly onClose: () => void;
}

/** The note on the article, and all its highlights in the order of the page; those that are lost come last. */
export function NotesPane({ article, terms, onJump, onAction, onClose }: NotesPaneProps) {
  const annotating = useAnnotating(article.id);
  const [removedOf, setRemovedOf] = useState<ArticleId | null>(null);
  const { highlights } = article;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      ref={pane}
      tabIndex={-1}
      className={styles['pane']}
      aria-label={message('notes.region')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['head']}>
        <h2 className={styles['title']}>{message('notes.region')}</h2>
        <IconButton icon={X} size="strip" label={message('notes.close')} keys="H" onPress={onClose} />
      </header>
      <div className={styles['body']}>
        <ArticleNote
          key={`note of ${article.id}`}
          note={article.note}
          annotating={annotating}
          terms={terms}
        />
        <h3 className={styles['section']}>{message('notes.highlights', { count: highlights.length })}</h3>
        {removedOf === article.id ? (
          <p className={styles['removed']} role="status">
            {message('notes.removed')}
            <Button
              kind="link"
              size="strip"
              autoFocus
              onPress={() => {
                setRemovedOf(null);
                onAction('edit.undo');
              }}
            >
              {message('done.undo')}
            </Button>
          </p>
        ) : null}
        {highlights.length === 0 ? (
          <p className={styles['none']}>{message('notes.none')}</p>
        ) : (
          <ul className={styles['list']} aria-label={message('notes.list')}>
            {highlights.map((highlight) => (
              <HighlightItem
                key={highlight.id}
                highlight={highlight}
                article={article}
                annotating={annotating}
                terms={terms}
                onJump={onJump}
                onRemoved={() => setRemovedOf(article.id)}
              />
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}
