/** Composing: the items of a recipient that are in no message yet become one, with an id and a text that stay the same however often it is sent. */
import { notices } from '../../schema/database/tables/notices.js';
import { dayOf } from '../../schema/time.js';
import type { NoticeRule } from '../config/shape.js';
import { runIn, type Sql, type TransactionSql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { nowOf } from '../kit/clock.js';
import { newId } from '../kit/ids.js';
import { opensAt } from '../kit/window.js';
import type { NoticePorts } from './ports.js';
import { type CountedItem, eventsOf, recipientName, textOf } from './wording.js';

interface Open extends CountedItem {
  readonly id: string;
  readonly recipient: string;
}

const open = (sql: Sql, rule: string): Promise<Open[]> =>
  sql.query<Open>("SELECT id, recipient, event, cause, count FROM notice_items WHERE noticeId='' AND rule=? ORDER BY id LIMIT 5000", [rule]);

/** Within the quiet hours nothing is told; `opensAt` is null while the window is open. */
export const isQuiet = ({ quiet }: NoticeRule, { city, clock }: NoticePorts): boolean =>
  quiet !== null && opensAt(quiet, city.zone, clock.now()) === null;

export async function compose(ports: NoticePorts): Promise<void> {
  for (const rule of ports.rules) {
    if (isQuiet(rule, ports) || (await ports.db.read((sql) => open(sql, rule.name))).length === 0) continue;
    await ports.db.transaction(async (sql) => {
      const items = await open(sql, rule.name);
      for (const recipient of new Set(items.map((item) => item.recipient))) {
        if (rule.once === 'day' && (await toldToday(sql, ports, rule, recipient))) continue;
        await write(
          sql,
          ports,
          rule,
          recipient,
          items.filter((item) => item.recipient === recipient),
        );
      }
    });
  }
}

async function toldToday(sql: Sql, { clock, city }: NoticePorts, { name }: NoticeRule, recipient: string): Promise<boolean> {
  const newest = 'SELECT MAX(createdAt) AS at FROM notices WHERE rule=? AND recipient=?';
  const [last] = await sql.query<{ at: string | null }>(newest, [name, recipient]);
  return last?.at != null && dayOf(last.at, city.zone) === dayOf(nowOf(clock), city.zone);
}

async function write(sql: TransactionSql, ports: NoticePorts, rule: NoticeRule, recipient: string, items: readonly Open[]): Promise<void> {
  const { city, clock, publicUrl } = ports;
  const now = nowOf(clock);
  const [id, name, events] = [newId(), recipientName(city, recipient), eventsOf(items, publicUrl)];
  const row = { id, rule: rule.name, recipient, recipientName: name.slice(0, 200), state: 'WAITING' as const, text: textOf(city, name, events) };
  await insertInto(sql, notices, [{ ...row, events: JSON.stringify(events), nextAt: now, createdAt: now }]);
  await runIn(
    sql,
    'UPDATE notice_items SET noticeId=? WHERE',
    [id],
    'id',
    items.map((item) => item.id),
  );
}
