/** Why a file was left out of an import, and what an act that failed says. */
export const problemWords = {
  'problem.empty': 'Empty file',
  'problem.blank': 'Nothing but white space',
  'problem.binary': 'Not text: {detail}',
  'problem.notText': 'Not a page: files ending in {detail} are not read',
  'problem.notAFile': 'Not a file: {detail}',
  'problem.systemFile': 'A file the system keeps for itself',
  'problem.tooLarge': 'Too large: {detail}',
  'problem.linkLoop': 'A link that leads back to a folder already read',
  'problem.denied': 'Permission denied',
  'problem.vanished': 'The file was gone when it was read',
  'problem.unreadable': 'Could not be read: {detail}',
  'problem.extractionFailed': 'Could not be parsed: {detail}',
  'problem.manyArticles': 'Holds many articles ({detail}), not one: split it into a file each',
  'problem.nestedContainer': 'An archive inside an archive is not opened: unpack it first',
  'problem.encrypted': 'Locked with a password',
  'problem.bomb': 'Not unpacked, to be safe: {detail}',
  'problem.otherType': 'Not a page: its type is {detail}',
  'problem.httpStatus': 'Not a page: the server answered {detail}',
  'problem.brokenEntry': 'Damaged inside its archive: {detail}',
  'problem.brokenContainer': 'The archive could not be read to its end: {detail}',
  'problem.notStored': 'Could not be stored: {detail}',
  'problem.cancelled': 'Not reached: the import was cancelled',
  'error.badRequest':
    'The window asked for something that Cuttings does not understand. Nothing was changed.',
  'error.importRunning': 'An import is still running. Wait until it ends, or cancel it.',
  'error.importFailed': 'The import stopped: {detail}. What was imported so far is kept.',
  'error.storageFailed':
    'The library did not answer: {detail}. Nothing is lost; it is tried again. If this stays, start Cuttings anew.',
  'error.archiveReadOnly':
    'The archive is damaged and was opened read-only: {detail}. Nothing was changed. “Check the Archive” in the File menu names all that is wrong.',
  'error.archiveFailed':
    'The disk would not take it: {detail}. Nothing more is written until Cuttings is started again; what was there is untouched.',
  'error.archiveInUse': 'The archive is open elsewhere: {detail}. Close it there first.',
  'error.archiveUnreadable': 'The archive can’t be opened: {detail}.',
  'error.archiveNewer':
    'The archive was written by a newer version of Cuttings: {detail}. Nothing was changed. Install the newer version to open it.',
  'error.archiveBusy': 'Cuttings is still busy: {detail}. Wait until that ends.',
  'error.archiveDamaged':
    'The archive is damaged: {detail}. Nothing was copied, because a copy would keep the damage. “Check the Archive” in the File menu names all that is wrong.',
  'error.archiveMissing':
    'The archive was moved to {detail}, and there is none. Connect the disk that it is on, then start Cuttings again. If it is gone for good, “cuttings restore FILE” puts a backup in its place. Nothing was changed.',
  'error.moveInside': '{detail} is in the archive itself. Nothing was moved. Choose a folder outside it.',
  'error.moveNotEmpty':
    '{detail} is there already and isn’t empty. Nothing was moved. Choose another place, or move away what is in it.',
  'error.moveNowhere': 'There is no folder {detail}. Nothing was moved. Choose another place.',
  'error.backupBad': 'That backup is not whole: {detail}. Nothing was changed.',
  'error.backupNewer': 'That backup was made by a newer version of Cuttings: {detail}. Nothing was changed.',
  'error.cancelled': 'Stopped. Nothing was changed.',
  'error.diskFull': 'The disk is full: {detail}. Nothing was changed. Make room and try again.',
  'error.nothingToRetry': 'There is nothing in this report that could be tried again. Nothing was changed.',
  'error.domainUnfit':
    '“{detail}” is no domain. Write it as it stands in an address, like example.org. Nothing was changed.',
  'error.encodingUnknown': 'Cuttings does not read {detail}. Nothing was changed.',
  'error.fieldValue':
    '“{detail}” can’t be kept here. A date is a day of the calendar; other fields have at most 1,000 characters. Nothing was changed.',
  'error.fileUnread': '{detail} could not be read. Nothing was done.',
  'error.rereading':
    'Pages are being read again already. Wait until that ends, or cancel it in the corner of the window.',
  'error.notFound': 'That article is not in the library.',
  'error.searchFailed':
    'The search index can’t be read: {detail}. Lists and filters work; it is opened again in a moment.',
  'error.exportFailed':
    'The export could not be written: {detail}. Nothing was left behind; the library is as it was.',
  'error.printFailed': 'It could not be printed: {detail}. Nothing was lost.',
  'error.exportThere': '{detail} is there already and was left alone. Choose another name.',
  'error.noteTooLong':
    'That note is longer than 20,000 characters. Nothing was changed; shorten it and save again.',
  'error.selectionMoved':
    'The article was read anew while you selected, and those words stand elsewhere now. Nothing was changed. Select them again.',
  'error.gone': 'It is no longer in the library. Nothing was changed.',
  'error.nameTaken': 'There is one named {detail} already. Nothing was changed. Choose another name.',
  'error.nameUnfit': 'A name has at least one and at most 120 characters. Nothing was changed.',
  'error.placeUnfit': 'A collection can’t stand within itself. Nothing was changed.',
  'error.ruleUnfit': 'The rule says nothing yet. Say which lines it means, or what the source is called.',
  'error.tagName': 'A tag needs a name of at most 120 characters.',
  'error.tooManyCited':
    'These are {detail} articles, too many to cite at once. Nothing was copied. Choose fewer, or export them as RIS, BibTeX or CSL-JSON.',
  'error.tooManyDragged':
    'These are {detail} articles, too many to drag out at once. Nothing was written. Drag fewer, or export them.',
  'error.unexpected': 'Something went wrong: {detail}',
} as const;
