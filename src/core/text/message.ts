import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';
import { LOCALE } from './locale';

/** The key of one sentence in the catalogue. */
export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number | Date>>;

const formats = new Map<MessageKey, IntlMessageFormat>();

/** The sentence for a key with its values filled in (ICU MessageFormat). Numbers are grouped: `{n, number}`. */
export function message(key: MessageKey, values?: MessageValues): string {
  let format = formats.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(en[key], LOCALE);
    formats.set(key, format);
  }
  return String(format.format(values));
}

/** True when the catalogue has this key; for keys put together from a code (`problem.` + code). */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
