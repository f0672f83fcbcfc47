import { scanPage } from '../extract/labeller/scanPage';
import { onScratch } from '../extract/labeller/scratch';
import { lines } from '../extract/lines';
import type { Extraction } from '../extraction';
import type { Label } from '../labels';

/** What one page tells of its source: the outlet, and its lines as keys that ignore blanks, case and punctuation. */
export interface PageSigns {
  /** Null where it is not known. */
  readonly source: string | null;
  /** The host that the page is from; null where that is not known. */
  readonly host: string | null;
  /** Keys of lines taken for the article, each once. */
  readonly story: Int32Array;
  /** Keys of all other lines, each once. */
  readonly rest: Int32Array;
}

const OF_THE_STORY: ReadonlySet<Label> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'caption',
]);

const NO_KEYS = new Int32Array(0);

/**
 * The signs of a page that was extracted without a profile; null when nothing tells its source. Without one its lines
 * tell nothing.
 */
export function pageSigns(
  text: string,
  { source, labels }: Extraction,
  host: string | null,
): PageSigns | null {
  if (source !== null) return onScratch(() => signsOf({ source, host }, text, labels));
  return host === null ? null : { source, host, story: NO_KEYS, rest: NO_KEYS };
}

function signsOf(
  origin: Pick<PageSigns, 'source' | 'host'>,
  text: string,
  labels: Extraction['labels'],
): PageSigns {
  const { keys, lineIndex } = scanPage(lines(text).map((line) => line.text));
  const story = new Set<number>();
  const rest = new Set<number>();
  keys.forEach((key, row) => {
    const label = labels[lineIndex[row] ?? 0];
    (label !== undefined && OF_THE_STORY.has(label) ? story : rest).add(key);
  });
  for (const key of story) rest.delete(key);
  return { ...origin, story: Int32Array.from(story), rest: Int32Array.from(rest) };
}
