/** Units of amounts and ratios, as headings and mappings name them. A number is moved by its digits, never through a float. */

export type Quantity = 'amount' | 'ratio';

/** By how many digits the point moves to come to 元, or to a fraction of one. */
const UNITS: Readonly<Record<Quantity, Readonly<Record<string, number>>>> = {
  amount: { 分: -2, 角: -1, 元: 0, 十元: 1, 百元: 2, 千元: 3, 万元: 4, 十万元: 5, 百万元: 6, 千万元: 7, 亿元: 8 },
  ratio: { '%': -2, '‰': -3 },
};
const ALIASES: Readonly<Record<string, string>> = {
  万: '万元',
  十万: '十万元',
  百万: '百万元',
  千万: '千万元',
  亿: '亿元',
  圆: '元',
  '\uff05': '%',
  百分比: '%',
  百分数: '%',
  千分比: '‰',
};

export const unitNames = (measure: Quantity): string[] => Object.keys(UNITS[measure]);

/** The unit of this measure that a word means; null where it means none. */
export function unitNamed(measure: Quantity, word: string): string | null {
  const plain = word.trim().replace(/^人民币(?=.)/, '');
  const name = ALIASES[plain] ?? plain;
  return Object.hasOwn(UNITS[measure], name) ? name : null;
}

const BRACKETS = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g;
// Behind a word for money the unit may stand alone: 罚款万元, 金额_万元.
const BEHIND: Readonly<Record<Quantity, RegExp>> = {
  amount: /(?:[额款费币]|[^\p{L}\p{N}])((?:十|百|千)?[万亿]元?|[百千]元)$/u,
  ratio: /(%|‰|百分比|千分比)$/,
};

/**
 * The unit that a heading names: `罚款金额(万元)`, `抽查比例(单位:%)`, in brackets of any width. Where it stands without them or beside another
 * it is not sure, and a person must say what is meant.
 */
export function headingUnit(measure: Quantity, heading: string): { readonly unit: string | null; readonly sure: boolean } | null {
  const plain = heading.normalize('NFKC').trim();
  const inBrackets = [...plain.matchAll(BRACKETS)].flatMap(([, inside]) => {
    const words = (inside as string).replace(/单位\s*:?/, '').split(/[/、,;]/);
    return words.flatMap((word) => unitNamed(measure, word) ?? []);
  });
  const units = [...new Set(inBrackets)];
  if (units.length > 0) return units.length === 1 ? { unit: units[0] as string, sure: true } : { unit: null, sure: false };
  const word = BEHIND[measure].exec(plain)?.[1];
  return word === undefined ? null : { unit: unitNamed(measure, word), sure: false };
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
