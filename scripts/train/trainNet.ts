import { FEATURE_OFFSETS } from '../../src/core/extract/labeller/featureSchema';
import { FEATURES } from '../../src/core/extract/labeller/features';
import type { HashIndex } from '../../src/core/extract/labeller/hash';
import type { NetWeights } from '../../src/core/extract/labeller/net';
import { packWeights, type WeightsFile } from '../../src/core/extract/labeller/weightsFile';
import { cropPage, type MaskedPage } from './cropPage';
import { addGradient } from './pageGradient';
import { initialParameters, zeroParameters } from './parameters';
import { randomStream } from './random';
import { isCopy, type TrainingPage, type TrainingText } from './trainingPages';
import { chooseVocabulary, encodeForNet, indexVocabulary } from './vocabulary';

/** How a net is trained. Every number here changes the weights. */
export interface TrainingSettings {
  readonly epochs: number;
  readonly seed: number;
  /** Nets that differ by their seeds only and whose scores are averaged. */
  readonly nets: number;
  readonly width: number;
  /** 0 for a net without learned words. */
  readonly wordWidth: number;
  /** A word is learned when so many sites have it. */
  readonly wordSites: number;
  readonly dilations: readonly number[];
  readonly learningRate: number;
  readonly weightDecay: number;
  readonly featureDropout: number;
  readonly hiddenDropout: number;
  readonly batch: number;
  /** How often a page of which only pieces are known is shown in an epoch. */
  readonly partialShare: number;
  /** Weight of copies. */
  readonly copyWeight: number;
  /** How often a page that has lean or varied copies is shown as one of them. */
  readonly copyShare: number;
  /** How often only the part of a page around its article is shown. */
  readonly cropShare: number;
  /** Share of the running mean of the weights that each step keeps (Polyak and Juditsky 1992). */
  readonly averaging: number;
}

export const DEFAULT_SETTINGS: TrainingSettings = {
  epochs: 12,
  seed: 1,
  nets: 2,
  width: 24,
  wordWidth: 8,
  wordSites: 10,
  dilations: [1, 2, 4, 8, 16],
  learningRate: 0.004,
  weightDecay: 0.02,
  featureDropout: 0.2,
  hiddenDropout: 0.15,
  batch: 4,
  partialShare: 0.5,
  copyWeight: 0.5,
  copyShare: 0.45,
  cropShare: 0.75,
  averaging: 0.995,
};

/** A trained net with the words it knows: hash to row of its word embedding. */
export interface TrainedNet {
  readonly net: NetWeights;
  readonly vocabulary: Int32Array;
  readonly index: HashIndex;
}

/**
 * Trains a net on pages: each epoch every page once, in one of its texts; loss = log weight of all sequences − log
 * weight of those the answers allow; Adam (Kingma and Ba 2015) with decoupled decay, warm-up and cosine rate. Same
 * pages and settings give the same weights.
 */
export function trainNet(
  pages: readonly TrainingPage[],
  settings: TrainingSettings,
  log: (line: string) => void,
): TrainedNet {
  const random = randomStream(settings.seed * 7919 + 17);
  const vocabulary = settings.wordWidth > 0 ? chooseVocabulary(pages, settings.wordSites) : new Int32Array(0);
  const index = indexVocabulary(vocabulary);
  const { width, wordWidth, dilations } = settings;
  const featureRows = FEATURE_OFFSETS[FEATURES.length] ?? 0;
  const shape = { featureRows, wordRows: vocabulary.length, width, wordWidth, dilations };
  const { flat, net } = initialParameters(shape, random);
  const gradient = zeroParameters(shape);
  const mean = zeroParameters(shape);
  const first = new Float64Array(flat.length);
  const second = new Float64Array(flat.length);
  const usable = pages
    .map(({ texts }) => texts.flatMap((text) => choiceOf(text, index)))
    .filter((choices) => choices.length > 0);
  const drop = { feature: settings.featureDropout, hidden: settings.hiddenDropout, random };
  const order = usable.map((_, i) => i);
  const steps = Math.ceil(usable.length / settings.batch) * settings.epochs;
  let step = 0;
  const update = (): void => {
    const progress = step / steps;
    step++;
    const rate =
      settings.learningRate *
      (progress < 0.05 ? progress / 0.05 : 0.5 * (1 + Math.cos((Math.PI * (progress - 0.05)) / 0.95)));
    const correct1 = 1 - 0.9 ** step;
    const correct2 = 1 - 0.99 ** step;
    const keep = Math.min(settings.averaging, step / (step + 10));
    for (let i = 0; i < flat.length; i++) {
      const g = gradient.flat[i] ?? 0;
      const m = 0.9 * (first[i] ?? 0) + 0.1 * g;
      const s = 0.99 * (second[i] ?? 0) + 0.01 * g * g;
      const value = flat[i] ?? 0;
      const next =
        value - rate * (m / correct1 / (Math.sqrt(s / correct2) + 1e-6) + settings.weightDecay * value);
      first[i] = m;
      second[i] = s;
      flat[i] = next;
      mean.flat[i] = keep * (mean.flat[i] ?? 0) + (1 - keep) * next;
    }
    gradient.flat.fill(0);
  };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let loss = 0;
    order.forEach((at, turn) => {
      const choices = usable[at] ?? [];
      const copies = choices.filter((choice) => choice.isCopy);
      const isCopied = copies.length > 0 && random() < settings.copyShare;
      const pool = isCopied ? copies : choices.filter((choice) => !choice.isCopy);
      const choice = pool[Math.floor(random() * pool.length)];
      if (choice !== undefined && (choice.isFull || random() < settings.partialShare)) {
        const shown = random() < settings.cropShare ? choice.cropped : choice.whole;
        const weight = choice.isFull && isCopied ? settings.copyWeight : 1;
        loss += weight * addGradient(net, gradient.net, shown, weight / settings.batch, drop);
      }
      if ((turn + 1) % settings.batch === 0 || turn + 1 === order.length) update();
    });
    log(`epoch ${epoch + 1}/${settings.epochs}: loss ${(loss / order.length).toFixed(3)}`);
  }
  return { net: mean.net, vocabulary, index };
}

/** A text as it can be shown in training. */
interface Choice {
  readonly isFull: boolean;
  readonly isCopy: boolean;
  readonly whole: MaskedPage;
  readonly cropped: MaskedPage;
}

/** One choice, or none for a text of which nothing is known. */
function choiceOf(text: TrainingText, index: HashIndex): readonly Choice[] {
  if (text.masks === null) return [];
  const page = encodeForNet(text, index);
  const whole = { page, masks: text.masks.masks };
  return [{ isFull: text.masks.isFull, isCopy: isCopy(text), whole, cropped: cropPage(page, text.masks) }];
}

/** Trains the settings' number of nets, each from a seed of its own, and packs them without a certainty. */
export function trainWeights(
  pages: readonly TrainingPage[],
  settings: TrainingSettings,
  log: (line: string) => void,
): WeightsFile {
  const trained = Array.from({ length: settings.nets }, (_, i) =>
    trainNet(pages, { ...settings, seed: settings.seed + i }, log),
  );
  const vocabulary = trained[0]?.vocabulary ?? new Int32Array(0);
  return packWeights(
    trained.map(({ net }) => net),
    vocabulary,
    [],
  );
}
