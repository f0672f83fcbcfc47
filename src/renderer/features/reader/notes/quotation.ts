import type { Article } from '../../../../core/article';
import { message } from '../../../../core/text/message';
import { publishedText } from '../readerDate';

/** Words of an article with where they are from, as they are put on the clipboard. */
export function quotation(words: string, { extraction }: Pick<Article, 'extraction'>): string {
  const { byline, headline, source, published } = extraction;
  const from = [
    byline,
    headline === null ? null : message('notes.quotedHeadline', { headline }),
    source,
    published === null ? null : publishedText(published, null),
  ].filter((part) => part !== null);
  return from.length === 0 ? words : `${words}\n\n— ${from.join(', ')}`;
}

/** Puts text on the clipboard by the system's own copying, which asks for no permission. */
export function copyText(text: string): void {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', onCopy, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
}
