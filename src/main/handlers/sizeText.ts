import type { Handler } from '../handle';
import type { Desk } from './desk';

/** The sizes of all text, as factors of the normal one. */
const SIZES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Makes all text a step larger or smaller, or as large as it normally is. */
export function sizeText(desk: Desk): Handler<'sizeText'> {
  return ({ to }) => {
    const { webContents } = desk.window();
    const present = webContents.getZoomFactor();
    const next = {
      larger: SIZES.find((size) => size > present + 0.01),
      smaller: SIZES.findLast((size) => size < present - 0.01),
      normal: 1,
    }[to];
    if (next !== undefined) webContents.setZoomFactor(next);
  };
}
