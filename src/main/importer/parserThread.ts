import { parentPort } from 'node:worker_threads';
import { parsePage } from './parsePage';
import type { Job, JobResult } from './parserPool';

// A thread that parses pages: what goes wrong in it (memory, endless loops) takes down this thread and no more.

parentPort?.on('message', ({ pages }: Job) => {
  for (const page of pages) {
    const result: JobResult = { parsed: parsePage(page) };
    parentPort?.postMessage(result);
  }
});
