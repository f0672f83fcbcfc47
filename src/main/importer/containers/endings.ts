/** How names of zip files and of web archives end, in small letters. */
export const ZIP_ENDINGS = ['.zip'];
export const WARC_ENDINGS = ['.warc', '.warc.gz', '.wet', '.wet.gz'];

/** True for a name that ends like one of a container, whatever the file is. */
export function hasContainerName(path: string): boolean {
  const name = path.toLowerCase();
  return [...ZIP_ENDINGS, ...WARC_ENDINGS].some((ending) => name.endsWith(ending));
}
