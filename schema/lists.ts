/**
 * Code lists by name. Their values are the assumption of `hubei-assumed@1` where standard.md marks them inf; a code is answered by
 * code, by code without leading zeros, or by label; yes and no by any of their usual words.
 */
import { flagOf } from './spelling/flags.js';

export interface CodeList {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly codes: Readonly<Record<string, string>>;
  /** Days (both inclusive) between which a code may be used, where that is not always. */
  readonly validity?: Readonly<Record<string, { readonly from?: string; readonly until?: string }>>;
}

const lists = new Map<string, CodeList>();

function list(name: string, title: string, source: string, codes: Record<string, string>, validity?: CodeList['validity']): void {
  lists.set(name, { name, title, source, codes, validity });
}

list('counterpartyNature', '行政相对人性质', 'standard.md §3.2;代码 inf', { '01': '公民', '02': '法人', '03': '其他组织' });
list('certificateType', '证件类型', 'standard.md §3.3 HOLD', {
  '001': '统一社会信用代码',
  '099': '其他法人或其他组织有效证件',
  '111': '居民身份证',
  '112': '临时居民身份证',
  '114': '军官证',
  '115': '武警警官证',
  '118': '士兵证',
  '119': '武警士兵证',
  '120': '军队文职人员证',
  '122': '武警文职人员证',
  '411': '外交护照',
  '412': '公务护照',
  '413': '公务普通护照',
  '414': '普通护照',
  '511': '台湾居民来往大陆通行证',
  '516': '港澳居民来往内地通行证',
  '999': '其他自然人证件',
});
list('checkForm', '检查形式', 'standard.md §3.4 FORM', { '01': '日常检查', '02': '专项检查' });
list('checkType', '检查类别', 'standard.md §3.4 inf', { '01': '双随机', '02': '重点检查', '03': '投诉举报', '99': '其他' });
list('checkMode', '检查方式', 'standard.md §3.4 inf', { '01': '现场检查', '02': '非现场检查', '03': '书面检查' });
list('checkResult', '检查结果', 'standard.md §3.4 inf', { '01': '合格', '02': '不合格', '03': '未检查' });
list('pointResult', '检查项结果', 'standard.md §3.5 FORM;代码 inf', { '01': '合格', '02': '不合格', '03': '未检查', '04': '合理缺项' });
list('itemType', '监管事项类型', 'provincial-interface.md §1.3', { CHECK: '行政检查', PUNISH: '行政处罚', FORCE: '行政强制', OTHER: '其他' });
list('itemStatus', '事项状态', 'standard.md §3.10', { '0': '无效', '1': '在用' });
list('exerciseLevel', '行使层级', 'standard.md §3.11;名称 inf', { '1': '国家', '2': '省', '3': '市', '4': '县', '5': '乡' });

list('yesNo', '是否', 'standard.md R3;代码 inf', { '1': '是', '0': '否' });
list('punishProcedure', '处罚程序', 'standard.md §3.6 LAW;代码 inf', { '01': '简易程序', '02': '普通程序', '03': '快速办理' });
list('punishType', '处罚种类', '行政处罚法第九条 LAW;代码 inf', {
  '01': '警告、通报批评',
  '02': '罚款、没收违法所得、没收非法财物',
  '03': '暂扣许可证件、降低资质等级、吊销许可证件',
  '04': '限制开展生产经营活动、责令停产停业、责令关闭、限制从业',
  '05': '行政拘留',
  '99': '其他',
});
list('forceType', '行政强制种类', 'standard.md §3.7 LAW;代码 inf', { '01': '强制措施', '02': '强制执行' });
list('coerciveMeasureType', '强制措施类型', '行政强制法第九条 LAW;代码 inf', {
  '01': '限制公民人身自由',
  '02': '查封场所、设施或者财物',
  '03': '扣押财物',
  '04': '冻结存款、汇款',
  '99': '其他',
});
list('forceExecutionType', '强制执行类型', '行政强制法第十二条 LAW;代码 inf', {
  '01': '加处罚款或者滞纳金',
  '02': '划拨存款、汇款',
  '03': '拍卖或者依法处理查封、扣押的场所、设施或者财物',
  '04': '排除妨碍、恢复原状',
  '05': '代履行',
  '99': '其他',
});

export function codeList(name: string): CodeList {
  const found = lists.get(name);
  if (!found) throw new Error(`no code list is named ${name}`);
  return found;
}

export const codeListNames = (): string[] => [...lists.keys()];

/** The code that a code, a code without its leading zeros, or a label stands for; null where none does. */
export function findCode(listName: string, text: string): string | null {
  const { codes } = codeList(listName);
  if (Object.hasOwn(codes, text)) return text;
  if (listName === 'yesNo') return flagOf(text);
  const upper = text.toUpperCase();
  if (Object.hasOwn(codes, upper)) return upper;
  // A column of numbers that has gaps comes as 1.0, 2.0.
  const number = text.replace(/\.0+$/, '');
  const bare = number.replace(/^0+(?=\d)/, '');
  for (const [code, label] of Object.entries(codes)) {
    if (label === text || (/^\d+$/.test(number) && code.replace(/^0+(?=\d)/, '') === bare)) return code;
  }
  return null;
}

const NUMERIC = /^\d+$/;

/** Codes with their labels in the list's order: an object would put `99` before `01`, as its keys that are whole numbers come first. */
export function codesInOrder({ codes }: Pick<CodeList, 'codes'>): [code: string, label: string][] {
  const entries = Object.entries(codes);
  return entries.every(([code]) => NUMERIC.test(code)) ? entries.sort(([a], [b]) => (a < b ? -1 : 1)) : entries;
}
