/** The officers of each body, always the same dozen, who go out in twos and threes. */
import { type Chance, chance } from './chance.js';
import { personName } from './names.js';
import { officerCard } from './numbers.js';
import type { Body } from './rosters.js';
import { areaOf } from './shape.js';

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
      const size = luck.whole(8, 16);
      while (names.size < size) names.add(personName(luck));
      return [body.uscc, [...names].map((name) => ({ name, card: officerCard(areaOf[body.district], ++serial) }))];
    }),
  );
}

/** Two different officers, sometimes three. */
export function party(luck: Chance, officers: readonly Officer[]): Officer[] {
  const start = luck.whole(0, officers.length - 1);
  const size = luck.odds(0.12) ? 3 : 2;
  const stride = luck.whole(1, 3);
  const chosen = new Set<Officer>();
  for (let i = 0; chosen.size < size; i++) chosen.add(officers[(start + i * (i < size ? stride : 1)) % officers.length] as Officer);
  return [...chosen];
}
