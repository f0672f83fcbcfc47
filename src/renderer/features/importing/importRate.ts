/** How far an import had come at a time. */
export interface RateSample {
  readonly elapsedMs: number;
  readonly done: number;
}

/** The rate is taken over this time: files come in batches, and a slow disk may take seconds over one. */
const WINDOW_MS = 8000;

/** The samples that the rate is still taken from, with the new one. A clock that goes back starts afresh. */
export function withSample(samples: readonly RateSample[], sample: RateSample): readonly RateSample[] {
  const last = samples.at(-1);
  if (last !== undefined && sample.elapsedMs < last.elapsedMs) return [sample];
  const recent = samples.filter(({ elapsedMs }) => elapsedMs >= sample.elapsedMs - WINDOW_MS);
  return [...recent, sample];
}

/** Files a second over the last seconds; null while there is nothing to measure, so never 0. */
export function filesPerSecond(samples: readonly RateSample[]): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || last.elapsedMs - first.elapsedMs < 500) return null;
  return Math.round(((last.done - first.done) * 1000) / (last.elapsedMs - first.elapsedMs)) || null;
}
