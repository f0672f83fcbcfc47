import type { Encoding } from '../encodings';

/**
 * How text looks in the languages that an encoding of one byte a character was made for: the letters beyond ASCII of
 * each, most frequent first (from general letter counts of the languages; only the order matters).
 */
export interface OneByteEncoding {
  readonly encoding: Encoding;
  /** Words are of these letters altogether, rather than of ASCII letters with some of these between. */
  readonly isOwnScript: boolean;
  readonly languages: readonly string[];
  /** Natural logarithm of how much likelier than another it is before anything was read. */
  readonly prior: number;
}

/** English: hardly a letter, mostly signs. */
const ENGLISH = 'é';
const WESTERN = [
  ENGLISH,
  'éèàêçôîùâûëïœ',
  'üäöß',
  'óíáéñúü¿¡',
  'ãçéáóíêõúâàôü',
  'àèùòìéù',
  'äåöé',
  'øåæéöôò',
  'áíðóéúýöþæ',
  'ëéïèöüêó',
  'àéèíóòçïúü·',
];
const CENTRAL = ['łęóążśćńź', 'íáěéýřčšžůúťďňó', 'áíčžšýéľťúňôďäóĺŕ', 'áéöóőüíűú', 'ăîâşţșț', 'čšžćđ'];
const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const UKRAINIAN = 'оаинівтерслкдумпязбьгйчшхцюжїєщфґ';
const BULGARIAN = 'аиоентрсвлдкпмзгъубчцяжщхйшфюь';
const ARABIC = 'اليمنرتوبةعدسفهكحقأجشطصىخإذضزءثغآئظؤ،';
const PERSIAN = 'ایردنهموتسبشکزلگفقخعپحجطچصآغضذثئظژ';

/** Every encoding of one byte a character that is tried. */
export const ONE_BYTE: readonly OneByteEncoding[] = [
  { encoding: 'windows-1252', isOwnScript: false, languages: WESTERN, prior: 4 },
  { encoding: 'windows-1250', isOwnScript: false, languages: CENTRAL, prior: 1 },
  { encoding: 'iso-8859-2', isOwnScript: false, languages: CENTRAL, prior: 0 },
  { encoding: 'windows-1254', isOwnScript: false, languages: ['ıüşğçöİâ'], prior: 0 },
  {
    encoding: 'windows-1257',
    isOwnScript: false,
    languages: ['ėšįųžąčūęŠ', 'āīēšņūļķčģž', 'äõüöšž'],
    prior: 0,
  },
  { encoding: 'macintosh', isOwnScript: false, languages: WESTERN, prior: -2 },
  { encoding: 'windows-1251', isOwnScript: true, languages: [RUSSIAN, UKRAINIAN, BULGARIAN], prior: 1 },
  { encoding: 'koi8-r', isOwnScript: true, languages: [RUSSIAN], prior: 0 },
  { encoding: 'ibm866', isOwnScript: true, languages: [RUSSIAN], prior: -2 },
  {
    encoding: 'windows-1253',
    isOwnScript: true,
    languages: ['αοιετνσηρπκμλςυωόίάέδγήχθφβύξώζψ'],
    prior: 0,
  },
  { encoding: 'windows-1255', isOwnScript: true, languages: ['יוהלאתברמשנדכחפקעםטגסזץןךףצ'], prior: 0 },
  { encoding: 'windows-1256', isOwnScript: true, languages: [ARABIC, PERSIAN], prior: 1 },
  { encoding: 'iso-8859-6', isOwnScript: true, languages: [ARABIC], prior: 0 },
];

/** Signs beyond ASCII of all languages, most frequent first. */
export const SIGNS = '’“”–\u00a0—…»«„‘·•°£©€\u00ad®§½™';
