import { z } from 'zod';
import { LISTED, type Situation } from '../core/actions/situation';
import type { StepDone } from '../core/overview';

const count = z.number().int().min(0);

const stepShape = z
  .object({
    seq: count,
    kind: z.custom<StepDone['kind']>((kind) => typeof kind === 'string'),
    value: z.boolean(),
    count,
  })
  .nullable();

/** What the window tells main of itself for the menu bar. */
export const situationShape = z.object({
  articles: count,
  isListShown: z.boolean(),
  isAnyListed: z.boolean(),
  isTrashShown: z.boolean(),
  isReading: z.boolean(),
  listed: z.enum(LISTED),
  isSearching: z.boolean(),
  isSearchChanged: z.boolean(),
  hasTags: z.boolean(),
  hasHits: z.boolean(),
  isImporting: z.boolean(),
  isPaused: z.boolean(),
  isAnyInTrash: z.boolean(),
  isTyping: z.boolean(),
  undo: stepShape,
  redo: stepShape,
}) satisfies z.ZodType<Situation>;
