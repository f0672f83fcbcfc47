import { WORD } from './lexiconWords';
import { END } from './lineEdges';
import type { PageScan } from './pageScan';

const MENU_WORDS = 6;
/** So many lines are always kept. */
const KEPT = 3;

/** Few words, no sentence, no figures, no label of a name: a line of a menu, whatever it says. */
function isMenuLine(scan: PageScan, row: number): boolean {
  const start = scan.tokenStart[row] ?? 0;
  const end = Math.min(start + 3, scan.tokenStart[row + 1] ?? 0);
  for (let t = start; t < end; t++) {
    if (((scan.classes[scan.tokens[t] ?? 0] ?? 0) & WORD.by) !== 0) return false;
  }
  return (
    (scan.words[row] ?? 0) <= MENU_WORDS &&
    (scan.digits[row] ?? 0) === 0 &&
    (scan.ideographs[row] ?? 0) === 0 &&
    (scan.ends[row] === END.letter || scan.ends[row] === END.other)
  );
}

/**
 * The page without the run of menu lines at its end. What a site hangs under its pages thus changes nothing above it:
 * the same article has the same labels with any number of such lines.
 */
export function trimTail(scan: PageScan): PageScan {
  let count = scan.count;
  while (count > KEPT && isMenuLine(scan, count - 1)) count--;
  if (count === scan.count) return scan;
  const head = <T extends Int32Array | Uint8Array | Float64Array>(column: T): T =>
    column.subarray(0, count) as T;
  return {
    ...scan,
    count,
    lineIndex: head(scan.lineIndex),
    blanksBefore: head(scan.blanksBefore),
    tokenStart: scan.tokenStart.subarray(0, count + 1),
    words: head(scan.words),
    characters: head(scan.characters),
    parts: head(scan.parts),
    capitals: head(scan.capitals),
    sentences: head(scan.sentences),
    ends: head(scan.ends),
    starts: head(scan.starts),
    commas: head(scan.commas),
    letters: head(scan.letters),
    uppers: head(scan.uppers),
    digits: head(scan.digits),
    bars: head(scan.bars),
    quotes: head(scan.quotes),
    opens: head(scan.opens),
    earlyColon: head(scan.earlyColon),
    links: head(scan.links),
    glued: head(scan.glued),
    ideographs: head(scan.ideographs),
    pairClasses: head(scan.pairClasses),
    keys: head(scan.keys),
  };
}
