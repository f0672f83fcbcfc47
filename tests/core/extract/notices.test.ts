import { describe, expect, it } from 'vitest';
import { adoptLabels } from '../../../src/core/extract/adoptLabels';
import type { PageLabels } from '../../../src/core/extract/labeller/labelPage';
import { isFigureLine, isLinkOrSignature, isNotice } from '../../../src/core/extract/notices';
import { type PageLine, readPage } from '../../../src/core/extract/page';
import type { Label } from '../../../src/core/labels';

const lineOf = (text: string): PageLine => {
  const line = readPage(`Title\n\n${text}`).lines[1];
  if (line === undefined) throw new Error('no line');
  return line;
};

describe('notices', () => {
  it.each([
    'This entry was posted in Gardens. Bookmark the permalink.',
    'Erstellt am Freitag um 9:10 und abgelegt unter Ufer, Fähren.',
    'When you buy through links on our site, we may earn a commission from those links.',
    'Klicken Sie auf den Button, um den Inhalt von www.karte.example zu laden.',
    'Hier werden externe Inhalte angezeigt, sobald Sie zustimmen.',
    'Get the Harbour Post on your telephone with our app.',
    'Gefällt dir unser Magazin? Mit einer Spende hältst du es am Leben.',
    'Follow the Harbour Post on Google News and never miss a tide.',
    'Dieser Text ist eine Übersetzung und stand zuerst in der Hafenpost.',
    'Die Inhalte dieser Website sind unter einer Creative Commons-Lizenz lizenziert.',
    'Il vous reste la moitié de ce texte, ouverte aux abonnés.',
  ])('%s', (text) => {
    expect(isNotice(lineOf(text))).toBe(true);
  });

  it.each([
    'The board said on Twitter that it would not follow the advice of its own clerk.',
    'Following the second ferry, the town plans to release an app in the first half of the year.',
    'Donations paid for the lighthouse, and the newsletter of its friends has 300 readers.',
    'Affiliates of the company own the quay, which may earn them a commission from the town.',
    'She has posted in the harbour since May and published under her maiden name.',
  ])('not: %s', (text) => {
    expect(isNotice(lineOf(text))).toBe(false);
  });

  it('knows what stands under a picture or a table', () => {
    expect(isFigureLine(lineOf('Abbildung 4: Die Fähre bei Ebbe, gesehen vom Turm.'))).toBe(true);
    expect(isFigureLine(lineOf('Figures for May show that the ferry is full.'))).toBe(false);
  });

  it('knows links and the author’s name inside a story', () => {
    expect(isLinkOrSignature(lineOf('Zum Artikel: Was die zweite Fähre kostet'))).toBe(true);
    expect(isLinkOrSignature(lineOf('View all (4)'))).toBe(true);
    expect(isLinkOrSignature(lineOf('By Anna Holm'))).toBe(true);
    expect(isLinkOrSignature(lineOf('By the water'))).toBe(false);
    expect(isLinkOrSignature(lineOf('View all of the bay from the tower.'))).toBe(false);
  });
});

const STORY = 'The board met in spring before it came to terms with the owners of the quay, its clerk said.';

/** The labels of a story's lines where the labeller takes them all for paragraphs of some chance. */
function adopted(lines: readonly string[], chance: number): readonly Label[] {
  const page = readPage(['Ferry comes twice', ...lines].join('\n\n'));
  const ofLines = (value: number): Float64Array => new Float64Array(page.all.length).fill(value);
  const labels = page.all.map((): Label => 'paragraph');
  const learned: PageLabels = {
    labels,
    bodyProbability: ofLines(chance),
    fieldProbability: { headline: ofLines(0), dateline: ofLines(0), byline: ofLines(0) },
    certainty: 1,
  };
  const byRules = page.lines.map((): Label => 'paragraph');
  return adoptLabels(page, learned, byRules).slice(1);
}

describe('labels of the story’s end', () => {
  it('leaves a notice out unless the labeller is sure of it', () => {
    const lines = [STORY, 'This entry was posted in Gardens. Bookmark the permalink.'];
    expect(adopted(lines, 0.9)).toEqual(['paragraph', 'furniture']);
    expect(adopted(lines, 0.99)).toEqual(['paragraph', 'paragraph']);
  });

  it('leaves out the box on the author', () => {
    const box = ['About Anna Holm', 'She has sailed since she was six and lives by the quay.'];
    expect(adopted([STORY, STORY, STORY, ...box], 0.99)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'furniture',
      'furniture',
    ]);
  });

  it('leaves out a note on someone of whom the story does not tell', () => {
    const note = 'Oduvo Marrenby is a professor of tides and the author of two books.';
    const told =
      'Oduvo Marrenby had asked for the second ferry in a letter to the board of the harbour in May.';
    expect(adopted([STORY, STORY, STORY, note], 0.9).at(-1)).toBe('furniture');
    expect(adopted([STORY, told, STORY, note], 0.9).at(-1)).toBe('paragraph');
  });

  it('takes a name and an agency behind a line without a full stop for a caption’s', () => {
    expect(adopted([STORY, 'The ferry at the quay of Tamsin in May Ann Holm/Reuters', STORY], 0.8)[1]).toBe(
      'caption',
    );
  });
});
