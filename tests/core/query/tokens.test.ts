import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/query/parseQuery';
import { printQuery } from '../../../src/core/query/printQuery';
import { draftOf, takeTokens, writtenDraft } from '../../../src/core/query/tokens';
import { typedTerm } from '../../../src/core/query/typedTerm';
import { queries } from './aQuery';

const taken = (words: string, end?: number) => {
  const draft = takeTokens(words, end);
  return [...draft.tokens.map(printQuery), `| ${draft.words}`].join(' ');
};

describe('tokens', () => {
  it.each([
    ['tag:coast ', 'tag:coast | '],
    ['tag:coast', '| tag:coast'],
    ['ferry tag:coast is:unread harbour', 'tag:coast is:unread | ferry harbour'],
    ['-is:read NOT tag:"to cite" a', 'NOT is:read NOT tag:"to cite" | a'],
    ['a AND tag:b AND c', 'tag:b | a c'],
    ['tag:a OR tag:b c', '| tag:a OR tag:b c'],
    ['(tag:a b) c', '| (tag:a b) c'],
    ['colour:red tag: x', '| colour:red tag: x'],
    ['tag:"open quote', '| tag:"open quote'],
  ])('are taken out of %s', (words, drafted) => {
    expect(taken(words, words.length)).toBe(drafted);
  });

  it('leave the term under the cursor', () => {
    expect(taken('tag:co is:unread x', 6)).toBe('| tag:co is:unread x');
    expect(taken('tag:co is:unread x', 7)).toBe('tag:co | is:unread x');
  });

  it('and words make the query that they came from', () => {
    fc.assert(
      fc.property(queries(['harbour', 'night ferry', '港'], ['coast', 'Radio Vell']), (query) => {
        const written = printQuery(query);
        const { query: again } = parseQuery(writtenDraft(draftOf(written)));
        const parts = (one: typeof query) =>
          (one.kind === 'and' ? one.parts : [one]).map(printQuery).toSorted();
        expect(parts(again)).toEqual(parts(query));
      }),
      { numRuns: 1000 },
    );
  });

  it('keep their meaning before an OR', () => {
    const { tokens } = draftOf('tag:coast');
    expect(writtenDraft({ tokens, words: 'a OR b' })).toBe('tag:coast (a OR b)');
  });
});

describe('the term that is typed', () => {
  it.each([
    ['harb', 4, { field: null, text: 'harb' }],
    ['a tag:co', 8, { field: 'tag', text: 'co' }],
    ['tag:"Coast', 10, { field: 'tag', text: 'Coast' }],
    ['tag:co is:unread', 6, { field: 'tag', text: 'co' }],
    ['tag:', 4, { field: 'tag', text: '' }],
  ])('%s at %i', (words, cursor, term) => {
    expect(typedTerm(words, cursor)).toMatchObject(term);
  });

  it.each([
    ['harb ', 5],
    ['', 0],
    ['colour:r', 8],
    ['harb*', 5],
    ['"done"', 6],
  ])('%s at %i is none', (words, cursor) => {
    expect(typedTerm(words, cursor)).toBeNull();
  });
});
