/**
 * Units of money and of ratios in words: what a field's name, a heading, a title, a row of units or a remark says of how its amounts are
 * counted. One reading for all of them: two would differ one day, by ten thousand.
 */
import { type Quantity, unitNamed } from './units.js';

const BRACKETED = /[([{<【〔《〈「『]([^()[\]{}<>【】〔〕《》〈〉「」『』]*)[)\]}>】〕》〉」』]/g;
// The unit of a measure, not a body: 填报单位, 所属单位 and the like have a word before it that is none of these.
const MARKED = /(?<=^|[\s\p{P}\p{S}]|金额|货币|计量|计价|计算|[额款费值币表据])单位[\s:]*(?:[均都]?[为是以按][\s:]*)?([^()[\]【】。;:]*)/gu;
const APART = /[\s/、,;|+]+|或者?|[和及与]/;
const COUNTED = /[以按为]([元角分])(?:计|为单位|填|统计|表示)/g;
// What can be nothing else, wherever it stands: neither 5 万元, 上万元 nor 万元以上.
const PLAIN =
  /(?<![\d一二三四五六七八九十百千万亿两几数多余上近达超满过逾]\s*)([百千万亿]元)(?=$|[\s\p{P}\p{S}]|计|为单位|人民币|整|RMB|CNY|填|表示|统计)/giu;
/** In the name of an amount each of these means a unit, however it stands there. */
const HINT = /[十百千]?[万亿]元?|[十百千]元/g;
const BEHIND: Readonly<Record<Quantity, RegExp>> = {
  amount: /(?:[额款费币值入计得金]|[^\p{L}\p{N}])元$|[^\p{L}\p{N}]([角分])$/u,
  ratio: /(%|‰|百分比|千分比)$/,
};
const LATIN: Readonly<Record<string, string>> = { wan: '万元', wanyuan: '万元', wy: '万元', qianyuan: '千元', yiyuan: '亿元' };
const CENTS = /^(?:fen|cents?)$/;

const TRADITIONAL: Readonly<Record<string, string>> = { 萬: '万', 億: '亿', 仟: '千', 佰: '百', 拾: '十', 圆: '元', 圓: '元' };

/** Widths, old characters and spaces within a unit (万 元) aside. */
const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[萬億仟佰拾圆圓]/g, (character) => TRADITIONAL[character] as string)
    .replace(/([十百千万亿])\s+(?=[十百千万亿元])/g, '$1')
    .trim();

/** What stands in brackets and behind 单位, word by word. */
const phrases = (plain: string): string[] =>
  [...plain.matchAll(BRACKETED), ...plain.matchAll(MARKED)].flatMap(([, inside]) => (inside as string).split(APART)).filter((word) => word !== '');

const unitsOf = (measure: Quantity, words: readonly string[]): string[] => words.flatMap((word) => unitNamed(measure, word) ?? []);

const NONE: ReadonlySet<string> = new Set();

/** Every unit of money that a title or a remark names for its amounts; 2万元 is an amount, and 单位:分局 a body. */
export function unitsSaid(text: string): ReadonlySet<string> {
  if (!/[元圆圓万萬亿億角分]/.test(text)) return NONE;
  const plain = plainOf(text);
  const between = [...plain.matchAll(PLAIN), ...plain.matchAll(COUNTED)].map(([, unit]) => unit as string);
  return new Set(unitsOf('amount', [plain, ...phrases(plain), ...between]));
}

export interface HeadingUnit {
  /** Null: there are several, or one that nobody can name. */
  readonly unit: string | null;
  readonly sure: boolean;
}

/**
 * The unit that a name or heading says: `罚款金额(万元)`, `抽查比例(单位:%)`, in brackets of any kind. Where it stands without them or beside
 * another it is not sure, and a person must say what is meant; null: nothing in it speaks of one.
 */
export function headingUnit(measure: Quantity, heading: string): HeadingUnit | null {
  const plain = plainOf(heading);
  const words = phrases(plain);
  const sure = [...new Set(unitsOf(measure, words))];
  const others = measure === 'amount' ? hinted(plain, words) : unitsOf(measure, [BEHIND.ratio.exec(plain)?.[1] ?? '']);
  const all = [...new Set([...sure, ...others])];
  if (all.length === 0) return measure === 'amount' ? latinUnit(plain) : null;
  const unit = all.length === 1 ? (all[0] as string) : null;
  // What is not said is the yuan: it need not be said again.
  return { unit, sure: unit !== null && (sure.length > 0 || unit === '元') };
}

/** Units in the words of a name that are not read by themselves. */
function hinted(plain: string, words: readonly string[]): string[] {
  const rest = words
    .reduce((text, word) => (unitNamed('amount', word) === null ? text : text.replace(word, '')), plain)
    .replace(/[([{<【〔《〈「『][^\p{L}\p{N}]*$/u, '');
  const end = BEHIND.amount.exec(rest);
  return unitsOf('amount', [...(rest.match(HINT) ?? []), ...(end ? [end[1] ?? '元'] : [])]);
}

/** fine_wan, amountInCents: names of those who spell Chinese in letters. */
function latinUnit(plain: string): HeadingUnit | null {
  const words = plain
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const unit = words.map((word) => LATIN[word] ?? (CENTS.test(word) ? '分' : null)).find((found) => found !== null);
  return unit ? { unit, sure: false } : null;
}
