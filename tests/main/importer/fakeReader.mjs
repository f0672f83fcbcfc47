import { parentPort } from 'node:worker_threads';

// Stands for the reader's thread: gives `roots.length` batches, one for each that is allowed, and then does what the
// last root says.
let allowed = 0;
let given = 0;
let roots = [];
let isStopped = false;

parentPort.on('message', (order) => {
  if (order.kind === 'read') roots = order.roots;
  if (order.kind === 'next') allowed += 1;
  if (order.kind === 'stop') isStopped = true;
  while (given < roots.length && given < allowed) {
    const path = `${roots[given]} of ${allowed} allowed${isStopped ? ', stopped' : ''}`;
    given += 1;
    parentPort.postMessage({ batch: { reads: [{ path, isUnread: true }], containers: [] } });
    if (given < roots.length) continue;
    if (roots.at(-1) === 'die') process.exit(7);
    if (roots.at(-1) === 'throw') throw new Error('torn disk');
    parentPort.postMessage({ batch: null });
  }
});
