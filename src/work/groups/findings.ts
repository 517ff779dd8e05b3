/** Findings that hold records back, by rule; and rows that were set aside before they became records. */
import { remedyOf, type RuleId, ruleIds, ruleOf } from '../../../schema/rule-catalogue.js';
import { mayDo } from '../../access/rights.js';
import { scope } from '../../access/scope.js';
import { all } from '../../db/predicate.js';
import { marks, usingIndex } from '../../db/sql.js';
import { counted } from '../counted.js';
import type { WorkSource } from '../facts.js';
import { actsOf, clockOf, dueOf, groupOf } from '../group.js';

const titleOf = (rule: string): string => (ruleIds.includes(rule as RuleId) ? ruleOf(rule as RuleId).title : rule);
const UNKNOWN = '按列表中的说明在数据源改正';

export const qualityGroups: WorkSource = async (sql, facts) => {
  const clock = clockOf(facts, 'actReported');
  const acts = actsOf(clock);
  const kinds = facts.kinds.map(({ name }) => name);
  const where = all([
    { text: `i.kind IN (${marks(kinds.length)}) AND i.severity='BLOCK'`, params: kinds },
    scope(facts.viewer, sql.dialect, 'otherwise', 'i'),
  ]);
  const start = `CASE WHEN i.kind IN (${marks(acts.length)}) THEN
    (SELECT MIN(d.day) FROM deliveries d WHERE d.recordId=i.recordId AND d.part='' AND d.state='BLOCKED' AND d.heldDigest IS NULL) END`;
  const text = `SELECT i.rule AS cause, i.district AS district, i.department AS department, ${start} AS start, i.foundAt AS since FROM issues i${usingIndex(sql, 'issues_kind')} WHERE ${where.text}`;
  const found = await counted(sql, { text, params: [...acts, ...where.params] });
  return found.map((group) => {
    const query = [
      ['severity', 'BLOCK'],
      ['rule', group.cause],
    ] as const;
    const next = remedyOf(group.cause) ?? UNKNOWN;
    const told = { what: 'QUALITY', causeTitle: titleOf(group.cause), action: 'FIX', next, path: '/returned/issues', query };
    return groupOf(group, told, facts, dueOf(clock, group.start, facts));
  });
};

/** Of these a person may take the row that was set aside. */
const TAKEABLE = ['OLDER_DIFFERS', 'KEY_NOT_UNIQUE'];

export const quarantinedGroups: WorkSource = async (sql, facts) => {
  const where = scope(facts.viewer, sql.dialect, 'otherwise', 'q');
  const text = `SELECT q.rule AS cause, q.district AS district, q.department AS department, NULL AS start, q.firstSeenAt AS since FROM quarantine q WHERE ${where.text}`;
  const found = await counted(sql, { text, params: where.params });
  return found.map((group) => {
    const takes = TAKEABLE.includes(group.cause) && mayDo(facts.viewer.role, 'take');
    const query = [['rule', group.cause]] as const;
    const next = remedyOf(group.cause) ?? UNKNOWN;
    const told = {
      what: 'QUARANTINED',
      causeTitle: titleOf(group.cause),
      action: takes ? 'DECIDE' : 'FIX',
      next,
      path: '/returned/quarantine',
      query,
    };
    return groupOf(group, told, facts);
  });
};
