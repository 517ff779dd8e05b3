/** Deadlines that come near or are past, by clock; and those that cannot be worked out, because a year has no notice. */
import type { Deadline } from '../../../schema/deadlines.js';
import type { WorkGroup } from '../../api.js';
import { mayDo } from '../../access/rights.js';
import { dueOrMissing, EVER, startsDue, startsWithoutDue, windowEnd } from '../../calendar/start-days.js';
import { all } from '../../db/predicate.js';
import type { Sql } from '../../db/sql.js';
import { counted, type OpenCount } from '../counted.js';
import type { WorkFacts, WorkSource } from '../facts.js';
import { addressOf, dueOf, groupOf } from '../group.js';
import { type OpenRows, openRowsOf } from '../open-rows.js';

// An act goes up by itself within hours: told only once it is nearly late. What a person has to do is told a working week ahead.
const AHEAD = { UNACCEPTED: 2, NOTED: 5 } as const;

export const clockGroups: WorkSource = async (sql, facts) => {
  const found: WorkGroup[] = [];
  for (const clock of facts.clocks) {
    const { how } = clock.observed;
    const open = how === 'NOTED' || how === 'UNACCEPTED' ? openRowsOf(clock, sql, facts) : null;
    if (open && (how === 'NOTED' || how === 'UNACCEPTED')) found.push(...(await groupsOf(sql, facts, clock, open, AHEAD[how])));
  }
  return found;
};

async function groupsOf(sql: Sql, facts: WorkFacts, clock: Deadline, open: OpenRows, within: number): Promise<WorkGroup[]> {
  const due = { from: EVER.from, to: windowEnd(facts.today, within, facts.calendar) };
  const where = all([open.where, open.within(startsDue(clock, due, facts.calendar))]);
  const query = [
    ['clocks', clock.name],
    ['within', String(within)],
    ['withoutDay', 'false'],
  ] as const;
  return (await counted(sql, rowsOf(clock.name, open, where))).map((group) => {
    const told = { ...wordsOf(clock), causeTitle: clock.title, path: '/today/deadlines', query };
    return groupOf(group, told, facts, dueOf(clock, group.start, facts));
  });
}

const rowsOf = (cause: string, open: OpenRows, where: { readonly text: string; readonly params: readonly unknown[] }) => ({
  text: `SELECT '${cause}' AS cause, ${open.district} AS district, ${open.department} AS department, ${open.start} AS start, ${open.start} AS since FROM ${open.from} WHERE ${where.text}`,
  params: where.params,
});

function wordsOf({ observed, until, owner }: Deadline): { what: string; action: string; next: string } {
  if (observed.how === 'UNACCEPTED')
    return { what: 'DEADLINE', action: 'WAIT', next: '打开看各行停在哪一步:等待中的会自动推送,退回、阻止的也列在本页各组,请先改正' };
  const alert = observed.how === 'NOTED' && observed.endedBy !== undefined;
  return alert
    ? { what: 'ALERT', action: 'DECIDE', next: `由${owner}${until}` }
    : { what: 'DEADLINE', action: 'FIX', next: `请${owner}处理:${until}` };
}

export const calendarGroups: WorkSource = async (sql, facts) => {
  const found: OpenCount[] = [];
  for (const clock of facts.clocks) {
    const open = openRowsOf(clock, sql, facts);
    for (const range of open ? startsWithoutDue(clock, facts.calendar) : []) {
      const where = all([(open as OpenRows).where, (open as OpenRows).within([range])]);
      const rows = await counted(sql, rowsOf('', open as OpenRows, where));
      for (const group of rows) {
        const { missing } = dueOrMissing(clock, group.start === null ? range.from : (open as OpenRows).dayOf(group.start), facts.calendar);
        found.push({ ...group, district: null, department: null, cause: String(missing ?? '') });
      }
    }
  }
  return [...new Set(found.map(({ cause }) => cause))].sort().map((cause) => missingYear(cause, found, facts));
};

function missingYear(year: string, all: readonly OpenCount[], facts: WorkFacts): WorkGroup {
  const own = all.filter(({ cause }) => cause === year);
  const imports = mayDo(facts.viewer.role, 'calendar');
  return {
    ...{
      id: `NO_CALENDAR:${year}::`,
      what: 'NO_CALENDAR',
      cause: year,
      causeTitle: `期限算不出:缺 ${year} 年工作日历`,
      district: null,
      department: null,
    },
    ...{ rows: own.reduce((sum, { rows }) => sum + rows, 0), more: own.some(({ more }) => more), since: null, mostUrgentDay: null, daysLeft: null },
    action: imports ? 'DECIDE' : 'WAIT',
    next: imports ? `在“系统 → 工作日历”导入 ${year} 年的放假通知,期限随即算出` : `请市级管理员导入 ${year} 年的放假通知,期限随即算出`,
    opens: imports ? '/system/calendar' : addressOf('/today/deadlines', [['withoutDay', 'true']]),
  };
}
