/** Share of the stock to which a record of another kind refers, its own day not later than the row's end; claims, not items, as `figures` counts. */
import type { RatioDefinition } from '../../../schema/indicators/ratios.js';
import { ofOwners } from '../../access/scope.js';
import { name, type Sql } from '../../db/sql.js';
import type { IndicatorAsked } from './asked.js';
import { atMost, MOST_ROWS } from './bounded.js';
import type { Counted } from './ratio.js';
import { kindNamed, type RatioScope } from './scope.js';
import { type StockClaim, claimsOf, inStock, opened } from './stock.js';

type Linked = Extract<RatioDefinition, { sort: 'linked' }>;

export async function linkedOf(sql: Sql, at: RatioScope, definition: Linked, asked: IndicatorAsked): Promise<Counted<StockClaim>> {
  const claims = await claimsOf(sql, kindNamed(at.kinds, definition.stock.kind), definition.stock, asked);
  const first = await firstDays(sql, at, definition, asked);
  return {
    facts: claims,
    tally(facts, { to }) {
      const stock = facts.filter((claim) => inStock(claim, to));
      const linked = stock.filter(({ id }) => (first.get(id) ?? '9999-99-99') <= to);
      return {
        numerator: linked.length,
        denominator: stock.length,
        found: { values: linked.map(({ id }) => id).sort(), opens: linked.length },
        opens: { [definition.stock.kind]: facts.filter((claim) => opened(claim, to)).length },
      };
    },
  };
}

/** By claim the earliest day of a record that refers to it, whosever that record is. */
async function firstDays(sql: Sql, at: RatioScope, { stock, by, reference }: Linked, asked: IndicatorAsked): Promise<Map<string, string>> {
  const { to } = asked;
  const own = ofOwners(asked, 'c');
  const kind = kindNamed(at.kinds, by);
  const column = name(kind.references.find((candidate) => candidate.name === reference)?.column as string);
  const rows = await sql.query<{ id: string; day: string }>(
    `SELECT c.id AS id, MIN(b.day) AS day FROM ${name(kindNamed(at.kinds, stock.kind).table)} c JOIN ${name(kind.table)} b ON b.${column}=c.id
     WHERE c.withdrawnAt IS NULL AND c.day<=? AND ${own.text} AND b.withdrawnAt IS NULL AND b.day<=?
     GROUP BY c.id LIMIT ${MOST_ROWS + 1}`,
    [to, ...own.params, to],
  );
  return new Map(atMost(rows).map(({ id, day }) => [id, day]));
}
