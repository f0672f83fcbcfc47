import type { Label } from '../labels';
import { isCaptionLine } from './caption';
import type { PageLabels } from './labeller/labelPage';
import { isFullName } from './names';
import { isFigureLine, isLinkOrSignature, isNotice } from './notices';
import type { Page, PageLine } from './page';
import { SIGN } from './signs';
import { isAuthorNote, isNoteOnPerson } from './storyWeights';

/** Over this the labeller is too sure of a line of the body to be told otherwise by its words. */
const SURE_OF_BODY = 0.9;
const SURE_OF_TEXT = 0.97;
/** From here on the labeller is unsure enough of furniture to be told otherwise by the rules. */
const UNSURE_OF_FURNITURE = 0.35;
const LINK_WORDS = 20;
const ADVERT_WORDS = 4;
/** So many words of story stand in front of a second article, and no more in its headline. */
const STORY_WORDS = 60;
const HEADLINE_WORDS = 22;

/**
 * The labeller's labels of the lines that are not empty, and where it hardly knows, those of the rules: a line with a
 * credit at its end is a caption, a link to another story, an advert and a note on the author are none of this one,
 * doubtful prose right behind a paragraph is one if the rules say so, and what stands like a heading over text heads
 * it. The document title is a headline if there is an article.
 */
export function adoptLabels(page: Page, learned: PageLabels, byRules: readonly Label[]): Label[] {
  const chanceOf = (line: PageLine): number => learned.bodyProbability[line.number - 1] ?? 0;
  const labelOf = (line: PageLine | undefined): Label =>
    (line === undefined ? undefined : learned.labels[line.number - 1]) ?? 'furniture';
  const labels = page.lines.map((line): Label => {
    const label = labelOf(line);
    const rule = byRules[line.index];
    if (label === 'furniture') {
      const isNext = labelOf(page.lines[line.index - 1]) === 'paragraph';
      const isStory = rule === 'paragraph' && line.isProse && isNext;
      return isStory && chanceOf(line) >= UNSURE_OF_FURNITURE ? 'paragraph' : label;
    }
    if (label !== 'paragraph' && label !== 'heading') return label;
    if (chanceOf(line) < SURE_OF_BODY && isCaptionLine(line)) return 'caption';
    if (isAdvert(line)) return 'furniture';
    if (chanceOf(line) < SURE_OF_TEXT && (isLink(line) || isNotice(line) || isLinkOrSignature(line)))
      return 'furniture';
    if (isFigureLine(line)) return 'caption';
    return rule === 'heading' ? 'heading' : label;
  });
  cutSecondArticle(page, labels);
  cutAuthorNotes(page, labels, chanceOf);
  cutAuthorBox(page, labels);
  if (labels.length > 0 && labels.some((label) => label !== 'furniture')) labels[0] = 'headline';
  return labels;
}

/** "Read more: …", "À lire aussi » …": a link to another story inside this one. */
function isLink(line: PageLine): boolean {
  const opensSo = (line.signs.opening & SIGN.related) !== 0;
  return opensSo && line.words <= LINK_WORDS && /[:»|]/u.test(line.text);
}

/** The one or two words over a place for advertising. */
function isAdvert(line: PageLine): boolean {
  const opensSo = (line.signs.opening & SIGN.advert) !== 0;
  return opensSo && line.words <= ADVERT_WORDS && line.ending !== 'stop';
}

/** Where a line like a headline, a byline and a date line stand together behind the story, another article begins. */
function cutSecondArticle({ lines }: Page, labels: Label[]): void {
  const first = labels.indexOf('paragraph');
  const last = labels.lastIndexOf('paragraph');
  let told = 0;
  for (let at = first; at >= 0 && at < last; at++) {
    if (labels[at] === 'paragraph') told += lines[at]?.words ?? 0;
    if (told < STORY_WORDS || !isHeadOfArticle(labels, at)) continue;
    const title = lines[at - 1];
    const isTitle = title !== undefined && title.words >= 3 && title.words <= HEADLINE_WORDS;
    if (!isTitle || title.ending === 'stop') continue;
    let from = at - 1;
    while (isShortLine(lines[from - 1])) from--;
    for (let i = from; i < labels.length; i++) if (labels[i] !== 'teaser') labels[i] = 'furniture';
    return;
  }
}

/** The name of a column, "Published in …": what stands between two articles. */
function isShortLine(line: PageLine | undefined): boolean {
  return line !== undefined && line.words <= 6 && line.ending !== 'stop';
}

/** A byline and a date line, in either order, with a line between them at most. */
function isHeadOfArticle(labels: readonly Label[], at: number): boolean {
  const other = { byline: 'dateline', dateline: 'byline' }[labels[at] as string];
  return other !== undefined && (labels[at + 1] === other || labels[at + 2] === other);
}

/** Leaves out the notes on the author at the story's end. */
function cutAuthorNotes({ lines }: Page, labels: Label[], chanceOf: (line: PageLine) => number): void {
  const first = labels.indexOf('paragraph');
  for (let at = labels.lastIndexOf('paragraph'); at > first + 2; at--) {
    const line = lines[at];
    if (!line || labels[at] === 'furniture') continue;
    if (chanceOf(line) >= SURE_OF_TEXT || !(isAuthorNote(line) || isNoteOnStranger(lines, labels, at)))
      return;
    labels[at] = 'furniture';
  }
}

/** "Ann Lee is a professor …" of whom the story does not tell. */
function isNoteOnStranger(lines: readonly PageLine[], labels: readonly Label[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !isNoteOnPerson(line)) return false;
  const family = line.tokens[1] ?? '';
  return !lines.some(
    (other, i) => i < at && (i === 0 || labels[i] === 'paragraph') && other.tokens.includes(family),
  );
}

/** So many paragraphs on the author may stand under a heading of their own. */
const BOX_PARAGRAPHS = 3;
const ABOUT_AUTHOR =
  /^(?:about|über|sobre|à propos de|om|over|informazioni su)(?:\s+(?:den |the |die |el |la )?(?:autor\p{L}*|author|auteur))?:?\s*/iu;

/** Leaves out the heading "About Ann Lee" near the story's end and what stands under it. */
function cutAuthorBox({ lines }: Page, labels: Label[]): void {
  let paragraphs = 0;
  for (let at = labels.lastIndexOf('paragraph'); at > 0 && paragraphs <= BOX_PARAGRAPHS; at--) {
    const line = lines[at];
    if (line === undefined || (labels[at] !== 'paragraph' && labels[at] !== 'heading')) continue;
    if (isAboutAuthor(line)) {
      for (let i = at; i < labels.length; i++)
        if (labels[i] === 'paragraph' || labels[i] === 'heading') labels[i] = 'furniture';
      return;
    }
    paragraphs++;
  }
}

function isAboutAuthor({ text, words }: PageLine): boolean {
  const opening = ABOUT_AUTHOR.exec(text)?.[0] ?? '';
  return opening !== '' && words <= 8 && (isFullName(text.slice(opening.length)) || text === opening.trim());
}
