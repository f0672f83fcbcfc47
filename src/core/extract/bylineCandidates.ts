import { furtherNames, kindOfBeginning, kindOfRest } from './besideName';
import {
  type BylineLabel,
  bylineLabel,
  isBylineLabel,
  labelOfByline,
  nameAfterInnerLabel,
} from './bylineLabels';
import { lineEvidence } from './bylineLineEvidence';
import { couldNameAuthor } from './bylineLines';
import { isGivenName } from './givenNames';
import { tokens } from './measure';
import { everydayWords, type NamePlaces, nameCounts, storyWords } from './nameOnPage';
import { endsInDay, holdsRole, isFullName, type NameGuess, nameGuesses } from './names';
import { type Outline, type Zone, zoneOf } from './outline';
import type { PageLine } from './page';
import { type Candidate, chanceStep, step } from './rank';
import { SIGN, signsOf } from './signs';

/** Possible authors and the line they stand on. */
export interface BylineValue {
  readonly text: string;
  readonly line: PageLine;
  readonly label: string | null;
}

const AGENCY =
  /\b(?:reuters|afp|dpa|ap|associated press|pa media|tass|efe|ansa|xinhua|bloomberg|pti|ians|kyodo|interfax|agenc(?:y|ies|ia|ias|e)|agenturen|news desk|newsroom|staff|redaktion|redacción|redação|rédaction|wire|desk|team|online)\b/iu;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|da|di|del|la|al|el|bin))*(?:\/\p{Lu}[\p{L}\p{M}.]*)*$/u;
const JOINT = /\s*(?:[,;&/]|\s(?:and|und|y|e|et|og|och|en|и|та|i)\s)\s*/u;
const MOST_LINES = 60;

/** Names on lines around the headline and the story's end, and after words that introduce an author. */
export function bylineCandidates(outline: Outline): readonly Candidate<BylineValue>[] {
  const { page } = outline;
  const lowerWords = everydayWords(outline);
  const story = storyWords(outline);
  const places = nameCounts(outline);
  const found: Candidate<BylineValue>[] = [];
  const likeliestLine = page.lines.reduce(
    (top, line) => Math.max(top, outline.chanceOf('byline', line) ?? 0),
    0,
  );
  let used = 0;
  for (const line of page.lines) {
    if (line.index === 0 || line.words > 30 || line.words < 1 || used > MOST_LINES) continue;
    const zone = zoneOf(outline, line);
    const above = page.lines[line.index - 1];
    const isBelowLabel = above !== undefined && isBylineLabel(above.text);
    const isGiven = outline.hand.get(line.index) === 'byline';
    if (!isGiven && !isBelowLabel && !couldNameAuthor(outline, line, zone)) continue;
    used++;
    const label = isGiven ? labelOfByline(line.text) : bylineLabel(line.text);
    const kindOfLabel = labelKind(line, label);
    const ofLine = lineEvidence(outline, line, { zone, kindOfLabel, isBelowLabel, likeliestLine });
    for (const guess of [
      ...guesses(line, isGiven ? (label?.end ?? 0) : 0),
      ...namesBelow(outline, line, isBelowLabel),
    ])
      found.push({
        key: guess.text.toLowerCase(),
        value: { text: guess.text, line, label: label?.words ?? (isBelowLabel ? above.text : null) },
        evidence: evidence(outline, line, zone, guess, {
          kindOfLabel,
          lowerWords,
          ofLine,
          places,
          story,
        }),
      });
  }
  return found;
}

/** The names that a line could hold behind its first `from` characters. */
function guesses({ text, dates }: PageLine, from: number): readonly NameGuess[] {
  if (from === 0) return nameGuesses(text, dates);
  const behind = dates.filter(({ start }) => start >= from);
  const moved = behind.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
  return nameGuesses(text.slice(from), moved);
}

