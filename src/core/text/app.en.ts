/** The window, its menus, its errors. */
export const appWords = {
  'app.name': 'Cuttings',
  'app.menu.file': 'File',
  'app.menu.edit': 'Edit',
  'app.menu.view': 'View',
  'app.menu.article': 'Article',
  'app.menu.reading': 'Reading',
  'app.menu.organise': 'Organise',
  'app.menu.go': 'Go',
  'app.menu.help': 'Help',
  'app.menu.appearance': 'Appearance',

  'quit.ask': 'Cuttings is still at work. Quit all the same?',
  'quit.work':
    '{work, select, import {An import is under way. What is imported stays, and the rest is imported when you start Cuttings again.} export {Articles are being exported. Nothing of that would be left behind.} backup {A backup is being made. Nothing of it would be left behind.} verify {The archive is being checked.} rebuild {The library is being made again. It goes on when you start Cuttings again.} moveArchive {The archive is being moved. It stays where it is.} restore {A backup is being restored. The archive stays as it was.} other {The trash is being emptied. It is finished when you start Cuttings again.}}',
  'quit.go': 'Quit',
  'quit.stay': 'Stay',

  'app.crash.title': 'Cuttings has run into a problem',
  'app.crash.body':
    'The window stopped twice within a minute. The library is safe. Start Cuttings again to go on.',

  'app.list': 'List',
  'app.status': 'Status',
  'app.dismiss': 'Dismiss',
  'app.broken': 'This window has stopped',
  'app.broken.why': 'Your library is safe: nothing is kept in the window. Open it again to go on.',
  'app.broken.again': 'Open the window again',
  'app.broken.detail': 'What happened',
  'app.unavailable': 'The library cannot be opened',
  'app.unavailable.again': 'Try again',
  'app.unavailable.why':
    'The articles are still on this computer. Close other copies of Cuttings, then try again.',

  'status.starred': '{count, plural, one {Starred} other {# articles starred}}',
  'status.unstarred': '{count, plural, one {Star removed} other {# stars removed}}',
  'status.trashed': '{count, plural, one {Moved to the trash} other {# articles moved to the trash}}',
  'status.restored':
    '{count, plural, one {Taken out of the trash} other {# articles taken out of the trash}}',
  'app.rebuilding': 'Putting the library together',
  'app.rebuilding.why':
    'Everything is safe in the archive. The library is being made from it: {percent, number, percent} done.',
  'status.read': '{count, plural, one {Marked read} other {# articles marked read}}',
  'status.unread': '{count, plural, one {Marked unread} other {# articles marked unread}}',
} as const;
