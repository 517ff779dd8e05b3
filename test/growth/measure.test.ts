import { test } from 'vitest';
import { openTestApp } from '../support/app.js';
import { engines } from '../support/database.js';
import { fill } from './fill.js';
import { checksOf } from '../../src/cli/doctor/checks.js';
import { backlogs } from '../../src/outbox/backlog.js';
import { heldCounts } from '../../src/ingest/held-counts.js';
import { rollUp } from '../../src/indicators/rollup.js';

const acts = Number(process.env.ACTS ?? 41000);
test.each(engines.filter((e) => !process.env.ENGINE || e === process.env.ENGINE))('%s', async (engine) => {
  const opened = await openTestApp(engine, '2022-03-20T00:00:00.000Z');
  const { app, config } = opened;
  const { db, hub } = app;
  const t = performance.now();
  await fill({ db, kinds: hub.kinds, targets: config.targets as never, acts });
  const out: string[] = [`fill ${Math.round(performance.now() - t)} ms`];
  const viewer = { name: 'city', role: 'CITY_ADMIN', districts: '*' } as never;
  const q = hub.queries(viewer);
  const timed = async (name: string, work: () => Promise<unknown>) => {
    await work();
    const times: number[] = [];
    for (let i = 0; i < 3; i++) {
      const b = performance.now();
      await work();
      times.push(performance.now() - b);
    }
    out.push(`${name} ${times.sort((a, b) => a - b)[1]?.toFixed(1)}`);
  };
  const kind = (n: string) => hub.kinds.find((k) => k.name === n) as never;
  const parts = { rows: true, previous: false, next: false, total: false };
  const req = (filter: unknown, more = {}) =>
    ({ columns: ['id'], filter, orderBy: [], first: 20, last: null, after: null, before: null, parts: { ...parts, ...more } }) as never;
  await timed('1 balance', () => q.logs.balance());
  await timed('2 doctor', () =>
    checksOf(app, q, { version: process.version, today: '2022-03-20', folder: '/dev/shm', shortKeys: [], openFiles: [] }),
  );
  await timed('3 metrics backlog', () => db.read((sql) => (backlogs as never as (s: unknown, t: unknown) => Promise<unknown>)(sql, ['province'])));
  await timed('4 quality', () => q.logs.quality({ from: '2021-01-01', to: '2021-12-31' }));
  await timed('5 deliveries by state', () => q.logs.page('deliveries', req({ field: 'state', match: { eq: 'RETURNED' } })));
  await timed('5 deliveries by district', () => q.logs.page('deliveries', req({ field: 'district', match: { eq: 'none' } })));
  await timed('6 count deliveries', () => q.logs.page('deliveries', req(null, { total: true, rows: false })));
  await timed('6 count deliveries by state', () =>
    q.logs.page('deliveries', req({ field: 'state', match: { eq: 'RETURNED' } }, { total: true, rows: false })),
  );
  await timed('7 count startsWith', () =>
    q.records.page(kind('checkAct'), req({ field: 'itemCode', match: { startsWith: 'item' } }, { total: true, rows: false })),
  );
  const district = hub.queries({ name: 'echeng', role: 'DISTRICT_ADMIN', districts: ['echeng'] } as never);
  await timed('7 the same, a district', () =>
    district.records.page(kind('checkAct'), req({ field: 'itemCode', match: { startsWith: 'item' } }, { total: true, rows: false })),
  );
  await timed('8 nested total', () =>
    q.records.byReference(
      kind('checkAct'),
      'claimId',
      Array.from({ length: 20 }, (_, i) => `itemClaim-${String(i).padStart(8, '0')}`),
      req(null, { total: true }),
    ),
  );
  await timed('9 contains', () => q.records.page(kind('checkAct'), req({ field: 'superviseObject', match: { contains: 'nope' } })));
  await timed('13 held counts', () => db.read((sql) => heldCounts(sql, hub.kinds)));
  const keys = await db.read((sql) =>
    sql.query<{ day: string; department: string }>(
      "SELECT DISTINCT day, department FROM check_act WHERE district='echeng' AND day>='2021-05-01' LIMIT 100",
    ),
  );
  const stale = () =>
    db.transaction(async (sql) => {
      for (const k of keys) await sql.run("INSERT INTO stale_days VALUES ('checkAct','echeng',?,?,'m')", [k.department, k.day]);
    });
  await timed('11 roll-up of 100 keys', async () => {
    await stale();
    await rollUp(db, hub.kinds, config.targets);
  });
  process.stdout.write(`\n## ${engine} ${acts}\n${out.join('\n')}\n`);
  await opened.close();
});
