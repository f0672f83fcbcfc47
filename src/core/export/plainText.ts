import type { FolderFormat } from './exportFormat';

/** The article as it is read, in plain text: the head a line each, then the story, a blank line between paragraphs. */
export const plainText: FolderFormat = {
  kind: 'folder',
  id: 'txt',
  ending: '.txt',
  write({ headline, standfirst, byline, source, published, blocks }) {
    const head = [headline, byline, [source, published].filter((one) => one !== null).join(', ')];
    const parts = [
      head.filter((line) => line !== null && line !== '').join('\n'),
      standfirst ?? '',
      ...blocks.map(({ text, credit }) => (credit === null ? text : `${text} (${credit})`)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};
