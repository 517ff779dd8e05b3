/** Stage of the cases of the way out: a real hub on a case's YAML, a source of plans that the case writes, and a province that says what it is told. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach } from 'vitest';
import { operator } from '../support/viewers.js';
import { openSpokenProvince, type SpokenProvince, targetYaml } from '../support/spoken-province.js';
import { type CaseHub, openCase, type Row } from './stage.js';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

export interface OutCase {
  readonly hub: CaseHub;
  readonly province: SpokenProvince;
  /** Makes plans 1…n of the source anew (title 二〇二二年计划N+tag), changed at `stamp`. */
  plans(n: number, stamp?: string, tag?: string): void;
  /** Statements on the source's own database (table `plans`: id, ut, uscc, title, nd, kind, lead, gone). */
  readonly source: InstanceType<typeof Libsql>;
  sync(): Promise<void>;
  /** One run of the job `deliver`; its line for the target. */
  deliver(): Promise<{ state: string; message: string | null; counts: Readonly<Record<string, number>> }>;
  release(): Promise<void>;
  batches(): Promise<Row[]>;
  /** state → rows, of deliveries */
  states(): Promise<Record<string, number>>;
}

/** @param more YAML lines below the target @param at where the hub's clock stands */
export async function openOutCase(more = '', at = '2026-11-29T02:00:00.000Z'): Promise<OutCase> {
  const clock = { now: (): number => Date.parse(at) };
  const province = await openSpokenProvince(() => clock.now());
  ends.push(() => province.close());
  const yaml = `
sources:
  - name: plans
    district: echeng
    type: sql
    settings: { url: "sqlite:$FOLDER/src.db" }
    kinds:
      supervisionPlan: { from: plans, key: id, changedAt: ut, follow: { since: ut, overlap: 10m }, department: { field: uscc }, withdrawn: { field: gone, equals: "1" }, fields: { planId: id, title: title, year: nd, planKind: kind, leadDept: lead } }
targets:${targetYaml(province.origin, 'supervisionPlan', more)}
`;
  const hub = await openCase(yaml, at);
  clock.now = () => hub.clock.ms;
  const source = new Libsql(join(hub.folder, 'src.db'));
  ends.push(() => void source.close());
  source.exec('CREATE TABLE plans(id text primary key, ut text, uscc text, title text, nd text, kind text, lead text, gone text)');
  return {
    hub,
    province,
    source,
    plans(n, stamp = '2022-03-01 10:00:00', tag = '') {
      const put = source.prepare('INSERT OR REPLACE INTO plans(id, ut, uscc, title, nd, kind, lead) VALUES (?,?,?,?,?,?,?)');
      for (let i = 1; i <= n; i++) put.run(`PLAN${i}`, stamp, '11420700MB1Y52882W', `二〇二二年计划${i}${tag}`, '2022', 'ANNUAL', '甲局');
    },
    async sync() {
      await hub.sync('plans');
    },
    async deliver() {
      const { parts } = await hub.app.deliver();
      const part = parts.find(({ name }) => name === 'province');
      return { state: part?.state ?? '', message: part?.message ?? null, counts: part?.counts ?? {} };
    },
    release: async () => void (await hub.app.hub.commands(operator).release({ target: 'province' })),
    batches: () => hub.rows('SELECT * FROM batches ORDER BY id'),
    async states() {
      const rows = await hub.rows<{ state: string; n: number }>('SELECT state, COUNT(*) AS n FROM deliveries GROUP BY state');
      return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
    },
  };
}
