import path from 'node:path';
import { z } from 'zod';
import type { DataFolder } from './dataFolder';
import { readJsonFile } from './jsonFile';

const shape = z.object({ archive: z.string().min(1), before: z.string() });

/** The folder with its archive where that was moved to, if it was. */
export function withArchivePlace(folder: DataFolder): DataFolder {
  const place = shape.safeParse(readJsonFile(folder.placeFile)).data;
  if (place === undefined) return folder;
  return { ...folder, archive: path.resolve(place.archive), movedFrom: path.resolve(place.before) };
}
