/** The part of citeproc-js that is used. */
declare module 'citeproc' {
  /** A style or a locale as JSON: a tree of elements. */
  export interface CslTree {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslTree | string)[];
  }

  export class Engine {
    constructor(
      system: { retrieveLocale(language: string): CslTree; retrieveItem(id: string): unknown },
      style: CslTree,
      language: string,
    );
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    /** False when the style has no bibliography. */
    makeBibliography(): readonly [parameters: unknown, entries: readonly string[]] | false;
  }
}
