/** Catalogue changes: items that are new, changed or ended since a day, and the claims of each department that they touch. */
import { catalogueRule } from '../../../schema/indicators/catalogue.js';
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import { readMoment } from '../../../schema/time.js';
import { HubError } from '../../../schema/errors.js';
import { visibleDistricts } from '../../access/scope.js';
import type { CatalogueChange, CatalogueChangesOfDepartment, Row } from '../../api.js';
import { name, type Sql, selectIn } from '../../db/sql.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';
import { answeringClaims, type ClaimOfItem, guessedOwners, itemsInUse, mayKnow } from './facts.js';

const { catalogue } = catalogueRule;
const MOST_ITEMS = 2_000;

interface Changed {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  /** The levels that it is asked of; none where it is out of use. */
  readonly levels: readonly string[];
  readonly before: readonly string[];
  readonly body: string;
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
  const add = (of: string, department: string | null, each: Changed, change: CatalogueChange['change'], claims: number): void => {
    const key = JSON.stringify([of, department]);
    const row = rows.get(key) ?? { district: of, department, changes: [] };
    rows.set(key, row);
    row.changes.push({ itemId: each.id, itemCode: each.item, itemName: each.title, change, fields: change === 'CHANGED' ? each.fields : [], claims });
  };
  const claimsOf = new Map<string, ClaimOfItem[]>();
  for (const claim of claimed) {
    const key = JSON.stringify([claim.district, claim.item]);
    const known = claimsOf.get(key);
    if (known) known.push(claim);
    else claimsOf.set(key, [claim]);
  }
  for (const each of changed) {
    for (const { code, level } of districts) {
      const change = changeFor(each, level);
      if (!change) continue;
      const touched = claimsOf.get(JSON.stringify([code, each.item])) ?? [];
      for (const claim of touched) add(code, claim.department === '' ? null : claim.department, each, change, claim.claims);
      // Nobody there has claimed it: what is new or changed is asked of somebody.
      if (touched.length === 0 && change !== 'ENDED') add(code, ownerOf(code, each.body), each, change, 0);
    }
  }
  return [...rows.values()].filter(({ department }) => mayKnow(at.viewer, department));
}

/** What it means where this level is: asked now and not before, before and not now, or both in other words. */
function changeFor({ before, levels, fields }: Changed, level: string): CatalogueChange['change'] | null {
  const [was, is] = [before.includes(level), levels.includes(level)];
  if (was !== is) return is ? 'ADDED' : 'ENDED';
  return is && fields.length > 0 ? 'CHANGED' : null;
}

const levelsOf = (content: Row | undefined): string[] =>
  content?.[catalogue.status] === catalogue.inUse ? String(content[catalogue.levels] ?? '').split(',') : [];

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
    // What has not changed since was so before, and was only withdrawn.
    const earlier = row.day !== null && String(row.day) < since ? row : before.get(String(row.id));
    // A new version or time alone changes nothing for anybody.
    const told = kind.fields.filter((field) => field.name !== catalogue.version && field.name !== kind.ownDate);
    const fields = earlier ? told.filter((field) => (earlier[field.name] ?? null) !== (row[field.name] ?? null)) : [];
    return {
      ...{
        id: String(row.id),
        item: String(row[catalogue.item] ?? ''),
        title: String(row[catalogue.title] ?? ''),
        body: String(row[catalogue.body] ?? ''),
      },
      levels: row.withdrawnAt === null ? levelsOf(row) : [],
      before: levelsOf(earlier),
      fields: fields.map((field) => field.title),
    };
  });
}

/** What each record was before the day: its newest content that was changed before; absent where there was none. */
async function contentsBefore(sql: Sql, ids: readonly string[], begin: string): Promise<ReadonlyMap<string, Row>> {
  const found = new Map<string, { revision: number; content: Row }>();
  for (const { recordId, revision, content, changedAt, withdrawnAt } of await selectIn<Row>(
    sql,
    'SELECT recordId, revision, content, changedAt, withdrawnAt FROM revisions WHERE',
    'recordId',
    ids,
  )) {
    if (changedAt !== null && String(changedAt) >= begin) continue;
    const known = found.get(String(recordId));
    if (!known || known.revision < Number(revision))
      found.set(String(recordId), { revision: Number(revision), content: withdrawnAt === null ? (JSON.parse(String(content)) as Row) : {} });
  }
  return new Map([...found].map(([id, { content }]) => [id, content]));
}
