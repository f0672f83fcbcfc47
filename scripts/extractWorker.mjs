// A thread of `extract --jobs N`: does its share of the files and answers once.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { extractFile } = await import('../src/main/extract/extractOneFile.ts');
parentPort?.postMessage(workerData.map(extractFile));
