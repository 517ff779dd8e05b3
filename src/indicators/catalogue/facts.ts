/**
 * Catalogue facts: the items in use, and the claims that answer them, within the viewer's districts. The catalogue is small and everybody's.
 * Whether an item of it is claimed, and whose it seems to be, is a fact of the district: a department is told of those that seem to be its own,
 * and by what other departments have claimed an item, or most of a body's, without a word of who they are.
 */
import { catalogueRule } from '../../../schema/indicators/catalogue.js';
import type { City } from '../../../schema/organisation.js';
import { isOfDepartment, ofOwners, visibleDistricts } from '../../access/scope.js';
import type { Row, UnclaimedItem } from '../../api.js';
import { name, type Sql } from '../../db/sql.js';
import { atMost, MOST_ROWS } from '../ratios/bounded.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';

const { catalogue, claims } = catalogueRule;

export interface CatalogueItem {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  readonly levels: readonly string[];
  /** The provincial body. */
  readonly body: string;
}

export async function itemsInUse(sql: Sql, at: Pick<RatioScope, 'kinds'>): Promise<readonly CatalogueItem[]> {
  const { table } = kindNamed(at.kinds, catalogue.kind);
  const columns = [catalogue.item, catalogue.title, catalogue.levels, catalogue.body];
  const rows = await sql.query<Row>(
    `SELECT id, ${columns.map((column, i) => `${name(column)} AS c${i}`).join(',')} FROM ${name(table)}
     WHERE withdrawnAt IS NULL AND ${name(catalogue.status)}=? AND ${name(catalogue.item)} IS NOT NULL ORDER BY ${name(catalogue.item)}, id LIMIT ${MOST_ROWS + 1}`,
    [catalogue.inUse],
  );
  const items = new Map<string, CatalogueItem>();
  for (const { id, c0, c1, c2, c3 } of atMost(rows)) {
    const item = String(c0);
    // Of several records under one code the first counts.
    if (!items.has(item))
      items.set(item, { id: String(id), item, title: String(c1 ?? ''), levels: String(c2 ?? '').split(','), body: String(c3 ?? '') });
  }
  return [...items.values()];
}

export interface ClaimOfItem {
  readonly district: string;
  readonly department: string;
  readonly item: string;
  readonly claims: number;
}

/** Claims of every status but the open one, by district, department and item. */
export async function answeringClaims(sql: Sql, at: RatioScope, districts: readonly string[]): Promise<readonly ClaimOfItem[]> {
  if (districts.length === 0) return [];
  const { table } = kindNamed(at.kinds, claims.kind);
  const item = name(claims.item);
  const own = ofOwners({ districts, department: null });
  const rows = await sql.query<ClaimOfItem>(
    `SELECT district, department, ${item} AS item, COUNT(*) AS claims FROM ${name(table)} WHERE withdrawnAt IS NULL AND ${item} IS NOT NULL
     AND (${name(claims.status)} IS NULL OR ${name(claims.status)}<>?) AND ${own.text} GROUP BY district, department, ${item} LIMIT ${MOST_ROWS + 1}`,
    [claims.open, ...own.params],
  );
  return atMost(rows).map((row) => ({ ...row, claims: Number(row.claims) }));
}

/** Whose a provincial body's items are in a district: of the department that claims the most of them there. */
export function guessedOwners(
  items: readonly CatalogueItem[],
  claimed: readonly ClaimOfItem[],
  { departments }: Pick<City, 'departments'>,
): (district: string, body: string) => string | null {
  const bodyOf = new Map(items.map(({ item, body }) => [item, body]));
  const counts = new Map<string, Map<string, number>>();
  for (const { district, department, item } of claimed) {
    const body = bodyOf.get(item);
    if (body === undefined || body === '' || department === '') continue;
    const key = JSON.stringify([district, body]);
    const of = counts.get(key) ?? new Map<string, number>();
    counts.set(key, of.set(department, (of.get(department) ?? 0) + 1));
  }
  return (district, body) => {
    // A catalogue of the city's own names its bodies.
    if (departments.get(body)?.district === district) return body;
    const of = [...(counts.get(JSON.stringify([district, body])) ?? [])];
    return of.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
  };
}

/** Whether what is said of an owner is told to this viewer. */
export const mayKnow = (viewer: RatioScope['viewer'], owner: string | null): boolean => !isOfDepartment(viewer) || owner === viewer.department;

/** In the order of the districts, then of the codes. */
export async function unclaimedOf(sql: Sql, at: RatioScope): Promise<readonly UnclaimedItem[]> {
  const districts = visibleDistricts(at.viewer, at.city.districts);
  const items = await itemsInUse(sql, at);
  const claimed = await answeringClaims(
    sql,
    at,
    districts.map(({ code }) => code),
  );
  const answered = new Set(claimed.map(({ district, item }) => JSON.stringify([district, item])));
  const ownerOf = guessedOwners(items, claimed, at.city);
  return districts.flatMap(({ code: district, level }) =>
    items
      .filter(({ item, levels }) => levels.includes(level) && !answered.has(JSON.stringify([district, item])))
      .map(({ id, item, title, body }) => ({ itemId: id, itemCode: item, itemName: title, district, department: ownerOf(district, body) }))
      .filter((row) => mayKnow(at.viewer, row.department)),
  );
}
