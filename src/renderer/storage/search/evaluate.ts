import { assertNever } from '../../../core/assertNever';
import { nameMatcher } from '../../../core/query/nameMatches';
import { periodOf } from '../../../core/query/period';
import type { HasValue, IsValue, Query } from '../../../core/query/query';
import { dayNumber } from '../columns/dayNumbers';
import { CAPTIONED, HIGHLIGHTED, NOTED, READ, STARRED } from '../columns/flags';
import { collectionsAndBelow, tagsAndBelow } from './below';
import type { Mask, SearchGround, TextSearch } from './ground';
import { maskBy } from './maskBy';
import { reviewTest } from './reviewTest';
import { shortBeginning, splitText } from './textExpression';
import { versionTest } from './versionTest';

/** Which articles a query means: words asked of the index, all else read off the columns. Rejects with an AppError. */
export async function evaluate(query: Query, ground: SearchGround, text: TextSearch): Promise<Mask> {
  switch (query.kind) {
    case 'and':
      return every(query.parts, ground, text);
    case 'or':
      return any(query.parts, ground, text);
    case 'words': {
      const beginning = shortBeginning(query);
      if (beginning !== null) return maskOfSlots(ground, await text.begin(beginning));
      return every([query], ground, text);
    }
    case 'not': {
      const mask = await evaluate(query.part, ground, text);
      return maskBy(ground, (slot) => mask[slot] === 0);
    }
    default:
      return maskBy(ground, columnTest(query, ground));
  }
}

async function every(parts: readonly Query[], ground: SearchGround, text: TextSearch): Promise<Mask> {
  const { expression, others } = splitText(parts);
  const masks: Mask[] = expression === null ? [] : [maskOfSlots(ground, await text.match(expression))];
  for (const part of others) masks.push(await evaluate(part, ground, text));
  const [first = maskBy(ground, () => true), ...rest] = masks;
  for (const mask of rest)
    for (let slot = 0; slot < first.length; slot += 1) first[slot] = (first[slot] ?? 0) & (mask[slot] ?? 0);
  return first;
}

async function any(parts: readonly Query[], ground: SearchGround, text: TextSearch): Promise<Mask> {
  const { expression, others } = splitAny(parts);
  const masks: Mask[] = expression === null ? [] : [maskOfSlots(ground, await text.match(expression))];
  for (const part of others) masks.push(await evaluate(part, ground, text));
  const union = new Uint8Array(ground.columns.slotCount);
  for (const mask of masks)
    for (let slot = 0; slot < union.length; slot += 1) union[slot] = (union[slot] ?? 0) | (mask[slot] ?? 0);
  return union;
}

/** An `or` of words is one question too. */
function splitAny(parts: readonly Query[]): ReturnType<typeof splitText> {
  const texts = parts.map((part) => splitText([part]));
  const expressions = texts.flatMap(({ expression }) => expression ?? []);
  return {
    expression: expressions.length === 0 ? null : expressions.join(' OR '),
    others: texts.flatMap(({ others }) => others),
  };
}

function maskOfSlots({ columns }: SearchGround, slots: Int32Array): Mask {
  const mask = new Uint8Array(columns.slotCount);
  for (const slot of slots) mask[slot] = 1;
  return mask;
}

type ColumnQuery = Exclude<Query, { kind: 'words' | 'and' | 'or' | 'not' }>;

/** The rule for one slot. Names are looked up once, not once a slot. */
function columnTest(query: ColumnQuery, ground: SearchGround): (slot: number) => boolean {
  const { columns } = ground;
  switch (query.kind) {
    case 'everything':
      return () => true;
    case 'name':
      return nameTest(query, ground);
    case 'date':
      return dateTest(query, columns.published.values);
    case 'is':
      return isTest(query.value, ground);
    case 'has':
      return hasTest(query.value, ground);
    case 'lang': {
      const wanted = columns.languageCodes.which((code) => code === query.code);
      const languages = columns.language.values;
      return (slot) => wanted[languages[slot] ?? 0] === 1;
    }
    default:
      return assertNever(query);
  }
}

function nameTest(query: Extract<Query, { kind: 'name' }>, ground: SearchGround): (slot: number) => boolean {
  const { columns, tags, collections } = ground;
  const matches = nameMatcher(query);
  const shared = (): readonly [wanted: Uint8Array, values: Int32Array] => {
    switch (query.field) {
      case 'source':
        return [columns.sourceNames.which((name) => name !== '' && matches(name)), columns.source.values];
      case 'by':
        return [columns.authorLists.which((names) => names.some(matches)), columns.authors.values];
      case 'tag': {
        const found = tagsAndBelow(
          [...tags.values()].filter((tag) => matches(tag.name)),
          ground,
        );
        return [columns.tagLists.which((ids) => ids.some((id) => found.has(id))), columns.tags.values];
      }
      case 'in': {
        const found = collectionsAndBelow(
          [...collections.values()].filter((one) => matches(one.name)),
          ground,
        );
        return [
          columns.collectionLists.which((ids) => ids.some((id) => found.has(id))),
          columns.collections.values,
        ];
      }
    }
  };
  const [wanted, values] = shared();
  return (slot) => wanted[values[slot] ?? 0] === 1;
}

function dateTest(
  { field, period }: Extract<Query, { kind: 'date' }>,
  published: Int32Array,
): (slot: number) => boolean {
  const days = periodOf(period);
  const first = dayNumber(days?.first ?? null);
  const last = dayNumber(days?.last ?? null);
  const day = (slot: number) => published[slot] ?? 0;
  switch (field) {
    case 'on':
      return (slot) => day(slot) >= first && day(slot) <= last && day(slot) > 0;
    case 'before':
      return (slot) => day(slot) < first && day(slot) > 0;
    case 'after':
      return (slot) => day(slot) > last;
  }
}

function isTest(value: IsValue, ground: SearchGround): (slot: number) => boolean {
  const { columns } = ground;
  const flags = columns.flags.values;
  switch (value) {
    case 'read':
      return (slot) => ((flags[slot] ?? 0) & READ) !== 0;
    case 'unread':
      return (slot) => ((flags[slot] ?? 0) & READ) === 0;
    case 'starred':
      return (slot) => ((flags[slot] ?? 0) & STARRED) !== 0;
    case 'review':
      return reviewTest(columns);
    case 'version':
      return versionTest(ground);
  }
}

function hasTest(value: HasValue, { columns }: SearchGround): (slot: number) => boolean {
  const flags = columns.flags.values;
  const tags = columns.tags.values;
  switch (value) {
    case 'caption':
      return (slot) => ((flags[slot] ?? 0) & CAPTIONED) !== 0;
    case 'tag':
      return (slot) => (tags[slot] ?? 0) !== 0;
    case 'note':
      return (slot) => ((flags[slot] ?? 0) & NOTED) !== 0;
    case 'highlight':
      return (slot) => ((flags[slot] ?? 0) & HIGHLIGHTED) !== 0;
  }
}
