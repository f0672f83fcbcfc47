/** A month's or weekday's name as the table of names holds it: lower case, without accents and full stops. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.’'\u200e\u200f\u0640]/gu, '')
    .toLowerCase()
    .trim();
}
