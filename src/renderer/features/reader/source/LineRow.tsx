import { PenLine } from 'lucide-react';
import { type CSSProperties, memo, type Ref } from 'react';
import type { Line } from '../../../../core/extract/lines';
import type { Span } from '../../../../core/extraction';
import type { Label } from '../../../../core/labels';
import { message } from '../../../../core/text/message';
import styles from './LineRow.module.css';
import { labelColour } from './labelColour';

/** The element of a line, so that the list can point at it. */
export function lineElementId(number: number): string {
  return `source-line-${number}`;
}

interface LineRowProps {
  readonly line: Line;
  readonly label: Label;
  /** Names its label: the first line of a run. */
  readonly isNamed: boolean;
  readonly isByHand: boolean;
  readonly isChosen: boolean;
  readonly isCursor: boolean;
  /** The colour in which a field lights it up; null while none does. */
  readonly litBy: Label | null;
  /** What of it the field is. */
  readonly spans: readonly Span[];
  readonly start: number;
  readonly measure: Ref<HTMLDivElement>;
}

const AWAY: ReadonlySet<Label> = new Set(['furniture', 'teaser', 'comment']);

/** One line of the original with its number and its label. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, label, litBy } = props;
  const isEmpty = line.text === '';
  const style = { ...labelColour(label), insetBlockStart: props.start } as CSSProperties;
  return (
    <div
      ref={props.measure}
      id={lineElementId(line.number)}
      className={styles['line']}
      {...(isEmpty ? { role: 'none' } : { role: 'option', 'aria-selected': props.isChosen })}
      style={litBy === null ? style : { ...style, ...litStyle(litBy) }}
      data-index={line.number - 1}
      data-line={line.number}
      data-empty={isEmpty}
      data-label={label}
      data-away={AWAY.has(label)}
      data-lit={litBy !== null}
      data-cursor={props.isCursor}
    >
      <span className={styles['number']}>{isEmpty ? '' : line.number}</span>
      <span className={styles['label']}>{isEmpty ? null : <LabelName {...props} />}</span>
      <span className={styles['text']} dir="auto">
        <Lit line={line} spans={litBy === null ? [] : props.spans} />
      </span>
    </div>
  );
});

/** Shown where a run begins; told of every line. */
function LabelName({ label, isNamed, isByHand }: LineRowProps) {
  return (
    <>
      <span className={isNamed || isByHand ? undefined : 'visuallyHidden'}>{message(`label.${label}`)}</span>
      {isByHand ? (
        <PenLine size="0.75rem" strokeWidth={1.75} role="img" aria-label={message('field.byHand')} />
      ) : null}
    </>
  );
}

function litStyle(label: Label): CSSProperties {
  return { '--lit': labelColour(label)['--k' as keyof CSSProperties] } as CSSProperties;
}

/** The text with the parts that are the field in bold; a part that is the whole line needs none. */
function Lit({ line, spans }: { readonly line: Line; readonly spans: readonly Span[] }) {
  const [span] = spans.filter((one) => one.line === line.number);
  const from = span === undefined ? 0 : span.start - line.start;
  const to = span === undefined ? 0 : span.end - line.start;
  if (to <= from || (from <= 0 && to >= line.text.length)) return line.text;
  return (
    <>
      {line.text.slice(0, from)}
      <b>{line.text.slice(from, to)}</b>
      {line.text.slice(to)}
    </>
  );
}
