const PLAIN = /^[A-Za-z]+$/u;

/** A month's or weekday's name as the table of names holds it: lower case, without accents and full stops. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.’'\u200e\u200f\u0640]/gu, '')
    .toLowerCase()
    .trim();
}
