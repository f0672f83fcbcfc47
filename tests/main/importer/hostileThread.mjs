import process from 'node:process';
import { parentPort } from 'node:worker_threads';

// In place of the parser's thread: pages whose path says what they do to it.

parentPort?.on('message', ({ pages }) => {
  for (const page of pages) {
    if (page.path === 'exit') process.exit(3);
    if (page.path === 'throw') throw new Error('thrown on purpose');
    if (page.path.includes('memory')) fillMemory();
    if (page.path.includes('loop')) for (;;);
    if (page.path === 'later exit') setTimeout(() => process.exit(3), 20);
    if (page.path === 'later throw')
      setTimeout(() => {
        throw new Error('thrown later');
      }, 20);
    if (page.path.includes('regex')) /^(a+)+$/.test(`${'a'.repeat(64)}b`);
    parentPort?.postMessage({
      parsed: { path: page.path, outcome: 'skipped', code: 'blank', detail: null },
    });
  }
});

function fillMemory() {
  const kept = [];
  for (;;) kept.push(new Array(1_000_000).fill(kept.length));
}
