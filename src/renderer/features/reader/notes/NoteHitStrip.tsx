import { type HitTerm, hitsIn } from '../../../../core/query/hits';
import { message } from '../../../../core/text/message';
import { Button } from '../../../ui/Button';
import styles from './NoteHitStrip.module.css';

interface NoteHitStripProps {
  /** What somebody wrote on the article; null for nothing. */
  readonly note: string | null;
  readonly terms: readonly HitTerm[];
  readonly onShow: () => void;
}

/** Says that what is searched for stands in the note on the article, which is not in sight. */
export function NoteHitStrip({ note, terms, onShow }: NoteHitStripProps) {
  if (note === null || hitsIn(note, terms, 'body').length === 0) return null;
  return (
    <p className={styles['strip']} lang="en" dir="ltr">
      {message('notes.hitInNote')}{' '}
      <Button kind="link" keys="H" onPress={onShow}>
        {message('notes.showNote')}
      </Button>
    </p>
  );
}
