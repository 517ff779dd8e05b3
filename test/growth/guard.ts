/**
 * Guard against growth: every way in, over a large store. No statement scans a large table, none reads fifty times what it answers.
 * The usual fault is an index whose first column the condition leaves out, or `<>` where the index wants `IN`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksOf } from '../../src/cli/doctor/checks.js';
import { heldCounts } from '../../src/ingest/held-counts.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { openAccess } from '../../src/access/identify.js';
import { startServer } from '../../src/http/server.js';
import { rollUp } from '../../src/indicators/rollup.js';
import { requestGroups } from '../../src/requests/groups.js';
import { anyDue, backlogAt } from '../../src/outbox/backlog.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { engines } from '../support/database.js';
import { everything } from '../support/viewers.js';
import { logSteps, recordSteps, type Step } from './every-way-in.js';
import { documentsOf } from './documents.js';
import { fill } from './fill.js';
import { type Fault, watch } from './watch.js';

const LARGE = 4_000;

/** What may read much, and why. */
const EXCEPTED: readonly RegExp[] = [
  // The newest thousand search texts, by their number.
  /FROM \(SELECT \* FROM search_texts WHERE number<\? ORDER BY number DESC LIMIT 1024\)/,
  // A sum of whole months and days: as many rows as there are districts, departments and days, whatever the number of records.
  /SELECT [^;]*SUM\(total\)[^;]* FROM rollup(s|_months|_marginals) WHERE/,
  /SELECT [^;]*SUM\(CASE WHEN m\.measure=[^;]* FROM rollup(s|_marginals) m WHERE/,
  // Doctor's counts of what a source no longer shows, by source; they go aside.
  /FROM `\w+` WHERE source=\? AND withdrawnAt IS NULL/,
];

// Of a district's rows a department may have the last few.
const BY_ANOTHER = 'a department is read by another index than its own: beside the loop';

/** @param acts how many there are of the most frequent kind */
export function guard(acts: number): void {
  describe.each(engines)('on %s', (engine) => {
    let opened: TestApp;
    const large = new Set<string>();

    beforeAll(async () => {
      opened = await openTestApp(engine, '2022-03-20T00:00:00.000Z');
      const { db, hub } = opened.app;
      await fill({ db, kinds: hub.kinds, targets: opened.config.targets as never, acts });
      const tables = [
        ...hub.kinds.flatMap((kind) => [kind.table, ...kind.children.map(({ table }) => table)]),
        'deliveries',
        'item_requests',
        'open_clocks',
        'search_texts',
        'rollups',
        'rollup_marginals',
      ];
      for (const table of tables) {
        const [row] = await db.read((sql) => sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`));
        if (Number(row?.n) >= LARGE) large.add(table);
      }
    });
    afterAll(() => opened.close());

    /** What the guard finds while these are taken. */
    async function guarded(steps: readonly Step[]): Promise<(Fault & { step: string })[]> {
      const watching = watch(opened.app.db, large, EXCEPTED);
      const found: (Fault & { step: string })[] = [];
      try {
        for (const [step, work, scans] of steps) {
          await work();
          found.push(...(await watching.found()).filter(({ aside }) => !(aside && scans)).map((fault) => ({ step, ...fault })));
        }
        expect(watching.seen()).toBeGreaterThan(0);
      } finally {
        watching.end();
      }
      return found;
    }

    test('the served schema: every root field, nested lists, every operator on what has an index, search, counts, export', async () => {
      const { app, config } = opened;
      const { hub, db, metrics, tracing } = app;
      const access = openAccess(config.viewers.map((viewer) => ({ ...viewer, budget: null })));
      const refused: string[] = [];
      const log = {
        info() {},
        error: (...told: unknown[]) => void refused.push(told.map((each) => (each as { err?: Error }).err ?? each).join(' ')),
      };
      const server = await startServer({ hub, db, metrics, tracing, access, host: '127.0.0.1', port: 0, log });
      const ask = async (as: string, query: string): Promise<void> => {
        // What only administrators see is asked by one of them.
        const key = as === 'city' && /\b(people|accessKeys|roles|auditLog|standIns|openWork)\b/.test(query) ? 'auditor' : as;
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
        const answer = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
        const { errors } = (await answer.json()) as { errors?: { message: string; extensions: { code: string } }[] };
        // Some fields are the city's, or a district's.
        const narrower = key !== 'city' && key !== 'auditor' && errors?.[0]?.extensions.code === 'FORBIDDEN';
        const districts = key === 'clerk' && query.includes('claimRate');
        if (errors && !narrower && !districts) refused.push(`${errors[0]?.message}: ${query}`);
      };
      try {
        const documents = documentsOf(buildGraphqlSchema(hub.kinds), hub.kinds);
        const steps = ['city', 'echeng', 'clerk'].flatMap((key) =>
          // What may scan is looked at once: its reads on the loop are the same for a district.
          documents
            .filter(({ scans }) => key === 'city' || !scans)
            .map(({ name, text, scans }): Step => [`${key}: ${name}`, () => ask(key, text), key === 'clerk' ? BY_ANOTHER : scans]),
        );
        const headers = { authorization: 'Bearer city' };
        const exported: Step = ['export', async () => (await fetch(new URL('/export/issues.csv', server.url), { headers })).text()];
        expect(await guarded([...steps, exported])).toEqual([]);
        expect(refused).toEqual([]);
      } finally {
        await server.close();
      }
    });

    const parents = (kind: string): string[] => Array.from({ length: 20 }, (_, i) => `${kind}-${String(i).padStart(8, '0')}`);
    const queries = (viewer = everything) => opened.app.hub.queries(viewer);

    test('records: pages, orders, filters, counts, nested lists, under the city, a district and a department', async () => {
      const district = queries({ name: 'echeng', role: 'DISTRICT_ADMIN', districts: ['echeng'] });
      const clerk = queries({ name: 'clerk', role: 'DEPARTMENT_CLERK', districts: ['echeng'], department: 'd3' });
      const steps = opened.app.hub.kinds.flatMap((kind) => [
        ...recordSteps(queries(), kind, parents),
        ...recordSteps(district, kind, parents),
        ...recordSteps(clerk, kind, parents).map(([name, work]): Step => [`clerk: ${name}`, work, BY_ANOTHER]),
      ]);
      expect(await guarded(steps)).toEqual([]);
    });

    test('logs, books, figures, quality, probes and doctor', async () => {
      const { app, config } = opened;
      const { logs } = queries();
      const runtime = { version: process.version, today: '2022-03-20', folder: config.dataFolder, shortKeys: [], openFiles: [] };
      const names = new Set(['claims', 'pushedRows', 'jointInspections', 'alertsReceived']);
      const steps: Step[] = [
        ...logSteps(queries()),
        ['balance', () => logs.balance()],
        ['freshness', () => logs.freshness()],
        ['quality', () => logs.quality({ from: '2021-01-01', to: '2021-12-31' })],
        ['figures', () => logs.figures(2021, null, names)],
        ['issue counts', () => logs.counts('issues', 'rule', null)],
        ['metrics', () => app.metrics.text()],
        ['doctor', () => checksOf(app, queries(), runtime)],
        ['end of a pass', () => app.db.read((sql) => heldCounts(sql, app.hub.kinds))],
        ['requests in the work list', () => app.db.read((sql) => requestGroups(sql, everything, { now: Date.parse('2022-03-20'), days: 30 }))],
        ['backlog', () => app.db.read((sql) => backlogAt(sql, 'province'))],
        ['due', () => app.db.read((sql) => anyDue(sql, 'province', ['jg_jgxw_check_action'], '2022-03-20'))],
      ];
      expect(await guarded(steps)).toEqual([]);
    });

    test('a pass, one with nothing new, delivering and the roll-up', async () => {
      const { app, config } = opened;
      const drop = join(config.configFolder, 'drop');
      mkdirSync(drop, { recursive: true });
      writeFileSync(join(drop, 'claims.csv'), ['id,itemCode', ...Array.from({ length: 100 }, (_, i) => `${i},item-${i}`)].join('\n'));
      const steps: Step[] = [
        ['100 changes', () => app.sync()],
        ['nothing new', () => app.sync()],
        ['delivering', () => app.deliver().catch(() => undefined)],
        ['roll-up', () => rollUp(app.db, app.hub.kinds, config.targets)],
      ];
      expect(await guarded(steps)).toEqual([]);
    });

    test('a statement that leaves the first column of the index out is found', async () => {
      const { db } = opened.app;
      const bad = "SELECT recordId FROM deliveries WHERE state<>'ACCEPTED' AND message='x'";
      const faults = await guarded([['bad', () => db.read((sql) => sql.query(bad))]]);
      expect(faults.map(({ step }) => step)).toEqual(['bad']);
    });
  });
}
