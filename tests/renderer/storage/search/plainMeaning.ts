import { REVIEW_BELOW } from '../../../../src/core/article';
import { foldedWords } from '../../../../src/core/query/fold';
import type { Query } from '../../../../src/core/query/query';
import { type PlainArticle, spaced } from './plainArticle';

/** The language's meaning, said as plainly as can be, one article at a time. */
export function isMeant(query: Query, one: PlainArticle): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'and':
      return query.parts.every((part) => isMeant(part, one));
    case 'or':
      return query.parts.some((part) => isMeant(part, one));
    case 'not':
      return !isMeant(query.part, one);
    case 'words': {
      const texts = query.where === 'title' ? [one.title] : one.texts;
      return texts.some((text) => has(text, query.text, query.isPrefix));
    }
    case 'name': {
      const names = {
        source: one.source === null ? [] : [one.source],
        by: one.authors,
        tag: one.tags,
        in: one.collections,
      }[query.field];
      return names.some((name) =>
        query.isExact ? fold(name) === fold(query.value) : has(spaced(name), query.value, query.isPrefix),
      );
    }
    case 'date': {
      const day = one.published;
      if (day === null) return false;
      if (query.field === 'on') return day.startsWith(query.period);
      return query.field === 'before'
        ? day < query.period
        : day > query.period && !day.startsWith(query.period);
    }
    case 'is':
      if (query.value === 'version') return one.isVersion;
      if (query.value === 'review') return one.confidence < REVIEW_BELOW;
      if (query.value === 'starred') return one.isStarred;
      return one.isRead === (query.value === 'read');
    case 'has':
      if (query.value === 'note') return one.hasNote;
      if (query.value === 'highlight') return one.hasHighlight;
      return query.value === 'caption' ? one.hasCaption : one.hasTag;
    case 'lang':
      return one.language === query.code;
  }
}

/** What is looked for, folded: the same for every article. */
const SOUGHT = new Map<string, string>();

/** Words one after the other in a text, found by comparing strings with spaces between the words. */
function has(text: string, wanted: string, isPrefix: boolean): boolean {
  let sought = SOUGHT.get(wanted);
  if (sought === undefined) {
    sought = foldedWords(wanted).join(' ');
    SOUGHT.set(wanted, sought);
  }
  return sought !== '' && text.includes(` ${sought}${isPrefix ? '' : ' '}`);
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
