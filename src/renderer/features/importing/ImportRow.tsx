import type { ImportId } from '../../../core/article';
import type { ImportSummary } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import styles from './ImportRow.module.css';

/** The numbers of an import, in the order in which they are told. */
const NUMBERS = ['found', 'imported', 'duplicate', 'skipped', 'failed'] as const;

/** The head of the table of imports. */
export function ImportHead() {
  return (
    <>
      <th scope="col">{message('importing.columnImport')}</th>
      {NUMBERS.map((number) => (
        <th key={number} scope="col" className={classNames(styles['numberColumn'], styles[number])}>
          {message(`importing.column.${number}`)}
        </th>
      ))}
    </>
  );
}

interface ImportCellsProps {
  readonly of: ImportSummary;
  readonly onReport: (id: ImportId) => void;
  readonly onArticles: (id: ImportId) => void;
}

/** One import: its name opens the report, the number of imported pages their list. */
export function ImportCells({ of: one, onReport, onArticles }: ImportCellsProps) {
  return (
    <>
      <td className={styles['name']} title={one.name}>
        <Button
          kind="link"
          className={styles['nameLink']}
          label={message('importing.reportOf', { name: one.name })}
          onPress={() => onReport(one.id)}
        >
          <bdi>{one.name}</bdi>
        </Button>
        <span className={styles['when']}>{message('importing.at', { date: new Date(one.endedAt) })}</span>
      </td>
      {NUMBERS.map((number) => (
        <td
          key={number}
          className={classNames(styles['number'], styles[number])}
          data-bad={number === 'failed' && one.failed > 0}
        >
          {number === 'imported' && one.imported > 0 ? (
            <Button
              kind="link"
              className={styles['numberLink']}
              label={message('importing.articlesOf', { count: one.imported, name: one.name })}
              onPress={() => onArticles(one.id)}
            >
              {message('importing.count', { count: one.imported })}
            </Button>
          ) : (
            message('importing.count', { count: one[number] })
          )}
        </td>
      ))}
    </>
  );
}
