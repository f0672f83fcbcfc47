import { describe, expect, it } from 'vitest';
import { matchName } from '../../../src/core/query/matchName';

const marked = (name: string, typed: string) =>
  matchName(name, typed)?.marks.map(({ from, to }) => name.slice(from, to)) ?? null;

describe('a name', () => {
  it('answers to beginnings of its words, in any order', () => {
    expect(marked('Import Folder…', 'imp')).toEqual(['Imp']);
    expect(marked('Import Folder…', 'fold imp')).toEqual(['Imp', 'Fold']);
    expect(marked('coast/eelgrass', 'eel')).toEqual(['eel']);
    expect(marked('Re-extract this article', 'ex')).toEqual(['ex']);
  });

  it('does not answer to anything else', () => {
    expect(marked('Import Folder…', 'port')).toBeNull();
    expect(marked('Import Folder…', 'imp imp')).toBeNull();
  });

  it('answers to nothing typed, with nothing marked', () => {
    expect(matchName('Trash', ' ')).toEqual({ marks: [], distance: 0 });
  });

  it('is the nearer the earlier the words stand in it', () => {
    const near = matchName('Trash', 'tr')?.distance ?? -1;
    const far = matchName('Move to the Trash', 'tr')?.distance ?? -1;
    expect(near).toBe(0);
    expect(far).toBeGreaterThan(near);
  });

  it('is compared without accents and case, in every script', () => {
    expect(marked('Café Ångström', 'angs')).toEqual(['Ångs']);
    expect(marked('干潟に戻る藻場', '藻場')).toEqual(['藻', '場']);
    expect(marked('صدى المصب', 'المص')).toEqual(['المص']);
  });
});
