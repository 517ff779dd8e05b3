/** Indicators that are a share, as data: what is counted, of what, in which words, and what is as of a day and what as known now. */
import { onSite } from './on-site.js';

/** The stock that a claim is in: of which kind, and the fields with the item's code and the state. */
export interface StockOf {
  readonly kind: string;
  readonly item: string;
  readonly status: string;
}

interface Told {
  readonly name: string;
  readonly title: string;
  /** In words, with what is taken at which grain. */
  readonly formula: string;
  readonly basis: string;
  /** A row of a month is the year up to its end, or what happened in it. */
  readonly period: 'toDate' | 'within';
  /** Why the records do not tell it of a department. */
  readonly notByDepartment?: string;
  /** It asks for more on-site work, so that the load on enterprises stands beside it. */
  readonly load?: LoadOf;
}

/** Checks of enterprises: the kind, and the field with the enterprise's own number. */
export interface LoadOf {
  readonly kind: string;
  readonly enterprise: string;
}

export type RatioDefinition = Told &
  (
    | { readonly sort: 'coverage'; readonly stock: StockOf; readonly acts: readonly { readonly kind: string; readonly item: string }[] }
    | {
        readonly sort: 'claimRate';
        readonly stock: StockOf;
        /** The state of a record that claims nothing. */
        readonly unclaimed: string;
        readonly catalogue: {
          readonly kind: string;
          readonly item: string;
          readonly levels: string;
          readonly status: string;
          readonly inUse: string;
        };
      }
    | { readonly sort: 'linked'; readonly stock: StockOf; readonly by: string; readonly reference: string }
    | { readonly sort: 'timeliness'; readonly acts: readonly { readonly kind: string; readonly reported: string }[]; readonly clock: string }
    | { readonly sort: 'passRate' }
  );

const stock = { kind: 'itemClaim', item: 'itemCode', status: 'status' };
const acts = ['checkAct', 'punishAct', 'forceAct', 'otherAct'];
const load = { kind: onSite.kind, enterprise: onSite.enterprise };
const asOfOwnDays = '认领、核销、恢复、发布与行为按各自的业务日期截至截止日;记录内容与合格状态按现在所知。';

export const ratios: readonly RatioDefinition[] = [
  {
    name: 'coverage',
    title: '监管事项覆盖率',
    formula:
      '年初至期末至少有一条合格行为(检查、处罚、强制、其他)的认领事项数 ÷ 期末认领事项数(已认领、未核销,恢复的算回)。' +
      '两个集合在每一级各自按事项编码去重后再相除,不由下级相加或平均。月、季的一行是年初至该月、季末的累计。',
    basis: asOfOwnDays,
    period: 'toDate',
    sort: 'coverage',
    stock,
    acts: acts.map((kind) => ({ kind, item: 'itemCode' })),
    load,
  },
  {
    name: 'claimRate',
    title: '监管事项认领率',
    formula:
      '期末已认领的应认领事项数 ÷(应认领事项数 − 已核销事项数)。应认领:目录中在用、行使层级含本区层级的事项;已核销:期末只有已核销认领的。状态为未认领的不算认领。' +
      '按区×事项计数,全市为各区分子之和 ÷ 各区分母之和,同一事项每区各算一个。月、季的一行是该月、季末的数。',
    basis: `${asOfOwnDays}目录不留历史,按现在所知。`,
    period: 'toDate',
    notByDepartment: '目录只有省主管部门编码,没有说明由本地哪个部门认领,不能按部门计算;请按区',
    sort: 'claimRate',
    stock,
    unclaimed: 'UNCLAIMED',
    catalogue: { kind: 'supervisionItem', item: 'itemCode', levels: 'levels', status: 'status', inUse: '1' },
    load,
  },
  {
    name: 'checklistCompletion',
    title: '检查实施清单完成率',
    formula:
      '期末认领中有检查实施清单(发布日期不晚于期末)的条数 ÷ 期末认领条数,与 figures 的 checklistCompletion 相同。月、季的一行是该月、季末的数。',
    basis: asOfOwnDays,
    period: 'toDate',
    sort: 'linked',
    stock,
    by: 'checklist',
    reference: 'claim',
  },
  {
    name: 'timeliness',
    title: '行为报送及时率',
    formula:
      '报送时间不晚于业务日期后第 N 个工作日(clocks.actReported,当天不算)的行为数 ÷ 填有报送时间的行为数(检查、处罚、强制、其他)。' +
      '未填报送时间的不在内;月、季的一行是业务日期在该月、季的行为。分子的期限逐日不同,没有一个筛选能打开它。',
    basis: '业务日期与报送时间都不晚于截止日;记录内容按现在所知。',
    period: 'within',
    sort: 'timeliness',
    acts: acts.map((kind) => ({ kind, reported: 'submittedDate' })),
    clock: 'actReported',
  },
  {
    name: 'passRate',
    title: '数据质量通过率',
    formula:
      '没有阻断问题的有效记录 ÷ 有效记录(各区上报的各类),与 quality 相同;是本地校验的结果,不是省平台的结论。' +
      '月、季的一行是业务日期在该月、季的记录。没有按质量问题筛选的条件,因此分子没有筛选。',
    basis: '记录按业务日期截至截止日;内容与校验结果按现在所知。',
    period: 'within',
    sort: 'passRate',
  },
];
