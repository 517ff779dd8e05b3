/** Judge: @graphql-eslint on the schema, its rules of Relay and its recommended ones. */
import { schemaFile } from '../documents.mjs';
import { lint } from '../eslint.mjs';
import { root } from '../guide.mjs';
import { coordinateAt } from '../schema-places.mjs';

export const what = '架构:Relay 与推荐规则';
export const served = false;

const [LISTS, NODES, IDS, PREFIXES] = [
  'relay-edge-types/MESSAGE_LIST_TYPE_ONLY_EDGE_TYPE',
  'relay-edge-types/MESSAGE_SHOULD_IMPLEMENTS_NODE',
  'strict-id-in-types',
  'no-typename-prefix/NO_TYPENAME_PREFIX',
];

/** What each type of a shape has, or lacks, by the shape. */
const SHAPES = {
  [LISTS]: ['Connection.nodes', '.issues', 'Payload.problems', '.deliveries', '.revisions', '.standing', 'Stats.rows'],
  [IDS]: ['Connection', 'Edge', 'Payload', 'Stats', 'StatsRow'],
};

const named = (rule, reason, names) => Object.fromEntries(names.split(' ').map((name) => [`${rule}/${name}`, reason]));

/** By name: the next one of a rule is an objection again. */
export const accepted = {
  ...named(LISTS, '连接本身的简写,不带游标', '*Connection.nodes'),
  ...named(LISTS, '随记录或操作一起给出的说明,不分页', '*.issues *.deliveries *.revisions *.standing *Payload.problems QuarantinedRow.problems'),
  ...named(LISTS, '记录自己的子行与多值字段,随记录整体更新', 'AlertStep.actCodes CheckAct.checkPersonnel CheckAct.checkPersonnelCode'),
  ...named(LISTS, '记录自己的子行与多值字段,随记录整体更新', 'CheckAct.checkPoints JointInspection.objects JointInspection.participants'),
  ...named(LISTS, '记录自己的子行与多值字段,随记录整体更新', 'SupervisionItem.levels SupervisionPlan.participants SupervisionPlan.scopeItems'),
  ...named(LISTS, '一条结果的编码,几个文本', 'SearchHit.codes RecordNames.codes'),
  ...named(
    LISTS,
    '每区、部门、规则、作业、目标一行,由配置定数',
    'Query.districts Query.jobs Query.balance FiguresOfYear.districts District.freshness',
  ),
  ...named(LISTS, '每区、部门、规则、作业、目标一行,由配置定数', 'Quality.departments Quality.rules Quality.letThrough'),
  ...named(LISTS, '每组一行的计数', 'Query.qualityIssueCounts Query.quarantineCounts'),
  ...named(LISTS, '数量有上限的近期触发', 'Query.jobTriggers'),
  ...named(LISTS, '一次操作所涉及的部分', 'HoldTargetPayload.holds ReleaseTargetPayload.holds RetryDeliveriesPayload.retried'),
  ...named(NODES, '账目与运行的行不按全局编号单独查询', 'BatchEdge DeliveryEdge QualityIssueEdge QuarantinedRowEdge RunEdge SearchHitEdge'),
  ...named(LISTS, '统计的各组:以本字段的 first、after 翻页,组没有自己的游标', '*Stats.rows EnterpriseLoad.rows'),
  ...named(
    LISTS,
    '每组一行的统计,行数由维度与年度定',
    'AlertResponse.rows AlertResponseRow.stages FigureSeries.rows Indicator.rows UnclaimedCounts.rows',
  ),
  ...named(LISTS, '回执中退回的行,数量有上限', 'Batch.receipt Delivery.receipt'),
  ...named(LISTS, '每类一项的打开条件', 'IndicatorRow.denominatorOpens IndicatorRow.numeratorOpens'),
  ...named(
    LISTS,
    '目录变动:每部门一行,事项数有上限',
    'Query.catalogueChanges CatalogueChangesOfDepartment.items CatalogueChange.fields Revision.changes',
  ),
  ...named(
    LISTS,
    '程序与配置中的名单,由其定数',
    'Query.codeLists CodeList.codes Query.departments Query.kinds Query.rules Me.departments Me.districts Me.rights',
  ),
  ...named(LISTS, '程序与配置中的名单,由其定数', 'KindInfo.dimensions KindInfo.fields KindInfo.measures KindInfo.naturalKey'),
  ...named(
    LISTS,
    '程序与配置中的名单,由其定数',
    'KindInfo.children KindInfo.references KindChildren.fields KindField.choices Query.roles RoleInfo.rights Query.profilesInUse',
  ),
  ...named(LISTS, '一个市的人员与密钥,数以百计,一次看全', 'Query.people Query.accessKeys Query.calendarYears'),
  ...named(LISTS, '一个人或一把密钥的范围', 'Person.districts Person.ways AccessKey.districts'),
  ...named(NODES, '账目与运行的行不按全局编号单独查询', 'AuditEntryEdge'),
  ...named(NODES, '没有的认领不是记录', 'UnclaimedItemEdge'),
  ...named('relay-arguments', '清单只向后翻', 'Query.claimsWithoutChecklist Query.unclaimedItems'),
  ...named('relay-arguments', '按相符程度排列的结果只能向后翻', 'Query.search'),
  ...named(IDS, '由字段组成的容器,没有自身身份', '*Connection *Edge *Payload PageInfo MutationProblem RowProblem'),
  ...named(IDS, '记录自己的子行,随记录整体更新', 'CheckPoint JointObject JointParticipant'),
  ...named(IDS, '一条记录的标题与编码,记录自有编号', 'RecordNames'),
  ...named(IDS, '以 code、uscc、name 等自有字段识别', 'Department District Job JobTrigger TargetHold'),
  ...named(IDS, '随筛选而变的统计:有 id 则客户端缓存会把两处的数混为一个', 'BalanceRow Figures FiguresOfYear Freshness GroupCount LetThrough'),
  ...named(IDS, '随筛选而变的统计:有 id 则客户端缓存会把两处的数混为一个', 'Quality QualityOfDepartment QualityOfRule RetriedRows'),
  ...named(
    IDS,
    '随筛选而变的统计:有 id 则客户端缓存会把两处的数混为一个',
    '*Stats *StatsRow LeftOut AlertResponse AlertResponseRow StageTimes Indicator',
  ),
  ...named(
    IDS,
    '随筛选而变的统计:有 id 则客户端缓存会把两处的数混为一个',
    'IndicatorRow OnSiteLoad Opens FigureSeries FigureSeriesRow FiguresOfPeriod FigureChange',
  ),
  ...named(
    IDS,
    '随筛选而变的统计:有 id 则客户端缓存会把两处的数混为一个',
    'EnterpriseLoad EnterpriseLoadRow EnterpriseLoadTotals UnclaimedCount UnclaimedCounts',
  ),
  ...named(IDS, '随记录给出的说明,没有自身身份', 'Standing Revision FieldChange ReceiptRow CatalogueChange CatalogueChangesOfDepartment'),
  ...named(
    IDS,
    '以 code、uscc、name 等自有字段识别',
    'CheckingBody CodeEntry CodeList Enterprise KindField KindInfo Me NamedTitle RuleInfo UnclaimedItem',
  ),
  ...named(
    IDS,
    '以 code、uscc、name 等自有字段识别',
    'AuditEntry CalendarYear KindChildren KindReference ProfileInUse RoleInfo ScopeDepartment ScopeDistrict',
  ),
  ...named(
    LISTS,
    '一条预警的处置,四个环节与三个期限',
    'AlertHandling.assignments AlertHandling.deadlines AlertHandling.deskSteps AlertHandling.mayAssignTo AlertHandling.next AlertHandling.sourceSteps',
  ),
  ...named(LISTS, '一条预警的处置,四个环节与三个期限', 'AlertHandling.steps AlertHandling.units DeskAlertStep.actCodes StandingAlertStep.actCodes'),
  ...named(LISTS, '一次操作所涉及的部分', 'HoldTargetPayload.affected HoldTargetPayload.samples ReleaseTargetPayload.affected'),
  ...named(LISTS, '一次操作所涉及的部分', 'ReleaseTargetPayload.samples RereadSourcePayload.orders RetryPreview.samples'),
  ...named(
    LISTS,
    '程序与配置中的名单,由其定数',
    'KindInfo.reverses NoticeRule.districts NoticeRule.events Query.deadlineClocks Query.noticeRules Query.sources Query.targets',
  ),
  ...named(LISTS, '程序与配置中的名单,由其定数', 'Source.kinds SourceKind.notices Target.holds Target.kinds Target.sources Target.tables'),
  ...named(LISTS, '正在进行的运行,每部分至多一次', 'Job.underWay Source.underWay Target.underWay'),
  ...named(LISTS, '一个人的代办与未了事项,一次看全', 'Query.myStandIns Query.openWork Query.standIns StandInPerson.districts'),
  ...named(NODES, '账目与运行的行不按全局编号单独查询', 'DeadlineEdge ItemRequestEdge NoticeEdge WorkGroupEdge'),
  ...named('relay-arguments', '按紧急程度排列,只向后翻', 'Query.alertBoard Query.deadlines Query.workList'),
  ...named(IDS, '随筛选而变的统计:有 id 则客户端缓存会把两处的数混为一个', 'AffectedRows OpenBatches RetryPreview RunProgress WaitingRows'),
  ...named(IDS, '随记录给出的说明,没有自身身份', 'AlertAssignment AlertDeadline AlertHandling Deadline DeskAlertStep RereadOrder StandingAlertStep'),
  ...named(IDS, '以 code、uscc、name 等自有字段识别', 'ClockInUse KindReverse NoticeRule Source SourceKind Target'),
  ...named(PREFIXES, '代办的人', 'StandIn.standIn'),
  ...named(PREFIXES, '版本号就叫 revision,记录上也是', 'Revision.revision'),
  ...named(PREFIXES, '国家规范的字段名', 'CheckAct.checkActionCode CheckAct.checkActionName ForceAct.forceActionCode ForceAct.forceActionName'),
  ...named(PREFIXES, '国家规范的字段名', 'PunishAct.punishActionCode PunishAct.punishActionName'),
};

export async function judge() {
  const project = { cwd: root, files: [schemaFile], schema: schemaFile, configs: ['schema-recommended', 'schema-relay'] };
  const found = await lint(project, () => 'schema/schema.graphql');
  return found.map(({ id, text, line }) => {
    const place = coordinateAt(line);
    const shape = SHAPES[id]?.find((end) => place.endsWith(end));
    return { id: `${id}/${shape ? `*${shape}` : place}`, text };
  });
}
