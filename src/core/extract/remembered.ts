/** Longer texts are prose, which no other page has. */
const LONGEST = 160;
/** So many are kept, and as many of those before. */
const MOST = 2000;

/**
 * `read`, which depends on nothing but the text and answers nothing that anybody changes, with what it answered kept
 * for a while: the pages of a source have two in three of their lines in common, and one page is read after the other.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  let now = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = now.get(text);
    if (known !== undefined) return known;
    const kept = before.get(text);
    const value = kept === undefined ? read(text) : kept;
    if (now.size >= MOST) {
      before = now;
      now = new Map();
    }
    now.set(text, value);
    return value;
  };
}
