/** What `cuttings --help` prints. */
export const USAGE = `Usage: cuttings [PATH…]                     open the window (and import PATH…)
       cuttings import PATH… [--json]       import files and folders without a window

Options:
  --data DIR   another data folder
  --json       one JSON value on standard output, nothing else
  --version    version and runtime
  --help       this text

Exit codes: 0 all well · 1 the command failed · 2 wrong usage · 3 done, some files failed`;
