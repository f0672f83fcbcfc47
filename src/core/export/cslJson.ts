import { cslArticle } from './citation';
import type { FileFormat } from './exportFormat';

/** For Zotero, pandoc and everything that speaks CSL. */
export const cslJson: FileFormat = {
  kind: 'file',
  id: 'csl-json',
  ending: '.json',
  begin: '[\n',
  between: ',\n',
  end: '\n]\n',
  write: (article) => JSON.stringify(cslArticle(article)),
};
