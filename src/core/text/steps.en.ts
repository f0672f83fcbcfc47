/** Steps that can be taken back: as they were done, and as undo and redo name them. */
export const stepWords = {
  'done.tagMarked': '{count, plural, one {Tagged} other {# articles tagged}}',
  'done.tagMarked.not': '{count, plural, one {Tag taken off} other {Tags taken off # articles}}',
  'done.starMarked': '{count, plural, one {Starred} other {# articles starred}}',
  'done.starMarked.not': '{count, plural, one {Star removed} other {# stars removed}}',
  'done.readMarked': '{count, plural, one {Marked read} other {# articles marked read}}',
  'done.readMarked.not': '{count, plural, one {Marked unread} other {# articles marked unread}}',
  'done.trashMarked': '{count, plural, one {Moved to the trash} other {# articles moved to the trash}}',
  'done.trashMarked.not':
    '{count, plural, one {Taken out of the trash} other {# articles taken out of the trash}}',
  'done.collectionMarked':
    '{count, plural, one {Put in the collection} other {# articles put in the collection}}',
  'done.collectionMarked.not':
    '{count, plural, one {Taken out of the collection} other {# articles taken out of the collection}}',
  'done.other': 'Done: {act}',
  'done.undo': 'Undo',
  'status.undone': 'Undone: {act}',
  'status.redone': 'Done again: {act}',
  'status.nothingToUndo': 'Nothing to undo',
  'status.nothingToRedo': 'Nothing to do again',

  'step.tagCreated': 'Make a Tag',
  'step.tagRemoved': 'Remove a Tag',
  'step.tagMarked': '{count, plural, =0 {Tag} one {Tag} other {Tag # Articles}}',
  'step.tagMarked.not': '{count, plural, one {Remove Tag} other {Remove Tag from # Articles}}',
  'step.starMarked': '{count, plural, one {Star} other {Star # Articles}}',
  'step.starMarked.not': '{count, plural, one {Remove Star} other {Remove # Stars}}',
  'step.readMarked': '{count, plural, one {Mark Read} other {Mark # Articles Read}}',
  'step.readMarked.not': '{count, plural, one {Mark Unread} other {Mark # Articles Unread}}',
  'step.trashMarked': '{count, plural, one {Move to the Trash} other {Move # Articles to the Trash}}',
  'step.trashMarked.not':
    '{count, plural, one {Take Out of the Trash} other {Take # Articles Out of the Trash}}',
  'step.collectionCreated': 'Make a Collection',
  'step.collectionRemoved': 'Remove a Collection',
  'step.collectionMarked':
    '{count, plural, =0 {Add to a Collection} one {Add to a Collection} other {Add # Articles to a Collection}}',
  'step.collectionMarked.not':
    '{count, plural, one {Take Out of a Collection} other {Take # Articles Out of a Collection}}',
  'step.encodingChosen': 'Choose an Encoding',
  'step.importStarted': 'Import',
  'step.originalsAdded': 'Import',
  'step.importEnded': 'Import',
  'step.purged': 'Remove for Good',
  'step.typing': 'Typing',
} as const;
