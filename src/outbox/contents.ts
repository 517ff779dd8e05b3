/** What due deliveries carry outward, worked out from their records as they stand now. */
import type { Content, KindDefinition } from '../../schema/definition.js';
import { chunks, name, names, type Sql, selectIn } from '../kit/sql.js';
import type { Aim } from './aim.js';
import { type Delivery, operationOf } from './delivery.js';
import { type OutwardRow, outwardRows } from './outward.js';
import { loadChildren } from './post.js';

export type Due = Pick<
  Delivery,
  'id' | 'lot' | 'kind' | 'recordId' | 'part' | 'tableName' | 'identity' | 'district' | 'department' | 'revision' | 'wantedDigest' | 'heldDigest'
>;

export interface Outgoing {
  readonly due: Due;
  readonly operation: 'i' | 'u' | 'd';
  readonly values: OutwardRow['values'];
  /** null: a withdrawal carries nothing */
  readonly digest: string | null;
}

/** Left out is what has nothing to carry any more. */
export async function contentsOf(sql: Sql, aim: Aim, due: readonly Due[]): Promise<Outgoing[]> {
  const outward = await outwardOf(sql, aim, due);
  return due.flatMap((delivery): Outgoing[] => {
    const operation = operationOf(delivery);
    if (operation === 'd') return [{ due: delivery, operation, values: {}, digest: null }];
    const rows = outward.get(delivery.recordId);
    const row = rows?.find((candidate) => candidate.part === delivery.part && candidate.table === delivery.tableName);
    return row ? [{ due: delivery, operation, values: row.values, digest: row.digest }] : [];
  });
}

async function outwardOf(sql: Sql, aim: Aim, due: readonly Due[]): Promise<Map<string, OutwardRow[]>> {
  const kind = aim.all.find((candidate) => candidate.name === due[0]?.kind) as KindDefinition;
  const ids = [...new Set(due.filter((delivery) => delivery.wantedDigest !== null).map((delivery) => delivery.recordId))];
  const records = await recordsOf(sql, kind, ids);
  const children = await loadChildren(sql, aim.profile, kind, ids);
  return new Map([...records].map(([id, record]) => [id, outwardRows(aim.profile, kind, record, children.get(id) ?? {}, aim.zone)]));
}

// SQLite gives a function 127 arguments at most.
const MOST_ARGUMENTS = 100;

type Values = readonly (string | number | null)[];

/** The fields of records, by id. They are texts and whole numbers, so they come as JSON: a driver takes far longer over forty columns than over two. */
async function recordsOf(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<Map<string, Content>> {
  const parts = [...chunks(kind.fields, MOST_ARGUMENTS)].map((fields) => fields.map((field) => field.name));
  const columns = parts.map((fields, i) => `JSON_ARRAY(${names(fields)}) AS part${i}`);
  const rows = await selectIn<Record<string, string | Values>>(sql, `SELECT id, ${columns.join(', ')} FROM ${name(kind.table)} WHERE`, 'id', ids);
  return new Map(rows.map((row) => [row.id as string, contentOf(parts, row)]));
}

function contentOf(parts: readonly (readonly string[])[], row: Readonly<Record<string, string | Values>>): Content {
  const content: Content = {};
  for (const [i, fields] of parts.entries()) {
    const json = row[`part${i}`] as string | Values;
    // A server's driver has read it already.
    const values = typeof json === 'string' ? (JSON.parse(json) as Values) : json;
    for (let j = 0; j < fields.length; j++) content[fields[j] as string] = values[j] ?? null;
  }
  return content;
}
