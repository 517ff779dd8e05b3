/** The ten widgets: what each asks, and how it draws the answer. */
import { bars, columns, element, legend, lines, shown, table } from './charts.js';

const ofYear = (year) => ({ year });
const days = (year) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const month = (text) => `${Number(text.slice(5))}月`;
const percent = (value) => (value === null ? '—' : `${shown(Number(value) * 100)}%`);

const changed = (value) => (value == null ? '—' : `${value > 0 ? '+' : ''}${percent(value)}`);
// Thousands of an exact amount: it may hold more digits than a number does.
const grouped = (amount) => amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
const perEnterprise = (load) => shown(load?.perEnterprise ?? null);
// What asks for more checks is never shown without what enterprises bear of them.
const cellsOf = ({ numerator, denominator, value, load }) => [
  numerator,
  denominator,
  percent(value),
  load?.checks,
  load?.enterprises,
  perEnterprise(load),
];

const FIGURES = [
  ['claims', '认领事项'],
  ['checklistCompletion', '清单完成率'],
  ['pushedRows', '推送合格数据'],
  ['jointInspections', '联合监管'],
  ['alertsReceived', '收到预警'],
  ['alertsFedBack', '已反馈预警'],
  ['alertsClosed', '已办结预警'],
  ['bulletins', '监管动态'],
  ['exposureNotices', '曝光台'],
  ['plans', '监管计划'],
];

const STAGES = { SIGNED: '签收', DISPATCHED: '分派', FED_BACK: '反馈', CLOSED: '办结' };

