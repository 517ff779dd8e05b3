/** Generator of joint inspections: the 133 inspections of the year: who took part, whom they looked at, what they found. */
import { type Chance, chance } from './chance.js';
import type { Scene } from './acts.js';
import type { Claim } from './claims.js';
import type { Counterparty } from './counterparties.js';
import { at, dayNumber, dayText, localText, workingDay } from './days.js';
import { tradeOf } from './names.js';
import type { Body } from './rosters.js';
import { areaOf, type ChildEntry, type DistrictCode, districtNames, type Entry } from './shape.js';

/** Held by the two districts whose systems can tell of child rows. */
export const JOINT: Readonly<Record<DistrictCode, number>> = { city: 77, echeng: 0, huarong: 56, liangzihu: 0, gedian: 0, linkong: 0 };

/** The tasks, and what the bodies fed back on them. */
interface Joint {
  readonly jointInspection: Entry[];
  readonly jointResult: Entry[];
}

type Checks = ReadonlyMap<string, readonly Entry[]>;

/** @param checks the good ones of the year: what a body found points at its own check of that object where there is one */
export function jointInspections({ district, claims, counterparties }: Scene, bodies: readonly Body[], checks: readonly Entry[]): Joint {
  const luck = chance(`joint ${district}`);
  const usable = claims.filter((claim) => claim.item.type === 'CHECK' && claim.state === 'STANDING');
  const ofDistrict = bodies.filter((body) => body.district === district);
  const byUnit = new Map<string, Entry[]>(ofDistrict.map((body) => [body.uscc, []]));
  if (JOINT[district] > 0) for (const check of checks) byUnit.get(check.department)?.push(check);
  const made = Array.from({ length: JOINT[district] }, (_, i) => task(luck, district, ofDistrict, luck.pick(usable), counterparties, byUnit, i + 1));
  return { jointInspection: made.map(({ task }) => task), jointResult: made.flatMap(({ results }) => results) };
}

function task(
  luck: Chance,
  district: DistrictCode,
  ofDistrict: readonly Body[],
  claim: Claim,
  whom: Scene['counterparties'],
  checks: Checks,
  n: number,
): { task: Entry; results: Entry[] } {
  let start = workingDay(luck);
  while (start > dayNumber(2022, 12, 10)) start = workingDay(luck);
  const taskNo = `LHJG${areaOf[district]}2022${String(n).padStart(4, '0')}`;
  const others = luck.shuffled(ofDistrict.filter((body) => body !== claim.body)).slice(0, luck.integer(1, 3));
  const bodies = [claim.body, ...others];
  const end = start + luck.integer(4, 15);
  const finds = findings(luck, bodies, claim, whom, checks, start, end);
  const child = (list: string, i: number, values: ChildEntry['values']): ChildEntry => ({ key: `${taskNo}-${list}${i + 1}`, values });
  const results = finds.map(
    ({ body, name, code, check, conclusion }, i): Entry => ({
      key: `${taskNo}-R${i + 1}`,
      department: body.uscc,
      changedAt: at(end, 17 * 3600 + n),
      values: {
        taskNo,
        resultNo: `${taskNo}-${String(i + 1).padStart(2, '0')}`,
        unionUnitNo: body.uscc,
        block: 'INSPECTION',
        supervisionMatterCode: check?.values.itemCode ?? claim.item.itemCode,
        superviseObjectCode: code,
        superviseObjectName: name,
        actCode: check?.values.checkActionCode ?? '',
        conclusion,
        feedbackDate: dayText(end),
      },
    }),
  );
  const task: Entry = {
    key: `${district}-lh-${String(n).padStart(4, '0')}`,
    department: claim.body.uscc,
    changedAt: at(end, 16 * 3600 + n),
    values: {
      taskNo,
      taskName: `2022年${districtNames[district]}${claim.item.object}跨部门联合检查(第${n}批)`,
      taskStartTime: dayText(start),
      status: 'ENDED',
      initiateUnitNo: claim.body.uscc,
      initiateUnitName: claim.body.name,
      initiateUnitType: '行政机关',
      unionDeptNo: bodies.map((body) => body.uscc).join(','),
      unionDeptName: bodies.map((body) => body.name).join(','),
      unionRegionNo: areaOf[district],
      unionRegionName: districtNames[district],
      supervisionMatterCode: claim.item.itemCode,
      inspectContent: claim.item.subName,
      inspectClaim: '进一次门、查多项事,检查结果及时录入并公示',
      remark: '',
    },
    children: {
      participants: bodies.map((body, i) =>
        child('U', i, {
          unionUnitNo: body.uscc,
          unionUnitType: i === 0 ? '牵头部门' : '配合部门',
          unionUnitName: body.name,
          status: 'ENDED',
          claimTime: localText(at(start - 1, 9 * 3600 + i * 1800)),
          endTime: localText(at(end, 15 * 3600)),
          endReason: '检查任务完成',
          feedbackTime: localText(at(end - 1, 10 * 3600 + i * 1200)),
          feedbackSuggestion: '按要求完成检查,结果已反馈牵头部门',
        }),
      ),
      objects: finds.map(({ name, code }, i) =>
        child('O', i, {
          superviseObjectType: '市场主体',
          superviseObjectName: name,
          superviseObjectCode: code,
          credentialsType: '001',
          credentialsValue: code,
        }),
      ),
    },
  };
  return { task, results };
}

interface Finding {
  readonly body: Body;
  readonly name: string;
  readonly code: string;
  readonly check: Entry | null;
  readonly conclusion: string;
}

/** One to five companies, each looked at by one of the bodies in turn. */
function findings(
  luck: Chance,
  bodies: readonly Body[],
  claim: Claim,
  whom: Scene['counterparties'],
  checks: Checks,
  start: number,
  end: number,
): Finding[] {
  const firms = luck.shuffled((whom.get(tradeOf(claim.body.line)) as readonly Counterparty[]).filter((each) => each.certificate === '001'));
  const [first, last, used] = [dayText(start), dayText(end), new Set<string>()];
  return Array.from({ length: luck.integer(1, 5) }, (_, i) => {
    const body = bodies[i % bodies.length] as Body;
    const during = (checks.get(body.uscc) ?? []).filter(({ values: { checkDate = '', administrativeCpCeType, administrativeCpUiCode = '' } }) => {
      return checkDate >= first && checkDate <= last && administrativeCpCeType === '001' && !used.has(administrativeCpUiCode);
    });
    const check = during.length > 0 ? luck.pick(during) : null;
    const firm = firms.find(({ number }) => !used.has(number)) as Counterparty;
    const [name, code] = check ? [check.values.administrativeCp as string, check.values.administrativeCpUiCode as string] : [firm.name, firm.number];
    used.add(code);
    const fine = check ? check.values.checkResult !== '02' : luck.odds(0.8);
    return { body, name, code, check, conclusion: fine ? '未发现问题' : '发现问题已责令改正' };
  });
}
