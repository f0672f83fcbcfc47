import path from 'node:path';
import { toWarcInfo, toWarcRecord } from '../archive/warcRecord';
import { type ExportJob, originalsOf, stepsOf, type Written } from './exportDesk';
import { writeExportFile } from './exportFiles';

/** The originals, byte for byte, in one web archive, as our own segments have them. */
export async function writeWarc(job: ExportJob): Promise<Written> {
  const { archive, software } = job.desk;
  const at = new Date().toISOString();
  const originals = originalsOf(job.desk);
  let articles = 0;
  const bytes = await writeExportFile(job, async (file) => {
    await file.write(toWarcInfo(path.basename(job.out), at, software));
    for (const id of stepsOf(job)) {
      const original = originals.get(id);
      if (original === undefined) continue;
      await file.write(toWarcRecord({ ...original, bytes: await archive.bytesOf(original) }, at));
      articles += 1;
    }
  });
  return { articles, bytes };
}
