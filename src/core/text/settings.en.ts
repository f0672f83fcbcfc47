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
  'settings.archive.show': 'Show in folder',
  'settings.archive.backUp': 'Back up…',
  'settings.archive.verify': 'Check the archive…',
  'settings.privacy': 'Privacy',
  'settings.privacy.what':
    'Cuttings makes no network request. It has no account and sends nothing; every request that its window could make is refused, and a test of each version tries it.',
  'settings.about': 'About',
  'settings.about.what': 'Cuttings {version}, on Electron {electron} with Chromium {chromium}. MIT licence.',
  'settings.about.citing':
    'Citations are written by citeproc-js (Common Public Attribution License 1.0), in styles of the Citation Style Language (CC BY-SA 3.0, citationstyles.org).',
} as const;
