import { type CalendarDate, parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, I18nProvider, Label, Text } from 'react-aria-components';
import styles from './TextField.module.css';

interface DayFieldProps {
  readonly label: string;
  /** An ISO day; null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly hint?: string | undefined;
  readonly autoFocus?: boolean;
  /** The language in whose order day, month and year stand. */
  readonly locale: string;
}

/** A labelled field for a day of the calendar: day, month and year, each typed or stepped. */
export function DayField({ label, value, onChange, hint, autoFocus = false, locale }: DayFieldProps) {
  return (
    <I18nProvider locale={locale}>
      <DateField<CalendarDate>
        className={styles['field'] ?? ''}
        value={value === null ? null : parseDate(value)}
        onChange={(day) => onChange(day === null ? null : day.toString())}
        granularity="day"
        autoFocus={autoFocus}
        shouldForceLeadingZeros={false}
      >
        <Label className={styles['label'] ?? ''}>{label}</Label>
        <DateInput className={styles['input'] ?? ''}>
          {(segment) => <DateSegment className={styles['segment'] ?? ''} segment={segment} />}
        </DateInput>
        {hint === undefined ? null : (
          <Text slot="description" className={styles['hint'] ?? ''}>
            {hint}
          </Text>
        )}
      </DateField>
    </I18nProvider>
  );
}
