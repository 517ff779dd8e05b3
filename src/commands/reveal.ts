/** Command: shows one protected value of one record as it is; that it was shown is written down before it is. */
import { HubError } from '../../schema/errors.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Commands } from '../api.js';
import { visibleRecords } from '../query/visible-records.js';
import { name } from '../db/sql.js';
import type { CommandOf } from './command.js';

const SHOWN_S = 60;
const LEAST_REASON = 2;

export const reveal: CommandOf<Commands['reveal']> = {
  name: 'reveal',
  title: '查看一个受保护的值',
  right: 'reveal',
  logged: ['kind', 'id', 'field', 'reason'],
  atomic: true,
  object: async (_ports, { kind, id, field }) => `${kind}/${id}/${field}`,
  async run({ db, kinds }, { kind: named, id, field: asked, reason }, actor) {
    if ([...reason.trim()].length < LEAST_REASON) throw new HubError('BAD_ARGUMENT', { name: 'reason', why: '请写明事由(至少 2 个字)' });
    const kind = kinds.find(({ name }) => name === named);
    if (!kind) throw new HubError('NOT_FOUND', { what: '这条记录' });
    const column = protectedColumn(kind, asked);
    const row = await db.read(async (sql) => {
      const { text, params } = visibleRecords(actor, kind, null, sql.dialect);
      const [found] = await sql.query<{ value: string | null }>(`SELECT ${name(column)} AS value FROM ${name(kind.table)} WHERE id=? AND (${text})`, [
        id,
        ...params,
      ]);
      return found;
    });
    // Another's record is as one that is not there.
    if (!row) throw new HubError('NOT_FOUND', { what: '这条记录' });
    return { value: row.value === null ? null : String(row.value), seconds: SHOWN_S };
  },
};

function protectedColumn(kind: KindDefinition, asked: string): string {
  const field = kind.fields.find(({ apiName, protection }) => apiName === asked && protection !== 'public');
  if (!field) throw new HubError('BAD_ARGUMENT', { name: 'field', why: '不是这一数据类中受保护的字段' });
  return field.name;
}
