import { holdsRole, isFullName } from './names';
import { kindOfLine } from './neighbour';
import type { Outline } from './outline';
import type { PageLine } from './page';

/** Those who sell or show pictures. */
export const PICTURES =
  /\b(?:getty|shutterstock|istock|unsplash|pixabay|pexels|alamy|imago|ap photo|afp via|reuters\/|caption|picture alliance|wikimedia|flickr)/iu;

/** What stands on a line next to a name's: as {@link kindOfLine}, and lines that are names themselves. */
export function kindOfNeighbour(outline: Outline, line: PageLine | undefined): string {
  const kind = kindOfLine(outline, line);
  const isPlain = kind === 'short' || kind === 'sentence' || kind === 'title';
  return isPlain && line !== undefined && isFullName(line.text) ? 'name' : kind;
}

const JOINED = /^\s*(?:[,;&/]|(?:and|und|y|et|e|og|och|en|i|и)\s)/u;

/** How many names stand behind a name, joined to it. */
export function furtherNames(after: string): number {
  let rest = after;
  let count = 0;
  while (count < 3 && JOINED.test(rest)) {
    rest = rest.replace(JOINED, '').replace(/^\s*(?:(?:and|und|y|et|e|og|och|en)\s)?/u, '');
    const name = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,3}/u.exec(rest)?.[0];
    if (name === undefined || holdsRole(` ${name}`)) break;
    count++;
    rest = rest.slice(name.length).trimStart();
  }
  return count;
}

/** What stands behind a name on its line. */
export function kindOfRest(text: string): string {
  if (text === '') return 'nothing';
  if (/^(?:[,;&/]|and\b|und\b|y\b|et\b|e\b|og\b|och\b|en\b)\s*\p{Lu}/u.test(text)) return 'name';
  if (/^[,(|·•–—-]?\s*\p{Lu}/u.test(text)) return 'capital';
  if (/^\P{L}*\d/u.test(text)) return 'number';
  if (/^[|·•–—/-]/u.test(text)) return 'separator';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

/** What stands in front of a name on its line. */
export function kindOfBeginning(text: string): string {
  if (text === '') return 'nothing';
  if (/(?:[,;&/]|\s(?:and|und|y|et|e|og|och|en))$/u.test(text)) return 'joint';
  if (/\b(?:by|von|par|por|av|af|door|di|de)\W*$/iu.test(text)) return 'by';
  if (/(?:^|\s)\p{Lu}\S*$/u.test(text)) return 'capital';
  if (/\d$/u.test(text)) return 'number';
  if (/[|·•–—-]$/u.test(text)) return 'separator';
  return /\p{L}$/u.test(text) ? 'word' : 'mark';
}
