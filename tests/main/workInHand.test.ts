import { describe, expect, it } from 'vitest';
import { workInHand } from '../../src/main/workInHand';

describe('work in hand', () => {
  it('is an import, before whatever else there is', () => {
    expect(workInHand({ isImporting: true, working: ['export'] })).toBe('import');
  });

  it('is what somebody waits for, not what is over in a moment', () => {
    expect(workInHand({ isImporting: false, working: ['learnedLines', 'backup'] })).toBe('backup');
    expect(workInHand({ isImporting: false, working: ['learnedLines', 'previewRules'] })).toBeNull();
  });

  it('is nothing at rest', () => {
    expect(workInHand({ isImporting: false, working: [] })).toBeNull();
  });
});
