import * as electron from 'electron';

/** What is put on the clipboard: text, and the same as HTML for those who take that. */
interface Copied {
  readonly text: string;
  readonly html: string | null;
}

/** Puts a text on the clipboard. Newer runtimes have the web's way of doing that, older ones their own. */
export async function copyToClipboard({ text, html }: Copied): Promise<void> {
  const { ClipboardItem, clipboard } = electron;
  if (html === null) return clipboard.writeText(text);
  if (ClipboardItem === undefined)
    return (clipboard as unknown as { write(data: Copied): void }).write({ text, html });
  return clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
}
