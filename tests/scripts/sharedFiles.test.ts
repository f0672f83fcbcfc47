import { describe, expect, it } from 'vitest';
import { completion, manualPage } from '../../scripts/packaging/sharedFiles.mjs';
import { USAGE } from '../../src/main/cli/usage';

describe('what a system shows of the program', () => {
  it('completes every command and option of the usage text', () => {
    const script = completion(USAGE);
    for (const word of ['import', 'extract', 'search', 'tag', 'export', 'stats', 'verify', 'rebuild'])
      expect(script).toMatch(new RegExp(`compgen -W '[^']*\\b${word}\\b`));
    for (const word of ['backup', 'restore', '--data', '--json', '--jobs', '--format'])
      expect(script).toMatch(new RegExp(`compgen -W '[^']*${word}\\b`));
  });

  it('has a manual page without a line that man takes for its own', () => {
    const lines = manualPage(`.hidden\n${USAGE}\n'quoted`).split('\n');
    expect(lines.some((line) => line.includes('cuttings extract PATH'))).toBe(true);
    const requests = lines.filter((line) => /^[.']/.test(line)).map((line) => line.split(' ')[0]);
    expect(requests).toEqual(['.TH', '.SH', '.SH', '.nf', '.fi', '.SH', '.TP', '.I']);
  });
});
