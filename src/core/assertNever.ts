/** The end of an exhaustive switch: a type error when a case is missing, a RangeError if one comes at run time. */
export function assertNever(value: never): never {
  throw new RangeError(`unexpected case: ${JSON.stringify(value)}`);
}
