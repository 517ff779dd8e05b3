/**
 * Claim rate: of the items that the catalogue asks of a district's level, without those written off there, those that are claimed there.
 * The city's are its districts' added up: each has to claim its own, and one that did not is not hidden by another that did.
 */
import type { RatioDefinition } from '../../../schema/indicators/ratios.js';
import { name, type Sql } from '../../db/sql.js';
import type { IndicatorAsked } from './asked.js';
import { atMost, MOST_ROWS } from './bounded.js';
import type { Counted } from './ratio.js';
import { kindNamed, type RatioScope } from './scope.js';
import { type StockClaim, claimsOf, inStock, opened } from './stock.js';

type ClaimRate = Extract<RatioDefinition, { sort: 'claimRate' }>;

export async function claimRateOf(sql: Sql, at: RatioScope, definition: ClaimRate, asked: IndicatorAsked): Promise<Counted<StockClaim>> {
  const own = await claimsOf(sql, kindNamed(at.kinds, definition.stock.kind), definition.stock, asked);
  const claims = own.filter(({ status }) => status !== definition.unclaimed);
  const records = await itemsInUse(sql, at, definition);
  const items = firstOfEach(records);
  const levelOf = new Map(at.city.districts.map(({ code, level }) => [code, level]));
  const asksOf = new Map(
    at.city.districts.map(({ code, level }) => [code, new Set(items.filter(({ levels }) => levels.includes(level)).map(({ item }) => item))]),
  );
  return {
    facts: claims,
    tally(facts, { to }, districts) {
      const [claimed, writtenOff] = pairsOf(facts, to, asksOf);
      const values = new Set([...claimed].map((pair) => pair.slice(pair.indexOf(' ') + 1)));
      const levels = new Set(districts.map((district) => levelOf.get(district)));
      const asked = records.filter((item) => item.levels.some((level) => levels.has(level)));
      return {
        numerator: claimed.size,
        denominator: districts.reduce((n, district) => n + (asksOf.get(district)?.size ?? 0), 0) - writtenOff.size,
        found: { values: [...values].sort(), opens: facts.filter((claim) => values.has(claim.item as string) && opened(claim, to)).length },
        opens: { [definition.catalogue.kind]: asked.length },
      };
    },
  };
}

/** District and item, of those asked there: which is claimed, and which is only written off. An item claimed where it is not asked is in neither. */
function pairsOf(claims: readonly StockClaim[], day: string, asksOf: ReadonlyMap<string, ReadonlySet<string>>): [Set<string>, Set<string>] {
  const [claimed, ended] = [new Set<string>(), new Set<string>()];
  for (const claim of claims) {
    const { district, item } = claim;
    if (claim.day > day || item === null || !asksOf.get(district)?.has(item)) continue;
    (inStock(claim, day) ? claimed : ended).add(`${district} ${item}`);
  }
  return [claimed, new Set([...ended].filter((pair) => !claimed.has(pair)))];
}

interface Item {
  readonly item: string;
  readonly levels: readonly string[];
}

/** The catalogue as it is known now, record by record: it is small, and every viewer sees all of it. */
async function itemsInUse(sql: Sql, at: RatioScope, { catalogue }: ClaimRate): Promise<Item[]> {
  const kind = kindNamed(at.kinds, catalogue.kind);
  const rows = await sql.query<{ item: string; levels: string | null }>(
    `SELECT ${name(catalogue.item)} AS item, ${name(catalogue.levels)} AS levels FROM ${name(kind.table)}
     WHERE withdrawnAt IS NULL AND ${name(catalogue.status)}=? AND ${name(catalogue.item)} IS NOT NULL
     ORDER BY ${name(catalogue.item)}, id LIMIT ${MOST_ROWS + 1}`,
    [catalogue.inUse],
  );
  return atMost(rows).map(({ item, levels }) => ({ item, levels: (levels ?? '').split(',') }));
}

/** Of several records under one code the first counts, as among the unclaimed ones. */
const firstOfEach = (records: readonly Item[]): Item[] => records.filter(({ item }, i) => i === 0 || records[i - 1]?.item !== item);
