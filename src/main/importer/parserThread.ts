import { parentPort } from 'node:worker_threads';
import { RuleBook } from '../../core/rules/ruleBook';
import { parseWithSigns } from './parsePage';
import type { Job } from './parserPool';

// A thread that parses pages: what goes wrong in it (memory, endless loops) takes down this thread and no more.

parentPort?.on('message', ({ pages, rules }: Job) => {
  const book = new RuleBook(rules);
  for (const page of pages) {
    parentPort?.postMessage(parseWithSigns(page, book));
  }
});
