/** How far an import had come at a time. */
export interface RateSample {
  readonly elapsedMs: number;
  readonly done: number;
}

/** Files a second are taken over this time, so that the figure is steady and still follows the disk. */
const WINDOW_MS = 3000;

/** The samples that the rate is still taken from, with the new one. A clock that goes back starts afresh. */
export function withSample(samples: readonly RateSample[], sample: RateSample): readonly RateSample[] {
  const last = samples.at(-1);
  if (last !== undefined && sample.elapsedMs < last.elapsedMs) return [sample];
  const recent = samples.filter(({ elapsedMs }) => elapsedMs >= sample.elapsedMs - WINDOW_MS);
  return [...recent, sample];
}

/** Files a second over the last seconds; null until there is something to measure. */
export function filesPerSecond(samples: readonly RateSample[]): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || last.elapsedMs - first.elapsedMs < 500) return null;
  return Math.round(((last.done - first.done) * 1000) / (last.elapsedMs - first.elapsedMs));
}
