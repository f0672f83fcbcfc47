import type { CorrectedField, CorrectionChange } from '../../../../core/correction';
import type { PossibleDate } from '../../../../core/extract/dates/possibleDates';
import { shortDate } from '../../../../core/text/dates';
import { message } from '../../../../core/text/message';
import { Button } from '../../../ui/Button';
import { reasonText } from '../reasonText';
import styles from './FieldEvidence.module.css';
import { type FieldRow, isCorrectable, whereFrom } from './fieldRows';

interface FieldEvidenceProps {
  readonly row: FieldRow;
  readonly published: string | null;
  readonly dates: readonly PossibleDate[];
  readonly onEdit: (field: CorrectedField) => void;
  readonly onCorrect: (changes: readonly CorrectionChange[]) => void;
  readonly onClose: () => void;
}

/** Why a field has its value, what else it could be, and the ways to change it. */
export function FieldEvidence({ row, published, dates, onEdit, onCorrect, onClose }: FieldEvidenceProps) {
  const { field, reasons, isByHand } = row;
  const others = field === 'published' ? dates.filter(({ iso }) => iso !== published) : [];

  function correct(change: CorrectionChange) {
    onClose();
    onCorrect([change]);
  }

  return (
    <div className={styles['evidence']}>
      {reasons.length === 0 ? <p className={styles['why']}>{message('correct.notFound')}</p> : null}
      {reasons.map((reason) => (
        <p key={`${reason.rule} ${reason.spans[0]?.line}`} className={styles['why']}>
          {reasonText(reason)}
        </p>
      ))}
      {row.lines.length === 0 || isByHand ? null : (
        <p className={styles['from']}>
          {message('source.from')} <b>{whereFrom(row)}</b>
        </p>
      )}
      {others.length === 0 ? null : (
        <>
          <h3 className={styles['also']}>{message('source.alsoPossible')}</h3>
          <ul className={styles['dates']}>
            {others.map((date) => (
              <li key={date.iso}>
                <Button
                  kind="quiet"
                  className={styles['date']}
                  onPress={() => correct({ kind: 'field', field: 'published', value: date.iso })}
                >
                  <b>{shortDate(date.iso)}</b>
                  <span className={styles['quote']}>
                    {message('source.quote', { line: date.span.line, quote: date.quote })}
                  </span>
                  <span className={styles['reason']}>{reasonText(date.reason)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isCorrectable(field) ? (
        <div className={styles['acts']}>
          <Button
            onPress={() => {
              onClose();
              onEdit(field);
            }}
          >
            {message('source.change')}
          </Button>
          {isByHand ? (
            <Button kind="quiet" onPress={() => correct({ kind: 'fieldAutomatic', field })}>
              {message('correct.revert')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