const MOST_BELOW = 6;
/** What stands on a line of its own between two authors: "and", a comma, the initials of one. */
const BETWEEN = /^(?:and|und|et|y|e|og|och|en|&|,|\p{Lu}{2,3})$/u;
/** What joins a name to the one on the next line. */
const JOINED_TO_NEXT = /(?:\d{0,2}\s*,|\s*&|\s(?:and|und|et|y))\s*$/u;

/** The names of this line and of those right below it that are nothing but a name each: authors one under the other. */
function namesBelow(outline: Outline, line: PageLine, isBelowLabel: boolean): readonly NameGuess[] {
  const { page } = outline;
  const own = nameOf(line.text.slice(bylineLabel(line.text)?.end ?? 0));
  const isAuthor = (other: PageLine | undefined): boolean =>
    other !== undefined && (isFullName(nameOf(other.text)) || isLikelyName(outline, other));
  const isOwn = isFullName(own) || isLikelyName(outline, line) || (isBelowLabel && LIKELY_NAME.test(own));
  if (!isOwn || isAuthor(page.lines[line.index - 1])) return [];
  const texts = [own];
  for (const below of page.lines.slice(line.index + 1, line.index + 1 + MOST_BELOW)) {
    if (BETWEEN.test(below.text)) continue;
    if (!isAuthor(below)) break;
    texts.push(nameOf(below.text));
  }
  return texts.length > 1 ? [{ text: texts.join(', '), cut: 'joined' }] : [];
}

const nameOf = (text: string): string => text.replace(JOINED_TO_NEXT, '');

const LIKELY_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s[\p{L}\p{M}.'’-]+){0,2}\s\p{Lu}[\p{L}\p{M}'’-]+$/u;
const LIKELY_BYLINE = 0.3;

/** A line like a full name that the labeller takes for a byline. */
function isLikelyName({ chanceOf }: Outline, line: PageLine): boolean {
  return (chanceOf('byline', line) ?? 0) >= LIKELY_BYLINE && LIKELY_NAME.test(nameOf(line.text));
}

/** What introduces a name on the line: nothing, a word inside it, or a label of one kind or the other. */
function labelKind(line: PageLine, label: BylineLabel | null): string {
  if (label === null) return nameAfterInnerLabel(line.text) > 0 ? 'inner' : 'no';
  return label.isStrong ? 'strong' : 'by';
}

interface Surroundings {
  readonly kindOfLabel: string;
  /** What is the same for all names of the line. */
  readonly ofLine: readonly string[];
  readonly lowerWords: ReadonlySet<string>;
  readonly places: (key: string) => NamePlaces;
  readonly story: ReadonlySet<string>;
}

