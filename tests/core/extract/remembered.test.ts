import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/core/extract/remembered';

describe('what is remembered of texts', () => {
  it('is read once, also where it is nothing', () => {
    const asked: string[] = [];
    const read = remembered((text) => {
      asked.push(text);
      return text === 'Menu' ? null : { length: text.length };
    });
    expect([read('Menu'), read('Home'), read('Menu'), read('Home')]).toEqual([
      null,
      { length: 4 },
      null,
      { length: 4 },
    ]);
    expect(asked).toEqual(['Menu', 'Home']);
  });

  it('is no more than so many lately read short texts', () => {
    let asked = 0;
    const read = remembered((text) => {
      asked++;
      return text.length;
    });
    const prose = 'The harbour was opened again. '.repeat(10);
    expect([read(prose), read(prose), asked]).toEqual([prose.length, prose.length, 2]);
    read('often');
    for (let n = 0; n < 10_000; n++) {
      read(`line ${n}`);
      read('often');
    }
    const before = asked;
    expect([read('often'), asked]).toEqual([5, before]);
    expect([read('line 9999'), asked]).toEqual([9, before]);
    expect([read('line 0'), asked]).toEqual([6, before + 1]);
  });
});
