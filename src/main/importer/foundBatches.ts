import type { Found, FoundContainer } from './found';

/** Pages read and archived together. */
const BATCH = 200;
const BATCH_BYTES = 16_000_000;

/** What a scan finds, in batches; the last may be empty. `list` is told of containers. */
export async function* foundBatches(
  scanning: AsyncIterable<Found | FoundContainer>,
  list: (container: FoundContainer) => void,
): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = [];
  let bytes = 0;
  for await (const found of scanning) {
    if (found.kind === 'container') {
      list(found);
      continue;
    }
    batch.push(found);
    bytes += found.kind === 'page' ? found.sizeBytes : 0;
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  yield batch;
}
