import type { Label } from '../../labels';
import { certaintyMeasures, certaintyOf } from './certainty';
import { bodyProbability, decodePage } from './decodePage';
import { encodePage } from './encodePage';
import { applyFurniture, type FurnitureCounts } from './furniture';
import { floats } from './scratch';
import { ALL_STATES, labelOfState, STATE, STATE_COUNT, statesOfLabel } from './states';
import { type PageView, viewPage } from './viewPage';
import stored from './weights/labeller.json';
import { type LineModel, readWeights } from './weightsFile';

/** What may be known of a page besides its lines. */
export interface LabelOptions {
  /** Labels given by hand, by index of the line; they are kept, and the rest is decoded around them. */
  readonly fixed?: ReadonlyMap<number, Label>;
  /** How many pages of the same source have each line. */
  readonly furniture?: FurnitureCounts;
}

const FIELD_LABELS = ['headline', 'dateline', 'byline'] as const;

/** A label of lines that hold a field. */
export type FieldLabel = (typeof FIELD_LABELS)[number];

/** Labels of all lines of a page, empty ones too. */
export interface PageLabels {
  readonly labels: readonly Label[];
  /** Probability that each line is a paragraph or heading of the article. */
  readonly bodyProbability: Float64Array;
  /** Probability that each line is the one that holds the field. */
  readonly fieldProbability: Readonly<Record<FieldLabel, Float64Array>>;
  /** Probability that the body as labelled is right but for a twentieth, 0 when there is none. */
  readonly certainty: number;
}

let shipped: LineModel | null | undefined;

/** The model that comes with the program; null when its weights were made for other features. Decoded once. */
function shippedModel(): LineModel | null {
  if (shipped === undefined) shipped = readWeights(stored);
  return shipped;
}

/**
 * Labels every line of a page with the shipped weights: line features and learned words, a small convolutional net
 * over lines, a linear-chain conditional random field (see docs/extraction.md). Null without usable weights or with
 * fewer than three non-empty lines. Pure but for decoding the weights once; linear in the page's length.
 */
export function labelPage(lines: readonly string[], options: LabelOptions): PageLabels | null {
  const model = shippedModel();
  return model === null ? null : labelWith(model, lines, options);
}

/** {@link labelPage} with given weights. */
export function labelWith(
  model: LineModel,
  lines: readonly string[],
  options: LabelOptions,
): PageLabels | null {
  const decoded = decodeWith(model, lines, options);
  if (decoded === null) return null;
  const { view, states, body, probability } = decoded;
  const { count, lineIndex } = view.scan;
  const labels: Label[] = [];
  const bodyOfLines = floats(lines.length);
  const ofLines = (): Float64Array => floats(lines.length);
  const fieldProbability = { headline: ofLines(), dateline: ofLines(), byline: ofLines() };
  const end = lineIndex[count - 1] ?? 0;
  let row = 0;
  for (let line = 0; line < lines.length; line++) {
    // An empty line takes the label of the line above it, or below it at the top.
    if (row < count - 1 && lineIndex[row + 1] === line) row++;
    const isUnread = line > end && (lines[line] ?? '').trim() !== '';
    labels.push(options.fixed?.get(line) ?? (isUnread ? 'furniture' : labelOfState(states[row] ?? 0)));
    if (lineIndex[row] !== line) continue;
    bodyOfLines[line] = body[row] ?? 0;
    for (const field of FIELD_LABELS)
      fieldProbability[field][line] = probability[row * STATE_COUNT + STATE[field]] ?? 0;
  }
  const certainty = certaintyOf(certaintyMeasures(view, states, body), model.certainty);
  return { labels, bodyProbability: bodyOfLines, fieldProbability, certainty };
}

/** The non-empty lines of a page, measured, with their states and how likely each is part of the body. */
export interface DecodedLines {
  readonly view: PageView;
  readonly states: Uint8Array;
  readonly body: Float64Array;
  /** Probability of each state at each line, `line * STATE_COUNT + state`. */
  readonly probability: Float64Array;
}

/** What {@link labelWith} makes its labels of; null for fewer than three non-empty lines. */
export function decodeWith(
  model: LineModel,
  lines: readonly string[],
  options: LabelOptions,
): DecodedLines | null {
  const view = viewPage(lines);
  const { count, lineIndex } = view.scan;
  if (count < 3) return null;
  const page = encodePage(view, model.words);
  const scores = model.scores(page);
  if (options.furniture !== undefined) applyFurniture(scores, view, options.furniture);
  const allowed = allowedStates(lineIndex, options.fixed);
  const { states, probability } = decodePage(scores, count, model.transitions, allowed);
  return { view, states, body: bodyProbability(probability, count), probability };
}

/** Null when nothing is fixed, else the bits of the states each line may be in. */
function allowedStates(
  lineIndex: Int32Array,
  fixed: ReadonlyMap<number, Label> | undefined,
): Int32Array | null {
  if (fixed === undefined || fixed.size === 0) return null;
  return lineIndex.map((line) => {
    const label = fixed.get(line);
    return label === undefined ? ALL_STATES : statesOfLabel(label);
  });
}
