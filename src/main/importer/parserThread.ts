import { parentPort } from 'node:worker_threads';
import { meetEveryKind } from '../../core/extract/everyKind';
import { RuleBook } from '../../core/rules/ruleBook';
import { parseWithSigns } from './parsePage';
import type { Job, ThreadResult } from './parserPool';
import { sendable } from './sendable';

// A thread that parses pages: what goes wrong in it (memory, endless loops) takes down this thread and no more.

meetEveryKind();

parentPort?.on('message', ({ pages, rules }: Job) => {
  const book = new RuleBook(rules);
  for (const page of pages) {
    const { parsed, signs } = parseWithSigns(page, book);
    const sent = sendable(parsed);
    const moved =
      'outcome' in sent ? [] : [sent.content.buffer as ArrayBuffer, sent.packed.buffer as ArrayBuffer];
    parentPort?.postMessage({ parsed: sent, signs } satisfies ThreadResult, moved);
  }
});
