import { describe, expect, it } from 'vitest';
import { npmComplaint } from '../../scripts/npmComplaint.mjs';

describe('what npm complains of', () => {
  it('is its reason, without usage text, log path and warnings', () => {
    const stderr = [
      'npm warn Unknown user config "x".',
      'npm error code EUSAGE',
      'npm error',
      'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      'npm error',
      'npm error Missing: left-pad@1.3.0 from lock file',
      'npm error Clean install a project',
      'npm error Usage:',
      'npm error A complete log of this run can be found in: /home/someone/.npm/_logs/debug.log',
    ].join('\n');
    expect(npmComplaint(stderr)).toBe(
      'code EUSAGE / `npm ci` can only install packages when your package.json and package-lock.json are in sync. / Missing: left-pad@1.3.0 from lock file',
    );
  });

  it('is empty where npm says nothing', () => {
    expect(npmComplaint('')).toBe('');
  });
});
