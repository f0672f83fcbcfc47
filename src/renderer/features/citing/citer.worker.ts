import type { CitationForm } from '../../../core/citing/citationForms';
import { citationText } from '../../../core/citing/citationText';
import type { ExportedArticle } from '../../../core/export/exportedArticle';

// Writes citations apart from the window: a style can take seconds over some hundred articles.
self.onmessage = (
  event: MessageEvent<{ readonly articles: readonly ExportedArticle[]; readonly form: CitationForm }>,
) => {
  self.postMessage(citationText(event.data.articles, event.data.form));
};
