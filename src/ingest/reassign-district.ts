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
  ports: Pick<IngestPorts, 'markStale' | 'makeFindable'>,
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
    const moved = referred.map(
      (row): Stored => ({ ...row, district: to.get(String(row.id)) as string, revision: Number(row.revision) + 1, ingestedAt: now }),
    );
    await saveRevisions(sql, reference.to(), referred, now);
    await writeRecords(sql, reference.to(), moved);
    await ports.makeFindable(sql, reference.to(), moved);
    await ports.markStale(sql, reference.to(), [...referred, ...moved]);
  }
}

const areaOf = (city: City, code: string): string | undefined => city.districts.find((district) => district.code === code)?.areaNumber;
