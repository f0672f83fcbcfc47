import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportReport } from '../../src/core/importReport';
import { notifyOfImport } from '../../src/main/notifyOfImport';

const desktop = vi.hoisted(() => {
  const shown: { title: string; body: string; click: () => void }[] = [];
  class Notification {
    static isSupported = () => desktop.hasNotifications;
    private click = () => {};
    constructor(private readonly words: { title: string; body: string }) {}
    on(_event: 'click', then: () => void) {
      this.click = then;
    }
    show() {
      shown.push({ ...this.words, click: () => this.click() });
    }
  }
  return { shown, hasNotifications: true, Notification };
});
vi.mock('electron', () => ({ Notification: desktop.Notification }));

/** A report of an import that took so many seconds. */
function took(seconds: number, counts: Partial<ImportReport> = {}): ImportReport {
  const startedAt = '2024-03-05T08:00:00.000Z';
  const endedAt = new Date(Date.parse(startedAt) + seconds * 1000).toISOString();
  return {
    name: 'harbour',
    startedAt,
    endedAt,
    imported: 1200,
    duplicate: 0,
    skipped: 0,
    failed: 0,
    ...counts,
  } as ImportReport;
}

function aWindow(isFocused: boolean) {
  const window = { isFocused: () => isFocused, show: vi.fn(), focus: vi.fn() };
  return { window, get: () => window as unknown as BrowserWindow };
}

describe('a long import that ends', () => {
  beforeEach(() => {
    desktop.shown.length = 0;
    desktop.hasNotifications = true;
  });

  it('tells somebody who is at another window, and a click goes to Cuttings', () => {
    const { window, get } = aWindow(false);
    notifyOfImport(took(20, { duplicate: 3, failed: 1 }), get);
    expect(desktop.shown).toHaveLength(1);
    const [notice] = desktop.shown;
    expect(notice?.title).toBe('Imported: harbour');
    expect(notice?.body).toContain('1,200');
    expect(notice?.body).toContain('4');
    expect(window.focus).not.toHaveBeenCalled();
    notice?.click();
    expect(window.show).toHaveBeenCalled();
    expect(window.focus).toHaveBeenCalled();
  });

  it('is quiet after a short one, at the window itself, and where the desktop shows none', () => {
    notifyOfImport(took(14), aWindow(false).get);
    notifyOfImport(took(20), aWindow(true).get);
    desktop.hasNotifications = false;
    notifyOfImport(took(20), aWindow(false).get);
    expect(desktop.shown).toEqual([]);
  });
});
