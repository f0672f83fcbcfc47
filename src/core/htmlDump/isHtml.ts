const NAMES = /\.(?:html?|xhtml?|shtml)$/iu;
/** Comments, an XML declaration and white space may stand before it. */
const BEGINNING = /^\ufeff?(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html[\s>])/iu;
const ANY_TAG = /<[a-z!/?]/iu;
const BEGINNING_LENGTH = 10_000;

/** True for a saved web page: it begins like one, or is named like one and has a tag. */
export function isHtml(text: string, path: string): boolean {
  if (BEGINNING.test(text.slice(0, BEGINNING_LENGTH))) return true;
  return NAMES.test(path) && ANY_TAG.test(text);
}
