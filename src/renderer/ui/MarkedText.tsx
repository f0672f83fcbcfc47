interface MarkedTextProps {
  readonly text: string;
  /** What is marked, in order, without overlaps (UTF-16 offsets). */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

/** Text with marks on it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  if (marks.length === 0) return text;
  return marks.map(({ from, to }, n) => (
    <span key={from}>
      {text.slice(marks[n - 1]?.to ?? 0, from)}
      <mark>{text.slice(from, to)}</mark>
      {n === marks.length - 1 ? text.slice(to) : null}
    </span>
  ));
}
