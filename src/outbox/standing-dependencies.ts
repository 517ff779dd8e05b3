/** Standing dependencies: which record one is waiting for, or held back by, and how that one stands; said only of records that the viewer sees. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Sql } from '../db/sql.js';
import type { DeliveryTarget } from './delivery-target.js';
import { applies, holdingReferences, isOwed, type RecordRow } from './references.js';
import { decisiveRow, type StandingRow } from './standing-rows.js';
import { namedRecords, namingFields, referencesOf, rowsOfRecords } from './standing-reads.js';
import { HOLD_WORDS, STATE_WORDS, STRANGERS, type Words } from './standing-words.js';
import { recordStanding } from './standings.js';

interface Named {
  readonly kind: KindDefinition;
  readonly row: RecordRow;
}

export interface Dependencies {
  readonly of: ReadonlyMap<string, RecordRow>;
  readonly named: ReadonlyMap<string, Named>;
  readonly rows: ReadonlyMap<string, readonly StandingRow[]>;
}

const TWIN = { sentence: '同一编号先入库的记录尚无结论', next: '无需处理,那条有结论后本条自动上报' };

/** One statement for the records, one for each kind that they refer to, one for the rows of those. */
export async function readDependencies(sql: Sql, viewer: Viewer, kind: KindDefinition, ids: readonly string[]): Promise<Dependencies> {
  if (ids.length === 0) return { of: new Map(), named: new Map(), rows: new Map() };
  const of = await referencesOf(sql, viewer, kind, ids);
  const named = new Map<string, Named>();
  for (const [other, columns] of columnsByKind(kind)) {
    const wanted = [...of.values()].flatMap((row) => columns.flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : [])));
    for (const [id, row] of await namedRecords(sql, viewer, other, wanted)) named.set(id, { kind: other, row });
  }
  return { of, named, rows: await rowsOfRecords(sql, viewer, [...named.keys()]) };
}

function columnsByKind(kind: KindDefinition): Map<KindDefinition, string[]> {
  const found = new Map<KindDefinition, string[]>();
  for (const reference of kind.references) {
    if (reference.gate !== 'NONE') found.set(reference.to(), [...(found.get(reference.to()) ?? []), reference.column]);
  }
  return found;
}

/** Null: nothing is known that it depends on. @param held dead ones hold it, else undecided ones */
export function wordsOnDependency(
  target: DeliveryTarget,
  kind: KindDefinition,
  recordId: string,
  dependencies: Dependencies,
  held: boolean,
): Words | null {
  const record = dependencies.of.get(recordId);
  if (!record) return null;
  const found = holdingReferences(target, kind).flatMap((reference): Candidate[] => {
    if (!applies(reference, record)) return [];
    const id = record[reference.column];
    if (typeof id === 'string') return [candidateOf(target, id, dependencies, held)];
    return isOwed(reference, record) && held ? [{ rank: 2, words: notThere(reference.title) }] : [];
  });
  if (!held && typeof record.twinId === 'string') found.push({ rank: 1, words: TWIN });
  const worst = found.filter(({ rank }) => rank > 0).toSorted((a, b) => b.rank - a.rank)[0];
  return worst?.words ?? null;
}

/** `rank` 0: it is not this one. */
interface Candidate {
  readonly rank: number;
  readonly words: Words;
}

const NOT_THIS: Candidate = { rank: 0, words: STRANGERS };

function candidateOf(target: DeliveryTarget, id: string, { named, rows }: Dependencies, held: boolean): Candidate {
  const found = named.get(id);
  if (!found) return { rank: 1, words: STRANGERS };
  const title = titleOf(found);
  if (found.row.withdrawnAt !== null) {
    return held ? { rank: 3, words: { sentence: `所依据的${title}已在数据源撤回`, next: '核对引用的编号,或在数据源恢复那条记录' } } : NOT_THIS;
  }
  const there = (rows.get(id) ?? []).filter((row) => row.target === target.name);
  if ((recordStanding(there) ?? 'DEAD') !== (held ? 'DEAD' : 'UNDECIDED')) return NOT_THIS;
  const row = decisiveRow(there);
  const state = row === null ? '还没有排入上报' : row.state === 'BLOCKED' ? HOLD_WORDS[row.reason ?? '']?.sentence : STATE_WORDS[row.state].sentence;
  const next = held ? '先处理那条记录(看它的 standing),它合格后本条自动上报' : '无需处理,那条合格后本条自动上报';
  return { rank: 3, words: { sentence: `所依据的${title}未合格:${state ?? '被阻止'}`, next } };
}

function titleOf({ kind, row }: Named): string {
  const key = namingFields(kind).flatMap((field) => row[field] ?? []);
  return key.length > 0 ? `${kind.title}「${key.join('/')}」` : kind.title;
}

const notThere = (title: string): Words => ({
  sentence: `所依据的${title}没有归集到`,
  next: `核对本条所写的编号,并使${title}先归集、合格,之后本条自动上报`,
});
