import path from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { type ExtractOrder, extractAll, tellExtraction } from '../extract/extractAll';

/** `cuttings extract PATH… --out DIR`: needs neither library nor window. Answers the exit code. */
export async function extractCommand(order: ExtractOrder, isJson: boolean): Promise<number> {
  const script = path.join(import.meta.dirname, 'extract.js');
  try {
    const report = await extractAll(order, (share) => new Worker(script, { workerData: share }));
    return tellExtraction(report, isJson);
  } catch (error) {
    process.stderr.write(`cuttings: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
