/** The command palette and the shortcut sheet. */
export const paletteWords = {
  'palette.name': 'Command palette',
  'palette.hint': 'What would you like to do, or where to go?',
  'palette.results': 'Results',
  'palette.actions': 'Actions',
  'palette.places': 'Go to',
  'palette.articles': 'Articles',
  'palette.within': '{menu}: {name}',
  'palette.nothing': 'Nothing has that name.',
  'palette.choose': 'choose',
  'palette.do': 'do it',
  'palette.close': 'close',
  'palette.dated': '{source} · {day}',

  'sheet.name': 'Keyboard shortcuts',
  'sheet.find': 'Find a shortcut',
  'sheet.close': 'Close',
  'sheet.moving': 'Moving',
  'sheet.articles': 'Articles',
  'sheet.reading': 'Reading',
  'sheet.everywhere': 'Everywhere',
  'sheet.nothing': 'No shortcut has that name.',
} as const;
