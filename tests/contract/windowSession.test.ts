import { describe, expect, it } from 'vitest';
import { readWindowSession } from '../../src/contract/windowSession';
import { resumed } from '../../src/renderer/app/windowSession';
import { FIRST_STATE } from '../../src/renderer/app/windowState';
import { idOf } from '../builders';

const SESSION = {
  listing: { kind: 'tag', tagId: 'coast' },
  sort: 'oldest',
  cursor: idOf('ferry'),
  selected: [idOf('ferry'), idOf('quay')],
  openArticle: idOf('ferry'),
  place: { id: idOf('quay'), below: 12 },
};

describe('the session before', () => {
  it('is gone on with', () => {
    const session = readWindowSession(JSON.stringify(SESSION));
    expect(session).toEqual(SESSION);
    expect(resumed(FIRST_STATE, session)).toMatchObject({
      listing: SESSION.listing,
      query: '',
      sort: 'oldest',
      selection: { cursor: idOf('ferry'), ids: new Set(SESSION.selected) },
    });
  });

  it('is none when it is missing, damaged or of another form', () => {
    expect(readWindowSession(null)).toBeNull();
    expect(readWindowSession('{"listing":')).toBeNull();
    expect(readWindowSession(JSON.stringify({ ...SESSION, listing: { kind: 'elsewhere' } }))).toBeNull();
    expect(resumed(FIRST_STATE, null)).toBe(FIRST_STATE);
  });
});
