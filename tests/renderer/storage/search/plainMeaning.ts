import { REVIEW_BELOW } from '../../../../src/core/article';
import { foldedWords } from '../../../../src/core/query/fold';
import type { Query } from '../../../../src/core/query/query';
import { COLLECTIONS, type Invented, TAGS } from './inventedArticles';

const tags = new Map(TAGS.map((tag) => [tag.id, tag]));
const collections = new Map(COLLECTIONS.map((one) => [one.id, one]));

/** The language's meaning, said as plainly as can be, one article at a time. */
export function isMeant(query: Query, one: Invented): boolean {
  const { extraction } = one.article;
  const { marks } = one;
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
      const title = extraction.headline ?? '';
      const fields =
        query.where === 'title'
          ? [title]
          : [title, extraction.blocks.map(({ text }) => text).join('\n'), extraction.byline ?? ''];
      return fields.some((field) => has(field, query.text, query.isPrefix));
    }
    case 'name': {
      const fits = (name: string) =>
        query.isExact ? fold(name) === fold(query.value) : has(name, query.value, query.isPrefix);
      if (query.field === 'source') return extraction.source !== null && fits(extraction.source);
      if (query.field === 'by') return extraction.authors.some(fits);
      if (query.field === 'tag')
        return marks.tagIds.some((id) => {
          const levels = tags.get(id)?.name.split('/') ?? [];
          return levels.some(
            (_, depth) =>
              fits(levels.slice(0, depth + 1).join('/')) &&
              TAGS.some(({ name }) => name === levels.slice(0, depth + 1).join('/')),
          );
        });
      return marks.collectionIds.some((id) => {
        const chain: string[] = [];
        for (
          let at = collections.get(id);
          at !== undefined;
          at = at.parentId === null ? undefined : collections.get(at.parentId)
        )
          chain.push(at.name);
        return chain.some(fits);
      });
    }
    case 'date': {
      const day = extraction.published;
      if (day === null) return false;
      if (query.field === 'on') return day.startsWith(query.period);
      return query.field === 'before'
        ? day < query.period
        : day > query.period && !day.startsWith(query.period);
    }
    case 'is':
      if (query.value === 'version') return one.article.original.path.includes('again');
      if (query.value === 'review') return extraction.confidence < REVIEW_BELOW;
      if (query.value === 'starred') return marks.isStarred;
      return marks.isRead === (query.value === 'read');
    case 'has':
      if (query.value === 'caption') return extraction.blocks.some(({ label }) => label === 'caption');
      return query.value === 'tag' && marks.tagIds.length > 0;
    case 'lang':
      return extraction.language === query.code;
  }
}

/** Words in a text, one after the other, by comparing them as strings with spaces between. */
function has(text: string, wanted: string, isPrefix: boolean): boolean {
  const sought = foldedWords(wanted).join(' ');
  return sought !== '' && ` ${foldedWords(text).join(' ')} `.includes(` ${sought}${isPrefix ? '' : ' '}`);
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
