import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const OF_EACH = 25;

/** Queries of every kind whose words come from the pages, the same each time. */
export function madeQueries(pages: string): Readonly<Record<string, readonly string[]>> {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  const step = Math.max(1, Math.floor(files.length / OF_EACH));
  const lines = Array.from({ length: OF_EACH }, (_, n) =>
    longestLine(path.join(pages, files[n * step] ?? '')),
  );
  const words = lines.map((line) => line.match(/[a-z]{4,}/gi) ?? ['page']);
  const pick = (n: number, at: number) =>
    words[n % OF_EACH]?.[at % (words[n % OF_EACH]?.length ?? 1)] ?? 'page';
  const each = (make: (n: number) => string) => lines.map((_, n) => make(n));
  return {
    'words of ≥ 4 letters': each((n) => pick(n, 3)),
    'two words': each((n) => `${pick(n, 1)} ${pick(n, 5)}`),
    phrases: lines.map((line) => `"${(line.match(/[a-z]{3,} [a-z]{3,}/i) ?? ['the same'])[0]}"`),
    'words and filters': each((n) => `is:unread after:${2005 + (n % 15)} ${pick(n, 4)}`),
    'beginnings of 1–3 letters': each((n) => `${pick(n, 2).slice(0, 1 + (n % 3))}*`),
    'words in very many': each((n) => ['the', 'and', 'said', 'for', 'with'][n % 5] ?? 'the'),
  };
}

function longestLine(file: string): string {
  return readFileSync(file, 'utf8')
    .split('\n')
    .reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}
