/** Where records stand at each target, and why: their rows, the findings that hold them back, and what a person holds. Three statements for any number of records. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { remedyOf, type RuleId, ruleIds, ruleOf } from '../../schema/rule-catalogue.js';
import { nowhere, standingWords } from '../../schema/standing-words.js';
import { scope } from '../access/scope.js';
import type { RecordStanding } from '../api.js';
import type { Database } from '../db/database.js';
import { name, type Sql, selectIn } from '../db/sql.js';
import { SCOPE_TITLES, allHolds } from './holds.js';

interface RowAt {
  readonly recordId: string;
  readonly target: string;
  readonly tableName: string;
  readonly state: string;
  readonly reason: string | null;
  readonly code: string | null;
  readonly field: string | null;
}

interface Blocking {
  readonly recordId: string;
  readonly rule: string;
  readonly label: string;
  readonly target: string | null;
}

export type Standings = (
  viewer: Viewer,
) => (kind: KindDefinition, records: readonly string[]) => Promise<ReadonlyMap<string, readonly RecordStanding[]>>;

export const openStandings =
  (db: Pick<Database, 'read'>): Standings =>
  (viewer) =>
  (kind, records) =>
    db.read(async (sql) => {
      const own = scope(viewer, sql.dialect, 'otherwise');
      const head = 'SELECT recordId, target, tableName, state, reason, code, field FROM deliveries WHERE';
      const rows = await selectIn<RowAt>(sql, `${head} ${own.text} AND`, name('recordId'), records, '', own.params);
      const blocking = rows.some(({ reason }) => reason === 'RULE') ? await blockingOf(sql, viewer, records) : [];
      const held = await heldParts(sql, kind);
      return new Map(
        records.map((record) => [
          record,
          standingsOf(
            kind,
            rows.filter(({ recordId }) => recordId === record),
            blocking,
            held,
          ),
        ]),
      );
    });

async function blockingOf(sql: Sql, viewer: Viewer, records: readonly string[]): Promise<Blocking[]> {
  const own = scope(viewer, sql.dialect, 'otherwise');
  const head = `SELECT recordId, rule, label, target FROM issues WHERE severity='BLOCK' AND ${own.text} AND`;
  return selectIn<Blocking>(sql, head, name('recordId'), records, ' ORDER BY position', own.params);
}

/** Why a table of a target does not send; null where it does. */
type Held = (target: string, table: string) => string | null;

async function heldParts(sql: Sql, kind: KindDefinition): Promise<Held> {
  const targets = await sql.query<{ name: string; state: string }>("SELECT name, state FROM targets WHERE state<>'OPEN'");
  const holds = await allHolds(sql);
  return (target, table) => {
    const whole = targets.find((each) => each.name === target);
    if (whole) return whole.state === 'STOPPED' ? '推送目标已因故停止' : '推送目标已被人工暂停';
    const part = holds.find(
      (hold) => hold.target === target && ((hold.scope === 'TABLE' && hold.name === table) || (hold.scope === 'KIND' && hold.name === kind.name)),
    );
    return part ? `推送目标的这${part.scope === 'TABLE' ? '张' : '一'}${SCOPE_TITLES[part.scope]}已被人工暂停` : null;
  };
}

// A record stands as the worst of its rows stands.
const WORST = ['RETURNED', 'BLOCKED', 'AWAITING', 'WAITING', 'IN_FLIGHT', 'ACCEPTED', 'WITHDRAWN'];

function standingsOf(kind: KindDefinition, rows: readonly RowAt[], blocking: readonly Blocking[], held: Held): RecordStanding[] {
  if (rows.length === 0) return [{ target: null, state: null, reason: null, ...nowhere(kind.origin === 'province') }];
  const targets = [...new Set(rows.map(({ target }) => target))].sort();
  return targets.map((target) => {
    const [worst] = rows.filter((row) => row.target === target).sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
    const { recordId, tableName, state, reason, code, field } = worst as RowAt;
    const found = blocking.filter((one) => one.recordId === recordId && (one.target === null || one.target === target));
    const rules = found.map(({ rule, label }) => `${label}(${ruleIds.includes(rule as RuleId) ? ruleOf(rule as RuleId).title : rule})`);
    const facts = { state, reason, rules, remedy: found[0] ? remedyOf(found[0].rule) : null, code, field, held: held(target, tableName) };
    return { target, state, reason, ...standingWords(facts) };
  });
}
