/** Stock of claims, one by one: a claim is in it from its own day until it is ended, and again once it is resumed after that. */
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import type { StockOf } from '../../../schema/indicators/ratios.js';
import { type CountedOwners, ofOwners } from '../../access/scope.js';
import { name, type Sql } from '../../db/sql.js';
import { atMost, MOST_ROWS } from './bounded.js';

export interface StockClaim {
  readonly id: string;
  readonly district: string;
  readonly department: string;
  readonly item: string | null;
  readonly status: string | null;
  readonly day: string;
  readonly endedAt: string | null;
  readonly resumedAt: string | null;
}

export interface StockScope extends CountedOwners {
  readonly to: string;
}

export async function claimsOf(sql: Sql, kind: KindDefinition, stock: StockOf, asked: StockScope): Promise<StockClaim[]> {
  const { to } = asked;
  const own = ofOwners(asked);
  const { at, resumedAt } = endsOf(kind);
  const rows = await sql.query<StockClaim & Record<string, string | null>>(
    `SELECT id, district, department, ${name(stock.item)} AS item, ${name(stock.status)} AS status, day, ${name(at)} AS endedAt, ${name(resumedAt)} AS resumedAt
     FROM ${name(kind.table)} WHERE withdrawnAt IS NULL AND day<=? AND ${own.text} LIMIT ${MOST_ROWS + 1}`,
    [to, ...own.params],
  );
  return atMost(rows);
}

export function endsOf(kind: KindDefinition): NonNullable<KindDefinition['ends']> {
  if (!kind.ends) throw new Error(`${kind.name} has no end, and so no stock`);
  return kind.ends;
}

export const inStock = (claim: StockClaim, day: string): boolean => claim.day <= day && (!endedBy(claim, day) || resumedBy(claim, day));

const endedBy = ({ endedAt }: StockClaim, day: string): boolean => endedAt !== null && endedAt <= day;
const resumedBy = ({ endedAt, resumedAt }: StockClaim, day: string): boolean =>
  resumedAt !== null && resumedAt <= day && resumedAt > (endedAt as string);

/** What a filter finds, which compares no two fields of a record: one that was ended again after it was resumed is in it too. */
export const opened = (claim: StockClaim, day: string): boolean =>
  claim.day <= day && (!endedBy(claim, day) || (claim.resumedAt !== null && claim.resumedAt <= day));
