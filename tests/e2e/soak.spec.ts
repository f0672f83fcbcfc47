import { soakCorrupt } from '../soak/corruptSoak';
import { canMount, soakDiskFull } from '../soak/diskFullSoak';
import { soakKills } from '../soak/killsSoak';
import { soakRoundtrip } from '../soak/roundtripSoak';
import { expect, test } from './launch';

// The short forms of `npm run soak`. On a machine with nothing else to do they take two minutes.
test.describe.configure({ retries: 0, timeout: 300_000 });
const tell = () => {};

test('five kills lose nothing', { tag: '@long' }, async () => {
  expect(await soakKills(5, 300, tell)).toEqual([]);
});

test('a full disk loses nothing, says so, and goes on with room again', { tag: '@long' }, async () => {
  test.skip(!canMount(), 'mounting a small disk needs root');
  expect(await soakDiskFull(1, 200, tell)).toEqual([]);
});

test('a damaged library is made again, a damaged archive is named', { tag: '@long' }, async () => {
  expect(await soakCorrupt(1, 60, tell)).toEqual([]);
});

test('originals and backups come back as they went in', { tag: '@long' }, async () => {
  expect(await soakRoundtrip(60, tell)).toEqual([]);
});
