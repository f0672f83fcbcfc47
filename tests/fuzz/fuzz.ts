import process from 'node:process';
import fc from 'fast-check';
import { PARSERS } from './parsers';

/** `npm run fuzz -- [MINUTES] [PARSER…]`: gives each parser what is damaged at random, ten minutes each by default. */
const [first, ...rest] = process.argv.slice(2);
const minutes = first === undefined || Number.isNaN(Number(first)) ? 10 : Number(first);
const named = first !== undefined && Number.isNaN(Number(first)) ? [first, ...rest] : rest;
const names = named.length > 0 ? named : Object.keys(PARSERS);
const unknown = names.filter((name) => PARSERS[name] === undefined);
if (unknown.length > 0 || !(minutes > 0)) {
  process.stderr.write(`usage: npm run fuzz -- [MINUTES] [${Object.keys(PARSERS).join(' | ')}]…\n`);
  process.exit(2);
}

for (const name of names) {
  const parser = PARSERS[name];
  if (parser === undefined) continue;
  const until = Date.now() + minutes * 60_000;
  let inputs = 0;
  let wrong: string | null = null;
  while (Date.now() < until && wrong === null) {
    const outcome = await fc.check(parser, { numRuns: 200 });
    inputs += outcome.numRuns;
    if (outcome.failed) wrong = fc.defaultReportMessage(outcome) ?? 'failed';
  }
  process.stdout.write(
    `${name}: ${inputs} inputs, ${wrong === null ? 'nothing wrong' : `WRONG\n${wrong}`}\n`,
  );
  if (wrong !== null) process.exitCode = 1;
}
