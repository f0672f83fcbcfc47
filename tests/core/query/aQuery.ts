import fc from 'fast-check';
import {
  allOf,
  anyOf,
  HAS_VALUES,
  IS_VALUES,
  NAME_FIELDS,
  noneOf,
  type Query,
} from '../../../src/core/query/query';

/** Queries of every kind whose words and names come from the given ones. */
export function queries(words: readonly string[], names: readonly string[]): fc.Arbitrary<Query> {
  const phrase = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
    .map((some) => some.join(' '));
  const leaf = fc.oneof(
    {
      arbitrary: fc.record({
        kind: fc.constant('words' as const),
        where: fc.constantFrom('anywhere' as const, 'title' as const),
        text: phrase,
        isPrefix: fc.boolean(),
      }),
      weight: 4,
    },
    fc
      .record({
        field: fc.constantFrom(...NAME_FIELDS),
        value: fc.constantFrom(...names),
        isExact: fc.boolean(),
      })
      .map(({ isExact, ...rest }): Query => ({ kind: 'name', ...rest, isExact, isPrefix: !isExact })),
    fc
      .record({
        field: fc.constantFrom('on' as const, 'before' as const, 'after' as const),
        period: fc.constantFrom('2023', '2023-09', '2023-09-14', '2021', '2022-02'),
      })
      .map((rest): Query => ({ kind: 'date', ...rest })),
    fc.constantFrom(...IS_VALUES).map((value): Query => ({ kind: 'is', value })),
    fc.constantFrom(...HAS_VALUES).map((value): Query => ({ kind: 'has', value })),
    fc.constantFrom('en', 'ja', 'fr').map((code): Query => ({ kind: 'lang', code })),
  );
  return fc.letrec<{ query: Query }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map(allOf),
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map(anyOf),
      tie('query').map(noneOf),
    ),
  })).query;
}
