import { FORMAT_IDS } from '../../core/export/exportFormat';

/** What `cuttings --help` prints. */
export const USAGE = `Usage: cuttings [PATH…]                     open the window (and import PATH…)
       cuttings cuttings://article/ID       open the window, and that article in it
       cuttings import PATH…                import files and folders without a window
       cuttings search QUERY                search as the search box does (--limit 50)
       cuttings search --file QUERIES       a query a line, each --repeat times
       cuttings tag QUERY --add a,b/c       tag what a search finds, as one step; --remove d takes off
       cuttings export [QUERY] --format F --out PATH
                                            write articles out: ${FORMAT_IDS.join(', ')}
       cuttings extract PATH… --out DIR     text to article, a JSON file each, without a library (--jobs N)
       cuttings stats                       what is there, in numbers
       cuttings verify                      check every original, every journal line, and the library
       cuttings rebuild                     make the library again from the archive
       cuttings backup --out FILE           write the whole archive into one verified file
       cuttings restore FILE                put a backup in the archive's place; the old one is kept

Options:
  --data DIR   another data folder
  --json       one JSON value on standard output, nothing else
  --version    version and runtime
  --help       this text

Exit codes: 0 all well · 1 the command failed · 2 wrong usage · 3 done, some files failed · 4 damage found`;
