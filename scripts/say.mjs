import process from 'node:process';

/**
 * Prints one line for people. It goes to stderr, so that the stdout of `electron-path` and of
 * `cuttings` commands holds nothing but their result.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A failure of set-up that a person can do something about: what was tried, and what to do now. */
export class SetupError extends Error {
  /**
   * @param {string} what what could not be done
   * @param {{ tried: readonly string[], todo: string, cause?: unknown }} more
   */
  constructor(what, { tried, todo, cause }) {
    super(what, { cause });
    this.name = 'SetupError';
    this.tried = tried;
    this.todo = todo;
  }
}

/**
 * Runs an entry script: a SetupError is printed as what, tried and to do; anything else with its
 * stack, since it is a bug. Either ends the process with 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runEntry(main) {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof SetupError)) {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return;
    }
    say(`✗ ${error.message}`);
    for (const line of error.tried) say(`  tried: ${line}`);
    say(`  to do: ${error.todo}`);
  }
}

/**
 * The last lines of a program's output, for quoting in an error.
 *
 * @param {string | Buffer | null | undefined} output
 * @param {number} count
 */
export function lastLines(output, count = 3) {
  const lines = String(output ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(-count).join(' / ');
}
