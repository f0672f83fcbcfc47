import { type ImportProblem, isWorthRetrying } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { FileCell } from './FileCell';
import { FolderButton } from './FolderButton';
import styles from './ReportRow.module.css';
import { fileName, reasonText } from './reportWords';

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
      <th scope="col" className={styles['retryColumn']}>
        <span className="visuallyHidden">{message('importing.columnActions')}</span>
      </th>
    </>
  );
}

interface ProblemCellsProps {
  readonly problem: ImportProblem;
  readonly roots: readonly string[];
  readonly onShow: (path: string) => void;
  readonly onRetry: (path: string) => void;
}

/** One file that was left out: which, how, why. */
export function ProblemCells({ problem, roots, onShow, onRetry }: ProblemCellsProps) {
  const { path, outcome } = problem;
  return (
    <>
      <FileCell path={path} roots={roots} />
      <td className={styles[outcome]}>
        {message(outcome === 'failed' ? 'importing.outcomeFailed' : 'importing.outcomeSkipped')}
      </td>
      <td className={styles['reason']}>{reasonText(problem)}</td>
      <td className={styles['actions']}>
        {isWorthRetrying(problem) && path !== '' ? (
          <Button
            kind="link"
            label={message('importing.tryAgainNamed', { name: fileName(path) })}
            onPress={() => onRetry(path)}
          >
            {message('importing.tryAgain')}
          </Button>
        ) : null}
        <FolderButton path={path} onShow={onShow} />
      </td>
    </>
  );
}
