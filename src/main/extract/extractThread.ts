import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './extractFiles';
import { extractFile } from './extractOneFile';

// A thread of `extract --jobs N`: does its share of the files and answers once.

parentPort?.postMessage((workerData as readonly Task[]).map(extractFile));
