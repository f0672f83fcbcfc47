/** One step of the schema: what it declares, and why it was made. */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** True where rows changed so that the library is to be made again from the archive. */
  readonly isEmptied?: true;
}
