/** Something wrong in the archive: `where` is a file (and line or offset), `what` a fact. */
export interface Damage {
  readonly where: string;
  readonly what: string;
}
