import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/core/comparing/compareVersions';
import { type anExtraction, aParsedArticle } from '../../builders';

const version = (parts: Parameters<typeof anExtraction>[0]) => aParsedArticle('ferry', parts);

describe('compareVersions', () => {
  it('sets a version whose language was not found like the other', () => {
    const arabic = version({ language: 'ar', direction: 'rtl' });
    const { before, after } = compareVersions(version({ language: null, direction: 'rtl' }), arabic);
    expect([before.language, after.language]).toEqual(['ar', 'ar']);
  });

  it('takes no language from a version that runs the other way', () => {
    const english = version({ language: 'en', direction: 'ltr' });
    expect(compareVersions(english, version({ language: null, direction: 'rtl' })).after.language).toBeNull();
  });
});
