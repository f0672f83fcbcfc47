import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Article } from '../../../../core/article';
import type { CorrectedField, CorrectionChange } from '../../../../core/correction';
import type { PossibleDate } from '../../../../core/extract/dates/possibleDates';
import { message } from '../../../../core/text/message';
import { PopoverDialog } from '../../../ui/Popover';
import { FieldEvidence } from './FieldEvidence';
import styles from './FieldList.module.css';
import { type FieldRow, fieldRows, whereFrom } from './fieldRows';
import { labelColour } from './labelColour';

interface FieldListProps {
  readonly article: Article;
  readonly dates: readonly PossibleDate[];
  /** A line that is pointed at: the fields that came from it light up. */
  readonly litLine: number | null;
  /** A field that is pointed at or has the focus; null when it no longer is. */
  readonly onLight: (row: FieldRow | null) => void;
  /** A field was opened: its lines are to be seen. */
  readonly onShowLines: (lines: readonly number[]) => void;
  readonly onEdit: (field: CorrectedField) => void;
  readonly onCorrect: (changes: readonly CorrectionChange[]) => void;
}

/** The fields of the article, each with the lines that it came from and, opened, with why. */
export function FieldList(props: FieldListProps) {
  const rows = fieldRows(props.article);
  return (
    <section className={styles['fields']} aria-label={message('source.fields')} lang="en" dir="ltr">
      <ul>
        {rows.map((row) => (
          <Row key={row.field} row={row} {...props} />
        ))}
      </ul>
    </section>
  );
}

function Row(props: FieldListProps & { readonly row: FieldRow }) {
  const { row, article, litLine, onLight } = props;
  const { field, value, label, lines } = row;
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isLit = isOpen || (litLine !== null && lines.includes(litLine));

  function open(isNowOpen: boolean) {
    setIsOpen(isNowOpen);
    onLight(isNowOpen ? row : null);
    if (isNowOpen) props.onShowLines(lines);
  }

  return (
    <li className={styles['item']} style={labelColour(label)} data-lit={isLit}>
      <AriaButton
        ref={button}
        className={styles['field'] ?? ''}
        aria-expanded={isOpen}
        onHoverStart={() => onLight(row)}
        onHoverEnd={() => !isOpen && onLight(null)}
        onFocus={() => onLight(row)}
        onBlur={() => !isOpen && onLight(null)}
        onPress={() => open(true)}
      >
        <span className={styles['name']}>{message(`field.${field}`)}</span>
        <span className={styles['value']} data-missing={value === null} dir="auto">
          {value ?? message('field.none')}
        </span>
        <span className={styles['from']}>{whereFrom(row)}</span>
      </AriaButton>
      <PopoverDialog
        label={message('source.why')}
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={open}
        placement="bottom start"
        className={styles['popover']}
      >
        <FieldEvidence
          row={row}
          published={article.extraction.published}
          dates={props.dates}
          onEdit={props.onEdit}
          onCorrect={props.onCorrect}
          onClose={() => open(false)}
        />
      </PopoverDialog>
    </li>
  );
}
