/** The theme that an action chooses. */
export const THEME_OF = {
  'view.themeSystem': 'system',
  'view.themeLight': 'light',
  'view.themeDark': 'dark',
  'view.themeSepia': 'sepia',
} as const;

/** What an action lists. */
export const PLACE_OF = {
  'go.all': 'all',
  'go.unread': 'unread',
  'go.starred': 'starred',
  'go.review': 'review',
  'go.versions': 'versions',
  'go.trash': 'trash',
} as const;

/** The page that an action opens. */
export const PAGE_OF = {
  'app.settings': { kind: 'settings' },
  'go.sources': { kind: 'sources' },
  'go.imports': { kind: 'imports' },
  'help.guide': { kind: 'guide', chapter: null },
} as const;
