/** The window, its menus, its errors. */
export const appWords = {
  'app.name': 'Cuttings',
  'app.menu.file': 'File',
  'app.menu.edit': 'Edit',
  'app.menu.view': 'View',
  'app.menu.article': 'Article',
  'app.menu.help': 'Help',
  'app.menu.appearance': 'Appearance',
} as const;
