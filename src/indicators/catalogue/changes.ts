/** Catalogue changes: items that are new, changed or ended since a day, and the claims of each department that they touch. */
import { catalogueRule } from '../../../schema/indicators/catalogue.js';
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import { readMoment } from '../../../schema/time.js';
import { HubError } from '../../../schema/errors.js';
import { visibleDistricts } from '../../access/scope.js';
import type { CatalogueChange, CatalogueChangesOfDepartment, Row } from '../../api.js';
import { name, type Sql, selectIn } from '../../db/sql.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';
import { answeringClaims, guessedOwners, itemsInUse } from './facts.js';

const { catalogue } = catalogueRule;
const MOST_ITEMS = 2_000;

interface Changed {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  readonly levels: readonly string[];
  readonly body: string;
  readonly inUse: boolean;
  readonly change: CatalogueChange['change'];
  readonly fields: readonly string[];
}

/** @param district null for all that the viewer sees */
export async function catalogueChangesOf(
  sql: Sql,
  at: RatioScope,
  since: string,
  district: string | null,
): Promise<readonly CatalogueChangesOfDepartment[]> {
  const districts = visibleDistricts(at.viewer, at.city.districts).filter(({ code }) => district === null || code === district);
  const begin = readMoment(`${since} 00:00:00`, at.city.zone) as string;
  const changed = await changedItems(sql, kindNamed(at.kinds, catalogue.kind), since, begin);
  const codes = districts.map(({ code }) => code);
  const claimed = await answeringClaims(sql, at, codes);
  const ownerOf = guessedOwners(await itemsInUse(sql, at), claimed, at.city);
  const rows = new Map<string, { district: string; department: string | null; changes: CatalogueChange[] }>();
  const add = (of: string, department: string | null, each: Changed, claims: number): void => {
    const key = JSON.stringify([of, department]);
    const row = rows.get(key) ?? { district: of, department, changes: [] };
    rows.set(key, row);
    row.changes.push({ itemId: each.id, itemCode: each.item, itemName: each.title, change: each.change, fields: each.fields, claims });
  };
  for (const each of changed) {
    for (const { code, level } of districts) {
      const touched = claimed.filter((claim) => claim.item === each.item && claim.district === code);
      for (const claim of touched) add(code, claim.department === '' ? null : claim.department, each, claim.claims);
      // Nobody there has claimed it: what is new or changed is asked of somebody.
      if (touched.length === 0 && each.inUse && each.levels.includes(level)) add(code, ownerOf(code, each.body), each, 0);
    }
  }
  return [...rows.values()];
}

/** @param begin the first moment of the day in the city's zone */
async function changedItems(sql: Sql, kind: KindDefinition, since: string, begin: string): Promise<readonly Changed[]> {
  const columns = kind.fields.map((field) => name(field.name)).join(',');
  const rows = await sql.query<Row>(
    `SELECT id, revision, day, withdrawnAt, ${columns} FROM ${name(kind.table)} WHERE day>=? OR withdrawnAt>=? ORDER BY ${name(catalogue.item)}, id LIMIT ${MOST_ITEMS + 1}`,
    [since, begin],
  );
  if (rows.length > MOST_ITEMS)
    throw new HubError('BAD_ARGUMENT', { name: 'since', why: `这一天以来目录变动超过 ${MOST_ITEMS} 项,请写晚一些的日期` });
  const before = await contentsBefore(
    sql,
    rows.map(({ id }) => String(id)),
    begin,
  );
  return rows.map((row) => {
    const earlier = before.get(String(row.id));
    const wasIn = earlier ? earlier[catalogue.status] === catalogue.inUse : null;
    const isIn = row.withdrawnAt === null && row[catalogue.status] === catalogue.inUse;
    // Put back in use it is asked anew; out of use before and after, only its words have changed.
    const change = isIn ? (wasIn === true ? 'CHANGED' : 'ADDED') : wasIn === false ? 'CHANGED' : 'ENDED';
    const fields = earlier ? kind.fields.filter((field) => (earlier[field.name] ?? null) !== (row[field.name] ?? null)) : [];
    return {
      ...{
        id: String(row.id),
        item: String(row[catalogue.item] ?? ''),
        title: String(row[catalogue.title] ?? ''),
        body: String(row[catalogue.body] ?? ''),
      },
      levels: String(row[catalogue.levels] ?? '').split(','),
      change,
      inUse: isIn,
      fields: fields.map((field) => field.title),
    };
  });
}

/** What each record was before the day: its newest content that was changed before; absent where there was none. */
async function contentsBefore(sql: Sql, ids: readonly string[], begin: string): Promise<ReadonlyMap<string, Row>> {
  const found = new Map<string, { revision: number; content: Row }>();
  for (const { recordId, revision, content, changedAt } of await selectIn<Row>(
    sql,
    'SELECT recordId, revision, content, changedAt FROM revisions WHERE',
    'recordId',
    ids,
  )) {
    if (changedAt !== null && String(changedAt) >= begin) continue;
    const known = found.get(String(recordId));
    if (!known || known.revision < Number(revision))
      found.set(String(recordId), { revision: Number(revision), content: JSON.parse(String(content)) as Row });
  }
  return new Map([...found].map(([id, { content }]) => [id, content]));
}
