/** Row that was set aside, looked up by its id in quarantine, and read again as far as a person may choose it. */
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { type RuleId, ruleOf } from '../../schema/rule-catalogue.js';
import { seesRow } from '../access/scope.js';
import type { Sql } from '../db/sql.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { rawOf } from './raw-content.js';
import { readRow } from './row.js';

export interface SetAside {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly district: string | null;
  readonly department: string | null;
  readonly rule: RuleId;
  readonly place: string | null;
  readonly otherPlace: string | null;
  readonly raw: string | null;
  readonly runId: string | null;
}

// They can be read; only another row stands for their key.
export const TAKABLE: readonly RuleId[] = ['OLDER_DIFFERS', 'KEY_NOT_UNIQUE'];

export async function loadSetAside(sql: Sql, viewer: Viewer, id: string): Promise<SetAside> {
  const columns = 'id, source, kind, district, department, rule, place, otherPlace, raw, runId';
  const [found] = await sql.query<SetAside>(`SELECT ${columns} FROM quarantine WHERE id=?`, [id]);
  // A collation may find another's id.
  if (!found || found.id !== id || !seesRow(viewer, found)) throw new HubError('NOT_FOUND', { what: '该待修复行' });
  return found;
}

export const notTakable = ({ id }: SetAside, why: string): HubError => new HubError('ROW_NOT_TAKABLE', { id, why });

export function readAside(aside: SetAside, stream: ConfiguredStream): ReadRow {
  const { title, remedy } = ruleOf(aside.rule);
  if (!TAKABLE.includes(aside.rule)) {
    throw notTakable(aside, `它不符合“${title}”,没有可采用的内容。${remedy.replace(/。$/, '')}`);
  }
  if (aside.raw === null) throw notTakable(aside, '原始内容没有保留(超过 64 KB、已满 90 天,或从未读到),请在数据源中改正后重新给出');
  const row = readRow(stream, rawOf(aside.raw));
  const problem = row.unreadable ? row.findings.find(({ severity }) => severity === 'BLOCK') : row.momentProblem;
  if (row.unreadable || problem) throw notTakable(aside, `按现在的映射读不出:${problem?.message ?? '内容有误'}`);
  return row;
}
