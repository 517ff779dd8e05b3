/**
 * Standing words: what a district's administrator reads of a row that is not at its target, and what is to be done about it: one entry for each
 * state and each hold of `states.ts` (a test walks that table).
 */
import type { DeliveryState } from './state-facts.js';

export interface Words {
  /** A part of a sentence, without its full stop. */
  readonly sentence: string;
  readonly next: string;
}

const NOTHING = '无需处理';

export const STATE_WORDS: Readonly<Record<Exclude<DeliveryState, 'BLOCKED'>, Words>> = {
  WAITING: { sentence: '已排队,尚未推送', next: `${NOTHING},下次推送时自动发出` },
  AWAITING: { sentence: '在等所依据的记录先合格', next: `${NOTHING},那条合格后本条自动上报` },
  IN_FLIGHT: { sentence: '已封入批次,尚无结论', next: `${NOTHING},有回执后自动更新` },
  ACCEPTED: { sentence: '已上报并合格', next: NOTHING },
  RETURNED: { sentence: '已上报,被退回', next: '按退回原因在数据源中改正,改正后自动再报;内容无误的可重推这一行' },
  WITHDRAWN: { sentence: '已从目标撤回', next: `${NOTHING};仍应上报的请核对数据源中的撤回标志` },
};

export const HOLD_WORDS: Readonly<Record<string, Words>> = {
  RULE: { sentence: '本地质检不通过,没有上报', next: '按本条的质量问题在数据源中改正,改正后自动上报' },
  DUPLICATE: {
    sentence: '编号与先入库的另一条记录相同,没有上报',
    next: '在数据源中核对编号:两件事的改正其中一条的编号,同一件事的撤回多出的一条',
  },
  REFERENCE: { sentence: '所依据的记录没有合格,没有上报', next: '先使所依据的记录合格,之后本条自动上报' },
  NUMBER: {
    sentence: '它的编号在目标仍属于另一行,没有上报',
    next: '先处理占用此编号的一行(撤回它、改它的号,或使它被退回的改动合格),之后本条自动上报;不在本区的请联系市级管理员',
  },
  REFUSED: { sentence: '目标拒收含有这一行的批次,已停放', next: '核对这一行的内容并在数据源中改正,改正后自动再报;内容无误的可重推这一行' },
  SIZE: { sentence: '这一行超过目标允许的大小,没有上报', next: '在数据源中缩短过长的内容,改正后自动上报' },
  HELD: { sentence: '它的数据源在此目标被人工暂停', next: '请市级管理员核对后解除暂停,解除后自动上报' },
};

/** By the row codes of the provincial interface. */
export const CODE_WORDS: Readonly<Record<string, Words>> = {
  E01: { sentence: '必填项为空', next: '在数据源中补填该项' },
  E02: { sentence: '超过规定长度', next: '在数据源中缩短该项' },
  E03: { sentence: '不在代码表内', next: '改用省级代码表中的代码' },
  E04: { sentence: '格式不符', next: '按省级规范的格式改写该项' },
  E05: { sentence: '校验位不符', next: '对照证照逐位核对该号码' },
  E06: { sentence: '日期先后不合', next: '核对各日期的先后' },
  E07: { sentence: '所引用的记录在省平台不存在', next: '先使所引用的记录合格(本条随后自动再报一次),并核对所引用的编号' },
  E08: { sentence: '标识在省平台已存在', next: '请市级管理员核对省平台上的这一行后重推' },
  E09: { sentence: '标识在省平台不存在', next: '请市级管理员核对省平台上的这一行后重推' },
  E10: { sentence: '该机关当日没有认领此事项', next: '核对认领日期与行为日期;认领合格后本条自动再报一次' },
  E11: { sentence: '编号已被本机关的另一条记录使用', next: '核对编号,改正重复的一条' },
  E99: { sentence: '其他原因', next: '看上报行的退回说明(deliveries 的 message)' },
};

export const OTHER_CODE: Words = { sentence: '目标另定的原因', next: '看上报行的退回说明(deliveries 的 code、message)' };

/** Of a row that is queued: what keeps the whole target, or its table, from being delivered to. */
export const QUEUE_WORDS = {
  HELD: { sentence: '目标尚未放行', next: '请市级管理员核对后放行此目标' },
  STOPPED: { sentence: '目标已停止推送,等人查看', next: '请市级管理员查明原因后放行此目标' },
  PART_HELD: { sentence: '这类数据在此目标被人工暂停', next: '请市级管理员核对后解除暂停' },
  NOT_ANSWERING: { sentence: '目标近来没有正常应答,正在自动重试', next: '无需处理;持续一天以上的请市级管理员联系对方' },
} as const satisfies Record<string, Words>;

/** Of a row in a batch, by the batch's state. */
export const BATCH_WORDS: Readonly<Record<string, Words>> = {
  SEALED: { sentence: '已封批,等待发送', next: `${NOTHING},随批次自动发送` },
  SENT: { sentence: '已发送,对方正在质检', next: `${NOTHING},有回执后自动更新` },
  DOUBT: { sentence: '已发送而不知对方是否收下,正在查询', next: `${NOTHING};持续一天以上的请市级管理员向对方核对` },
  STOPPED: { sentence: '所在批次已停止', next: '请市级管理员查明原因后放行此目标' },
};

export const NOT_PLANNED: Words = {
  sentence: '此目标接收这类数据,但本条还没有排入上报',
  next: '等下次归集或重新检查;一直没有的请市级管理员运行 hub doctor',
};

export const notTaken = (kindTitle: string): Words => ({
  sentence: `没有推送目标接收${kindTitle},只在本地保存`,
  next: '无需处理;应上报的请市级管理员在配置的 targets 中写明接收这类数据',
});

export const STRANGERS: Words = {
  sentence: '所依据的记录未合格,与他区记录有关',
  next: '请市级管理员协调处理那条记录,之后本条自动上报',
};
