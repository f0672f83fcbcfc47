import { describe, expect, it } from 'vitest';
import { dataFolderAt, isInCloud } from '../../src/main/dataFolder';

describe('a data folder', () => {
  it('holds archive and library', () => {
    const { archive, library } = dataFolderAt('/home/ada/Cuttings', '/home/ada/.config');
    expect([archive, library]).toEqual(['/home/ada/Cuttings/archive', '/home/ada/Cuttings/library']);
  });

  it('in a folder that a service copies keeps its library elsewhere', () => {
    const { archive, library, logFile } = dataFolderAt('/home/ada/Dropbox/Cuttings', '/home/ada/.config');
    expect(archive).toBe('/home/ada/Dropbox/Cuttings/archive');
    for (const file of [library, logFile])
      expect(file.startsWith('/home/ada/.config/Cuttings libraries/')).toBe(true);
    const other = dataFolderAt('/home/ada/Dropbox/Other', '/home/ada/.config');
    expect(other.library).not.toBe(library);
  });

  it.each([
    '/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/News',
    '/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/News',
    'C:\\Users\\ada\\OneDrive - The Courier\\News',
    'C:\\Users\\ada\\Dropbox (Courier)\\News',
    'G:\\My Drive\\News',
  ])('in %s is copied', (folder) => expect(isInCloud(folder)).toBe(true));

  it.each(['/home/ada/dropbox-talks/News', '/home/ada/News about OneDrive', '/mnt/drive/News'])(
    'in %s is not',
    (folder) => expect(isInCloud(folder)).toBe(false),
  );
});
