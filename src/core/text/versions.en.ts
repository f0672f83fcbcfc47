/** Comparing versions of a page, and carrying over from one to another. */
export const versionWords = {
  'versions.region': 'Versions',
  'versions.compare': 'Compare versions',
  'versions.toolbar': 'Comparison',
  'versions.back': 'Article',
  'versions.close': 'Close the comparison',
  'versions.changes':
    '{count, plural, =0 {No differences in what is read} one {# difference} other {{count, number} differences}}',
  'versions.changeAt': '{at, number} of {count, number}',
  'versions.next': 'Next difference',
  'versions.previous': 'Previous difference',
  'versions.before': 'Compared',
  'versions.after': 'with',
  'versions.name': 'Version {number, number}',
  'versions.saved': 'saved {date, date, ::dMMMMyyyy}, {date, time, ::HHmm}',
  'versions.table': 'The two versions, passage by passage',
  'versions.headline': 'Headline',
  'versions.dates': 'Date',
  'versions.byline': 'Byline',
  'versions.none':
    '{field, select, headline {No headline found} byline {No byline found} other {No date found}}',
  'versions.notHere': 'not in this version',
  'versions.only': 'There is one version of this page',
  'versions.onlyHint':
    'When the same file or address is imported again with other text, both are kept, and can be compared here.',
  'versions.failed': 'The versions could not be compared: {reason}',

  'carry.region': 'Carry over',
  'carry.offer': 'What version {to, number} does not have yet of version {from, number}: {things}.',
  'carry.nothing': 'Version {to, number} has every tag, star, note and highlight of version {from, number}.',
  'carry.tags': '{count, plural, one {the tag {names}} other {the tags {names}}}',
  'carry.star': 'the star',
  'carry.note': 'the note',
  'carry.highlights': '{count, plural, one {# highlight} other {# highlights}}',
  'carry.act': 'Carry over to version {to, number}',
  'carry.lost':
    '{count, plural, one {The words of one highlight are} other {The words of # highlights are}} not in version {to, number}. Carried over, {count, plural, one {it is} other {they are}} listed there as not found:',
  'carry.quote': '“{words}”',
  'carry.noteTooLong': 'The two notes are too long for one. The note stays where it is.',
  'carry.done': 'Carried over to version {to, number}: {things}.',
} as const;
