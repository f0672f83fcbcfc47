import { PenLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { HitTerm } from '../../../../core/query/hits';
import { message } from '../../../../core/text/message';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import styles from './ArticleNote.module.css';
import { NoteForm } from './NoteForm';
import { NoteText } from './NoteText';
import type { Annotating } from './useAnnotating';
import { useFocusBack } from './useFocusBack';

interface ArticleNoteProps {
  readonly note: string | null;
  readonly annotating: Annotating;
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
}

/** The note on all of the article, set as Markdown; a form while it is written. */
export function ArticleNote({ note, annotating, terms }: ArticleNoteProps) {
  const [isWriting, setIsWriting] = useState(false);
  const place = useFocusBack<HTMLDivElement>(isWriting, 'button');
  const start = () => {
    annotating.forgetProblem();
    setIsWriting(true);
  };
  if (isWriting)
    return (
      <NoteForm
        label={message('notes.noteOnArticle')}
        note={note}
        problem={annotating.problem}
        onSave={(typed) => annotating.write(null, typed)}
        onClose={() => setIsWriting(false)}
      />
    );
  return (
    <div ref={place}>
      {note === null ? (
        <Button kind="quiet" icon={Plus} className={styles['add'] ?? ''} onPress={start}>
          {message('notes.writeOnArticle')}
        </Button>
      ) : (
        <section className={styles['note']} aria-label={message('notes.noteOnArticle')}>
          <NoteText text={note} terms={terms} />
          <IconButton icon={PenLine} size="tiny" label={message('notes.editArticleNote')} onPress={start} />
        </section>
      )}
    </div>
  );
}
