/** Returned rows by the province's code, and rows that are held back for another reason than a finding. */
import type { Deadline } from '../../../schema/deadlines.js';
import { mayDo } from '../../access/rights.js';
import { scope } from '../../access/scope.js';
import { all } from '../../db/predicate.js';
import { marks, type Sql, usingIndex } from '../../db/sql.js';
import { CODE_WORDS, HOLD_WORDS, OTHER_CODE } from '../../outbox/standing-words.js';
import { groupBy } from '../../kit/group.js';
import { counted, type OpenCount } from '../counted.js';
import type { WorkFacts, WorkSource } from '../facts.js';
import { actsOf, clockOf, dueOf, groupOf, type RowQuery } from '../group.js';
import { openRowsOf } from '../open-rows.js';

const LIST = '/returned/deliveries';

export const returnedGroups: WorkSource = async (sql, facts) => {
  const clock = clockOf(facts, 'returnedRow');
  const open = clock && openRowsOf(clock, sql, facts);
  if (!open) return [];
  const text = `SELECT d.code AS cause, ${open.district} AS district, ${open.department} AS department, ${open.start} AS start, ${open.start} AS since FROM ${open.from} WHERE ${open.where.text}`;
  const found = await counted(sql, { text, params: open.where.params });
  return usual(found).map((group) => {
    const words = CODE_WORDS[group.cause] ?? OTHER_CODE;
    const due = dueOf(clock, group.start && open.dayOf(group.start), facts);
    const query: RowQuery = [['state', 'RETURNED'], ...(group.cause === ODD ? [] : [['code', group.cause] as const])];
    const next = `${words.next};改正后自动重报,省平台有误的可在列表中重推`;
    return groupOf(
      group,
      { what: 'RETURNED', causeTitle: `${group.cause === ODD ? '' : group.cause} ${words.sentence}`.trim(), action: 'FIX', next, path: LIST, query },
      facts,
      due,
    );
  });
};

const ODD = '?';
const CODE = /^(?:[A-Za-z0-9]{1,6}(?:,[A-Za-z0-9]{1,6})*)?$/;

/** A code is a text from outside: one of another form may quote a value, and stands neither in a group nor in an address. */
function usual(found: readonly OpenCount[]): OpenCount[] {
  const odd = groupBy(
    found.filter(({ cause }) => !CODE.test(cause)),
    ({ district, department }) => `${district} ${department}`,
  );
  const earliest = (days: readonly (string | null)[]): string | null => days.flatMap((day) => day ?? []).sort()[0] ?? null;
  const together = [...odd.values()].map((groups): OpenCount => {
    const [first] = groups as [OpenCount];
    const rows = groups.reduce((sum, group) => sum + group.rows, 0);
    return { ...first, cause: ODD, rows, start: earliest(groups.map(({ start }) => start)), since: earliest(groups.map(({ since }) => since)) };
  });
  return [...found.filter(({ cause }) => CODE.test(cause)), ...together];
}

export const blockedGroups: WorkSource = async (sql, facts) => {
  const clock = clockOf(facts, 'actReported');
  const found = await counted(sql, blockedRows(sql, facts, clock));
  return found.map((group) => {
    const words = HOLD_WORDS[group.cause] ?? OTHER_CODE;
    const query = [
      ['state', 'BLOCKED'],
      ['reason', group.cause],
    ] as const;
    const told = { what: 'BLOCKED', causeTitle: words.sentence, action: actionOf(group.cause, facts), next: words.next, path: LIST, query };
    return groupOf(group, told, facts, dueOf(clock, group.start, facts));
  });
};

/** What is held by a finding stands with its rule. */
const BY_FINDING = ['RULE', 'DUPLICATE'];

function blockedRows(sql: Pick<Sql, 'dialect'>, { viewer, targets }: WorkFacts, clock: Deadline | undefined) {
  const acts = actsOf(clock);
  const start = `CASE WHEN d.part='' AND d.heldDigest IS NULL AND d.kind IN (${marks(acts.length)}) THEN d.day END`;
  const where = all([
    { text: `d.target IN (${marks(Math.max(1, targets.length))}) AND d.state='BLOCKED'`, params: targets.length > 0 ? targets : [''] },
    { text: `d.reason NOT IN (${marks(BY_FINDING.length)})`, params: BY_FINDING },
    scope(viewer, sql.dialect, 'otherwise', 'd'),
  ]);
  const text = `SELECT d.reason AS cause, d.district AS district, d.department AS department, ${start} AS start, d.updatedAt AS since FROM deliveries d${usingIndex(sql, 'deliveries_due')} WHERE ${where.text}`;
  return { text, params: [...acts, ...where.params] };
}

function actionOf(reason: string, { viewer }: WorkFacts): string {
  if (reason === 'HELD') return mayDo(viewer.role, 'release') ? 'DECIDE' : 'WAIT';
  return reason === 'REFERENCE' || reason === 'NUMBER' ? 'WAIT' : 'FIX';
}
