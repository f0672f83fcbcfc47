/** Headlines of invented pages of one outlet. */
const HEADLINES = [
  'Dredging vote put off until spring',
  'Eelgrass comes back to the northern bays',
  'School roof repaired before the rains',
  'Night ferry to resume in October',
  'Bridge toll to rise by a tenth',
  'Market hall to open on Sundays',
];

/** How many pages {@link aSourcePage} can make. */
export const SOURCE_PAGES = HEADLINES.length;

/** A page whose own text is its own, among appeals that every page of the outlet has and that read like a story. */
export function aSourcePage(n: number, turn = 0): string {
  const headline = HEADLINES[n] ?? '';
  return [
    `${headline} | Radio Vell`,
    '',
    'Home',
    'News',
    'Sport',
    '',
    headline,
    '',
    `${10 + n} September 2023`,
    '',
    `The ${n} plan was settled on Thursday after ${n + 2} months of talks between the board and the town, the clerk said in a note to members${turn === 0 ? '' : ` (version ${turn})`}.`,
    '',
    `People who had written to the board in spring number ${n} said that they were glad of it, although costs have risen by a fifth since then.`,
    '',
    'Radio Vell listeners pay for this reporting. If it was of use to you, think of giving what a cup of coffee costs, once or every month.',
    '',
    `A second meeting is to look at the figures in month ${n + 1}, and decide then whether more of them can be paid for by the district.`,
    '',
    'Our newsroom stands on the quay in Tamsin and is open to visitors every weekday from nine until five, except when it rains.',
    '',
    '© 2023 Radio Vell, Tamsin.',
    '',
  ].join('\n');
}
