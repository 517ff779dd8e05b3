/** Record names: what a person knows the record of a log's row by, whatever its kind; a part of a row, so that no fragment for each kind is needed. */
import { Field, ObjectType } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { linesOf, searchedFields } from '../../schema/kind/searched-fields.js';
import type { Queries, Row } from '../../src/api.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';

@ObjectType('RecordNames', { description: '一条记录叫什么:标题与编码,只含公开的文字' })
export class RecordNames {
  @Field(() => String, { description: '标题;没有标题的数据类为空文本' }) title!: string;
  @Field(() => [String], { description: '编码' }) codes!: readonly string[];
}

// A statement for each kind among the rows of a page: most are of a few.
const COST = { statements: 4, rows: 1 };

export function addRecordNames(to: new () => object): void {
  const spec = { type: () => RecordNames, title: '所属的记录叫什么;已撤回、不存在或不可见的为空', nullable: true, cost: COST };
  addBatchField<Row>(to, 'recordNames', spec, (rows, _args, { hub, queries }) => recordNamesOf(hub.kinds, queries, rows));
}

/** Of rows with `kind` and `recordId`, within what may be seen; null where there is none. */
export async function recordNamesOf(
  kinds: readonly KindDefinition[],
  { records }: Pick<Queries, 'records'>,
  rows: readonly Row[],
): Promise<(RecordNames | null)[]> {
  const found = new Map<unknown, RecordNames>();
  const each = kinds.map(async (kind) => {
    const ids = [...new Set(rows.flatMap((row) => (row.kind === kind.name ? [String(row.recordId)] : [])))];
    if (ids.length === 0) return;
    const fields = searchedFields(kind);
    const columns = fields.map(({ name }) => name);
    for (const [id, row] of await records.byIds(kind, ids, columns)) found.set(id, namesIn(linesOf(fields, row)));
  });
  await Promise.all(each);
  return rows.map(({ recordId }) => found.get(String(recordId)) ?? null);
}

const namesIn = (lines: ReturnType<typeof linesOf>): RecordNames => ({
  title: lines.find(({ as }) => as === 'title')?.text ?? '',
  codes: lines.flatMap(({ as, text }) => (as === 'code' ? [text] : [])),
});
