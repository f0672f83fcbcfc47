import { type HitTerm, hitsIn } from '../../../core/query/hits';

const LENGTH = 280;
/** So much of the sentence is shown before the hit. */
const BEFORE = 50;

/**
 * A passage of some texts, one after the other, around the first place that has one of the words; null when none has one.
 * Cut at spaces where there are some.
 */
export function passageWith(texts: readonly string[], terms: readonly HitTerm[]): string | null {
  for (const [n, text] of texts.entries()) {
    const [hit] = hitsIn(text, terms, 'body');
    if (hit === undefined) continue;
    const from = hit.from <= BEFORE ? 0 : wordStart(text, hit.from - BEFORE, hit.from);
    const rest = [text.slice(from), ...texts.slice(n + 1)].join(' ').slice(0, LENGTH);
    return from === 0 ? rest : `… ${rest}`;
  }
  return null;
}

function wordStart(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= latest ? from : space + 1;
}
