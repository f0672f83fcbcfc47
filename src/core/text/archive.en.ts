/** Work on the whole archive: what its dialogs say. */
export const archiveWords = {
  'archive.ok': 'OK',
  'archive.cancel': 'Cancel',
  'archive.failed': 'That did not work',
  'archive.verify.clean': 'The archive is sound',
  'archive.verify.cleanDetail':
    '{originals, plural, one {One original} other {# originals}} and {events, plural, one {one event} other {# events}} were read and checked, and the library agrees with them.',
  'archive.verify.damage': 'The archive is damaged',
  'archive.verify.drift': 'The library differs from the archive',
  'archive.verify.driftDetail': 'The archive is sound. “Make the Library Again” in the File menu mends this.',
  'archive.verify.more': '… and {count} more. “cuttings verify” lists them all.',
  'archive.backUp.title': 'Back up the whole archive',
  'archive.backUp.name': 'Cuttings {day}.cuttings',
  'archive.backUp.done': 'The backup is made',
  'archive.backUp.doneDetail':
    '{articles, plural, one {One article} other {# articles}} in {file}. It was read back and is whole.',
  'archive.restore.title': 'Choose a backup',
  'archive.restore.confirm': 'Put this backup in the place of the archive?',
  'archive.restore.confirmDetail':
    'The backup is checked first. The archive as it is now is kept beside it under today’s date; nothing is deleted. Cuttings starts again afterwards.',
  'archive.restore.go': 'Restore',
  'archive.restore.done': 'The backup is restored',
  'archive.restore.doneDetail':
    '{articles, plural, one {One article} other {# articles}} restored. What was there before is kept as {kept}.',
  'archive.move.title': 'Choose where the archive is to be',
  'archive.move.pick': 'Move Here',
  'archive.move.name': 'Cuttings archive',
  'archive.move.confirm': 'Move the archive to {to}?',
  'archive.move.confirmDetail':
    '{size} are copied and checked before the new place is used. The archive stays where it is now as well, until you delete it. Cuttings starts again afterwards.',
  'archive.move.go': 'Move',
  'archive.move.done': 'The archive is moved',
  'archive.move.doneDetail':
    '{articles, plural, one {One article} other {# articles}} in {to}, read back and whole. The archive as it was is kept in {kept}; when all is well you can delete that.',
  'archive.move.working': 'The archive is being moved',
  'archive.move.workingDetail': 'Until the copy is checked, the archive stays in use where it is.',
  'archive.rebuild.confirm': 'Make the library again from the archive?',
  'archive.rebuild.confirmDetail':
    'Articles, tags, stars and everything you did come from the archive, which is not changed. You can read meanwhile.',
  'archive.rebuild.go': 'Make Again',
  'archive.purge.none': 'The Trash is empty',
  'archive.purge.confirm':
    'Remove {articles, plural, one {the article} other {the # articles}} in the Trash for good?',
  'archive.purge.confirmDetail':
    'Text and originals are taken out of the archive. This cannot be undone. Backups made earlier still hold them, and copies of the journal in “backups” still name their files.',
  'archive.purge.go': 'Remove for Good',
  'archive.purge.choose':
    'Remove for good the {old, plural, one {# article that has} other {# articles that have}} been in the Trash for more than {days} days, or all {all}?',
  'archive.purge.goOld': 'Remove {old, number}',
  'archive.purge.goAll': 'Remove All {all, number}',
  'trash.old': '{count, plural, one {# article has} other {# articles have}} been here over 30 days.',
  'trash.remove': 'Remove for Good…',
  'archive.purge.done': '{articles, plural, one {The article was} other {# articles were}} removed for good',
  'archive.open.refused': 'Cuttings can’t open its archive',
  'archive.readOnly':
    'The archive is damaged and was opened to read only. Nothing can be changed until a backup is restored or the damage is mended.',
  'archive.readOnly.restore': 'Restore a backup…',
  'archive.finding': '{where}: {what}',
} as const;
