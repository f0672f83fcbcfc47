import type { FileFormat, FolderFormat, TextFormat } from '../../core/export/exportFormat';
import { exportedName } from '../../core/export/fileNames';
import { articlesOf, type ExportJob, type Written } from './exportDesk';
import { writeExportFile, writeExportFolder } from './exportFiles';

/** The writer of a format in which each article is a text of its own. */
export function writeText(format: TextFormat): (job: ExportJob) => Promise<Written> {
  return format.kind === 'file' ? (job) => writeFile(format, job) : (job) => writeFolder(format, job);
}

async function writeFile(format: FileFormat, job: ExportJob): Promise<Written> {
  let articles = 0;
  const bytes = await writeExportFile(job, async (file) => {
    await file.write(format.begin);
    for await (const article of articlesOf(job, job.ids)) {
      await file.write((articles > 0 ? format.between : '') + format.write(article));
      articles += 1;
    }
    await file.write(format.end);
  });
  return { articles, bytes };
}

async function writeFolder(format: FolderFormat, job: ExportJob): Promise<Written> {
  let articles = 0;
  const bytes = await writeExportFolder(job, async (folder) => {
    for await (const article of articlesOf(job, job.ids)) {
      await folder.add(exportedName(article) + format.ending, (file) => file.write(format.write(article)));
      articles += 1;
    }
  });
  return { articles, bytes };
}
