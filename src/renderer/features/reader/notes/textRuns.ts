import type { HighlightColour, HighlightId } from '../../../../core/annotations/highlight';
import type { PassageKey } from '../../../../core/annotations/passages';
import type { PlacedHighlight } from '../../../../core/annotations/placeHighlights';
import type { Hit } from '../../../../core/query/hits';

/** The part of a highlight that stands in one passage, as it is drawn. */
export interface ShownSpan {
  readonly id: HighlightId;
  readonly colour: HighlightColour;
  readonly from: number;
  readonly to: number;
}

/** A part of a passage that is a hit of the search or is none; its pieces are highlighted or not. */
export interface TextRun {
  readonly from: number;
  readonly isHit: boolean;
  readonly pieces: readonly {
    readonly from: number;
    readonly text: string;
    readonly highlight: ShownSpan | null;
  }[];
}

/** The spans of highlights by passage, in order. */
export function spansByPassage(
  highlights: readonly PlacedHighlight[],
): ReadonlyMap<PassageKey, readonly ShownSpan[]> {
  const map = new Map<PassageKey, ShownSpan[]>();
  for (const { id, colour, spans } of highlights)
    for (const { passage, from, to } of spans)
      map.set(passage, [...(map.get(passage) ?? []), { id, colour, from, to }]);
  return map;
}

/** Cuts a text at hits and highlights. A hit stays one run; where highlights overlap, the later one is on top. */
export function textRuns(
  text: string,
  hits: readonly Hit[],
  spans: readonly ShownSpan[],
): readonly TextRun[] {
  const runs: TextRun[] = [];
  const add = (from: number, to: number, isHit: boolean) => {
    if (to > from) runs.push({ from, isHit, pieces: pieces(text, from, to, spans) });
  };
  let at = 0;
  for (const hit of hits) {
    add(at, hit.from, false);
    add(hit.from, hit.to, true);
    at = hit.to;
  }
  add(at, text.length, false);
  return runs;
}

function pieces(text: string, from: number, to: number, spans: readonly ShownSpan[]): TextRun['pieces'] {
  const within = spans.filter((span) => span.from < to && span.to > from);
  const cuts = new Set([from, to]);
  for (const span of within) {
    cuts.add(Math.max(from, span.from));
    cuts.add(Math.min(to, span.to));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, n) => ({
    from: start,
    text: text.slice(start, places[n + 1]),
    highlight: within.findLast((span) => span.from <= start && span.to > start) ?? null,
  }));
}
