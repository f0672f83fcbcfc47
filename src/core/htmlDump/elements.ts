/** What an element does to the text around it: stands between empty lines, on a line of its own, or is left out. */
export type Layout = 'apart' | 'line' | 'leftOut';

const APART = 'p h1 h2 h3 h4 h5 h6 ul ol dl menu table blockquote pre xmp hr';
const LINE =
  'address article aside body br caption center dd details dialog dir div dt fieldset figcaption figure footer form ' +
  'frameset header hgroup html legend li main nav option optgroup search section summary tbody tfoot thead tr video audio';
const LEFT_OUT = 'script style noscript select template svg math iframe object';

/** By lower-case name; elements that are not listed run on within their line. */
export const LAYOUT: ReadonlyMap<string, Layout> = new Map<string, Layout>([
  ...APART.split(' ').map((name): [string, Layout] => [name, 'apart']),
  ...LINE.split(' ').map((name): [string, Layout] => [name, 'line']),
  ...LEFT_OUT.split(' ').map((name): [string, Layout] => [name, 'leftOut']),
]);

/** Cells of a table keep their distance on the line of their row. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements that keep their line ends. */
export const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'xmp', 'textarea', 'listing', 'plaintext']);
