import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, decodeChosen } from '../../../src/core/decode/decode';
import { encodingNamed } from '../../../src/core/decode/encodings';

const GERMAN =
  'Die Fähre fährt ab Oktober wieder. „Wir hören das gern“, sagte die Bürgermeisterin über den Beschluß.';
const POLISH =
  'Prom znów kursuje. Śnieg, wiatr i mgła już nie są przeszkodą, mówi kapitan. Żegluga wraca w piątek.';
const CZECH =
  'Přívoz znovu jezdí od října. Starostka řekla, že město zaplatí čtvrtinu ceny. Loď má šest míst.';
const RUSSIAN = 'Паром снова ходит с октября, сообщила мэрия. Билет стоит столько же, сколько и прежде.';
const ARABIC = 'تعود العبارة إلى العمل في أكتوبر، وقال رئيس البلدية إن سعر التذكرة لن يتغير هذا العام.';
const GREEK = 'Το πλοίο επιστρέφει τον Οκτώβριο, είπε ο δήμαρχος. Το εισιτήριο κοστίζει όσο και πριν.';
const HEBREW = 'המעבורת חוזרת לפעול באוקטובר, אמר ראש העיר. מחיר הכרטיס יישאר כפי שהיה.';
const TURKISH =
  'Vapur ekimde yeniden çalışıyor. Başkan, bilet fiyatının değişmeyeceğini söyledi. Işıklar yandı.';
const LITHUANIAN =
  'Keltas vėl plauks nuo spalio. Meras sakė, kad bilietų kaina nesikeis, o žiemą bus šilčiau.';
const JAPANESE = '渡し船は十月から再び運航します。市長は「料金は変わりません」と話しました。港は静かです。';
const SIMPLIFIED = '渡船将于十月恢复运行。市长说，票价不会改变，这是我们对市民的承诺。港口很安静。';
const TRADITIONAL = '渡船將於十月恢復運行。市長說，票價不會改變，這是我們對市民的承諾。港口很安靜。';
const KOREAN = '나룻배가 시월부터 다시 다닙니다. 시장은 요금이 그대로라고 말했다. 항구는 조용하다.';
const ENGLISH = 'The ferry’s back – “at last”, said the mayor’s office. Tickets cost £4, as before.';

const PAGES: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', ENGLISH],
  ['windows-1252', GERMAN],
  ['windows-1250', POLISH],
  ['iso-8859-2', POLISH],
  ['windows-1250', CZECH],
  ['iso-8859-2', CZECH],
  ['macintosh', GERMAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['ibm866', RUSSIAN],
  ['windows-1253', GREEK],
  ['windows-1254', TURKISH],
  ['windows-1255', HEBREW],
  ['windows-1256', ARABIC],
  ['iso-8859-6', ARABIC],
  ['windows-1257', LITHUANIAN],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['gb18030', SIMPLIFIED],
  ['big5', TRADITIONAL],
  ['euc-kr', KOREAN],
];

const encode = (text: string, encoding: string): Uint8Array =>
  iconv.encode(text, encoding === 'ibm866' ? 'cp866' : encoding);

function read(bytes: Uint8Array) {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') throw new Error(decoded.detail);
  return { text: decoded.text, ...decoded.decodedAs };
}

describe('pages in the encodings of their time', () => {
  it.each(PAGES)('are read as %s', (encoding, text) => {
    const { certainty, ...rest } = read(encode(`Ferry\n\n${text}\n`, encoding));
    expect(rest).toEqual({ text: `Ferry\n\n${text}\n`, encoding });
    expect(certainty).toBeGreaterThan(0.3);
    expect(certainty).toBeLessThan(1);
  });

  it.each(PAGES)('can be read as %s because a person says so', (encoding, text) => {
    expect(decodeChosen(encode(text, encoding), encoding)).toEqual({
      kind: 'text',
      text,
      decodedAs: { encoding, certainty: 1 },
    });
  });

  it('can not be read in an encoding that nobody knows', () => {
    expect(decodeChosen(encode(GERMAN, 'windows-1252'), 'klingon')).toBeNull();
    expect(encodingNamed('latin1')).toBe('windows-1252');
    expect(encodingNamed('GB2312')).toBe('gb18030');
    expect(encodingNamed('x-user-defined')).toBeNull();
  });

  it('are guessed with less certainty when there is little to go by', () => {
    const little = read(encode('Café', 'windows-1252'));
    expect(little).toMatchObject({ text: 'Café', encoding: 'windows-1252' });
    expect(little.certainty).toBeLessThan(0.7);
  });
});

describe('pages of East Asia in UTF-16 without a mark', () => {
  it.each([JAPANESE, SIMPLIFIED, TRADITIONAL, KOREAN])('are read in either order: %s', (text) => {
    const page = `${text.repeat(8)}\n`;
    expect(read(encode(page, 'utf-16le'))).toMatchObject({ text: page, encoding: 'utf-16le' });
    expect(read(encode(page, 'utf-16be'))).toMatchObject({ text: page, encoding: 'utf-16be' });
  });
});

describe('a page whose encoding changes', () => {
  it.each([
    ['windows-1252', GERMAN],
    ['koi8-r', RUSSIAN],
    ['euc-jp', JAPANESE],
  ])('from UTF-8 to %s is read line by line, and doubted', (encoding, text) => {
    const first = `${GERMAN}\nÜber die Brücke fährt keiner mehr; schön wär’s.\n`;
    const second = `${text}\n${text}\n`;
    const bytes = Buffer.concat([Buffer.from(first), encode(second, encoding)]);
    const { certainty, ...rest } = read(bytes);
    expect(rest).toEqual({ text: first + second, encoding: `utf-8+${encoding}` });
    expect(certainty).toBeLessThan(0.5);
    expect(decodeChosen(bytes, rest.encoding)).toMatchObject({ text: first + second });
  });

  it('but for a broken character or two is UTF-8 still', () => {
    const bytes = Buffer.from(`${RUSSIAN}\n${RUSSIAN}\n`);
    const cut = read(bytes.subarray(0, bytes.length - 3));
    expect(cut).toMatchObject({ encoding: 'utf-8', certainty: 0.7 });
    expect(cut.text.startsWith(RUSSIAN)).toBe(true);
    expect(cut.text.endsWith('\ufffd')).toBe(true);
  });
});
