import { HTML_DUMP_VERSION } from '../htmlDump/dumpHtml';
import { corpus, date, schema } from './labeller/weights/card.json';

/** Which extraction made an article: what was measured of a page, and what the weights were trained on and when. */
export const EXTRACTOR_VERSION = {
  schema,
  trainedOn: corpus,
  trainedAt: date,
  htmlDump: HTML_DUMP_VERSION,
} as const;
