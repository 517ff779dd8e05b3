/** Groups of the balance: its rows summed by kind or by district of each target, with the parts that a live record is in. */
import { type Definitions, kindOfEnum } from '../frame/definitions.js';
import type { BalanceRow } from './shapes.js';

export type Side = 'kind' | 'district';

export interface BalancePart {
  readonly name: 'accepted' | 'inFlight' | 'waiting' | 'returned' | 'blocked' | 'withdrawn';
  readonly title: string;
  /** State of its outward rows. */
  readonly state: string;
}

export const PARTS: readonly BalancePart[] = [
  { name: 'accepted', title: '合格', state: 'ACCEPTED' },
  { name: 'inFlight', title: '在途', state: 'IN_FLIGHT' },
  { name: 'waiting', title: '等待', state: 'WAITING' },
  { name: 'returned', title: '退回', state: 'RETURNED' },
  { name: 'blocked', title: '阻止', state: 'BLOCKED' },
];

/** What is live no more, and stands beside. */
export const WITHDRAWN: BalancePart = { name: 'withdrawn', title: '已撤销', state: 'WITHDRAWN' };

const COUNTS = ['live', 'accepted', 'inFlight', 'waiting', 'returned', 'blocked', 'withdrawn', 'quarantined'] as const;

export interface Group {
  readonly key: string;
  readonly target: string;
  readonly title: string;
  /** Name of the kind it is of; null: of all. */
  readonly kind: string | null;
  /** Condition that opens its rows. */
  readonly where: readonly (readonly [string, string])[];
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
}

/** The largest first; what has nothing at all is left out. */
export function groupsOf(rows: readonly BalanceRow[], side: Side, definitions: Definitions): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const value = side === 'kind' ? row.kind : (row.district?.code ?? '');
    const key = `${row.target} ${value}`;
    const before = groups.get(key) ?? begun(row, key, side, definitions);
    groups.set(key, { ...before, counts: Object.fromEntries(COUNTS.map((name) => [name, before.counts[name] + row[name]])) as Group['counts'] });
  }
  const some = [...groups.values()].filter(({ counts }) => COUNTS.some((name) => counts[name] > 0));
  return some.sort((a, b) => b.counts.live - a.counts.live);
}

function begun(row: BalanceRow, key: string, side: Side, definitions: Definitions): Group {
  const kind = kindOfEnum(definitions, row.kind);
  const ofKind = { title: kind?.title ?? row.kind, kind: kind?.name ?? null, where: [['kind', row.kind]] as const };
  const { district } = row;
  const ofDistrict = { title: district?.name ?? '不属于任何区', kind: null, where: [['district', district?.code ?? '-']] as const };
  const none = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Group['counts'];
  return { key, target: row.target, counts: none, ...(side === 'kind' ? ofKind : ofDistrict) };
}
