/**
 * Claims as requests see them: whether an item of the catalogue is in use, and how a department's claims of it stand. Several sources may show one
 * claim, so what counts is whether any live one still stands, not what a single record says.
 */
import { catalogueRule } from '../../schema/indicators/catalogue.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, type Sql } from '../db/sql.js';
import type { ItemRequest } from './request.js';

const { catalogue, claims } = catalogueRule;

export const isOfClaims = (kind: Pick<KindDefinition, 'name'>): boolean => kind.name === claims.kind;
export const isOfCatalogue = (kind: Pick<KindDefinition, 'name'>): boolean => kind.name === catalogue.kind;

const tableOf = (kinds: readonly KindDefinition[], wanted: string): string => {
  const kind = kinds.find((each) => each.name === wanted);
  if (!kind) throw new Error(`requests name an unknown kind ${wanted}`);
  return name(kind.table);
};

export interface ItemFound {
  readonly title: string;
  readonly inUse: boolean;
}

/** Null: the catalogue has none of this code. */
export async function itemOf(sql: Sql, kinds: readonly KindDefinition[], code: string): Promise<ItemFound | null> {
  const columns = `${name(catalogue.title)} AS title, ${name(catalogue.status)} AS status`;
  const text = `SELECT ${columns} FROM ${tableOf(kinds, catalogue.kind)} WHERE ${name(catalogue.item)}=? AND withdrawnAt IS NULL ORDER BY id`;
  const [row] = await sql.query<{ title: string | null; status: string | null }>(text, [code]);
  return row ? { title: row.title ?? '', inUse: row.status === catalogue.inUse } : null;
}

export interface ClaimsFound {
  /** A live claim that neither is open nor was written off. */
  readonly standing: { readonly id: string; readonly status: string } | null;
  readonly writtenOff: { readonly id: string } | null;
}

/** A department's are those that its source says are its own, and those in its name: a source may name no department of a row. */
export async function claimsOf(
  sql: Sql,
  kinds: readonly KindDefinition[],
  { itemCode, department }: Pick<ItemRequest, 'itemCode' | 'department'>,
): Promise<ClaimsFound> {
  const text = `SELECT id, ${name(claims.status)} AS status FROM ${tableOf(kinds, claims.kind)}
    WHERE ${name(claims.item)}=? AND (department=? OR ${name(claims.claimant)}=?) AND withdrawnAt IS NULL ORDER BY id`;
  const rows = await sql.query<{ id: string; status: string }>(text, [itemCode, department, department]);
  return {
    standing: rows.find(({ status }) => status !== claims.open && status !== claims.writtenOff) ?? null,
    writtenOff: rows.find(({ status }) => status === claims.writtenOff) ?? null,
  };
}

export interface ClaimsShown {
  readonly recordId: string | null;
  readonly ended: string;
}

/** Whether the sources show what was asked for; null: not yet. A claim that they show no more does not stand any more either. */
export function shownBy({ standing, writtenOff }: ClaimsFound, { what }: Pick<ItemRequest, 'what'>): ClaimsShown | null {
  if (what === 'CLAIM') return standing ? { recordId: standing.id, ended: '数据源已体现认领' } : null;
  if (standing) return null;
  return writtenOff ? { recordId: writtenOff.id, ended: '数据源已体现核销' } : { recordId: null, ended: '数据源不再列出这条认领' };
}
