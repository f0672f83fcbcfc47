import { type FileHandle, open } from 'node:fs/promises';
import process from 'node:process';

/** Makes the names in a folder durable: a new file is safe only when its folder is. Windows has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Appends at `offset` and answers when the bytes are on the disk. */
export async function appendDurably(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, offset + written);
    written += bytesWritten;
  }
  await handle.datasync();
}
