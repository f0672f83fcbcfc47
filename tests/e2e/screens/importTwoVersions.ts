import { utimesSync } from 'node:fs';
import { aPage, writeFileAt } from '../pages';
import { choose, endImport, type Visitor } from './visitor';

const SAILS =
  'The 23:40 sailing from Tamsin returns on the first Friday of the month, the operator said on Thursday.';
const CROWD = 'Passengers who had written to the harbour board in the spring said that they were glad of it.';
const BOAT = 'The Anna Grey carries ninety people and twelve cars, and was built for the lakes.';
const BOARD = 'The board will look at the figures in March, and decide then about a second crossing.';

const VERSIONS = [
  aPage('Night ferry to resume in October', {
    day: '20 December 2023',
    paragraphs: [SAILS, CROWD, BOAT],
  }),
  aPage('Night ferry put off to May', {
    day: '21 December 2023',
    by: 'Mira Osk',
    paragraphs: [SAILS.replace('first Friday', 'last Sunday'), BOAT, BOARD],
  }),
];

/** Imports a page as it was, and as it was a month later; it is written into `folder`. */
export async function importTwoVersions({ app, page }: Visitor, folder: string): Promise<void> {
  for (const [n, text] of VERSIONS.entries()) {
    const file = writeFileAt(folder, 'pages/ferry.txt', text);
    utimesSync(file, new Date(2024, n, 2), new Date(2024, n, 2));
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    await choose(app, 'import.files');
    await endImport(page);
  }
}
