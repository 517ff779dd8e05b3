/** Source of 梁子湖区: CSV files in GB18030 with Chinese headers, dropped once; what the hub has taken is not dropped again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dropCsv } from '../../connectors/sources/file-drop/rehearsal.js';
import type { DistrictYear, KindName } from '../generate/shape.js';
import { as } from './fields.js';
import { columnsOf, type Layout, type Layouts, mappingOf, rowOf } from './layout.js';

const common = { key: '编号', changedAt: '更新时间', department: '部门代码' } as const;

const yesNo = { 是: '1', 否: '0' };

export const liangzihuLayouts: Layouts = {
  itemClaim: {
    ...common,
    from: '认领',
    fields: as('itemClaim', '事项编码 认领部门代码 行政区划 行使层级 认领状态 认领日期 发布日期 核销日期 核销原因 恢复日期'),
  },
  checklist: { ...common, from: '清单', fields: as('checklist', '清单编码 事项编码 实施部门代码 行使层级 清单名称 检查要点 清单状态 发布日期') },
  checkAct: {
    ...common,
    from: '检查行为',
    fields: as(
      'checkAct',
      `计划编号 事项编码 清单编码 检查名称 检查行为编号 实施机构 实施机构代码 监管对象 相对人 相对人性质 证件类型 证件号码 注册地址 经营地址
      行政区划 检查形式 检查类别 检查方式 检查结果 检查日期 检查人员 执法证号 报送日期 报送人员 企业分类`,
    ),
    values: { checkResult: { 合格: '01', 不合格: '02', 未检查: '03' }, checkForm: { 日常检查: '01', 专项检查: '02' } },
  },
  punishAct: {
    ...common,
    from: '行政处罚',
    fields: as(
      'punishAct',
      `处罚名称 处罚行为编号 事项编码 检查行为编号 实施机构 实施机构代码 监管对象 案件来源 违法事实 处罚依据 处罚程序 是否听证 立案日期 是否涉刑
      是否重大案件 是否法制审核 法制审核日期 法制审核意见 是否集体讨论 集体讨论日期 集体讨论结论 处罚文书号 决定日期 处罚种类 罚款金额 处罚结果
      行政复议 行政诉讼 执行方式 执行结果 实缴罚款 结案日期 不予处罚 其他处理 移送日期 相对人 相对人性质 证件类型 证件号码 注册地址 经营地址
      行政区划 报送日期 报送人员`,
    ),
    values: {
      punishProcedure: { 简易程序: '01', 普通程序: '02', 快速办理: '03' },
      isHearing: yesNo,
      isCriminal: yesNo,
      majorCase: yesNo,
      legalReview: yesNo,
      collectiveDiscussion: yesNo,
      noPunishment: yesNo,
    },
  },
  forceAct: {
    ...common,
    from: '行政强制',
    fields: as(
      'forceAct',
      `强制名称 强制行为编号 事项编码 检查行为编号 实施机构 实施机构代码 监管对象 违法事实 强制依据 决定书号 强制种类 措施类型 执行类型 强制结果
      起始日期 延长期限 结束日期 送达当事人 送达日期 相对人 相对人性质 证件类型 证件号码 注册地址 经营地址 行政区划 报送日期 报送人员`,
    ),
    values: { forceType: { 强制措施: '01', 强制执行: '02' } },
  },
  otherAct: {
    ...common,
    from: '其他行为',
    fields: as(
      'otherAct',
      `行为名称 行为编号 事项编码 检查行为编号 实施机构 实施机构代码 监管对象 事项来源 监管措施 结案情况 开始日期 结束日期 相对人 相对人性质
      证件类型 证件号码 注册地址 经营地址 行政区划 报送日期 报送人员`,
    ),
  },
  enforcementOfficer: {
    ...common,
    from: '执法人员',
    fields: as('enforcementOfficer', '执法证号 姓名 所属单位 所属单位代码 执法类别 执法区域 发证机关 发证日期 有效期至 是否监督人员 行政区划'),
    values: { isSupervisor: yesNo },
  },
  randomCheckPlan: {
    ...common,
    from: '双随机计划',
    fields: as('randomCheckPlan', '计划编号 计划名称 计划类型 年度 地区 行政区划 监管部门 监管部门代码 抽查比例'),
    values: { planSort: { 年度计划: 'ANNUAL', 专项计划: 'SPECIAL' } },
  },
  randomCheckTarget: { ...common, from: '双随机对象', fields: as('randomCheckTarget', '计划编号 对象编号 对象名称 信用代码 抽取日期') },
  alertStep: { ...common, from: '预警处置', fields: as('alertStep', '预警编号 环节 处置单位代码 处置单位 发生时间 核查结论 处置措施 关联行为') },
  bulletin: { ...common, from: '动态', fields: as('bulletin', '动态编号 标题 正文 类别 发布部门 地区 作者 原文网址 审核状态 发布时间') },
  exposureNotice: {
    ...common,
    from: '曝光',
    fields: as(
      'exposureNotice',
      '曝光编号 标题 正文 类别 发布部门 发布部门代码 地区 曝光对象 信用代码 行为编号 违法事实 决定日期 公开依据 脱敏情况 发布时间',
    ),
  },
};

export function fileKinds(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(liangzihuLayouts).map(([kind, layout]) => [kind, mappingOf(layout, { match: `${layout.from}-*.csv` })]));
}

export async function dropFiles(folder: string, year: DistrictYear): Promise<void> {
  for (const [kind, layout] of Object.entries(liangzihuLayouts)) {
    for (const { name, rows } of files(year[kind as KindName], layout)) {
      // First where it waits, then where it goes: on its way between the two it is seen in one of them.
      if (existsSync(join(folder, name)) || existsSync(join(folder, 'done', name))) continue;
      const header = columnsOf(layout);
      await dropCsv(
        folder,
        name,
        header,
        rows.map((row) => header.map((column) => row[column] ?? '')),
        'gb18030',
      );
    }
  }
}

/** A few files for each kind; every file but the first begins with the last rows of the one before, as exports do. */
function files(entries: DistrictYear[KindName], layout: Layout): { name: string; rows: Record<string, string>[] }[] {
  const size = Math.max(200, Math.ceil(entries.length / 4));
  const count = Math.ceil(entries.length / size);
  return Array.from({ length: count }, (_, i) => ({
    name: `${layout.from}-2022-${i + 1}.csv`,
    rows: entries.slice(Math.max(0, i * size - 10), (i + 1) * size).map((entry) => spread(rowOf(entry, layout), layout)),
  }));
}

// Clerks set names apart with 、.
function spread(row: Record<string, string>, layout: Layout): Record<string, string> {
  const column = layout.fields.checkPersonnel;
  return column ? { ...row, [column]: (row[column] ?? '').replaceAll(',', '、') } : row;
}
