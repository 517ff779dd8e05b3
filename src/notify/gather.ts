/** Gathering: what has become so, and what lasts, becomes an item of each rule that tells it; each thing once for each rule. */
import { noticeItems } from '../../schema/database/tables/notices.js';
import type { RowOf } from '../../schema/database/own-table.js';
import type { noticeFacts } from '../../schema/database/tables/notices.js';
import type { NoticeEventName } from '../../schema/notices.js';
import type { NoticeRule } from '../config/shape.js';
import { isAmong } from '../access/scope.js';
import { runIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { nowOf } from '../kit/clock.js';
import { digest, newId } from '../kit/ids.js';
import type { Lasting, NoticePorts, NoticeFact } from './ports.js';

type Fact = RowOf<typeof noticeFacts>;

const AT_ONCE = 500;

export async function gather(ports: NoticePorts): Promise<void> {
  for (let taken = AT_ONCE; taken === AT_ONCE; ) taken = await takeFacts(ports);
  for (const { event, read } of ports.lasting)
    if (ports.rules.some(({ events }) => events.includes(event))) await takeLasting(ports, event, await ports.db.read(read));
}

/** Facts are gone in the transaction in which their items are there. */
async function takeFacts({ db, rules }: NoticePorts): Promise<number> {
  const next = (sql: Sql) => sql.query<Fact>(`SELECT * FROM notice_facts ORDER BY id LIMIT ${AT_ONCE}`);
  if ((await db.read(next)).length === 0) return 0;
  return db.transaction(async (sql) => {
    const facts = await next(sql);
    const items = facts.flatMap((fact) =>
      rules.filter((rule) => tells(rule, fact.event, fact)).map((rule) => itemOf(rule, fact.event, fact, fact.id)),
    );
    await insertInto(sql, noticeItems, items, { unique: ['rule', 'event', 'subject'], update: [] });
    await runIn(
      sql,
      'DELETE FROM notice_facts WHERE',
      [],
      'id',
      facts.map(({ id }) => id),
    );
    return facts.length;
  });
}

/** What lasts no more before it was told is not told. */
async function takeLasting({ db, clock, rules }: NoticePorts, event: NoticeEventName, lasting: readonly Lasting[]): Promise<void> {
  const at = nowOf(clock);
  for (const rule of rules.filter(({ events }) => events.includes(event))) {
    const now = lasting.filter((each) => tells(rule, event, each)).map((each) => itemOf(rule, event, { ...each, at }, each.subject));
    const known = await db.read((sql) =>
      sql.query<{ id: string; subject: string; noticeId: string }>('SELECT id, subject, noticeId FROM notice_items WHERE rule=? AND event=?', [
        ...[rule.name, event],
      ]),
    );
    const before = new Set(known.map(({ subject }) => subject));
    const subjects = new Set(now.map(({ subject }) => subject));
    const fresh = now.filter(({ subject }) => !before.has(subject));
    const over = known.filter(({ subject, noticeId }) => noticeId === '' && !subjects.has(subject)).map(({ id }) => id);
    if (fresh.length === 0 && over.length === 0) continue;
    await db.transaction(async (sql) => {
      await insertInto(sql, noticeItems, fresh, { unique: ['rule', 'event', 'subject'], update: [] });
      if (over.length > 0) await runIn(sql, "DELETE FROM notice_items WHERE noticeId='' AND", [], 'id', over);
    });
  }
}

const tells = ({ events, districts }: NoticeRule, event: string, { district }: Pick<NoticeFact, 'district'>): boolean =>
  events.some((each) => each === event) && (districts === null || (district !== null && isAmong(districts, district)));

const itemOf = (rule: NoticeRule, event: string, { at, cause, count, ...owned }: NoticeFact & { readonly at: string }, subject: string) => ({
  ...{ id: newId(), rule: rule.name, event, subject: digest(subject), recipient: recipientOf(rule, owned) },
  ...{ cause: cause?.slice(0, 80) ?? null, count, at, noticeId: '' },
});

/** Whose it is, as far as the rule goes apart; what is nobody's is the city's. */
function recipientOf({ to }: NoticeRule, { district, department }: Pick<NoticeFact, 'district' | 'department'>): string {
  if (to === 'department' && department !== null) return `department:${department}`;
  return to !== 'city' && district !== null ? `district:${district}` : 'city';
}
