import { toCorrections } from '../../core/correction';
import { CORRECTIONS_FORMAT } from '../../core/export/formats';
import { trainingRecord } from '../../core/extract/trainingRecord';
import { pageText } from '../../core/htmlDump/pageText';
import { articlesOf, type ExportJob, originalsOf, type Written } from './exportDesk';
import { writeExportFolder } from './exportFiles';

/** A record of each article that something was set by hand for. */
export async function writeCorrections(job: ExportJob): Promise<Written> {
  const { archive } = job.desk;
  const corrected = job.ids.filter((id) => archive.catalogue.correctionOf(id) !== null);
  const originals = originalsOf(job.desk);
  let articles = 0;
  const bytes = await writeExportFolder(job, async (folder) => {
    for await (const { id, source } of articlesOf(job, corrected)) {
      const original = originals.get(id);
      const corrections = toCorrections(archive.catalogue.correctionOf(id));
      if (original === undefined || corrections === null) continue;
      const page = await archive.bytesOf(original);
      const decoded = pageText(page, original.path, archive.catalogue.encodingOf(id));
      const text = decoded.kind === 'text' ? decoded.text : '';
      const record = trainingRecord({ id, source, text }, corrections);
      if (record === null) continue;
      await folder.add(`${id}${CORRECTIONS_FORMAT.ending}`, (file) =>
        file.write(`${JSON.stringify(record)}\n`),
      );
      articles += 1;
    }
  });
  return { articles, bytes };
}
