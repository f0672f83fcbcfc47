/**
 * Writes the month and weekday names of about eighty languages, as this Node's ICU knows them, to
 * src/core/extract/dates/dateNames.json. Run by hand (`tsx scripts/extractDateNames.ts`) and committed:
 * ICU versions differ, an extraction must not.
 */
import { writeFileSync } from 'node:fs';
import { foldName } from '../src/core/extract/dates/foldName';

const LANGUAGES =
  'en de fr es pt it nl sv nb nn da fi is et lv lt pl cs sk sl hr sr-Latn sr hu ro bg uk ru be mk el tr id ms vi sw af ca gl eu ga cy sq bs az uz kk ky ka hy fa ar he hi bn ta te ml kn gu mr pa ur ne si th lo my km am fil zu so ha lb fo mt eo';
/** Short forms that newspapers use and ICU does not know. */
const EXTRA_MONTHS =
  'sept:9 mrz:3 janner:1 feber:2 ene:1 abr:4 ago:8 set:9 out:10 dez:12 dic:12 gen:1 mag:5 giu:6 lug:7 ott:10 juil:7 aout:8 avr:4 fev:2 mai:5 maj:5 okt:10 des:12 jun:6 jul:7 may:5 mar:3 agu:8 agt:8 peb:2 nopember:11 pebruari:2 июн:6 июл:7 тишрин:10';
const EXTRA_WEEKDAYS = 'tues:2 weds:3 thur:4 thurs:4';

/** Two letters are a whole month's name where letters do not stand for sounds one by one, or vowels are not written. */
function shortest(name: string, kind: 'month' | 'weekday'): number {
  return kind === 'month' && /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u.test(name) ? 3 : 2;
}

type Names = Record<string, Record<string, string[]>>;

function namesOf(language: string, kind: 'month' | 'weekday'): [string, number][] {
  const found: [string, number][] = [];
  const shapes: Intl.DateTimeFormatOptions[] =
    kind === 'month'
      ? [
          { month: 'long' },
          { month: 'short' },
          { month: 'long', day: 'numeric' },
          { month: 'short', day: 'numeric' },
          { month: 'long', day: 'numeric', year: 'numeric' },
        ]
      : [{ weekday: 'long' }, { weekday: 'short' }];
  const count = kind === 'month' ? 12 : 7;
  for (let i = 0; i < count; i++) {
    const date = kind === 'month' ? Date.UTC(2023, i, 15) : Date.UTC(2023, 0, 1 + i);
    for (const shape of shapes) {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
        ...shape,
        timeZone: 'UTC',
      });
      for (const part of format.formatToParts(date)) {
        const name = foldName(part.value);
        if (part.type !== kind || name.length < shortest(name, kind) || /\d|\s/u.test(name)) continue;
        found.push([name, kind === 'month' ? i + 1 : i]);
      }
    }
  }
  return found;
}

/** Each name once; where languages disagree, the first of the list speaks for all but those named. */
function table(
  kind: 'month' | 'weekday',
  extra: string,
): { common: Record<string, number>; differing: Names } {
  const common: Record<string, number> = {};
  const differing: Names = {};
  for (const language of LANGUAGES.split(' ')) {
    for (const [name, value] of namesOf(language, kind)) {
      if (!(name in common)) common[name] = value;
      else if (common[name] !== value) {
        const values = differing[name] ?? {};
        const others = values[value] ?? [];
        differing[name] = values;
        values[value] = others;
        const code = language.replace(/-.*/u, '').replace('nb', 'no');
        if (!others.includes(code)) others.push(code);
      }
    }
  }
  for (const pair of extra.split(' ')) {
    const [name = '', value] = pair.split(':');
    if (!(name in common)) common[name] = Number(value);
  }
  return { common, differing };
}

const months = table('month', EXTRA_MONTHS);
const weekdays = table('weekday', EXTRA_WEEKDAYS);
const out = new URL('../src/core/extract/dates/dateNames.json', import.meta.url);
writeFileSync(out, `${JSON.stringify({ icu: process.versions['icu'], months, weekdays }, null, 1)}\n`);
console.log(`${Object.keys(months.common).length} months, ${Object.keys(weekdays.common).length} weekdays`);
