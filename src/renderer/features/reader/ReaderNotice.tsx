import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { Kbd } from '../../ui/Kbd';
import { Logo } from '../../ui/Logo';
import styles from './ReaderNotice.module.css';

/** Why there is no article to read. */
export type Notice =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'many'; readonly count: number }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: Error };

/** What stands in the reader when there is no article to read. */
export function ReaderNotice({ notice }: { readonly notice: Notice }) {
  return (
    <div className={styles['notice']} role={notice.kind === 'failed' ? 'alert' : undefined}>
      <Logo kind="quiet" />
      <h2 className={styles['title']}>{titleOf(notice)}</h2>
      {notice.kind === 'nothing' ? (
        <p className={styles['hint']}>
          {message('reader.nothingHint')} <Kbd keys="j" /> <Kbd keys="k" />
        </p>
      ) : null}
      {notice.kind === 'gone' ? <p className={styles['hint']}>{message('reader.goneHint')}</p> : null}
      {notice.kind === 'failed' ? <p className={styles['hint']}>{errorText(notice.error)}</p> : null}
    </div>
  );
}

function titleOf(notice: Notice): string {
  switch (notice.kind) {
    case 'nothing':
      return message('reader.nothing');
    case 'many':
      return message('reader.nothingMany', { count: notice.count });
    case 'gone':
      return message('reader.gone');
    case 'failed':
      return message('reader.failed');
  }
}
