/**
 * The ten things a line of an original can be. This table is the only list of them: the reader, the source
 * view, the trainer and the storage format all read it. `code` is one letter, so that the labels of a page
 * are one short string; a code is never reused for another meaning, because stored libraries hold it.
 */
export const LABELS = [
  { label: 'headline', code: 'H', isBody: false, colour: '--label-headline' },
  { label: 'standfirst', code: 'S', isBody: false, colour: '--label-standfirst' },
  { label: 'dateline', code: 'D', isBody: false, colour: '--label-dateline' },
  { label: 'byline', code: 'B', isBody: false, colour: '--label-byline' },
  { label: 'caption', code: 'C', isBody: false, colour: '--label-caption' },
  { label: 'heading', code: 'G', isBody: true, colour: '--label-heading' },
  { label: 'paragraph', code: 'P', isBody: true, colour: '--label-paragraph' },
  { label: 'teaser', code: 'T', isBody: false, colour: '--label-teaser' },
  { label: 'comment', code: 'M', isBody: false, colour: '--label-comment' },
  { label: 'furniture', code: 'F', isBody: false, colour: '--label-furniture' },
] as const;

/** What one line of an original is. Lists and quotes are paragraphs; an empty line takes the label around it. */
export type Label = (typeof LABELS)[number]['label'];

const CODE_OF = new Map<Label, string>(LABELS.map((row) => [row.label, row.code]));
const LABEL_OF = new Map<string, Label>(LABELS.map((row) => [row.code, row.label]));

/** The labels of a page as one letter a line; {@link decodeLabels} reads it back. */
export function encodeLabels(labels: readonly Label[]): string {
  return labels.map((label) => CODE_OF.get(label) ?? 'F').join('');
}

/** The labels written by {@link encodeLabels}. An unknown letter (a newer version's) reads as furniture. */
export function decodeLabels(codes: string): readonly Label[] {
  return [...codes].map((code) => LABEL_OF.get(code) ?? 'furniture');
}

const BODY = new Set<Label>(LABELS.flatMap(({ label, isBody }) => (isBody ? [label] : [])));

/** True for what is part of the story. */
export function isBodyLabel(label: Label): boolean {
  return BODY.has(label);
}
