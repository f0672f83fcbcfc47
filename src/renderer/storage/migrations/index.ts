import { v1 } from './v1';

/** One step of the schema: what it declares, and why it was made. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
}

/** Every schema that was ever released, in order. Released ones never change. */
export const migrations: readonly Migration[] = [v1];