export const widgets = [
  {
    operation: 'WallFigures',
    title: '年度数字',
    width: 'whole',
    variables: ofYear,
    draw({ figures: { city, asOf } }) {
      const said = ([name]) => (name === 'checklistCompletion' ? percent(city[name]) : shown(city[name]));
      const entries = FIGURES.map((figure) =>
        element('div', {}, element('dt', { textContent: figure[1] }), element('dd', { textContent: said(figure) })),
      );
      return { note: `截至 ${asOf}`, parts: [element('dl', {}, ...entries)] };
    },
  },
  {
    operation: 'WallTrend',
    title: '各区每月检查',
    width: 'wide',
    variables: days,
    draw({ checkActStats: { rows, asOf } }) {
      const months = [...new Set(rows.map((row) => row.month))].filter(Boolean).sort();
      const names = new Map(rows.map(({ district }) => [district?.code, district?.name ?? '无']));
      const series = [...names].map(([code, label]) => ({
        label,
        values: months.map((each) => rows.find((row) => row.district?.code === code && row.month === each)?.count ?? 0),
      }));
      const rowsOfTable = months.map((each, i) => [each, ...series.map(({ values }) => values[i])]);
      const drawn = element('div', {}, legend(series), lines(series, months.map(month), true));
      return { note: `截至 ${asOf},单位:次`, parts: [drawn, table('各区每月检查', ['月份', ...names.values()], rowsOfTable)] };
    },
  },
  {
    operation: 'WallDepartments',
    title: '部门检查排行',
    variables: days,
    draw({ checkActStats: { rows, rowCount } }) {
      const ranked = rows.map(({ department, count, accepted }) => ({ label: department?.name ?? '无', value: count, accepted }));
      const body = ranked.map(({ label, value, accepted }) => [label, value, accepted]);
      return { note: `前 ${rows.length} 名,共 ${rowCount} 个部门`, parts: [bars(ranked), table('部门检查排行', ['部门', '检查', '已合格'], body)] };
    },
  },
  {
    operation: 'WallCoverage',
    title: '各区监管事项覆盖率',
    variables: ofYear,
    draw({ coverage: { rows, total, asOf } }) {
      const each = rows.map(({ district, ...row }) => ({
        label: district?.name ?? '无',
        value: row.value ?? 0,
        said: percent(row.value),
        cells: cellsOf(row),
      }));
      const body = [...each.map(({ label, cells }) => [label, ...cells]), ['全市', ...cellsOf(total)]];
      return {
        note: `全市 ${percent(total.value)},每家企业平均被检查 ${perEnterprise(total.load)} 次,截至 ${asOf}`,
        parts: [bars(each), table('各区覆盖率', ['区', '已覆盖事项', '认领事项', '覆盖率', '检查', '企业', '每家检查'], body)],
      };
    },
  },
  {
    operation: 'WallItems',
    title: '处罚最多的十个事项',
    width: 'wide',
    variables: days,
    draw({ punishActStats: { rows } }) {
      const ranked = rows.map(({ item, count }) => ({ label: item?.itemName ?? item?.itemCode ?? '无事项', value: count, code: item?.itemCode }));
      const body = ranked.map(({ label, code, value }) => [label, code, value]);
      return { note: '按处罚决定数', parts: [bars(ranked, true), table('处罚最多的事项', ['事项', '编码', '处罚'], body)] };
    },
  },
  {
    operation: 'WallYears',
    title: '推送数据同比',
    width: 'wide',
    variables: (year) => ({ years: [year] }),
    draw({ figureSeries: { rows } }) {
      const series = [
        { label: '今年', values: rows.map(({ figures }) => figures.pushedRows) },
        { label: '上年同期', values: rows.map(({ yearBefore }) => yearBefore?.figures.pushedRows ?? 0) },
      ];
      const places = rows.map(({ from }) => month(from.slice(0, 7)));
      const body = rows.map((row, i) => [row.period, ...series.map(({ values }) => values[i]), changed(row.change?.pushedRows)]);
      const drawn = element('div', {}, legend(series), columns(series, places, true));
      const last = rows.at(-1)?.to ?? '';
      return { note: `两年都截至 ${last.slice(5)}`, parts: [drawn, table('推送数据同比', ['月份', '今年', '上年同期', '变化'], body)] };
    },
  },
  {
    operation: 'WallEnterprises',
    title: '被检查最多的企业',
    variables: ofYear,
    draw({ enterpriseLoad: { rows, totals, cap } }) {
      const ranked = rows.map(({ enterprise, body, checks, beyondCap }) => ({
        label: enterprise.name ?? enterprise.uscc,
        value: checks,
        said: beyondCap > 0 ? `${checks}(超 ${beyondCap})` : shown(checks),
        cells: [body.name, checks, beyondCap],
      }));
      const cells = ranked.map(({ label, cells: own }) => [label, ...own]);
      const note = `同一单位每年上限 ${cap} 次;${shown(totals.pairsBeyondCap)} 对企业与单位超过`;
      return { note, parts: [bars(ranked), table('被检查最多的企业', ['企业', '检查单位', '次数', '超出'], cells)] };
    },
  },
  {
    operation: 'WallFines',
    title: '对企业和组织的罚款(元)',
    variables: days,
    draw({ punishActStats: { rows } }) {
      const dated = rows.filter((row) => row.month !== null);
      const sums = dated.map(({ fineAmount }) => fineAmount.sum ?? 0);
      const body = dated.map((row) => [row.month, row.fineAmount.sum === null ? '—' : grouped(row.fineAmount.sum), row.fineAmount.records]);
      const drawn = columns(
        [{ values: sums }],
        dated.map((row) => month(row.month)),
      );
      return { note: '不含公民个人', parts: [drawn, table('每月罚款', ['月份', '金额(元)', '件数'], body)] };
    },
  },
  {
    operation: 'WallAlerts',
    title: '预警处置用时(小时)',
    variables: ofYear,
    draw({ alertResponse: { total } }) {
      const stages = total.stages.map((stage) => ({ ...stage, label: STAGES[stage.stage] }));
      const series = [
        { label: '中位数', values: stages.map(({ medianHours }) => medianHours ?? 0) },
        { label: '90% 在此之内', values: stages.map(({ p90Hours }) => p90Hours ?? 0) },
      ];
      const body = stages.map(({ label, closed, open, medianHours, p90Hours }) => [label, closed, open, medianHours, p90Hours]);
      const drawn = element(
        'div',
        {},
        legend(series),
        columns(
          series,
          stages.map(({ label }) => label),
        ),
      );
      return { note: '自预警产生起', parts: [drawn, table('预警处置用时', ['环节', '已完成', '未完成', '中位数', '90%'], body)] };
    },
  },
  {
    operation: 'WallUnclaimed',
    title: '各区未认领事项',
    variables: () => ({}),
    draw({ unclaimedCounts: { rows, total } }) {
      const each = rows.map(({ district, unclaimed, withoutChecklist }) => ({ label: district?.name ?? '无', value: unclaimed, withoutChecklist }));
      const body = each.map(({ label, value, withoutChecklist }) => [label, value, withoutChecklist]);
      return { note: `共 ${shown(total.unclaimed)} 项`, parts: [bars(each), table('各区未认领事项', ['区', '未认领', '无检查清单'], body)] };
    },
  },
];
