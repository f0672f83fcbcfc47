import { createHash } from 'node:crypto';
import { csv } from '../../core/export/csv';
import { plainText } from '../../core/export/plainText';
import { correctionLine, manifest, ruleLines } from '../../core/export/snapshot';
import { articlesOf, type ExportJob, type Written } from './exportDesk';
import { type ExportFile, type ExportFolder, writeExportFolder } from './exportFiles';

/**
 * A corpus as it stands, to be cited and compared: texts, table, what was set by hand, what it is of and by what it was
 * made, and the hash of every file. The same articles make the same bytes, whenever and in whatever order.
 */
export async function writeSnapshot(job: ExportJob): Promise<Written> {
  const { software, archive } = job.desk;
  const ids = [...job.ids].sort();
  let articles = 0;
  const corrections: string[] = [];
  const bytes = await writeExportFolder(job, async (folder) => {
    const sums = new Map<string, string>();
    const summed = withSums(folder, sums);
    await summed.add('articles.csv', async (table) => {
      await table.write(csv.begin);
      for await (const article of articlesOf(job, ids)) {
        await table.write(csv.write(article));
        await summed.add(`texts/${article.id}${plainText.ending}`, (file) =>
          file.write(plainText.write(article)),
        );
        const { catalogue } = archive;
        const line = correctionLine(
          article,
          catalogue.correctionOf(article.id),
          catalogue.encodingOf(article.id),
        );
        if (line !== null) corrections.push(line);
        articles += 1;
      }
      await table.write(csv.end);
    });
    await summed.add('corrections.ndjson', (file) => file.write(corrections.join('')));
    await summed.add('rules.ndjson', (file) => file.write(ruleLines(archive.catalogue.allRules)));
    const of = { query: job.query, articles, corrected: corrections.length, software };
    await summed.add('manifest.json', (file) => file.write(manifest(of)));
    await folder.add('SHA256SUMS', async (file) => {
      for (const [name, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
        await file.write(`${sum}  ${name}\n`);
    });
  });
  return { articles, bytes };
}

/** The folder, taking the hash of what goes into it. */
function withSums(folder: ExportFolder, sums: Map<string, string>): ExportFolder {
  return {
    add: (name, write) =>
      folder.add(name, async (file) => {
        const hash = createHash('sha256');
        const hashed: ExportFile = {
          write(part) {
            hash.update(part);
            return file.write(part);
          },
        };
        await write(hashed);
        sums.set(name, hash.digest('hex'));
      }),
  };
}
