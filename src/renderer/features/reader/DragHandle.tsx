import { FileText } from 'lucide-react';
import type { ArticleId } from '../../../core/article';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import styles from './DragHandle.module.css';

/**
 * A sign beside the headline by which the article is dragged out of the window, as a file. For the mouse only: by keyboard
 * it is exported.
 */
export function DragHandle({ id }: { readonly id: ArticleId }) {
  return (
    <span
      className={styles['handle']}
      title={message('reader.dragOut')}
      aria-hidden="true"
      data-unprinted
      draggable
      onDragStart={(event) => {
        // The system's own drag begins instead, with a file that main has written.
        event.preventDefault();
        void callMain('dragOut', { ids: [id] });
      }}
    >
      <FileText size="1.125rem" strokeWidth={1.5} />
    </span>
  );
}
