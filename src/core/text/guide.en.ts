/** The guide as it is shown in the app; its chapters are docs/guide. */
export const guideWords = {
  'guide.name': 'User guide',
  'guide.close': 'Close the guide',
  'guide.chapters': 'Chapters',
  'guide.find': 'Find in the guide',
  'guide.found':
    '{count, plural, =0 {No chapter has these words} one {In one chapter} other {In # chapters}}',
  'guide.nothing': 'No chapter has these words.',
  'guide.next': 'Next: {title}',
} as const;
