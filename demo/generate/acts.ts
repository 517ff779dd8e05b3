/** Act counts: how many acts of each kind each district has, and what the makers of all four share. */
import { type Chance, chance, weighted } from './chance.js';
import type { Claim } from './claims.js';
import type { Counterparty } from './counterparties.js';
import { dayNumber } from './days.js';
import { tradeOf } from './names.js';
import type { Officer } from './officers.js';
import type { Plan } from './plans.js';
import type { Body } from './rosters.js';
import type { ActKind, DistrictCode, Entry } from './shape.js';

const acts = (checkAct: number, punishAct: number, forceAct: number, otherAct: number): Readonly<Record<ActKind, number>> => ({
  checkAct,
  punishAct,
  forceAct,
  otherAct,
});

/** 46 900 in all: what the city's report counts as pushed. */
export const GOOD_ACTS: Readonly<Record<DistrictCode, Readonly<Record<ActKind, number>>>> = {
  city: acts(11_020, 860, 130, 590),
  echeng: acts(10_310, 810, 130, 550),
  huarong: acts(8_480, 660, 105, 455),
  liangzihu: acts(6_390, 490, 75, 345),
  gedian: acts(4_800, 380, 60, 260),
  linkong: acts(0, 0, 0, 0),
};

/** What comes after it comes after every good act. */
export const LAST_CHANGE = dayNumber(2023, 1, 9);

const BUSY: Readonly<Record<string, number>> = {
  market: 10,
  emergency: 7,
  health: 7,
  transport: 6,
  urbanManagement: 6,
  environment: 6,
  housing: 5,
  agriculture: 5,
  fire: 5,
  culture: 4,
  water: 3,
};

export interface Scene {
  readonly district: DistrictCode;
  readonly claims: readonly Claim[];
  readonly counterparties: ReadonlyMap<string, readonly Counterparty[]>;
  readonly officers: ReadonlyMap<string, readonly Officer[]>;
  readonly plans: readonly Plan[];
}

/** Whatever is left open is chosen. */
export interface ActInput {
  readonly claim?: Claim;
  readonly day?: number;
  readonly company?: boolean;
  readonly changedAt?: number;
  /** The check that the act follows. */
  readonly check?: Entry;
}

/** Makes acts one by one and numbers them; the number of an act is its body's own. */
export interface ActMaker {
  readonly luck: Chance;
  make(given?: ActInput): Entry;
}

export const standing = (scene: Scene, type: string): Claim[] =>
  scene.claims.filter((claim) => claim.item.type === type && claim.state === 'STANDING');

/** Picks a claim, those of busy bodies more often. */
export const byBusyness = (claims: readonly Claim[]): ((luck: Chance) => Claim) =>
  weighted(claims, (claim) => (BUSY[claim.item.line] ?? 1) * (0.15 + chance(claim.listCode).next() ** 2));

export function someone(luck: Chance, scene: Scene, body: Body, company = false): Counterparty {
  const pool = scene.counterparties.get(tradeOf(body.line)) as readonly Counterparty[];
  let whom = luck.pick(pool);
  while (company && whom.certificate !== '001') whom = luck.pick(pool);
  return whom;
}

/** The fields of the counterparty, the same in every kind of act. */
export const counterpartyFields = (whom: Counterparty): Record<string, string> => ({
  administrativeCp: whom.name,
  administrativeCpNa: whom.nature,
  administrativeCpCeType: whom.certificate,
  administrativeCpUiCode: whom.number,
  addressRegistered: whom.registered,
  addressOperating: whom.operating,
});

/** A numbering for each body; the nine letters in the middle of its credit code are its own. */
export function numbering(mark: string): (body: Body) => { serial: number; code: string } {
  const used = new Map<string, number>();
  return (body) => {
    const serial = (used.get(body.uscc) ?? 0) + 1;
    used.set(body.uscc, serial);
    return { serial, code: `${mark}${body.uscc.slice(8, 17)}2022${String(serial).padStart(6, '0')}` };
  };
}
