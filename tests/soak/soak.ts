import process from 'node:process';
import { soakCorrupt } from './corruptSoak';
import { canMount, soakDiskFull } from './diskFullSoak';
import { soakHostile } from './hostileSoak';
import { soakKills } from './killsSoak';
import { soakRoundtrip } from './roundtripSoak';

/** `npm run soak -- kills [200] | diskfull [3] | corrupt [3] | roundtrip [2000] | hostile [1]`: tries to lose something, for long. */
const tell = (line: string) => void process.stdout.write(`${line}\n`);
const SOAKS: Record<string, (count: number | null) => Promise<readonly string[]>> = {
  kills: (count) => soakKills(count ?? 200, 1200, tell),
  diskfull: async (count) => {
    if (canMount()) return soakDiskFull(count ?? 3, 400, tell);
    tell('diskfull: skipped, mounting a small disk needs root');
    return [];
  },
  corrupt: (count) => soakCorrupt(count ?? 3, 200, tell),
  hostile: (count) => soakHostile(count ?? 1, tell),
  roundtrip: (count) => soakRoundtrip(count ?? 2000, tell),
};

const [name = '', number] = process.argv.slice(2);
const soak = SOAKS[name];
const count = number === undefined ? null : Number(number);
if (soak === undefined || (count !== null && !(count > 0))) {
  process.stderr.write(`usage: npm run soak -- ${Object.keys(SOAKS).join(' | ')} [COUNT]\n`);
  process.exit(2);
}
const wrong = await soak(count);
process.exitCode = wrong.length === 0 ? 0 : 1;
