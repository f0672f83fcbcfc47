import { eachWordHash, encodeFeatures } from '../../src/core/extract/labeller/encodePage';
import { type PageView, viewPage } from '../../src/core/extract/labeller/viewPage';
import { type GoldMasks, goldMasks } from './goldMasks';
import { FLAVOURS, type GoldPage, splitLines } from './goldPages';
import { leanPage } from './leanPage';

/** One text of a page, measured and encoded, with what its answers allow. */
export interface TrainingText {
  readonly kind: 'inner' | 'dom' | 'lean';
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

/** Measures every text of the pages once; `leanCopies` more are made of each page with full answers. */
export function trainingPages(pages: readonly GoldPage[], leanCopies: number): readonly TrainingPage[] {
  return pages.map((page, number) => {
    const texts: TrainingText[] = [];
    for (const kind of FLAVOURS) {
      const lines = splitLines(page.text[kind]);
      const view = viewPage(lines);
      const masks = goldMasks(view, lines, page.gold);
      texts.push(encodeText(kind, lines, view, masks));
      if (kind !== 'inner' || masks === null || !masks.isFull) continue;
      for (let copy = 0; copy < leanCopies; copy++) {
        const lean = leanPage(view, lines, page.gold, masks, number * 977 + copy);
        const leanView = viewPage(lean);
        const leanMasks = goldMasks(leanView, lean, page.gold);
        if (leanMasks !== null) texts.push(encodeText('lean', lean, leanView, leanMasks));
      }
    }
    return { page, texts };
  });
}
