import { describe, expect, it } from 'vitest';
import { addressNumber, areVersions, pageNumber, pageOf } from '../../src/core/versions';

const aState = (parts: Partial<Parameters<typeof areVersions>[0]> = {}) => ({
  page: 1,
  address: 7,
  headline: 'Night ferry to resume',
  published: '2023-09-14',
  ...parts,
});

describe('a page', () => {
  it('is its path, or its web address in whatever web archive', () => {
    expect(pageOf('/pages/ferry.txt')).toBe('/pages/ferry.txt');
    const first = pageOf('/crawls/may.warc.gz/https://radiovell.example/ferry#top');
    expect(first).toBe(pageOf('/crawls/june.warc.gz/http://radiovell.example/ferry'));
    expect(first).not.toBe(pageOf('/crawls/june.warc.gz/http://radiovell.example/bridge'));
    expect(pageNumber('/pages/ferry.txt')).not.toBe(pageNumber('/pages/bridge.txt'));
  });

  it('has the address that it prints, however that is written, but not that of the whole site', () => {
    const number = addressNumber('https://www.radiovell.example/ferry/');
    expect(addressNumber('http://radiovell.example/ferry#comments')).toBe(number);
    expect(number).toBeGreaterThan(0);
    expect(addressNumber('https://radiovell.example/')).toBe(0);
    expect(addressNumber(null)).toBe(0);
  });
});

describe('two articles are versions of one page', () => {
  it('when they are from one path, whatever they say', () => {
    expect(areVersions(aState(), aState({ address: 0, headline: null, published: null }))).toBe(true);
  });

  it('when they have one address, and one headline or day', () => {
    expect(areVersions(aState(), aState({ page: 2, headline: 'Ferry is back' }))).toBe(true);
    expect(
      areVersions(aState(), aState({ page: 2, published: null, headline: 'NIGHT FERRY to resume' })),
    ).toBe(true);
  });

  it('but not for an address alone, or for none', () => {
    const other = { page: 2, headline: 'Bridge toll to rise', published: '2023-09-15' };
    expect(areVersions(aState(), aState(other))).toBe(false);
    expect(areVersions(aState({ address: 0 }), aState({ page: 2, address: 0 }))).toBe(false);
    expect(areVersions(aState(), aState({ page: 2, headline: null, published: null }))).toBe(false);
  });
});