function evidence(
  outline: Outline,
  line: PageLine,
  zone: Zone,
  guess: NameGuess,
  { kindOfLabel, lowerWords, ofLine, places, story }: Surroundings,
): readonly string[] {
  const { page, headline, first } = outline;
  const { text } = guess;
  const words = text.split(/\s+/u);
  const isName = NAME.test(text);
  const own = tokens(text);
  const below = page.lines[line.index + 1];
  const above = page.lines[line.index - 1];
  const hasDate = [line, below, above].some(
    (one) => one !== undefined && one.dates.length > 0 && one.words <= 14,
  );
  const everyday =
    own.filter((word) => word.length > 1 && lowerWords.has(word)).length / Math.max(1, own.length);
  const rest = line.text.length - text.length;
  const parts = text.split(JOINT);
  const named = parts.every(
    (part) => NAME.test(part) && isGivenName(part.split(' ')[0] ?? '') && part.includes(' '),
  );
  const isNamed = named ? 'all' : isGivenName(words[0] ?? '') ? 'first' : 'no';
  const after = line.text.slice(line.text.indexOf(text) + text.length).trimStart();
  const before = line.text.slice(0, Math.max(0, line.text.indexOf(text))).trimEnd();
  const { all, told } = places(own.join(' '));
  const title = page.lines[0]?.tokens ?? [];
  const inTitle = own.every((word) => title.includes(word));
  const chance = outline.chanceOf('byline', line);
  const found = [
    ...ofLine,
    `leaves:${Math.min(3, furtherNames(after))}/parts:${Math.min(3, parts.length)}`,
    `label:${kindOfLabel}/cut:${guess.cut}`,
    `cut:${guess.cut}`,
    `name:${isName}/${zone}`,
    `name:${isName}/words:${Math.min(6, words.length)}`,
    `name:${isName}/date:${hasDate}`,
    `capitals:${step(words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length, [0.3, 0.6, 0.9, 1])}`,
    `fromHeadline:${headline === null ? 'x' : step(line.index - headline, [-10, -3, -1, 0, 1, 2, 3, 4, 6, 10, 20])}/${isName}`,
    `fromStory:${first === null ? 'x' : step(line.index - first, [-20, -10, -6, -4, -3, -2, -1, 0])}/${isName}`,
    `places:${Math.min(4, all)}`,
    `places:${Math.min(3, all)}/${zone}/${isName}`,
    `told:${Math.min(2, told)}/${isName}`,
    `told:${Math.min(1, told)}/label:${kindOfLabel}`,
    `known:${story.has(own.at(-1) ?? '')}/named:${isNamed}/${zone}`,
    `known:${story.has(own.at(-1) ?? '')}/label:${kindOfLabel}`,
    `inTitle:${inTitle}/named:${isNamed}`,
    `inTitle:${inTitle}/label:${kindOfLabel}`,
    `role:${holdsRole(text)}/cut:${guess.cut}`,
    `endsInDay:${endsInDay(text)}`,
    `afterRole:${holdsRole(` ${after}`)}/after:${kindOfRest(after)}`,
    `whole:${rest === 0}/${zone}/${isName}`,
    `rest:${step(rest, [1, 4, 10, 25, 60])}`,
    `everyday:${step(everyday, [0.01, 0.34, 0.67])}`,
    `chars:${step(text.length, [6, 10, 16, 24, 40])}`,
    `several:${/,|\band\b|\bund\b|\by\b|\bet\b|&|;/u.test(text)}`,
    `named:${isNamed}/${zone}`,
    `named:${isNamed}/parts:${Math.min(4, parts.length)}`,
    `named:${isNamed}/label:${kindOfLabel}`,
    `named:${isNamed}/date:${hasDate}`,
    `after:${kindOfRest(after)}`,
    `before:${kindOfBeginning(before)}`,
    `cut:${guess.cut}/named:${isNamed}`,
    `cut:${guess.cut}/after:${kindOfRest(after)}`,
    `byline:${chanceStep(chance)}/${isName}`,
  ];
  if (/\d/u.test(text)) found.push('digit', `digit/words:${Math.min(3, words.length)}`);
  if (AGENCY.test(text)) found.push(`agency/${kindOfLabel}`);
  if (/\p{Ll}\p{Lu}/u.test(text.replace(/\b(?:Mc|Mac|De|Le|La|Di|Van|O['’])(?=\p{Lu})/gu, '')))
    found.push('glued');
  if (text === text.toUpperCase() && text.length > 4) found.push('allCapitals');
  if ((signsOf(own, text).all & (SIGN.published | SIGN.updated)) !== 0) found.push('dateWord');
  if (/\s(?:in|at|for|aus|für|en|à|na)\s\p{Lu}/u.test(text)) found.push(`place/${kindOfLabel}`);
  if (isGivenName(/(\p{Lu}[\p{L}-]+)\s(?:von|de|di|da)$/u.exec(before)?.[1] ?? ''))
    found.push('particleBefore');
  if (isGivenName(/^[\s,;&/|]*(?:and |und |y |et |e )?(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1] ?? ''))
    found.push(`namedAfter/cut:${guess.cut}`);
  if (/[.:!?]$/u.test(text) && !/\b\p{Lu}\.$/u.test(text)) found.push('punctuated');
  return found;
}

/** What the page says about naming no author. */
export function noBylineEvidence(candidates: readonly Candidate<BylineValue>[]): readonly string[] {
  const hasLabel = candidates.some(({ value }) => value.label !== null);
  return ['none', `none/label:${hasLabel}`];
}
