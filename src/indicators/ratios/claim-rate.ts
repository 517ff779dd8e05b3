/** StockClaim rate: of the items that the catalogue asks of a district's level, those that are claimed there. */
import type { RatioDefinition } from '../../../schema/indicators/ratios.js';
import { name, type Sql } from '../../db/sql.js';
import type { IndicatorAsked } from './asked.js';
import { atMost, MOST_ROWS } from './bounded.js';
import type { Counted } from './ratio.js';
import { kindNamed, type RatioScope } from './scope.js';
import { type StockClaim, claimsOf, inStock, opened } from './stock.js';

type ClaimRate = Extract<RatioDefinition, { sort: 'claimRate' }>;

export async function claimRateOf(sql: Sql, at: RatioScope, definition: ClaimRate, asked: IndicatorAsked): Promise<Counted<StockClaim>> {
  const claims = await claimsOf(sql, kindNamed(at.kinds, definition.stock.kind), definition.stock, asked);
  const items = await itemsInUse(sql, at, definition);
  const levelsOf = new Map(items.map(({ item, levels }) => [item, levels]));
  const levelOf = new Map(at.city.districts.map(({ code, level }) => [code, level]));
  return {
    facts: claims,
    tally(facts, { to }, districts) {
      const levels = new Set(districts.map((district) => levelOf.get(district)));
      const asks = items.filter((item) => item.levels.some((level) => levels.has(level)));
      // An item that another district's level is asked for is not asked of this one, though it may be claimed there.
      const askedAt = (claim: StockClaim): boolean => levelsOf.get(claim.item as string)?.includes(levelOf.get(claim.district) as string) === true;
      const claimed = new Set(facts.filter((claim) => inStock(claim, to) && askedAt(claim)).map(({ item }) => item as string));
      const opens = facts.filter((claim) => claimed.has(claim.item as string) && opened(claim, to)).length;
      return {
        numerator: claimed.size,
        denominator: asks.length,
        found: { values: [...claimed].sort(), opens },
        opens: { [definition.catalogue.kind]: asks.reduce((n, item) => n + item.records, 0) },
      };
    },
  };
}

interface Item {
  readonly item: string;
  readonly levels: readonly string[];
  /** Records of this code. */
  records: number;
}

/** The catalogue as it is known now: it is small, and every viewer sees all of it. */
async function itemsInUse(sql: Sql, at: RatioScope, { catalogue }: ClaimRate): Promise<Item[]> {
  const kind = kindNamed(at.kinds, catalogue.kind);
  const rows = await sql.query<{ item: string; levels: string | null }>(
    `SELECT ${name(catalogue.item)} AS item, ${name(catalogue.levels)} AS levels FROM ${name(kind.table)}
     WHERE withdrawnAt IS NULL AND ${name(catalogue.status)}=? AND ${name(catalogue.item)} IS NOT NULL LIMIT ${MOST_ROWS + 1}`,
    [catalogue.inUse],
  );
  const items = new Map<string, Item>();
  for (const { item, levels } of atMost(rows)) {
    const known = items.get(item);
    if (known) known.records += 1;
    else items.set(item, { item, levels: (levels ?? '').split(','), records: 1 });
  }
  return [...items.values()];
}
