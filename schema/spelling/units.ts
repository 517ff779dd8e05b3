/** Units of amounts and ratios, as headings and mappings name them. A number is moved by its digits, never through a float. */

export type Quantity = 'amount' | 'ratio';

/** By how many digits the point moves to come to 元, or to a fraction of one. */
const UNITS: Readonly<Record<Quantity, Readonly<Record<string, number>>>> = {
  amount: { 分: -2, 角: -1, 元: 0, 十元: 1, 百元: 2, 千元: 3, 万元: 4, 十万元: 5, 百万元: 6, 千万元: 7, 亿元: 8, 十亿元: 9, 百亿元: 10, 千亿元: 11 },
  ratio: { '%': -2, '‰': -3 },
};
const ALIASES: Readonly<Record<string, string>> = {
  万: '万元',
  十万: '十万元',
  百万: '百万元',
  千万: '千万元',
  亿: '亿元',
  十亿: '十亿元',
  百亿: '百亿元',
  千亿: '千亿元',
  圆: '元',
  '\uff05': '%',
  百分比: '%',
  百分数: '%',
  千分比: '‰',
};

export const unitNames = (measure: Quantity): string[] => Object.keys(UNITS[measure]);

const BEFORE = /^(?:(?:金额|货币|计量|计价)?单位|人民币|RMB|CNY|[¥:：以按为是均])+(?=.)/i;
const BEHIND = /(?<=.)(?:人民币|RMB|CNY|[整计:：]|为单位|计算|统计|填写|表示)+$/i;

/** The unit of this measure that a word means, 以万元计 and 人民币:万元 too; null where it means none. */
export function unitNamed(measure: Quantity, word: string): string | null {
  const plain = word.replace(/\s/g, '').replace(BEFORE, '').replace(BEHIND, '');
  const name = ALIASES[plain] ?? plain;
  return Object.hasOwn(UNITS[measure], name) ? name : null;
}

/** A plain decimal number in another unit: `0.2` in 万元 is `2000`. */
export function inUnit(number: string, measure: Quantity, unit: string): string {
  return moved(number, UNITS[measure][unit] as number);
}

/** The point moved to the right by so many digits, to the left where it is negative. */
export function moved(number: string, digits: number): string {
  const [, sign, whole, fraction] = /^([+-]?)(\d*)\.?(\d*)$/.exec(number) as unknown as [string, string, string, string];
  const point = whole.length + digits;
  const all = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, -point), '0');
  const at = Math.max(point, 0);
  const left = all
    .slice(0, at)
    .padEnd(at, '0')
    .replace(/^0+(?=\d)/, '');
  const right = all.slice(at).replace(/0+$/, '');
  return `${sign}${left === '' ? '0' : left}${right === '' ? '' : `.${right}`}`;
}
