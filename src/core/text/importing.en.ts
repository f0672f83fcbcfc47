/** Import: drop, first run, progress, report. */
export const importingWords = {
  'importing.region': 'Import',

  'importing.drop': 'Drop to import',
  'importing.dropCopied': 'Files and folders are copied into the archive.',
  'importing.dropKept': 'What is on your disk stays as it is.',
  'importing.dropFailed': 'Nothing was imported',
  'importing.dismiss': 'Close',

  'importing.firstRun': 'First run',
  'importing.emptyTitle': 'Drop a folder of pages here',
  'importing.emptyLede':
    'Cuttings reads each page, finds the article in it, and keeps the original exactly as it was.',
  'importing.chooseFolder': 'Choose a folder…',
  'importing.samples': 'Import the sample pages',
  'importing.promiseLocal': 'Stays on this computer',
  'importing.promiseOffline': 'Works without a network',
  'importing.promiseCounts': 'Every file accounted for',

  'importing.card': 'Import progress',
  'importing.running': 'Importing {name}',
  'importing.filesDone': 'Files done',
  'importing.doneLeft': '{done, number} done, {left, number} left',
  'importing.doneFound': '{done, number} done, {found, number} found so far',
  'importing.scanning':
    '{found, plural, =0 {Looking for files} one {# file found so far} other {{found, number} files found so far}}',
  'importing.rate': '{rate, number} a second',
  'importing.failedSoFar': '{failed, plural, =0 {None failed so far} other {{failed, number} failed so far}}',
  'importing.cancel': 'Cancel the import',
  'importing.stopping': 'Stopping after the files in hand',
  'importing.announceProgress':
    '{found, plural, one {# file} other {{found, number} files}} found, {done, number} done',

  'importing.ended': 'Imported {name}',
  'importing.endedCancelled': 'Cancelled {name}',
  'importing.summaryImported': '{count, number} imported',
  'importing.summaryDuplicate': '{count, plural, one {# duplicate} other {{count, number} duplicates}}',
  'importing.summarySkipped': '{count, number} skipped',
  'importing.summaryFailed': '{count, number} failed',
  'importing.summaryNothing': 'No files found',
  'importing.seeReport': 'See the report',

  'importing.when': 'Imported {date, date, ::EEEEdMMMMyyyy}, {date, time, ::HHmm}, in {duration}',
  'importing.whenCancelled':
    'Cancelled {date, date, ::EEEEdMMMMyyyy}, {date, time, ::HHmm}, after {duration}',
  'importing.seconds': '{count, plural, one {# second} other {{count, number} seconds}}',
  'importing.minutes':
    '{minutes, plural, one {# minute} other {{minutes, number} minutes}} {seconds, plural, =0 {} one {# second} other {# seconds}}',
  'importing.lessThanSecond': 'less than a second',
  'importing.moreRoots': 'and {count, plural, one {# more} other {{count, number} more}}',
  'importing.sum':
    '{imported, number} imported, {duplicate, number} duplicates, {skipped, number} skipped and {failed, number} failed make {found, number} files found',
  'importing.count': '{count, number}',
  'importing.imported': 'imported',
  'importing.duplicate': '{count, plural, one {duplicate} other {duplicates}}',
  'importing.skipped': 'skipped',
  'importing.failed': 'failed',
  'importing.found': '{count, plural, one {file found} other {files found}}',

  'importing.tabs': 'Files by outcome',
  'importing.tabProblems': 'Skipped and failed',
  'importing.tabDuplicates': 'Duplicates',
  'importing.columnFile': 'File',
  'importing.columnOutcome': 'Outcome',
  'importing.columnReason': 'Reason',
  'importing.columnActions': 'Actions',
  'importing.outcomeSkipped': 'Skipped',
  'importing.outcomeFailed': 'Failed',
  'importing.duplicateReason': 'The same bytes are in the archive already',
  'importing.openArticle': 'Open the article',
  'importing.openFolder': 'Show {name} in its folder',
  'importing.notThere': '{name} is no longer there.',
  'importing.noProblems': 'Nothing was skipped, and nothing failed.',
  'importing.noDuplicates': 'Every file was new to the archive.',
  'importing.close': 'Close the report',
  'importing.reportGone': 'This report is no longer in the library',
  'importing.reportFailed': 'This report could not be opened',
} as const;
