import { expect, it } from 'vitest';
import { qualityTable } from '../../../scripts/score/qualityTable';

const PRINTED = `set          items  miss      P      R     F1  exact  paraF1  pieces  leaks  start  title=  titleF1   date  false  byline
all           1088     0  0.955  0.956  0.949  0.322   0.899   0.913  0.054  0.753   0.881    0.928  0.913     72   0.730
fundus         184     0  0.957  0.971  0.961  0.332   0.929      -      -      -    0.832    0.909  0.920     13   0.766

headings: P 0.630 R 0.626 F1 0.628 (233 items)
captions: P 0.460 R 0.375 F1 0.413 (233 items)`;

it('puts every figure that the scorer prints over all pages beside those of other tools', () => {
  const rows = qualityTable({ inner: PRINTED, dom: PRINTED.replaceAll('0.949', '0.941') }).map((row) =>
    row.split(/\s{2,}/u),
  );
  const row = (name: string): readonly string[] => rows.find(([first]) => first === name) ?? [];
  expect(row('body F1').slice(1, 4)).toEqual(['0.949', '0.941', '.945']);
  expect(row('body exactly right')[1]).toBe('0.322');
  expect(row('date / false dates').slice(1, 2)).toEqual(['0.913 / 72']);
  expect(row('leaks')[1]).toBe('0.054');
  expect(row('headings F1')[1]).toBe('0.628');
  expect(row('captions F1')[1]).toBe('0.413');
  expect(row('body F1')).toContain('0.945');
});
