/** Payload: what due deliveries carry outward: the texts made when their records were stored, or else made from the records as they are now. */
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import { chunks, name, names, type Sql, selectIn } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { type Delivery, loadDeliveries } from './delivery.js';
import { type OutwardRow, outwardRows } from './outward.js';
import { loadChildren } from './plan.js';
import { type Operation, operationOf } from './states.js';

export type Due = Pick<Delivery, 'id' | 'lot' | 'identity' | 'district' | 'department' | 'revision' | 'wantedDigest' | 'heldDigest'> & {
  readonly text: Uint8Array | null;
};

export interface Outgoing {
  readonly due: Due;
  readonly operation: Operation;
  /** the fields as a JSON object; `{}` for a withdrawal */
  readonly content: Uint8Array;
  /** null: a withdrawal carries nothing */
  readonly digest: string | null;
}

const EMPTY_OBJECT = Buffer.from('{}');

/** Left out is what has nothing to carry, or cannot be made: it is held back by whoever seals. */
export async function payloadOf(sql: Sql, target: DeliveryTarget, due: readonly Due[]): Promise<Outgoing[]> {
  const withoutText = due.filter((delivery) => delivery.wantedDigest !== null && delivery.text === null);
  const rendered = withoutText.length > 0 ? await renderAgain(sql, target, withoutText) : new Map<number, Rendered>();
  return due.flatMap((delivery): Outgoing[] => {
    const operation = operationOf(delivery);
    if (operation === 'd') return [{ due: delivery, operation, content: EMPTY_OBJECT, digest: null }];
    if (delivery.text !== null) return [{ due: delivery, operation, content: delivery.text, digest: delivery.wantedDigest }];
    const row = rendered.get(delivery.id);
    return row ? [{ due: delivery, operation, content: row.content, digest: row.digest }] : [];
  });
}

interface Rendered {
  readonly content: Uint8Array;
  readonly digest: string;
}

async function renderAgain(sql: Sql, target: DeliveryTarget, withoutText: readonly Due[]): Promise<Map<number, Rendered>> {
  const deliveries = await loadDeliveries(
    sql,
    'id',
    withoutText.map((delivery) => delivery.id),
  );
  const kind = target.all.find((candidate) => candidate.name === deliveries[0]?.kind) as KindDefinition;
  const ids = [...new Set(deliveries.map((delivery) => delivery.recordId))];
  const records = await recordsOf(sql, kind, ids);
  const children = await loadChildren(sql, target.profile, kind, ids);
  const outward = new Map(
    [...records].map(([id, record]) => [id, outwardOf(() => outwardRows(target.profile, kind, record, children.get(id) ?? {}, target.zone))]),
  );
  const rendered = new Map<number, Rendered>();
  for (const { id, recordId, part, tableName } of deliveries) {
    const row = outward.get(recordId)?.find((candidate) => candidate.part === part && candidate.table === tableName);
    if (row) rendered.set(id, { content: Buffer.from(row.text), digest: row.digest });
  }
  return rendered;
}

/** One whose content is broken must not keep the others of its batch. */
function outwardOf(make: () => OutwardRow[]): OutwardRow[] {
  try {
    return make();
  } catch {
    return [];
  }
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
