import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './jsonFile';

const shape = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(480),
  height: z.number().int().min(360),
  isMaximised: z.boolean(),
});
type WindowState = z.infer<typeof shape>;

const FIRST_SIZE = { width: 1280, height: 800 };

/** Where the window was when it was last closed, if that place is still on a screen; else a first size. */
export function windowBounds(file: string): { bounds: Partial<Rectangle>; isMaximised: boolean } {
  const read = shape.safeParse(readJsonFile(file));
  if (!read.success) return { bounds: FIRST_SIZE, isMaximised: false };
  const { isMaximised, ...bounds } = read.data;
  const area = screen.getDisplayMatching(bounds).workArea;
  const isSeen =
    bounds.x < area.x + area.width - 80 &&
    bounds.x + bounds.width > area.x + 80 &&
    bounds.y >= area.y &&
    bounds.y < area.y + area.height - 80;
  const size = { width: bounds.width, height: bounds.height };
  return { bounds: isSeen ? bounds : size, isMaximised };
}

/** Keeps the window's place in the file when it closes. */
export function rememberWindow(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), isMaximised: window.isMaximized() };
    writeJsonFile(file, state);
  });
}
