/** Generator of risk alerts: the 36 that the province sends down, and the four steps by which a district handles each. */
import { chance } from './chance.js';
import type { Counterparty } from './counterparties.js';
import { at, dayNumber, localText, noWeekend, officeHours } from './days.js';
import type { Body } from './rosters.js';
import { areaOf, type DistrictCode, type Entry } from './shape.js';

/** By who handles them; those of 葛店 come down under the area number of 华容. */
export const ALERTS: Readonly<Record<DistrictCode, number>> = { city: 8, echeng: 11, huarong: 7, liangzihu: 6, gedian: 4, linkong: 0 };

const RISKS = [
  ['emergency', '安全生产', '企业安全生产许可证即将到期仍在生产', 'AQ-017'],
  ['market', '食品安全', '食品经营单位被多次投诉举报', 'SP-003'],
  ['environment', '生态环境', '排污单位在线监测数据持续异常', 'HJ-009'],
  ['market', '特种设备', '在用特种设备超期未检', 'TS-011'],
  ['humanResources', '劳动保障', '企业拖欠农民工工资投诉集中', 'LD-005'],
  ['housing', '建筑施工', '在建项目未取得施工许可', 'ZJ-014'],
] as const;
const STEPS = [
  ['SIGNED', 0, '', ''],
  ['DISPATCHED', 1, '', '分派属地监管人员现场核查'],
  ['FED_BACK', 6, '情况属实,已督促整改', '下达责令改正通知书,限期整改'],
  ['CLOSED', 9, '整改完成', '复查合格,予以办结'],
] as const;

export function alertsOf(district: DistrictCode, bodies: readonly Body[], whom: ReadonlyMap<string, readonly Counterparty[]>, from: number) {
  const luck = chance(`alerts ${district}`);
  const firms = [...whom.values()].flat().filter((each) => each.certificate === '001');
  const alerts: Record<string, unknown>[] = [];
  const steps: Entry[] = [];
  for (let i = 0; i < ALERTS[district]; i++) {
    const [line, domain, text, ruleId] = luck.pick(RISKS);
    const body = bodies.find((each) => each.district === district && each.line === line) as Body;
    const day = noWeekend(dayNumber(2022, 1, 10) + luck.integer(0, 325));
    const object = luck.pick(firms);
    const fxyjId = `FXYJ2022${String(from + i + 1).padStart(6, '0')}`;
    alerts.push({
      fxyjId,
      title: `${object.name}:${text}`,
      level: luck.pick(['一般', '较大', '一般', '重大']),
      domain,
      riskObject: object.name,
      riskObjectCertCode: object.number,
      createdAt: localText(at(day, officeHours(luck) - 5400)),
      source: '省“互联网+监管”风险预警系统',
      ruleId,
      areaNumber: areaOf[district],
      props: { hits: luck.integer(1, 9) },
    });
    for (const [stage, later, verdict, measures] of STEPS) {
      const when = at(noWeekend(day + later), 17 * 3600 + 3590 - (stage === 'SIGNED' ? 1800 : 0) + STEPS.findIndex((step) => step[0] === stage));
      steps.push({
        key: `${district}-yj-${String(from + i + 1).padStart(4, '0')}-${stage}`,
        department: body.uscc,
        changedAt: when + 60_000,
        values: { fxyjId, stage, unitCode: body.uscc, unitName: body.name, happenedAt: localText(when), verdict, measures, actCodes: '' },
      });
    }
  }
  return { alerts, steps };
}
