/** Tags, collections and saved searches: giving them to articles, naming, merging, deleting. */
export const organisingWords = {
  'marking.tags.title':
    '{count, plural, one {Tags of this article} other {Tags of {count, number} articles}}',
  'marking.tags.input': 'Add or find a tag',
  'marking.tags.list': 'Tags',
  'marking.tags.first': 'Type a name to make the first tag. A slash makes levels: coast/ferries',
  'marking.tags.failed': 'The tags could not be changed. {reason}',
  'marking.collections.title':
    '{count, plural, one {Collections with this article} other {Collections with {count, number} articles}}',
  'marking.collections.input': 'Find or make a collection',
  'marking.collections.list': 'Collections',
  'marking.collections.first': 'Type a name to make the first collection.',
  'marking.collections.failed': 'The collections could not be changed. {reason}',
  'marking.create': 'Create “{name}”',
  'marking.count': '{count, number}',
  'marking.onSome': 'on {some, number} of {all, number}',
  'marking.remove': 'Remove',

  'colour.green': 'Green',
  'colour.blue': 'Blue',
  'colour.orange': 'Orange',
  'colour.violet': 'Violet',
  'colour.teal': 'Teal',
  'colour.red': 'Red',
  'colour.yellow': 'Yellow',
  'colour.grey': 'Grey',

  'organise.menu': 'What can be done',
  'organise.cancel': 'Cancel',
  'organise.save': 'Save',
  'organise.make': 'Make',
  'organise.delete': 'Delete',
  'organise.merge': 'Merge',
  'organise.name': 'Name',
  'organise.failed': 'That could not be done. {reason}',

  'organise.tag.new': 'New tag',
  'organise.tag.change': 'Tag “{name}”',
  'organise.tag.colour': 'Colour',
  'organise.tag.newBelow': 'Name, below “{name}”',
  'organise.tag.levels': 'A slash makes levels: coast/ferries',
  'organise.tag.below':
    '{count, plural, =0 {A slash makes levels: coast/ferries} one {The tag below it moves with it.} other {The # tags below it move with it.}}',
  'organise.tag.taken': 'There is a tag “{name}” already. The two become one.',
  'organise.tag.merge': 'Merge “{name}”',
  'organise.tag.into': 'Into',
  'organise.tag.merge.why':
    '{count, plural, =0 {It stands on no article, and goes.} one {Its article gets the other tag, and this one goes.} other {Its # articles get the other tag, and this one goes.}}',
  'organise.tag.delete': 'Delete the tag “{name}”?',
  'organise.tag.delete.why':
    '{count, plural, =0 {No article has it.} one {It is taken off # article, which stays.} other {It is taken off # articles, which stay.}}',
  'organise.tag.delete.below':
    '{count, plural, one {The tag below it goes too.} other {The # tags below it go too.}}',

  'organise.collection.new': 'New collection',
  'organise.collection.change': 'Collection “{name}”',
  'organise.collection.within': 'Inside',
  'organise.collection.top': 'No other collection',
  'organise.collection.delete': 'Delete the collection “{name}”?',
  'organise.collection.delete.why':
    '{count, plural, =0 {It is empty.} one {Its article stays in the library.} other {Its # articles stay in the library.}}',
  'organise.collection.delete.below':
    '{count, plural, one {The collection inside it goes too.} other {The # collections inside it go too.}}',
  'organise.undoable': 'You can undo this.',

  'organise.search.new': 'Save this search',
  'organise.search.rename': 'Saved search “{name}”',
  'organise.search.finds': 'Looks for {sought}.',
  'organise.search.findsIn': 'Looks in {place} for {sought}.',
} as const;
