import type { ImportProblem } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { FileCell } from './FileCell';
import { FolderButton } from './FolderButton';
import styles from './ReportRow.module.css';
import { reasonText } from './reportWords';

/** The head of the table of files that were left out. */
export function ProblemHead() {
  return (
    <>
      <th scope="col" className={styles['fileColumn']}>
        {message('importing.columnFile')}
      </th>
      <th scope="col" className={styles['outcomeColumn']}>
        {message('importing.columnOutcome')}
      </th>
      <th scope="col">{message('importing.columnReason')}</th>
      <th scope="col" className={styles['actionColumn']}>
        <span className="visuallyHidden">{message('importing.columnActions')}</span>
      </th>
    </>
  );
}

interface ProblemCellsProps {
  readonly problem: ImportProblem;
  readonly roots: readonly string[];
  readonly onShow: (path: string) => void;
}

/** One file that was left out: which, how, why. */
export function ProblemCells({ problem, roots, onShow }: ProblemCellsProps) {
  const { path, outcome } = problem;
  return (
    <>
      <FileCell path={path} roots={roots} />
      <td className={styles[outcome]}>
        {message(outcome === 'failed' ? 'importing.outcomeFailed' : 'importing.outcomeSkipped')}
      </td>
      <td className={styles['reason']}>{reasonText(problem)}</td>
      <td className={styles['actions']}>
        <FolderButton path={path} onShow={onShow} />
      </td>
    </>
  );
}
