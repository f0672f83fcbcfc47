/** The part of the Encoding Standard that core uses; browsers, workers and Node all have it. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input: Uint8Array): string;
}
