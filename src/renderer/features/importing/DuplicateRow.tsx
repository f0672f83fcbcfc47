import { useState } from 'react';
import type { ArticleId } from '../../../core/article';
import type { ImportDuplicate } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { Button } from '../../ui/Button';
import { FileCell } from './FileCell';
import { FolderButton } from './FolderButton';
import styles from './ReportRow.module.css';
import { fileName } from './reportWords';

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
  readonly isInTrash: boolean;
  readonly roots: readonly string[];
  readonly onShow: (path: string) => void;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** One file whose bytes the archive had, with the way to the article made of them. */
export function DuplicateCells(props: DuplicateCellsProps) {
  const { duplicate, isInTrash, roots, onShow, onOpenArticle } = props;
  const { path, id } = duplicate;
  return (
    <>
      <FileCell path={path} roots={roots} />
      <td className={styles['reason']}>
        {message(isInTrash ? 'importing.duplicateInTrash' : 'importing.duplicateReason')}
      </td>
      <td className={styles['actions']}>
        {isInTrash ? <RestoreButton id={id} name={fileName(path)} /> : null}
        <Button kind="link" onPress={() => onOpenArticle(id)}>
          {message('importing.openArticle')}
        </Button>
        <FolderButton path={path} onShow={onShow} />
      </td>
    </>
  );
}

/** Takes the article out of the Trash; the row says so when that is done. */
function RestoreButton({ id, name }: { readonly id: ArticleId; readonly name: string }) {
  const library = useLibrary();
  const [problem, setProblem] = useState<string | null>(null);

  async function restore() {
    try {
      await library.act('trashArticles', { ids: [id], value: false });
    } catch (thrown) {
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
    }
  }

  return (
    <>
      <Button
        kind="link"
        label={message('importing.restoreNamed', { name })}
        className={styles['restore']}
        onPress={() => void restore()}
      >
        {message('importing.restore')}
      </Button>
      {problem === null ? null : (
        <span className="visuallyHidden" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
