/**
 * Number rules: a body gives a number once. The later of two records with the same number has the finding, and is checked again when the
 * earlier one gives the number up.
 */
import type { KindDefinition, NumberRule } from '../../schema/kind/kind-definition.js';
import { byIndex, chunks, inTuples, name, padTo, type Sql } from '../db/sql.js';
import { findingOf, type Findings, note } from './findings.js';
import { cameFirst, earliestHolders, isWant, type Want, wantOf } from './natural-key-lookup.js';
import type { Stored } from './records.js';
import { addPageRows, idsOf } from './references.js';

const numberOf = (rule: NumberRule, row: Stored): Want | null => (row.withdrawnAt === null ? wantOf(rule.fields, row) : null);

export async function numberFindings(sql: Sql, kind: KindDefinition, rows: readonly Stored[], found: Findings): Promise<void> {
  for (const rule of kind.numberRules) {
    const wants = rows.map((row) => numberOf(rule, row));
    const holders = await earliestHolders(sql, kind, rule.fields, wants, ['source'], idsOf(rows));
    addPageRows(holders, rows, rule.fields);
    rows.forEach((row, i) => {
      const want = wants[i];
      const holder = want ? holders.get(want.text) : undefined;
      // A duplicate has the same document by right: the finding DUPLICATE says so, and the province decides between the two.
      if (holder && holder.id !== row.twinId && cameFirst(holder, row))
        note(found, String(row.id), findingOf(kind, rule, row, '同一机构的另一条记录已使用该文书号'));
    });
  }
}

/** Other records that share a number which one of these has given up or taken. */
export async function numberedAlike(sql: Sql, kind: KindDefinition, before: ReadonlyMap<string, Stored>, now: readonly Stored[]): Promise<string[]> {
  const writtenIds = new Set(now.map((row) => String(row.id)));
  const found: string[] = [];
  for (const rule of kind.numberRules) {
    const shaken = new Map<string, Want>();
    for (const row of now) {
      const old = before.get(String(row.id));
      // A new record is the latest: its number changes nothing for earlier records.
      if (!old) continue;
      const [then, since] = [numberOf(rule, old), numberOf(rule, row)];
      if (then?.text === since?.text) continue;
      for (const want of [then, since].filter(isWant)) shaken.set(want.text, want);
    }
    for (const some of chunks([...shaken.values()], 512)) {
      const chunk = padTo(some.map((want) => want.tuple));
      const where = inTuples(sql.dialect, rule.fields, chunk.length);
      const from = `${name(kind.table)}${byIndex(sql, kind, rule.fields)}`;
      const rows = await sql.query<{ id: string }>(`SELECT id FROM ${from} WHERE ${where} AND withdrawnAt IS NULL`, chunk.flat());
      found.push(...rows.map((row) => row.id).filter((id) => !writtenIds.has(id)));
    }
  }
  return found;
}
