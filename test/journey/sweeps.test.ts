/** Sweeps and re-reads against sources that lose rows, share keys, lose their places and do not tell everything. */
import Libsql from 'libsql';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseHub, openCase, serve } from '../cases/stage.js';
import { hubCommand } from '../support/command-line.js';

const count = async (hub: CaseHub, from: string) => Number((await hub.rows<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]?.n);
const titles = async (hub: CaseHub) =>
  (await hub.rows<{ k: string; t: string }>('SELECT sourceKey AS k, title AS t FROM bulletin ORDER BY k')).map(({ k, t }) => `${k}=${t}`);
const OLD = '2026-06-01 08:00:00';
const LATE = '2026-06-05 08:00:00';

describe('a table without a primary key, followed by since', () => {
  let hub: CaseHub;
  const write = (...statements: string[]): void => {
    const db = new Libsql(join(hub.folder, 'src.db'));
    for (const statement of statements) db.exec(statement);
    db.close();
  };
  const row = (id: string, title: string, ut = OLD) => `INSERT INTO news (id, title, ut) VALUES ('${id}', '${title}', '${ut}')`;

  beforeEach(async () => {
    const from = 'from: news, key: id, changedAt: ut, follow: { since: ut, overlap: 10m }, formats: { changedAt: "yyyy-MM-dd HH:mm:ss" },';
    hub = await openCase(
      `sources:\n  - { name: s1, district: echeng, type: sql, settings: { url: "sqlite:$FOLDER/src.db" }, kinds: { bulletin: { ${from} withdrawn: { field: gone, equals: "1" }, fields: { newsId: id, title: title, body: title, publishTime: ut } } } }`,
    );
    write("CREATE TABLE news (id TEXT, title TEXT, ut TEXT, gone TEXT DEFAULT '0')", row('z', '远', LATE));
  });
  const sweep = async () => (await hub.app.sweep('s1/bulletin')).parts[0];

  test('of two rows under one key the one that is left is taken by the next sweep, and nothing stays told', async () => {
    write(row('x', 'A'), row('x', 'B'));
    expect((await hub.sync()).s1?.state).toBe('PARTLY');
    write("DELETE FROM news WHERE title='A'");
    await sweep();
    expect(await titles(hub)).toEqual(['x=B', 'z=远']);
    expect([await count(hub, 'quarantine'), await count(hub, "issues WHERE rule='KEY_NOT_UNIQUE'")]).toEqual([0, 0]);
  });

  test('of two rows with two moments the older that is left is taken too, and the first that is left ends the finding', async () => {
    write(row('x', 'A', '2026-06-02 08:00:00'), row('x', 'B'), row('y', 'C'), row('y', 'D'));
    await hub.sync();
    write("DELETE FROM news WHERE title IN ('A', 'D')");
    await sweep();
    await sweep();
    expect([await titles(hub), await count(hub, 'quarantine')]).toEqual([['x=B', 'y=C', 'z=远'], 0]);
  });

  test('both rows are still there: sweep after sweep makes no revision', async () => {
    write(row('x', 'A'), row('x', 'B'));
    await hub.sync();
    for (let i = 0; i < 3; i++) await sweep();
    expect([await count(hub, 'revisions'), await count(hub, 'quarantine')]).toEqual([0, 1]);
  });

  test('rows that were withdrawn before anybody knew them are not read at every sweep', async () => {
    await hub.sync();
    write("INSERT INTO news (id, title, ut, gone) VALUES ('w', '撤', '2026-01-01 08:00:00', '1')", row('late', '迟', '2026-01-01 08:00:00'));
    expect((await sweep())?.counts.新增).toBe(1);
    expect((await sweep())?.counts.读取).toBeLessThan(3);
  });
});

