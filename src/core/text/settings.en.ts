/** The settings page. */
export const settingsWords = {
  'settings.name': 'Settings',
  'settings.close': 'Close the settings',
  'settings.theme': 'Theme',
  'settings.reading': 'Reading',
  'settings.specimen.headline': 'Six votes to five',
  'settings.specimen.text':
    'The harbour board was to have decided on Tuesday whether the chains should be replaced. It voted, by six to five, to wait for another survey.',
  'settings.size': 'Size',
  'settings.size.value': '{px} px',
  'settings.measure': 'Measure',
  'settings.measure.value': '{letters} letters',
  'settings.leading': 'Leading',
  'settings.leading.value': '{leading, number, ::.00}',
  'settings.list': 'List',
  'settings.density': 'Rows',
  'settings.density.comfortable': 'Comfortable',
  'settings.density.compact': 'Compact',
  'settings.citing': 'Citing',
  'settings.citationForm': 'A citation is copied as',
  'settings.archive': 'Archive',
  'settings.archive.why':
    'Everything is kept in this folder: the files as they came, and a journal of all you did. What else Cuttings needs can be made from it again.',
  'settings.show': 'Show in folder',
  'settings.archive.move': 'Move it elsewhere…',
  'settings.archive.verify': 'Check the archive…',
  'settings.archive.kept':
    'It was moved here from {kept}, where the archive is still as it was then. When all is well you can delete that folder.',
  'settings.archive.showKept': 'Show the old folder',
  'settings.archive.gone': 'That is no longer there.',
  'settings.backups': 'Backups',
  'settings.backups.last':
    'Last backed up on {at}: {articles, plural, one {one article} other {# articles}} in {file}.',
  'settings.backups.none':
    'There is no backup yet. A backup is one file with everything in it; keep it on another disk.',
  'settings.backups.journal':
    'The journal of all you did is also copied once a day by itself, last on {day}, into “backups” in the archive.',
  'settings.backups.backUp': 'Back up now…',
  'settings.backups.restore': 'Restore a backup…',
  'settings.backups.show': 'Show the backup',
  'settings.importing': 'Importing',
  'settings.mirrors': 'Folders that you import',
  'settings.mirrors.no': 'are only where the files were',
  'settings.mirrors.yes': 'become collections',
  'settings.sources': 'Sources',
  'settings.sources.why':
    'Every outlet has a page with its name, its rules, and how well its pages are read.',
  'settings.sources.open': 'Show the sources',
  'settings.keyboard': 'Keyboard',
  'settings.keyboard.why':
    'Everything can be done by keyboard: by its name in the palette, much of it by a key.',
  'settings.keyboard.sheet': 'Show every key',
  'settings.keyboard.palette': 'Open the palette',
  'settings.privacy': 'Privacy',
  'settings.privacy.what':
    'Cuttings makes no network request. It has no account and sends nothing; every request that its window could make is refused, and a test of each version tries it.',
  'settings.privacy.refused':
    'Since Cuttings was started, {count, plural, =0 {nothing has tried to reach the network.} one {one request was refused, and did not leave this computer.} other {# requests were refused, and none left this computer.}}',
  'settings.about': 'About',
  'settings.about.what':
    'Cuttings {version}, built on {built}, on Electron {electron} with Chromium {chromium}. MIT licence.',
  'settings.about.old':
    'This version was built more than six months ago. Electron and Chromium have been mended since; look for a newer one where you got this.',
  'settings.about.runtime':
    'Electron has the MIT licence. Chromium and what it is made of have many, all in LICENSES.chromium.html in the program’s folder.',
  'settings.licences': 'Licences of what Cuttings is made with',
  'settings.licences.failed': 'The list could not be read: {reason}',
  'settings.licences.of': '{name} {version} · {licence}',
  'settings.licences.loading': 'Reading the list',
  'settings.about.citing':
    'Citations are written by citeproc-js (Common Public Attribution License 1.0), in styles of the Citation Style Language (CC BY-SA 3.0, citationstyles.org).',
} as const;
