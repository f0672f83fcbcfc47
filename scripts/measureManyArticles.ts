/**
 * Which files are taken for collections of articles: on folders of single pages there must be none.
 *
 *   npm run measure:many -- DIR…
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pageText } from '../src/core/htmlDump/pageText';
import { countArticles } from '../src/core/manyArticles/countArticles';

let found = 0;
let many = 0;
let elapsedMs = 0;

function look(at: string): void {
  if (statSync(at).isDirectory()) {
    for (const name of readdirSync(at)) look(path.join(at, name));
    return;
  }
  const decoded = pageText(readFileSync(at), at);
  if (decoded.kind === 'binary') return;
  const begun = performance.now();
  const count = countArticles(decoded.text);
  elapsedMs += performance.now() - begun;
  found += 1;
  if (count === 1) return;
  many += 1;
  process.stdout.write(`${at}: ${count}\n`);
}

for (const at of process.argv.slice(2)) look(at);
process.stdout.write(
  `${many} of ${found} files hold many articles, ${(elapsedMs / found).toFixed(2)} ms a file\n`,
);
