/** Reading pages again: the dialog, the card while it goes on, and what it changed. */
export const rereadingWords = {
  'reread.open': 'Read pages again…',
  'reread.all': 'Read all pages again',
  'reread.title': 'Read the pages of {source} again',
  'reread.hint':
    'Every original is read once more, by today’s extraction, your rules, and what its pages have in common.',
  'reread.nothing':
    '{count, plural, =0 {There is no page to read.} one {Nothing would change: its article is what is read today.} other {Nothing would change: all {count, number} articles are what is read today.}}',
  'reread.kept': 'What you set by hand stays',
  'reread.go': 'Read again',

  'reread.card': 'Reading again',
  'reread.progress': 'Pages read again',
  'reread.of':
    '{state, select, running {{what, select, source {Reading the pages of {source} again} version {Reading all pages with this version of Cuttings} other {Reading all pages again}}} cancelled {{what, select, source {Stopped reading the pages of {source} again} other {Stopped reading all pages again}}} other {{what, select, source {Read the pages of {source} again} version {Read all pages with this version of Cuttings} other {Read all pages again}}}}',
  'reread.begins': 'Looking at what there is',
  'reread.waits': 'Goes on when the import has ended',
  'reread.done': '{done, number} read, {left, number} left',
  'reread.changedSoFar':
    '{count, plural, =0 {Nothing changed so far} other {{count, number} changed so far}}',
  'reread.stopping': 'Stopping after the pages in hand',
  'reread.cancel': 'Stop reading again',
  'reread.cameTo':
    '{read, plural, one {# page} other {{read, number} pages}}, {changed, plural, =0 {nothing changed} one {# article changed} other {{changed, number} articles changed}}',
  'reread.show': 'Show what changed',
  'reread.dismiss': 'Close',

  'reread.page': 'What reading again changed',
  'reread.closePage': 'Close what reading again changed',
  'reread.lede':
    '{what, select, source {Pages of {source}} other {All pages}}, {date, date, ::dMMMMyyyy}, {date, time, ::HHmm}. {state, select, running {So far {read, plural, one {# page was} other {{read, number} pages were}} read} cancelled {{read, plural, one {# page was} other {{read, number} pages were}} read, then it was stopped} other {{read, plural, one {# page was} other {{read, number} pages were}} read}}; {changed, plural, =0 {nothing changed} one {# article changed} other {{changed, number} articles changed}}.',
  'reread.last': 'Last read again: {what}',
  'reread.never': 'No page was read again yet.',
  'reread.shown': 'Show',
  'reread.any': 'Everything',
  'reread.part': '{name} ({count, number})',
  'reread.part.lines': 'Other lines',
  'reread.part.rest': 'What a page does not show',
  'reread.restOnly':
    'Only what a page does not show: how sure it is read, its language, the headlines it announces.',
  'reread.failed': 'What changed cannot be told. {reason}',
} as const;
