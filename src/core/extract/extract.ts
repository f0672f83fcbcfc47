import type { Corrections, Extraction, PageContext, Reason } from '../extraction';
import type { Label } from '../labels';
import { blocks, captionReasons } from './blocks';
import { byline as findByline } from './byline';
import { confidence } from './confidence';
import { withCorrectedFields } from './correctedFields';
import { publication } from './dates/published';
import { fullLabels } from './fullLabels';
import { headline as findHeadline } from './headline';
import { onScratch } from './labeller/scratch';
import { direction } from './language';
import { folded } from './lines';
import { type Outline, outline as outlineOf } from './outline';
import { type Page, readPage } from './page';
import { reason, spanOf } from './reason';
import { source as findSource } from './source';
import { findTeasers, teaserReasons } from './teasers';
import { SHIPPED, type Trained } from './trained';

const NO_CORRECTIONS: Corrections = { labels: new Map(), fields: {} };

/**
 * The article in the text of a page: its fields, its lines' labels, and why each is what it is. Pure,
 * deterministic, linear in the length of the text; never throws. What the text does not say is null.
 */
export function extract(text: string, context: PageContext): Extraction {
  return extractWith(SHIPPED, text, context);
}

/** {@link extract} with other trained parts than the shipped ones. */
export function extractWith(trained: Trained, text: string, context: PageContext): Extraction {
  return onScratch(() => read(trained, text, context));
}

function read(trained: Trained, text: string, context: PageContext): Extraction {
  const corrections = context.corrections ?? NO_CORRECTIONS;
  const page = readPage(text);
  const outline = outlineOf(page, trained, {
    furniture: context.furniture ?? null,
    labels: corrections.labels,
  });
  const headline = findHeadline(outline);
  const dates = publication(outline, headline, context);
  const byline = findByline(outline);
  const source = findSource(outline, headline, context);
  const labels: Label[] = [...outline.labels];
  if (headline?.line != null) labels[headline.line] = 'headline';
  for (const line of dates.lines)
    if (labels[line] !== 'paragraph' && labels[line] !== 'headline') labels[line] = 'dateline';
  if (byline && (labels[byline.line] !== 'paragraph' || isSignature(page, byline.line)))
    labels[byline.line] = 'byline';
  for (const [line, label] of outline.hand) labels[line] = label;
  const teasers = findTeasers(page, labels);
  for (const [line, label] of outline.hand) labels[line] = label;
  const standfirst = page.lines.filter((line) => labels[line.index] === 'standfirst');
  const { language } = page.language;
  const found: Extraction = {
    headline: headline?.text ?? null,
    standfirst: standfirst.length > 0 ? standfirst.map((line) => folded(line.text)).join(' ') : null,
    published: dates.published,
    publishedTime: dates.publishedTime,
    updated: dates.updated,
    byline: byline?.text ?? null,
    authors: byline?.authors ?? [],
    source: source.name,
    language,
    direction: direction(text),
    url: source.url,
    blocks: blocks(page.lines, labels),
    teasers,
    labels: fullLabels(page, labels, corrections.labels),
    reasons: [
      ...(headline?.reasons ?? []),
      ...(standfirst.length > 0
        ? [reason('standfirst', 'betweenHeadlineAndStory', standfirst.map(spanOf))]
        : []),
      ...dates.reasons,
      ...(byline?.reasons ?? []),
      ...source.reasons,
      ...languageReasons(outline),
      ...bodyReasons(outline),
      ...captionReasons(page.lines, labels),
      ...teaserReasons(page, teasers),
    ],
    confidence: confidence(outline, headline, dates, labels),
  };
  return withCorrectedFields(found, corrections.fields);
}

const SIGNATURE_WORDS = 8;

/** A line that is hardly more than the name: "Story by: A B" under the story is no paragraph of it. */
function isSignature({ lines }: Page, index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.words <= SIGNATURE_WORDS && line.ending !== 'stop';
}

function languageReasons({ page }: Outline): readonly Reason[] {
  const { language, rule, share } = page.language;
  if (language === null || rule === 'tooShort') return [];
  return [
    reason('language', rule, [], rule === 'script' ? {} : { percent: String(Math.round(share * 100)) }),
  ];
}

function bodyReasons({ page, first, last, headline, labels }: Outline): readonly Reason[] {
  if (first === null || last === null) return [];
  const run = page.lines.slice(first, last + 1).filter((line) => labels[line.index] === 'paragraph');
  const words = run.reduce((sum, line) => sum + Math.round(line.words), 0);
  const rule = headline !== null && headline < first ? 'runAfterHeadline' : 'longestRun';
  const begin = page.lines[first];
  return begin
    ? [reason('body', rule, [spanOf(begin)], { lines: String(run.length), words: String(words) })]
    : [];
}
