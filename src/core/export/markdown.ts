import type { ExportedArticle } from './exportedArticle';
import type { FolderFormat } from './exportFormat';

/** Markdown with what is known of the article in front, as YAML between two lines of hyphens. */
export const markdown: FolderFormat = {
  kind: 'folder',
  id: 'markdown',
  ending: '.md',
  write(article) {
    const { headline, standfirst, blocks } = article;
    const parts = [
      headline === null ? '' : `# ${escaped(headline)}`,
      standfirst === null ? '' : `**${escaped(standfirst)}**`,
      ...blocks.map(({ label, text, credit }) => {
        if (label === 'heading') return `## ${escaped(text)}`;
        if (label === 'paragraph') return escaped(text);
        return `*${escaped(credit === null ? text : `${text} (${credit})`)}*`;
      }),
      ...annotations(article),
    ];
    return `---\n${frontMatter(article)}---\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

/** Notes are Markdown already. */
function annotations({ highlights, note }: ExportedArticle): readonly string[] {
  return [
    ...(note === null ? [] : ['## Note', note]),
    ...(highlights.length === 0 ? [] : ['## Highlights']),
    ...highlights.flatMap((one) => [
      one.quote
        .split('\n')
        .map((line) => `> ${escaped(line)}`)
        .join('\n>\n'),
      one.note ?? '',
    ]),
  ];
}

/** Every value is written as JSON writes it, which YAML 1.2 reads as the same. What is not known is left out. */
function frontMatter(article: ExportedArticle): string {
  const { headline, source, published, updated, byline, authors, language, url, tags, collections } = article;
  const { id, addedAt, original } = article;
  const fields = {
    ...{
      title: headline,
      source,
      date: published,
      updated,
      byline,
      authors,
      language,
      url,
      tags,
      collections,
    },
    ...{ id, added: addedAt, file: original.path, sha256: original.sha256 },
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** Text that Markdown would take for markup, as text. Lines within are one paragraph. */
function escaped(text: string): string {
  const line = text.replace(/\s*\n\s*/gu, ' ').replace(/[\\`*_[\]<>|~&$]/gu, '\\$&');
  return line.replace(/^(\s*)([#+=-])/u, '$1\\$2').replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}
