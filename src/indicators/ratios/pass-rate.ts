/** Pass rate: live records of the kinds that districts report, and those of them that no finding holds back; as the report of quality counts. */
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import { ofOwners } from '../../access/scope.js';
import { name, type Sql } from '../../db/sql.js';
import { monthOf } from '../measures.js';
import { periodSums } from '../period-sums.js';
import type { IndicatorAsked } from './asked.js';
import type { Counted, IndicatorFact } from './ratio.js';
import type { RatioScope } from './scope.js';

interface Counts extends IndicatorFact {
  readonly kind: string;
  readonly month: string;
  readonly records: number;
  readonly blocked: number;
}

/** Months suffice: a row ends with a month, or with the day up to which all of it was read. */
export async function passRateOf(sql: Sql, at: RatioScope, asked: IndicatorAsked): Promise<Counted<Counts>> {
  const kinds = at.kinds.filter(({ origin }) => origin === 'district');
  const records = await periodSums(sql, {
    ...{ sums: kinds.map((kind) => ({ kind, measure: 'live' })), from: asked.from, to: asked.to },
    ...{ districts: asked.districts, department: asked.department, targets: at.targets, byDepartment: true, grain: 'MONTH' },
  });
  const facts: Counts[] = [
    ...records.map(({ kind, district, department, at: day, n }) => ({ kind, district, department, month: monthOf(day), records: n, blocked: 0 })),
    ...(await blockedOf(sql, kinds, asked)),
  ];
  return {
    facts,
    tally(own, { from, to }) {
      const opens = Object.fromEntries(kinds.map((kind) => [kind.name, 0]));
      const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
      let [all, held] = [0, 0];
      for (const { kind, month, records: n, blocked } of own) {
        if (month < first || month > last) continue;
        opens[kind] = (opens[kind] ?? 0) + n;
        all += n;
        held += blocked;
      }
      return { numerator: all - held, denominator: all, found: null, opens };
    },
  };
}

/** From the findings, which are few. */
async function blockedOf(sql: Sql, kinds: readonly KindDefinition[], asked: IndicatorAsked): Promise<Counts[]> {
  const { from, to } = asked;
  const own = ofOwners(asked, 'r');
  const each = kinds.map(
    (kind) => `SELECT '${kind.name}' AS kind, r.district, r.department, SUBSTR(r.day,1,7) AS month, COUNT(DISTINCT r.id) AS blocked
      FROM issues i CROSS JOIN ${name(kind.table)} r ON r.id=i.recordId WHERE i.kind=? AND i.severity='BLOCK' AND r.withdrawnAt IS NULL
      AND r.day BETWEEN ? AND ? AND ${own.text} GROUP BY r.district, r.department, SUBSTR(r.day,1,7)`,
  );
  const params = kinds.flatMap((kind) => [kind.name, from, to, ...own.params]);
  const rows = await sql.query<Omit<Counts, 'records'>>(each.join(' UNION ALL '), params);
  return rows.map((row) => ({ ...row, records: 0, blocked: Number(row.blocked) }));
}
