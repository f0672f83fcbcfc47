import type { Found } from './scan';

/** Pages read and archived together. */
const BATCH = 200;
const BATCH_BYTES = 16_000_000;

/** What a scan finds, in batches; the last may be empty. `count` is told of each thing found. */
export async function* foundBatches(
  scanning: AsyncIterable<Found>,
  count: () => void,
): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = [];
  let bytes = 0;
  for await (const found of scanning) {
    count();
    batch.push(found);
    bytes += found.kind === 'page' ? found.sizeBytes : 0;
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  yield batch;
}
