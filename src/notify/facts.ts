/**
 * Facts: written in the transaction in which they became so, so that none is lost, whatever is cut off. Nothing is written for what no rule tells.
 */
import { noticeFacts } from '../../schema/database/tables/notices.js';
import { type NoticeEventName, noticeEvents } from '../../schema/notices.js';
import type { NoticeRule } from '../config/shape.js';
import type { Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { type HubClock, nowOf } from '../kit/clock.js';
import { newId } from '../kit/ids.js';
import type { NoticeFact } from './ports.js';

type Row = Readonly<Record<string, unknown>>;

export interface Facts {
  tell(sql: Sql, event: NoticeEventName, facts: readonly NoticeFact[]): Promise<void>;
  /** Of records just written: those of a kind whose new ones are told of. @param before those that were there */
  tellAdded(sql: Sql, kind: { readonly name: string }, written: readonly Row[], before: ReadonlyMap<string, unknown>): Promise<void>;
  /** Of outward rows just decided: those that the province returned. */
  tellReturned(sql: Sql, decided: readonly Row[]): Promise<void>;
}

export function openFacts(rules: readonly Pick<NoticeRule, 'events'>[], clock: HubClock): Facts {
  const wanted = new Set(rules.flatMap(({ events }) => events));
  const byKind = new Map(noticeEvents.flatMap(({ name, kind }) => (kind !== undefined && wanted.has(name) ? [[kind, name]] : [])));
  const tell: Facts['tell'] = async (sql, event, facts) => {
    if (!wanted.has(event) || facts.length === 0) return;
    const at = nowOf(clock);
    await insertInto(
      sql,
      noticeFacts,
      summed(facts).map((fact) => ({ id: newId(), event, at, ...fact })),
    );
  };
  return {
    tell,
    async tellAdded(sql, { name }, written, before) {
      const event = byKind.get(name);
      if (event === undefined) return;
      const added = written.filter((row) => !before.has(String(row.id)) && row.withdrawnAt === null);
      await tell(
        sql,
        event,
        added.map((row) => toldOf(row, null)),
      );
    },
    async tellReturned(sql, decided) {
      if (!wanted.has('rowReturned')) return;
      const returned = decided.filter(({ state }) => state === 'RETURNED');
      await tell(
        sql,
        'rowReturned',
        returned.map((row) => toldOf(row, codeOf(row.code))),
      );
    },
  };
}

const toldOf = ({ district, department }: Row, cause: string | null): NoticeFact => ({
  district: String(district ?? '') || null,
  department: String(department ?? '') || null,
  ...{ cause, count: 1 },
});

// It comes from outside, and is told outside.
const codeOf = (code: unknown): string | null => (/^[A-Za-z0-9_-]{1,20}$/.test(String(code ?? '')) ? String(code) : null);

/** Those alike as one: a receipt of ten thousand rows is a handful of facts. */
function summed(facts: readonly NoticeFact[]): NoticeFact[] {
  const sums = new Map<string, NoticeFact>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.district, fact.department, fact.cause]);
    sums.set(key, { ...fact, count: fact.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}
