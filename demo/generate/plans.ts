/** Generator of random-check plans: those of each district that reports, one for the year and one or two for a trade, and whom they drew. */
import { chance } from './chance.js';
import { at, dayNumber, dayOf, dayText, officeHours, workday } from './days.js';
import type { Body } from './rosters.js';
import { areaOf, type DistrictCode, districtNames, type Entry } from './shape.js';

export interface Plan {
  readonly planId: string;
  readonly name: string;
  readonly sort: 'ANNUAL' | 'SPECIAL';
  /** Null: every line. */
  readonly line: string | null;
  readonly lead: Body;
  readonly ratio: string;
}

const SPECIAL: Readonly<Record<DistrictCode, readonly (readonly [line: string, title: string, ratio: string])[]>> = {
  city: [
    ['emergency', '危险化学品企业安全生产', '0.2'],
    ['market', '食品生产经营单位', '0.05'],
  ],
  echeng: [['market', '药品零售和医疗器械经营单位', '0.1']],
  huarong: [['environment', '重点排污单位', '0.25']],
  liangzihu: [['agriculture', '农资经营门店', '0.15']],
  gedian: [['emergency', '工贸企业安全生产', '0.1']],
  linkong: [],
};
const DRAWN: Readonly<Record<DistrictCode, number>> = { city: 110, echeng: 90, huarong: 70, liangzihu: 50, gedian: 40, linkong: 0 };
const DECIDED = dayNumber(2022, 1, 4);

export function plansOf(district: DistrictCode, bodies: readonly Body[]): Plan[] {
  if (DRAWN[district] === 0) return [];
  const bodyOfLine = new Map(bodies.filter((body) => body.district === district).map((body) => [body.line, body]));
  const location = district === 'city' ? '鄂州市' : `鄂州市${districtNames[district]}`;
  const plan = (line: string, title: string, ratio: string, i: number): Plan => ({
    planId: `SSJ${areaOf[district]}${district === 'gedian' ? 'G' : ''}2022${String(i + 1).padStart(3, '0')}`,
    name: `${location}2022年度${title}“双随机、一公开”抽查${i === 0 ? '' : '专项'}计划`,
    sort: i === 0 ? 'ANNUAL' : 'SPECIAL',
    line: i === 0 ? null : line,
    lead: bodyOfLine.get(line) as Body,
    ratio,
  });
  return [plan('market', '部门', '0.05', 0), ...SPECIAL[district].map(([line, title, ratio], i) => plan(line, title, ratio, i + 1))];
}

/** Special checks of a line go by the line's own plan, all others by that of the year. */
export function planFor(plans: readonly Plan[], line: string, checkForm: string): string {
  const special = checkForm === '02' ? plans.find((plan) => plan.line === line) : undefined;
  return (special ?? plans[0])?.planId ?? '';
}

export function planEntries(district: DistrictCode, plans: readonly Plan[]): Entry[] {
  return plans.map((plan, i) => ({
    key: `${district}-ssj-${i + 1}`,
    department: plan.lead.uscc,
    changedAt: at(DECIDED, 32_400 + i * 600),
    values: {
      planId: plan.planId,
      planName: plan.name,
      planSort: plan.sort,
      year: '2022',
      areaName: district === 'city' ? '鄂州市' : districtNames[district],
      areaNumber: areaOf[district],
      departmentTitle: plan.lead.name,
      departmentUscc: plan.lead.uscc,
      samplingRatio: plan.ratio,
    },
  }));
}

/** Drawn from the companies that were checked under a plan afterwards. */
export function targetEntries(district: DistrictCode, plans: readonly Plan[], checks: readonly Entry[]): Entry[] {
  const luck = chance(`random targets ${district}`);
  const leads = new Map(plans.map((plan) => [plan.planId, plan.lead]));
  const drawn = new Set<string>();
  const entries: Entry[] = [];
  while (entries.length < DRAWN[district]) {
    const { planId = '', checkDate, administrativeCp, administrativeCpCeType, administrativeCpUiCode } = luck.pick(checks).values;
    const day = workday(dayOf(checkDate as string) - luck.integer(5, 12));
    const lead = leads.get(planId);
    const pair = `${planId} ${administrativeCpUiCode}`;
    if (!lead || administrativeCpCeType !== '001' || day <= DECIDED || drawn.has(pair)) continue;
    drawn.add(pair);
    const n = String(drawn.size).padStart(4, '0');
    entries.push({
      key: `${district}-ccdx-${n}`,
      department: lead.uscc,
      changedAt: at(day, officeHours(luck)),
      values: {
        planId,
        objectId: `DX${planId.slice(3)}${n}`,
        objectName: administrativeCp as string,
        uscc: administrativeCpUiCode as string,
        drawnAt: dayText(day),
      },
    });
  }
  return entries;
}
