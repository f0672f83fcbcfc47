import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/contract/appError';
import { storageError } from '../../../src/renderer/storage/storageError';

describe('what the database threw', () => {
  it('says that the disk is full, by whatever name', () => {
    for (const thrown of [
      new DOMException('', 'QuotaExceededError'),
      new Dexie.AbortError('QuotaExceededError: too much'),
      new DOMException('IO error: No space left on device', 'UnknownError'),
    ])
      expect(storageError(thrown)).toMatchObject({ code: 'diskFull' });
  });

  it('says that the library did not answer', () => {
    const thrown = new DOMException('Internal error opening backing store', 'UnknownError');
    expect(storageError(thrown)).toMatchObject({ code: 'storageFailed', detail: thrown.message });
    expect(storageError(new Dexie.DatabaseClosedError('closed'))).toMatchObject({ code: 'storageFailed' });
  });

  it('leaves alone what is not of the database', () => {
    const mistake = new TypeError('not a function');
    const refusal = new AppError('notFound', '');
    expect(storageError(mistake)).toBe(mistake);
    expect(storageError(refusal)).toBe(refusal);
  });
});
