/**
 * District reassignment: a record that came down by area number moves to the district whose record refers to it with `moves`, within one
 * area number.
 */
import type { City } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, selectIn, type TransactionSql } from '../db/sql.js';
import type { IngestPorts } from './ports.js';
import { saveRevisions, loadByIds, type Stored, writeRecords } from './records.js';

export async function reassignDistricts(
  sql: TransactionSql,
  city: City,
  ports: Pick<IngestPorts, 'markStale' | 'makeFindable' | 'handedOn'>,
  kind: KindDefinition,
  ids: readonly string[],
  now: string,
): Promise<void> {
  for (const reference of kind.references.filter((candidate) => candidate.moves)) {
    const head = `SELECT id, district, ${name(reference.column)} AS referred FROM ${name(kind.table)} WHERE`;
    const rows = (await selectIn<Stored>(sql, head, 'id', ids, ' AND withdrawnAt IS NULL')).filter((row) => row.referred !== null);
    const to = new Map(rows.map((row) => [String(row.referred), String(row.district)]));
    const referred = (await loadByIds(sql, reference.to(), [...to.keys()])).filter((row) => {
      const target = to.get(String(row.id)) as string;
      return target !== row.district && areaOf(city, target) === areaOf(city, String(row.district));
    });
    if (referred.length === 0) continue;
    const handed = await ports.handedOn(
      sql,
      referred.map((row) => String(row.id)),
    );
    const free = referred.filter((row) => handed.get(String(row.id)) !== row.district);
    await moveRecords(sql, ports, reference.to(), free, (row) => ({ district: to.get(String(row.id)) as string }), now);
  }
}

type Owners = { readonly district?: string; readonly department?: string };

/** Gives one record to other owners. */
export async function moveRecord(
  sql: TransactionSql,
  ports: Pick<IngestPorts, 'markStale' | 'makeFindable'>,
  kind: KindDefinition,
  id: string,
  to: Owners,
  now: string,
): Promise<void> {
  await moveRecords(sql, ports, kind, await loadByIds(sql, kind, [id]), () => to, now);
}

/** Each a revision. */
async function moveRecords(
  sql: TransactionSql,
  ports: Pick<IngestPorts, 'markStale' | 'makeFindable'>,
  kind: KindDefinition,
  rows: readonly Stored[],
  to: (row: Stored) => Owners,
  now: string,
): Promise<void> {
  const moved = rows.map((row): Stored => ({ ...row, ...to(row), revision: Number(row.revision) + 1, ingestedAt: now }));
  await saveRevisions(sql, kind, rows, now);
  await writeRecords(sql, kind, moved);
  await ports.makeFindable(sql, kind, moved);
  await ports.markStale(sql, kind, [...rows, ...moved]);
}

const areaOf = (city: City, code: string): string | undefined => city.districts.find((district) => district.code === code)?.areaNumber;
