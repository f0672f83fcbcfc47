/**
 * What npm itself says went wrong, in one line: without its usage text and its log file's path.
 *
 * @param {string} stderr
 */
export function npmComplaint(stderr) {
  const lines = stderr
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!)/, '').trim());
  const end = lines.findIndex((line) => /^(Clean install a project|A complete log|Usage:)/.test(line));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => line !== '')
    .slice(0, 4)
    .join(' / ');
}
