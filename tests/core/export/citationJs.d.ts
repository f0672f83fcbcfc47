declare module '@citation-js/core' {
  /** Reads citations in any format that a plugin knows. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
