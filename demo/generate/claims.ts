/** Generator of claims: what each district's bodies have claimed, with the checklist of each claim; the counts are those of the city's report. */
import { type Chance, chance } from './chance.js';
import { at, dayNumber, dayText, noWeekend, officeHours } from './days.js';
import type { Body, Item } from './rosters.js';
import { areaOf, type DistrictCode, type Entry } from './shape.js';

export const STANDING: Readonly<Record<DistrictCode, number>> = { city: 969, echeng: 606, huarong: 618, liangzihu: 590, gedian: 414, linkong: 0 };
const WRITTEN_OFF = 15;
/** Claims made late in the year: a check before them finds no claim. */
const LATE = 6;

export interface Claim {
  readonly body: Body;
  readonly item: Item;
  readonly listCode: string;
  readonly claimed: number;
  /** Both the claim and its list stand published from this day on. */
  readonly ready: number;
  readonly state: 'STANDING' | 'LATE' | 'WRITTEN_OFF';
}

export function claimsOf(district: DistrictCode, bodies: readonly Body[], items: readonly Item[]): Claim[] {
  const luck = chance(`claims ${district}`);
  const level = district === 'city' ? '2' : '3';
  const bodyOfLine = new Map(bodies.filter((body) => body.district === district).map((body) => [body.line, body]));
  const possible = items.filter((item) => bodyOfLine.has(item.line) && item.levels.split('|').includes(level));
  const writtenOff = district === 'city' ? WRITTEN_OFF : 0;
  const chosen = STANDING[district] === 0 ? [] : luck.shuffled(possible).slice(0, STANDING[district] + writtenOff);
  let late = chosen.length === 0 ? 0 : LATE;
  return chosen.map((item, i) => {
    const state = i < writtenOff ? 'WRITTEN_OFF' : item.type === 'CHECK' && late > 0 && late-- ? 'LATE' : 'STANDING';
    return claim(luck, bodyOfLine.get(item.line) as Body, item, state, district === 'city' ? '3' : '4', i);
  });
}

function claim(luck: Chance, body: Body, item: Item, state: Claim['state'], level: string, i: number): Claim {
  const first =
    state === 'LATE' ? dayNumber(2022, 10, 10) : luck.odds(0.85) || state === 'WRITTEN_OFF' ? dayNumber(2021, 3, 1) : dayNumber(2022, 1, 4);
  const claimed = noWeekend(first + luck.integer(0, state === 'LATE' ? 40 : first < dayNumber(2022, 1, 1) ? 280 : 60));
  const listCode = `${body.uscc}${level}${String(100_001 + i)}`;
  return { body, item, listCode, claimed, ready: noWeekend(claimed + luck.integer(3, 18)), state };
}

export function claimEntries(district: DistrictCode, claims: readonly Claim[]): { itemClaim: Entry[]; checklist: Entry[] } {
  const luck = chance(`claim entries ${district}`);
  const level = district === 'city' ? '3' : '4';
  const itemClaim = claims.map((each, i): Entry => {
    const off = each.state === 'WRITTEN_OFF' ? noWeekend(dayNumber(2022, 2, 7) + luck.integer(0, 290)) : null;
    return {
      key: `${district}-rl-${String(i + 1).padStart(5, '0')}`,
      department: each.body.uscc,
      changedAt: changed(luck, off ?? each.ready),
      values: {
        itemCode: each.item.itemCode,
        claimantUscc: each.body.uscc,
        areaNumber: areaOf[district],
        level,
        status: off === null ? 'PUBLISHED' : 'WRITTEN_OFF',
        claimedAt: dayText(each.claimed),
        publishedAt: dayText(each.ready),
        writtenOffAt: off === null ? '' : dayText(off),
        writeOffReason: off === null ? '' : luck.pick(['法律法规修订,监管事项取消', '职责划转其他部门', '与其他事项合并', '所依据文件废止']),
        resumedAt: '',
      },
    };
  });
  const checklist = claims.map(
    (each, i): Entry => ({
      key: `${district}-qd-${String(i + 1).padStart(5, '0')}`,
      department: each.body.uscc,
      changedAt: changed(luck, each.ready),
      values: {
        listCode: each.listCode,
        itemCode: each.item.itemCode,
        uscc: each.body.uscc,
        level,
        listName: `${each.item.subName}检查实施清单`,
        points: points(each.item),
        status: 'PUBLISHED',
        publishedAt: dayText(each.ready),
      },
    }),
  );
  return { itemClaim, checklist };
}

// One in thirty was touched again in the middle of the year: its acts come before it.
function changed(luck: Chance, day: number): number {
  return at(luck.odds(1 / 30) ? dayNumber(2022, 12, 1) + luck.integer(0, 20) : day, officeHours(luck));
}

function points(item: Item): string {
  return `1. 核对${item.object}的主体资格和相关证照;2. ${item.subName};3. 查阅台账、记录和管理制度;4. 对发现的问题提出整改要求。依据:${item.basis}`;
}
