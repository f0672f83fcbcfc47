import { describe, expect, it } from 'vitest';
import { lineTest } from '../../../src/core/rules/lineMatch';

describe('lines that a rule means', () => {
  it('have the same words, whatever their blanks, case and punctuation', () => {
    const isMeant = lineTest({ kind: 'text', texts: ['Sign in | Subscribe', '———'] });
    expect(isMeant('SIGN IN  ·  subscribe')).toBe(true);
    expect(isMeant('Sign in | Subscribe now')).toBe(false);
    expect(isMeant('———')).toBe(true);
    expect(isMeant('...')).toBe(false);
  });

  it('begin alike, up to the end of a word', () => {
    const isMeant = lineTest({ kind: 'begins', text: 'By' });
    expect(isMeant('by Dov Halloran')).toBe(true);
    expect(isMeant('By: Dov Halloran')).toBe(true);
    expect(isMeant('Bypass to open in May')).toBe(false);
    expect(isMeant('By-election called')).toBe(false);
    expect(lineTest({ kind: 'begins', text: 'Story by:' })('Story by:Dov Halloran')).toBe(true);
    expect(lineTest({ kind: 'begins', text: '' })('By Dov')).toBe(false);
  });

  it('differ in their numbers only', () => {
    const isMeant = lineTest({ kind: 'shape', text: 'Updated 12/9/2023 06:10' });
    expect(isMeant('updated 1/10/2024 18:05')).toBe(true);
    expect(isMeant('Updated 1 October 2024')).toBe(false);
  });
});
