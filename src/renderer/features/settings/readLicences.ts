/** A package that is built into the app. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** By its SPDX name. */
  readonly licence: string;
  /** Its own words, with the copyright. */
  readonly text: string;
}

/** The list that the build made (scripts/builtInLicences.mjs); a development server has none. */
export async function readLicences(): Promise<readonly Licence[]> {
  const reply = await fetch('./licences.json');
  if (!reply.ok) throw new Error(`licences.json: ${reply.status}`);
  return (await reply.json()) as readonly Licence[];
}