describe('a list that must be read whole for its keys', () => {
  interface News {
    readonly id: string;
    readonly title: string;
    readonly ut: string;
  }
  let rows: News[];
  let insists: boolean;
  let generation: number;
  let failing: number | null;
  let origin: string;
  const news = (id: string, title: string, ut = OLD): News => ({ id, title, ut });

  beforeEach(async () => {
    [rows, insists, generation, failing] = [[], false, 1, null];
    origin = await serve((request, response) => {
      const url = new URL(request.url as string, 'http://x');
      const [g, at] = (url.searchParams.get('p') ?? `${generation}-0`).split('-').map(Number) as [number, number];
      const from = url.searchParams.get('from');
      const shown = from === null ? rows : rows.filter(({ ut }) => ut > '2026-06-04');
      response.setHeader('content-type', 'application/json');
      if (g !== generation || at === failing) return void response.writeHead(g === generation ? 503 : 400).end('{}');
      response.end(
        JSON.stringify({
          list: shown.slice(at, at + 1),
          next: at + 1 < shown.length ? `${generation}-${at + 1}` : null,
          more: at + 1 < shown.length || insists,
        }),
      );
    });
  });
  const open = (extra = 'changedAt: ut, follow: { since: from, overlap: 10m },') =>
    openCase(
      `sources:\n  - { name: s1, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: list, next: next, after: p, more: more, key: id, ${extra} keys: { schedule: "0 4 * * *" }, fields: { newsId: id, title: title, body: title, publishTime: ut } } } }`,
    );
  const sweep = async (hub: CaseHub) => (await hub.app.sweep('s1/bulletin')).parts[0];

  test('two rows under one key on two pages are told once, and make no revision at every sweep', async () => {
    rows = [news('z', '远', LATE)];
    const hub = await open();
    await hub.sync();
    rows = [news('x', 'A'), news('x', 'B'), news('z', '远', LATE)];
    for (let i = 0; i < 3; i++) await sweep(hub);
    expect([await titles(hub), await count(hub, 'revisions'), await count(hub, "issues WHERE rule='KEY_NOT_UNIQUE'")]).toEqual([
      ['x=A', 'z=远'],
      0,
      1,
    ]);
    rows = [news('x', 'B'), news('z', '远', LATE)];
    await sweep(hub);
    expect([await titles(hub), await count(hub, 'quarantine')]).toEqual([['x=B', 'z=远'], 0]);
  });

  test('what it does not tell whole calls nothing missing, and says so', async () => {
    rows = [news('x', 'A'), news('y', 'B'), news('z', '远', LATE)];
    const hub = await open();
    await hub.sync();
    rows = [news('x', 'A'), news('z', '远', LATE)];
    insists = true;
    hub.clock.ms += 60_000;
    expect((await sweep(hub))?.outcome).toBe('partly');
    expect([await count(hub, "issues WHERE rule='MISSING_AT_SOURCE'"), await count(hub, 'cursors WHERE sweptAt IS NOT NULL')]).toEqual([0, 0]);
    insists = false;
    await sweep(hub);
    expect(await count(hub, "issues WHERE rule='MISSING_AT_SOURCE'")).toBe(1);
  });

  test.each(['sweep', 'reread'])('a place that is lost in the middle of a %s is given up once, and it comes to its end', async (what) => {
    rows = [news('x', 'A'), news('y', 'B'), news('z', '远', LATE)];
    const hub = await open();
    await hub.sync();
    failing = 2;
    rows = [news('x', 'A2'), news('y', 'B2'), news('z', '远', LATE)];
    const run = async () => (what === 'sweep' ? sweep(hub) : (await hub.sync()).s1);
    if (what === 'reread') await hubCommand(hub.folder, 'source', 'reread', 's1');
    await run();
    [failing, generation] = [null, 2];
    await run();
    await run();
    const under = await hub.rows('SELECT sweepSince, rereadSince, failures FROM cursors');
    expect([under, await titles(hub)]).toEqual([[{ sweepSince: null, rereadSince: null, failures: 0 }], ['x=A2', 'y=B2', 'z=远']]);
  });

  test('a re-read that was not told everything says so and begins anew', async () => {
    rows = [news('x', 'A'), news('z', '远', LATE)];
    const hub = await open();
    await hub.sync();
    await hubCommand(hub.folder, 'source', 'reread', 's1');
    insists = true;
    expect((await hub.sync()).s1).toMatchObject({ outcome: 'partly', message: expect.stringContaining('下一页') });
    expect(await count(hub, 'cursors WHERE rereadSince IS NOT NULL')).toBe(1);
    insists = false;
    expect([(await hub.sync()).s1?.state, await count(hub, 'cursors WHERE rereadSince IS NOT NULL')]).toEqual(['OK', 0]);
  });

  test('a readable row is read though an unreadable one of its key comes first; its own record is not taken for the other’s', async () => {
    rows = [];
    const hub = await openCase(
      `sources:\n  - { name: s2, district: echeng, type: rest, settings: { baseUrl: "${origin}" }, kinds: { bulletin: { path: /a, items: list, next: next, after: p, key: id, changedAt: ut, fields: { newsId: id, title: title, body: title, publishTime: ut } } } }`,
    );
    const s2 = async () => (await hub.rows<{ t: string }>("SELECT title AS t FROM bulletin WHERE source='s2' ORDER BY sourceKey")).map(({ t }) => t);
    rows = [news('x', '坏', '待补'), news('x', '好')];
    await hub.sync('s2');
    expect(await s2()).toEqual(['好']);
    rows = [news('x', '好'), news('x', '另')];
    for (let i = 0; i < 3; i++) await hub.sync('s2');
    const revisions = await count(hub, 'revisions');
    rows = [news('x', '好', '待补'), news('x', '另')];
    for (let i = 0; i < 2; i++) await hub.sync('s2');
    expect([await s2(), await count(hub, 'revisions')]).toEqual([['好'], revisions]);
  });
});
