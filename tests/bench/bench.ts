import process from 'node:process';
import { benchExport } from './exportBench';
import { benchImport } from './importBench';
import { benchLibrary } from './libraryBench';
import { benchScroll } from './scrollBench';
import { benchStep } from './stepBench';
import { benchWindow } from './windowBench';

/**
 * `npm run bench [-- import | window | scroll | step | library | export]`: the figures of docs/, each with a reference from the same run. The
 * size of the libraries of the last two and of the window's import is `CUTTINGS_BENCH_COUNT` (10,000 unless it is set).
 */
const BENCHES = {
  import: benchImport,
  window: benchWindow,
  scroll: benchScroll,
  step: benchStep,
  library: benchLibrary,
  export: benchExport,
} as const;

const wanted = process.argv.slice(2);
const names = (Object.keys(BENCHES) as (keyof typeof BENCHES)[]).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
if (names.length === 0) {
  process.stderr.write(`no such bench; there are: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exit(2);
}
for (const name of names) await BENCHES[name]();
