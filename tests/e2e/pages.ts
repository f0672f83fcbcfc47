import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PARAGRAPHS = [
  'The 23:40 sailing from Tamsin returns on the first Friday of the month, the operator said on Thursday, with a smaller boat and no bar.',
  'Passengers who had written to the harbour board in the spring said that they were glad of it, although the fare has risen by a fifth.',
  'A smaller boat',
  'The Anna Grey carries ninety people and twelve cars. She was built for the lakes and has never crossed the sound in winter.',
  'The board will look at the figures in March, and decide then whether a second crossing can be paid for.',
];

/** The text of an invented page, in the shape in which scrapers save them. */
export function aPage(
  headline: string,
  parts: {
    readonly day?: string;
    readonly site?: string;
    readonly by?: string;
    readonly paragraphs?: readonly string[];
  } = {},
): string {
  const {
    day = '14 September 2023',
    site = 'Radio Vell',
    by = 'Tomas Rigg',
    paragraphs = PARAGRAPHS,
  } = parts;
  return [
    `${headline} | ${site}`,
    '',
    headline,
    '',
    day,
    'The Anna Grey at the quay in Tamsin. (Radio Vell: Dov Halloran)',
    '',
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
    `Story by: ${by}`,
    '',
    'Port Alder board delays dredging vote until spring',
    'Members voted six to five to wait for a second survey of the channel ...',
    '5 hours ago',
    '',
    `© 2023 ${site}. All rights reserved.`,
    '',
  ].join('\n');
}

/** Writes a file below a folder, making the folders between, and answers its path. */
export function writeFileAt(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
