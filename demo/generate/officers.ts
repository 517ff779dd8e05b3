/** Generator of officers: those of each body, always the same dozen, who go out in twos and threes; and their cards, good through the year. */
import { type Chance, chance } from './chance.js';
import { at, dayNumber, dayText, workday } from './days.js';
import { personName } from './names.js';
import { officerCard } from './numbers.js';
import type { Body } from './rosters.js';
import { areaOf, type DistrictCode, districtNames, type Entry } from './shape.js';

export interface Officer {
  readonly name: string;
  readonly card: string;
}

export function officersOf(bodies: readonly Body[]): ReadonlyMap<string, readonly Officer[]> {
  const luck = chance('officers');
  let serial = 10_000;
  return new Map(
    bodies.map((body) => {
      const names = new Set<string>();
      const size = luck.integer(8, 16);
      while (names.size < size) names.add(personName(luck));
      return [body.uscc, [...names].map((name) => ({ name, card: officerCard(areaOf[body.district], ++serial) }))];
    }),
  );
}

/** Two different officers, sometimes three. */
export function party(luck: Chance, officers: readonly Officer[]): Officer[] {
  const start = luck.integer(0, officers.length - 1);
  const size = luck.odds(0.12) ? 3 : 2;
  const stride = luck.integer(1, 3);
  const chosen = new Set<Officer>();
  for (let i = 0; chosen.size < size; i++) chosen.add(officers[(start + i * (i < size ? stride : 1)) % officers.length] as Officer);
  return [...chosen];
}

/** The cards of a district's officers; they were all handed out before 2022 and last five years. */
export function officerEntries(district: DistrictCode, bodies: readonly Body[], officers: ReadonlyMap<string, readonly Officer[]>): Entry[] {
  const luck = chance(`officer cards ${district}`);
  return bodies
    .filter((body) => body.district === district)
    .flatMap((body) => (officers.get(body.uscc) as readonly Officer[]).map((officer) => cardOf(luck, body, officer)));
}

function cardOf(luck: Chance, body: Body, { name, card }: Officer): Entry {
  const issued = workday(dayNumber(2018, 6, 1) + luck.integer(0, 1_250));
  return {
    key: `${body.district}-zf-${card.slice(-5)}`,
    department: body.uscc,
    changedAt: at(issued, 36_000),
    values: {
      certificateNo: card,
      officerName: name,
      institution: body.name,
      institutionCode: body.uscc,
      lawCategory: '行政检查,行政处罚,行政强制',
      lawArea: body.district === 'city' ? '鄂州市' : districtNames[body.district],
      issuedBy: '湖北省人民政府',
      issuedAt: dayText(issued),
      validUntil: dayText(issued + 5 * 365),
      isSupervisor: luck.odds(0.06) ? '1' : '0',
      areaNumber: areaOf[body.district],
    },
  };
}
