import type { ReactNode } from 'react';
import type { ComparedRow } from '../../../../core/comparing/alignPassages';
import { type ComparedSide, type Comparison, isUnchanged } from '../../../../core/comparing/compareVersions';
import type { TextRun } from '../../../../core/comparing/wordChanges';
import { message } from '../../../../core/text/message';
import { publishedText, updatedText } from '../readerDate';
import styles from './ComparedTable.module.css';
import { Runs, type ShownSide } from './Runs';
import { useIsNarrow } from './useIsNarrow';

interface ComparedTableProps {
  readonly comparison: Comparison;
  /** What the two columns are called. */
  readonly names: readonly [before: string, after: string];
}

/** Two versions side by side, passage beside passage; in a narrow window one text with what went and what came. */
export function ComparedTable({ comparison, names }: ComparedTableProps) {
  const { before, after, headline, byline } = comparison;
  const isNarrow = useIsNarrow();
  const shared = { before, after, isNarrow };
  const dates = dateRuns(comparison);
  return (
    <table className={styles['table']} aria-label={message('versions.table')} data-narrow={isNarrow}>
      <thead className="visuallyHidden">
        <tr>
          {(isNarrow ? [names.join(' – ')] : names).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <FieldRow {...shared} name={message('versions.headline')} kind="headline" runs={headline} />
        <FieldRow {...shared} name={message('versions.byline')} kind="byline" runs={byline} />
        <FieldRow {...shared} name={message('versions.dates')} kind="dates" runs={dates} />
      </tbody>
      <tbody className={styles['story']}>
        {placed(comparison.rows).map(({ at, row }) => (
          <PassageRow key={at} {...shared} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** Each row with the place in both texts at which it begins, by which it is known. */
function placed(rows: readonly ComparedRow[]): readonly { readonly at: number; readonly row: ComparedRow }[] {
  let next = 0;
  return rows.map((row) => {
    const at = next;
    next += row.runs.reduce((length, { text }) => length + text.length, 1);
    return { at, row };
  });
}

interface Shared {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly isNarrow: boolean;
}

function FieldRow(
  props: Shared & {
    readonly name: string;
    readonly kind: 'headline' | 'byline' | 'dates';
    readonly runs: readonly TextRun[];
  },
) {
  const { name, kind, runs } = props;
  if (runs.length === 0) return null;
  return (
    <Row {...props} isChanged={!isUnchanged(runs)}>
      {(side) => {
        const isAbsent = !runs.some((run) => isShown(run, side));
        return (
          <p className={styles[kind]} {...(kind === 'dates' ? ENGLISH : {})}>
            <span className="visuallyHidden" {...ENGLISH}>
              {name}:{' '}
            </span>
            {isAbsent ? (
              <span className={styles['absent']} {...ENGLISH}>
                {message('versions.none', { field: kind })}
              </span>
            ) : (
              <Runs runs={runs} side={side} />
            )}
          </p>
        );
      }}
    </Row>
  );
}

const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

function PassageRow({ row, ...shared }: Shared & { readonly row: ComparedRow }) {
  return (
    <Row {...shared} isChanged={!isUnchanged(row.runs)}>
      {(side) => {
        const kind = side === 'both' ? (row.after ?? row.before) : row[side];
        if (kind === null)
          return (
            <span className="visuallyHidden" {...ENGLISH}>
              {message('versions.notHere')}
            </span>
          );
        return (
          <p className={styles[kind]}>
            <Runs runs={row.runs} side={side} />
          </p>
        );
      }}
    </Row>
  );
}

function Row(
  props: Shared & { readonly isChanged: boolean; readonly children: (side: ShownSide) => ReactNode },
) {
  const { before, after, isNarrow, isChanged, children } = props;
  const change = isChanged ? { 'data-change': true, tabIndex: -1 } : {};
  const cell = (side: ShownSide, { language, direction }: ComparedSide) => (
    <td className={styles['cell']} lang={language ?? undefined} dir={direction}>
      {children(side)}
    </td>
  );
  return (
    <tr className={styles['row']} {...change}>
      {isNarrow ? (
        cell('both', after)
      ) : (
        <>
          {cell('before', before)}
          {cell('after', after)}
        </>
      )}
    </tr>
  );
}

function isShown({ kind }: TextRun, side: ShownSide): boolean {
  return side === 'both' || kind === 'same' || (kind === 'removed') === (side === 'before');
}

/** Dates differ as a whole: half a date says nothing. */
function dateRuns({ before, after, isDateSame }: Comparison): readonly TextRun[] {
  const [a, b] = [datesOf(before), datesOf(after)];
  const all: readonly TextRun[] = isDateSame
    ? [{ kind: 'same', text: b }]
    : [
        { kind: 'removed', text: a },
        { kind: 'added', text: b },
      ];
  return all.filter(({ text }) => text !== '');
}

function datesOf({ published, publishedTime, updated }: ComparedSide): string {
  return [
    ...(published === null ? [] : [publishedText(published, publishedTime)]),
    ...(updated === null || updated === published ? [] : [updatedText(updated)]),
  ].join(' · ');
}
