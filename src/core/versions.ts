const WEB_ADDRESS = /\/https?:\/\/?(.+)$/iu;

/**
 * Which page an original is a state of: its path, or the web address under which a web archive has it. Originals of
 * one page are versions of each other, whenever and from whichever web archive they came.
 */
export function pageOf(path: string): string {
  const address = WEB_ADDRESS.exec(path)?.[1];
  return address === undefined ? path : `web:${address.replace(/#.*$/u, '')}`;
}
