import type { ArticleId } from '../../../core/article';
import type { ImportDuplicate } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { FileCell } from './FileCell';
import { FolderButton } from './FolderButton';
import styles from './ReportRow.module.css';

/** The head of the table of duplicates. */
export function DuplicateHead() {
  return (
    <>
      <th scope="col">{message('importing.columnFile')}</th>
      <th scope="col">{message('importing.columnReason')}</th>
      <th scope="col" className={styles['wideActionColumn']}>
        <span className="visuallyHidden">{message('importing.columnActions')}</span>
      </th>
    </>
  );
}

interface DuplicateCellsProps {
  readonly duplicate: ImportDuplicate;
  readonly roots: readonly string[];
  readonly onShow: (path: string) => void;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** One file whose bytes the archive had, with the way to the article made of them. */
export function DuplicateCells({ duplicate, roots, onShow, onOpenArticle }: DuplicateCellsProps) {
  const { path, id } = duplicate;
  return (
    <>
      <FileCell path={path} roots={roots} />
      <td className={styles['reason']}>{message('importing.duplicateReason')}</td>
      <td className={styles['actions']}>
        <Button kind="link" onPress={() => onOpenArticle(id)}>
          {message('importing.openArticle')}
        </Button>
        <FolderButton path={path} onShow={onShow} />
      </td>
    </>
  );
}
