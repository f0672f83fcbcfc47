/** How far and by which version of the program the articles were extracted with the profiles of their sources. */
export interface Settled {
  readonly seq: number;
  readonly software: string;
}
