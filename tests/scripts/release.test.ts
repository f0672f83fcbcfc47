import path from 'node:path';
import { describe, expect, it } from 'vitest';
import config, { executableOf } from '../../scripts/packaging/electronBuilder.mjs';
import { builderArguments, refuseOtherThanPinned } from '../../scripts/packaging/release.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const runtime = (isPinned: boolean) => ({
  kind: 'registry' as const,
  executable: '/usr/lib/electron',
  version: '33.2.1',
  isPinned,
});

describe('a release', () => {
  it('is refused on another Electron than the pinned one, and says where it can be made', () => {
    expect(() => refuseOtherThanPinned(runtime(false), ROOT)).toThrowError(
      expect.objectContaining({
        message: 'No release was packaged',
        tried: ['the runtime here is Electron 33.2.1 (registry)'],
        todo: expect.stringContaining('can be downloaded'),
      }),
    );
    expect(() => refuseOtherThanPinned(runtime(true), ROOT)).not.toThrow();
  });

  it('is made for this system or for those named, each for both processors', () => {
    expect(builderArguments([], 'darwin')).toEqual(['--mac', '--x64', '--arm64']);
    expect(builderArguments(['linux', 'windows'], 'linux')).toEqual(['--linux', '--win', '--x64', '--arm64']);
    expect(() => builderArguments(['amiga'], 'linux')).toThrow('no release for amiga');
    expect(() => builderArguments([], 'freebsd')).toThrow('no release for freebsd');
  });

  it('has every target, the pinned runtime, and nothing but what was built', () => {
    expect(config.linux.target).toEqual(['deb', 'AppImage', 'rpm']);
    expect(config.win.target).toEqual(['nsis']);
    expect(config.mac.target).toEqual(['dmg', 'zip']);
    expect(config.electronVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(config.files).toContain('!node_modules/**');
  });

  it('has its fuses set in the program of each system', () => {
    const of = (electronPlatformName: string) =>
      executableOf({
        appOutDir: '/dist',
        electronPlatformName,
        packager: { appInfo: { productFilename: 'Cuttings' }, executableName: 'cuttings' },
      });
    expect(of('linux')).toBe(path.join('/dist', 'cuttings'));
    expect(of('win32')).toBe(path.join('/dist', 'Cuttings.exe'));
    expect(of('darwin')).toBe(path.join('/dist', 'Cuttings.app/Contents/MacOS/Cuttings'));
  });
});
