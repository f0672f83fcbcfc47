import { eachWordHash, encodeFeatures } from '../../src/core/extract/labeller/encodePage';
import { type PageView, viewPage } from '../../src/core/extract/labeller/viewPage';
import { bareMasks, barePage } from './barePage';
import { type GoldMasks, goldMasks } from './goldMasks';
import { FLAVOURS, type GoldPage, splitLines } from './goldPages';
import { leanPage } from './leanPage';
import { type AnsweredPage, variedPage } from './variedPage';

/** One text of a page, measured and encoded, with what its answers allow. */
export interface TrainingText {
  readonly kind: 'inner' | 'dom' | 'lean' | 'varied' | 'bare';
  readonly lines: readonly string[];
  readonly count: number;
  readonly features: Uint16Array;
  readonly wordStart: Int32Array;
  readonly wordHashes: Int32Array;
  readonly masks: GoldMasks | null;
}

/** A page with all its texts. They are one page to the cross-validation, whatever the text. */
export interface TrainingPage {
  readonly page: GoldPage;
  readonly texts: readonly TrainingText[];
}

function encodeText(
  kind: TrainingText['kind'],
  lines: readonly string[],
  view: PageView,
  masks: GoldMasks | null,
): TrainingText {
  const { count } = view.scan;
  const wordStart = new Int32Array(count + 1);
  const hashes: number[] = [];
  for (let row = 0; row < count; row++) {
    eachWordHash(view, row, (hash) => hashes.push(hash));
    wordStart[row + 1] = hashes.length;
  }
  return {
    kind,
    lines,
    count,
    features: encodeFeatures(view),
    wordStart,
    wordHashes: Int32Array.from(hashes),
    masks,
  };
}

/** Whether a text was made of other texts, and so holds other sites' words. */
export function isCopy(text: TrainingText): boolean {
  return text.kind === 'lean' || text.kind === 'varied' || text.kind === 'bare';
}

/** How many further texts are made of each page with full answers. */
export interface Copies {
  readonly lean: number;
  readonly varied: number;
  /** Whether some pages are also shown without their article. */
  readonly bare: boolean;
}

/** One in so many answered texts is also shown without its article. */
const BARE_OF = 4;

/** The copies that the shipped weights are trained on. */
export const COPIES: Copies = { lean: 1, varied: 2, bare: true };

/**
 * Measures every text of the pages once. Varied copies borrow from a page of the same language and the same fold,
 * so that nothing of a held-out page gets into the training of its fold.
 */
export function trainingPages(pages: readonly GoldPage[], copies: Copies): readonly TrainingPage[] {
  const answered: (AnsweredPage & { readonly number: number; readonly fold: number })[] = [];
  const result = pages.map((page, number) => {
    const texts: TrainingText[] = [];
    for (const kind of FLAVOURS) {
      const lines = splitLines(page.text[kind]);
      const view = viewPage(lines);
      const masks = goldMasks(view, lines, page.gold);
      texts.push(encodeText(kind, lines, view, masks));
      if (masks === null || !masks.isFull) continue;
      answered.push({ lines, view, masks, language: view.prose.language, number, fold: page.fold });
      if (kind !== 'inner') continue;
      for (let copy = 0; copy < copies.lean; copy++) {
        add(texts, 'lean', leanPage(view, lines, page.gold, masks, number * 977 + copy), page);
      }
    }
    return { page, texts };
  });
  answered.forEach((own, at) => {
    const target = result[own.number];
    const bare = copies.bare && at % BARE_OF === 0 ? barePage(own) : null;
    if (bare !== null && target !== undefined) addBare(target.texts, bare);
    const partners = answered.filter(
      (o) => o.fold === own.fold && o.language === own.language && o.number !== own.number,
    );
    if (target === undefined || partners.length === 0) return;
    for (let copy = 0; copy < copies.varied; copy++) {
      const seed = at * 613 + copy + 1;
      const partner = partners[(seed * 7) % partners.length];
      const varied = partner === undefined ? null : variedPage(own, partner, seed);
      if (varied !== null) add(target.texts, 'varied', varied, target.page);
    }
  });
  return result;
}

function addBare(texts: TrainingText[], lines: readonly string[]): void {
  const view = viewPage(lines);
  if (view.scan.count >= 3) texts.push(encodeText('bare', lines, view, bareMasks(view.scan.count)));
}

function add(
  texts: TrainingText[],
  kind: TrainingText['kind'],
  lines: readonly string[],
  page: GoldPage,
): void {
  const view = viewPage(lines);
  const masks = goldMasks(view, lines, page.gold);
  if (masks?.isFull === true) texts.push(encodeText(kind, lines, view, masks));
}
