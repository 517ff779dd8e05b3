/** Enums of what stands in code (states, kinds, rules, severities, reasons): a misspelt one is refused before anything runs. What is data is `Code`. */
import { choices } from '../schema/kind/fields.js';
import type { PublishedEnum } from '../schema/database/column.js';
import type { ItemRequestState, ItemRequestWhat } from '../schema/database/tables/item-requests.js';
import { Kind } from './kind-enum.js';
import { ruleIds, ruleOf, type Severity } from '../schema/rule-catalogue.js';
import type { TargetHold } from '../src/api.js';

type Titles<T extends string> = Record<T, string>;

export const DeliveryState = choices('DeliveryState', '待推送行的状态', {
  WAITING: '等待推送',
  AWAITING: '等待所依赖的行合格',
  IN_FLIGHT: '已封批或已发送,尚无结论',
  ACCEPTED: '合格',
  RETURNED: '退回',
  BLOCKED: '阻止',
  WITHDRAWN: '已撤回',
});
export const BlockReason = choices('BlockReason', '阻止原因', {
  RULE: '质量规则',
  DUPLICATE: '编号重复',
  REFERENCE: '所依赖的行',
  NUMBER: '编号被占用',
  REFUSED: '对方拒收',
  SIZE: '过大',
  HELD: '人工暂停',
});
export const Verdict = choices('Verdict', '质检结论', { ACCEPTED: '合格', RETURNED: '退回' });
export const BatchState = choices('BatchState', '批次状态', {
  SEALED: '已封批',
  SENT: '已发送',
  DECIDED: '已有回执',
  DOUBT: '存疑,正在查询',
  STOPPED: '已停止',
  REFUSED: '整批拒收',
});
export const RunState = choices('RunState', '运行状态', { RUNNING: '正在运行', OK: '成功', PARTLY: '部分成功', FAILED: '失败', CUT_OFF: '中断' });
export const FreshnessState = choices('FreshnessState', '数据源的新鲜度', {
  FRESH: '正常',
  LATE: '迟到',
  AHEAD: '上次成功的时间在将来(时钟曾拨快)',
  FAILING: '连续失败',
  SILENT: '有应答而从无数据',
  NEVER: '尚未成功',
});
export const TargetState = choices('TargetState', '推送目标的状态', {
  OPEN: '已放行',
  HELD: '未放行,等人放行',
  STOPPED: '出错停止,查明原因后放行',
});
export const AffectedState = choices('AffectedState', '暂停或放行所涉及的行现在的情况', {
  WAITING: '等待上报',
  UNDER_WAY: '已封批或已发送,照常完成',
  HELD: '因此暂停着',
});
export const TriggerState = choices('TriggerState', '一次触发的结果', {
  ON_TIME: '准时',
  LATE: '补跑',
  MISSED: '错过',
  SKIPPED: '跳过',
  PAUSED: '暂停中',
  MANUAL: '人工',
});
const asked: Titles<ItemRequestWhat> = { CLAIM: '认领', WRITE_OFF: '核销' };
export const ItemRequestWhatType = choices('ItemRequestWhat', '申请什么', asked);
const requestStates: Titles<ItemRequestState> = {
  OPEN: '待市级决定',
  APPROVED: '已同意,等数据源体现',
  REFUSED: '未同意',
  DONE: '已办结:数据源已体现',
  LAPSED: '已失效',
};
export const ItemRequestStateType = choices('ItemRequestState', '申请的状态', requestStates);
const severities: Titles<Severity> = { BLOCK: '不予上报', WARN: '提醒', NOTE: '已自动规范' };
export const SeverityType = choices('Severity', '质量问题的级别', severities);
const scopes: Titles<TargetHold['scope']> = { TABLE: '目标表', KIND: '数据类', SOURCE: '数据源' };
export const HoldScope = choices('HoldScope', '推送目标中暂停的是什么', scopes);
export const RuleType = choices('Rule', '质量规则', Object.fromEntries(ruleIds.map((id) => [id, ruleOf(id).title])));

/** The kinds of the schema that is being built. */
export const kindNames = (): Choice => Kind() as Choice;

type Choice = ReturnType<typeof choices>;

/** The enums that columns of own tables name. */
export const publishedEnums: Readonly<Record<PublishedEnum, () => Choice>> = {
  DeliveryState: () => DeliveryState,
  BlockReason: () => BlockReason,
  Verdict: () => Verdict,
  BatchState: () => BatchState,
  RunState: () => RunState,
  Severity: () => SeverityType,
  Rule: () => RuleType,
  Kind: kindNames,
  ItemRequestWhat: () => ItemRequestWhatType,
  ItemRequestState: () => ItemRequestStateType,
};
