import { type ArticleSpan, countRepeats, guessArticle, type Repeats } from './articleSpan';
import { findHeadlineRepeats, type HeadlineRepeats } from './headlineRepeats';
import { type LineSigns, readSigns } from './lineSigns';
import type { PageScan } from './pageScan';
import { measureProse, type Prose } from './prose';
import { scanPage } from './scanPage';
import { bytes } from './scratch';
import { measureSurroundings, type Surroundings } from './surroundings';
import { measureTopic, type Topic } from './topic';
import { trimTail } from './trimTail';

/** All that the features are computed from: one page, measured once. */
export interface PageView {
  readonly scan: PageScan;
  readonly signs: LineSigns;
  readonly prose: Prose;
  readonly headlines: HeadlineRepeats;
  readonly repeats: Repeats;
  readonly span: ArticleSpan;
  readonly topic: Topic;
  readonly around: Surroundings;
  /** 2 for the headline's repeat that the article was guessed behind, 1 for other repeats. */
  readonly isHeadline: Uint8Array;
}

/** Measures a page, but for the menu lines at its end ({@link trimTail}). Linear in its length. */
export function viewPage(lines: readonly string[]): PageView {
  const scan = trimTail(scanPage(lines));
  const signs = readSigns(scan);
  const prose = measureProse(scan);
  const headlines = findHeadlineRepeats(scan, 1 << prose.language);
  const repeats = countRepeats(scan);
  const span = guessArticle(scan, prose, headlines, repeats);
  const topic = measureTopic(scan, prose, span);
  const around = measureSurroundings(scan, signs, prose, span);
  const isHeadline = bytes(scan.count);
  for (const { row } of headlines.rows) isHeadline[row] = row === span.headline ? 2 : 1;
  return { scan, signs, prose, headlines, repeats, span, topic, around, isHeadline };
}
