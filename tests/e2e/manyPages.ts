import { aPage, writeFileAt } from './pages';

const SITES = ['Radio Vell', 'Kestrel Wire', 'Harbour Post', 'Tamsin Courier', 'Marram Gazette'];
const NAMES = ['Tomas Rigg', 'Ines Ferreira-Holt', 'Dov Halloran', 'Özge Ünal', 'Perrin Asquith'];
const SUBJECTS = [
  'The harbour board',
  'A ferry captain',
  'The café owners',
  'Divers from Tamsin',
  'The naïve newcomer',
  'Port Alder council',
];
const VERBS = ['put off', 'welcomed', 'counted', 'argued over', 'photographed', 'repainted'];
const THINGS = [
  'the dredging vote',
  'eleven hectares of eelgrass',
  'the night sailing',
  'a second survey',
  'the Élan moorings',
  'two hundred and six boats',
];
const ENDS = [
  'before the spring tides',
  'on the last Friday of the month',
  'while the quay was closed',
  'for the first time since 1981',
  'despite the storm',
];
const JAPANESE = [
  '干潟に戻る藻場を漁師と研究者が共同で調査した。',
  '港の浅瀬に広がる藻場を数えるため、夜明け前に小舟を出した。',
  '四十年ぶりの光景に、地元の人々は静かに見入っていたという。',
  '連絡船は毎月最初の金曜日に港へ戻ることになった。',
  '調査の結果は春までにまとめられ、港湾局に渡される。',
];
const KOREAN = [
  '항만에서 조사가 다시 시작되었다고 위원회가 밝혔다.',
  '야간 여객선은 매달 첫째 금요일에 돌아온다.',
  '어민들은 갯벌에 돌아온 해초를 처음으로 세어 보았다.',
  '주민들은 봄까지 준설 결정을 미루어 달라고 요청했다.',
];

/** Writes invented pages of several outlets and scripts, all different, the same each time. */
export function writeManyPages(folder: string, count: number): void {
  let state = 77;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(THINGS)} ${pick(ENDS)}`;
  const english = () => Array.from({ length: 4 }, () => `${sentence()}. ${sentence()}, ${pick(NAMES)} said.`);
  const spaceless = (of: readonly string[]) =>
    Array.from({ length: 4 }, () => pick(of) + pick(of) + pick(of));
  for (let n = 0; n < count; n += 1) {
    const script = n % 10 === 3 ? JAPANESE : n % 10 === 7 ? KOREAN : null;
    const headline = script === null ? `${sentence()} (${n})` : `${pick(script).replace(/[。.]$/u, '')} ${n}`;
    const day = `${1 + random(28)} ${pick(['January', 'May', 'September'])} ${2018 + random(6)}`;
    const paragraphs = script === null ? english() : spaceless(script);
    const page = aPage(headline, { day, site: pick(SITES), by: pick(NAMES), paragraphs });
    writeFileAt(folder, `${Math.floor(n / 100)}/${n}.txt`, page);
  }
}
