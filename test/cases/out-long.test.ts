/**
 * Cases of long texts and of rows that the database refuses: one of them takes nothing of its page along, on either engine; and what becomes
 * of a step for which the database has no room.
 */
import { join } from 'node:path';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { afterEach, describe, expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { dataSource, migrate } from '../../src/db/database.js';
import { operator } from '../support/viewers.js';
import { type Engine, engines, freshDatabase, migratedDatabase } from '../support/database.js';
import { type CaseHub, openCase } from './stage.js';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

// What else of a check must be mapped; what it says is not looked at here.
const REST = [
  ...['checkActionName', 'institution', 'superviseObject', 'administrativeCp', 'administrativeCpNa'],
  ...['administrativeCpCeType', 'administrativeCpUiCode', 'checkForm', 'checkType', 'checkResult', 'checkPersonnel'],
]
  .map((field) => `${field}: "1"`)
  .concat('itemCode: "01000000000001"', 'listCode: "11420700MB1Y52882W1000001"', 'areaNumber: "420704"')
  .join(', ');
const USCC = '11420700MB1Y52882W';

interface Stage {
  readonly hub: CaseHub;
  readonly source: InstanceType<typeof Libsql>;
  /** A statement on the hub's own database, past the hub. */
  onStore(text: string): Promise<void>;
}

async function openStage(engine: Engine, follow = 'all'): Promise<Stage> {
  const url = await migratedDatabase(engine);
  const hub = await openCase(`
database: { url: "${url}" }
sources:
  - name: plans
    district: echeng
    type: sql
    settings: { url: "sqlite:$FOLDER/src.db" }
    kinds:
      supervisionPlan: { from: plans, key: id, changedAt: ut, follow: ${follow}, department: { field: uscc }, fields: { planId: no, title: title, year: nd, planKind: kind } }
      checkAct: { from: acts, key: id, follow: all, department: { field: uscc }, fields: { checkActionCode: id, institutionCode: uscc, checkDate: day },
                  constants: { ${REST} },
                  children: { checkPoints: { from: points, parentKey: act, key: id, fields: { checkItem: item } } } }
`);
  const source = new Libsql(join(hub.folder, 'src.db'));
  ends.push(() => void source.close());
  source.exec(`CREATE TABLE plans(id text primary key, no text, ut text, uscc text, title text, nd text, kind text);
    CREATE TABLE acts(id text primary key, uscc text, day text); CREATE TABLE points(id integer primary key, act text, item text)`);
  return { hub, source, onStore: (text) => onDatabase(engine, url, text) };
}

async function onDatabase(engine: Engine, url: string, text: string): Promise<void> {
  if (engine === 'sqlite') {
    const store = new Libsql(url.slice('sqlite:'.length));
    store.exec(text);
    store.close();
    return;
  }
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:') });
  await connection.query(text);
  await connection.end();
}

function plans({ source }: Stage, n: number, title: (i: number) => string = (i) => `计划${i}`): void {
  const put = source.prepare('INSERT OR REPLACE INTO plans VALUES (?,?,?,?,?,?,?)');
  for (let i = 1; i <= n; i++) put.run(`P${i}`, `P${i}`, '2022-03-01 10:00:00', USCC, title(i), '2022', 'ANNUAL');
}

const live = async ({ hub }: Stage): Promise<number> =>
  Number((await hub.rows<{ n: number }>('SELECT COUNT(*) AS n FROM supervision_plan WHERE withdrawnAt IS NULL'))[0]?.n);
const aside = ({ hub }: Stage) => hub.rows<{ rule: string; sourceKey: string }>('SELECT rule, sourceKey FROM quarantine ORDER BY sourceKey');
const standing = async ({ hub }: Stage): Promise<string | undefined> =>
  (await hub.app.hub.queries(operator).logs.freshness()).find(({ source }) => source === 'plans')?.state;

/** A rule of its own on the hub's table, as an administrator of a database may have put there. */
const refusing: Record<Engine, (which: string) => readonly string[]> = {
  sqlite: (which) => [
    `CREATE TRIGGER refusing BEFORE INSERT ON supervision_plan WHEN NEW.title LIKE '${which}' BEGIN SELECT RAISE(ABORT, 'no'); END`,
    'DROP TRIGGER refusing',
  ],
  mariadb: (which) => [
    `ALTER TABLE supervision_plan ADD CONSTRAINT refusing CHECK (title IS NULL OR title NOT LIKE '${which}')`,
    'ALTER TABLE supervision_plan DROP CONSTRAINT refusing',
  ],
};

const untouchable: Record<Engine, string> = {
  sqlite: "CREATE TRIGGER untouchable BEFORE UPDATE ON supervision_plan WHEN OLD.planId='P40' BEGIN SELECT RAISE(ABORT, 'no'); END",
  mariadb: `CREATE TRIGGER untouchable BEFORE UPDATE ON supervision_plan FOR EACH ROW
    BEGIN IF OLD.planId='P40' THEN SIGNAL SQLSTATE '45000'; END IF; END`,
};

describe.each(engines)('on %s, a row that the database refuses', (engine) => {
  test.each(['all', '{ since: ut, overlap: 10m }'])('is set aside alone, told, and tried again (%s)', async (follow) => {
    const stage = await openStage(engine, follow);
    const [refuse, accept] = refusing[engine]('坏%') as [string, string];
    await stage.onStore(refuse);
    plans(stage, 1_300, (i) => (i === 700 || i === 1_250 ? `坏计划${i}` : `计划${i}`));
    const first = (await stage.hub.sync()).plans;
    expect(first).toMatchObject({ state: 'ROWS_NOT_STORABLE', outcome: 'partly', counts: { 读取: 1_300, 新增: 1_298, 待修复: 2 } });
    expect(first?.message).toContain('2 行');
    expect(await live(stage)).toBe(1_298);
    expect(await aside(stage)).toEqual(['P1250', 'P700'].map((sourceKey) => ({ rule: 'NOT_STORABLE', sourceKey })));
    expect(await standing(stage)).toBe('FAILING');
    const [told] = await stage.hub.rows<{ problems: string }>('SELECT problems FROM quarantine');
    expect(told?.problems).toMatch(/数据库不接受这一行:(不满足数据库的约束|数据库的触发器不接受)/);
    expect(told?.problems).not.toContain('坏计划');
    // Nothing has changed: told again, nothing doubled.
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans?.state).toBe('ROWS_NOT_STORABLE');
    expect([await live(stage), (await aside(stage)).length]).toEqual([1_298, 2]);
    await stage.onStore(accept);
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans?.state).toBe('OK');
    expect([await live(stage), (await aside(stage)).length, await standing(stage)]).toEqual([1_300, 0, 'FRESH']);
  });

  test('that is known keeps its record, which is stale', async () => {
    const stage = await openStage(engine);
    plans(stage, 3);
    await stage.hub.sync();
    const refuse = refusing[engine]('坏%')[0] as string;
    await stage.onStore(engine === 'sqlite' ? refuse.replace('BEFORE INSERT', 'BEFORE UPDATE') : refuse);
    plans(stage, 3, (i) => (i === 2 ? '坏' : `计划${i}甲`));
    stage.source.exec("UPDATE plans SET ut='2022-04-01 10:00:00'");
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans).toMatchObject({ state: 'ROWS_NOT_STORABLE', counts: { 变更: 2, 待修复: 1 } });
    expect(await stage.hub.rows('SELECT title, stale FROM supervision_plan ORDER BY sourceKey')).toEqual([
      { title: '计划1甲', stale: 0 },
      { title: '计划2', stale: 1 },
      { title: '计划3甲', stale: 0 },
    ]);
  });

  test('where all are refused the page fails as it is: that is no fault of its rows', async () => {
    const stage = await openStage(engine);
    await stage.onStore(refusing[engine]('%')[0] as string);
    plans(stage, 300);
    const { state, message } = (await stage.hub.sync()).plans ?? {};
    expect([state, message]).toEqual(['PAGE_NOT_STORABLE', expect.stringMatching(/超过 50 行.*请管理员检查数据库/)]);
    expect([await live(stage), await standing(stage)]).toEqual([0, 'FAILING']);
  });

  test('with more than fifty others: what was stored stays and is counted, the source fails in words, and all come in by themselves', async () => {
    const stage = await openStage(engine, '{ since: ut, overlap: 10m }');
    const [refuse, accept] = refusing[engine]('坏%') as [string, string];
    await stage.onStore(refuse);
    plans(stage, 1_300, (i) => (i > 600 && i <= 660 ? `坏计划${i}` : `计划${i}`));
    let place: unknown;
    for (const again of [false, true]) {
      const { state, counts } = (await stage.hub.sync()).plans ?? {};
      expect(state).toBe('PAGE_NOT_STORABLE');
      if (!again) expect(counts?.新增).toBe(await live(stage));
      expect([(await aside(stage)).length, await standing(stage)]).toEqual([50, 'FAILING']);
      const [cursor] = await stage.hub.rows("SELECT cursorText, failures, nextTryAt FROM cursors WHERE kind='supervisionPlan'");
      expect(cursor).toEqual({ cursorText: place ?? expect.any(String), failures: again ? 2 : 1, nextTryAt: expect.any(String) });
      place = cursor?.cursorText;
      stage.hub.clock.ms += 3_600_000;
    }
    await stage.onStore(accept);
    expect((await stage.hub.sync()).plans?.state).toBe('OK');
    expect([await live(stage), (await aside(stage)).length, await standing(stage)]).toEqual([1_300, 0, 'FRESH']);
  });

  test('whose record must not be touched at all is set aside without it', async () => {
    const stage = await openStage(engine, '{ since: ut, overlap: 10m }');
    plans(stage, 60);
    await stage.hub.sync();
    await stage.onStore(untouchable[engine]);
    plans(stage, 60, (i) => `计划${i}甲`);
    stage.source.exec("UPDATE plans SET ut='2022-04-01 10:00:00'");
    for (const changed of [59, 0]) {
      stage.hub.clock.ms += 3_600_000;
      const told = { state: 'ROWS_NOT_STORABLE', outcome: 'partly', counts: { 变更: changed } };
      expect((await stage.hub.sync()).plans).toMatchObject(told);
      expect(await aside(stage)).toEqual([{ rule: 'NOT_STORABLE', sourceKey: 'P40' }]);
      expect(await standing(stage)).toBe('FAILING');
    }
    expect(await stage.hub.rows("SELECT title FROM supervision_plan WHERE planId='P40'")).toEqual([{ title: '计划40' }]);
    await stage.onStore('DROP TRIGGER untouchable');
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans).toMatchObject({ state: 'OK', counts: { 变更: 1 } });
    expect(await stage.hub.rows("SELECT title, stale FROM supervision_plan WHERE planId='P40'")).toEqual([{ title: '计划40甲', stale: 0 }]);
    expect([(await aside(stage)).length, await standing(stage)]).toEqual([0, 'FRESH']);
  });

  test('what nobody foresaw makes its source fail under a number, and be tried again', async () => {
    const stage = await openStage(engine);
    plans(stage, 3);
    await stage.hub.sync();
    await stage.onStore('ALTER TABLE revisions RENAME TO revisions_away');
    plans(stage, 3, (i) => `计划${i}甲`);
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans?.state).toBe('INTERNAL');
    const failed = await stage.hub.rows("SELECT failures, errorCode, errorMessage, nextTryAt FROM cursors WHERE kind='supervisionPlan'");
    expect(failed).toEqual([
      { failures: 1, errorCode: 'INTERNAL', errorMessage: expect.stringMatching(/编号 \w{8}/), nextTryAt: expect.any(String) },
    ]);
    expect(await standing(stage)).toBe('FAILING');
    await stage.onStore('ALTER TABLE revisions_away RENAME TO revisions');
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans?.state).toBe('OK');
    expect(await standing(stage)).toBe('FRESH');
  });
});

describe.each(engines)('on %s, what is long', (engine) => {
  const LONG = '长'.repeat(64 * 1_024);

  test('costs its own row alone: a key, a number, a department', async () => {
    const stage = await openStage(engine);
    plans(stage, 20);
    stage.source.prepare('UPDATE plans SET id=? WHERE id=?').run(LONG, 'P3');
    stage.source.prepare('UPDATE plans SET no=?, title=? WHERE id=?').run(LONG, LONG, 'P5');
    stage.source.prepare('UPDATE plans SET uscc=? WHERE id=?').run('9'.repeat(500), 'P7');
    expect((await stage.hub.sync()).plans).toMatchObject({ counts: { 读取: 20, 新增: 20 } });
    expect(await stage.hub.rows("SELECT rule, field FROM issues WHERE kind='supervisionPlan' AND severity='BLOCK' ORDER BY field, rule")).toEqual(
      expect.arrayContaining([
        { rule: 'LENGTH', field: 'department' },
        { rule: 'LENGTH', field: 'planId' },
        { rule: 'LENGTH', field: 'title' },
      ]),
    );
    const [row] = await stage.hub.rows<{ n: number }>('SELECT MAX(LENGTH(sourceKey)) AS n FROM supervision_plan');
    expect(Number(row?.n)).toBeGreaterThanOrEqual(64 * 1_024);
  });

  test('a raw row of just 64 KB that is set aside', async () => {
    const stage = await openStage(engine);
    plans(stage, 5);
    const fill = (title: string) => stage.source.prepare("UPDATE plans SET ut='?', title=? WHERE id='P2'").run(title);
    fill('a');
    await stage.hub.sync();
    const [short] = await stage.hub.rows<{ raw: string }>('SELECT raw FROM quarantine');
    fill('a'.repeat(64 * 1_024 - Buffer.byteLength(String(short?.raw)) + 1));
    await stage.hub.sync();
    expect(await aside(stage)).toEqual([{ rule: 'CHANGED_AT', sourceKey: 'P2' }]);
    const [stored] = await stage.hub.rows<{ raw: string }>('SELECT raw FROM quarantine');
    expect(Buffer.byteLength(String(stored?.raw))).toBe(64 * 1_024);
    expect(await live(stage)).toBe(4);
  });

  test('a record of many children: its replaced content is past 64 KB, and children whose keys begin alike are told apart', async () => {
    const stage = await openStage(engine);
    stage.source.prepare('INSERT INTO acts VALUES (?,?,?)').run('A1', USCC, '2022-03-01');
    const put = stage.source.prepare('INSERT INTO points(act, item) VALUES (?,?)');
    for (let i = 0; i < 300; i++) put.run('A1', `${'同一开头的检查内容'.repeat(9)}${i}`);
    expect((await stage.hub.sync()).plans?.counts).toMatchObject({ 新增: 1 });
    stage.source.exec("UPDATE acts SET day='2022-03-02'");
    expect((await stage.hub.sync()).plans?.counts).toMatchObject({ 变更: 1 });
    const [revision] = await stage.hub.rows<{ n: number }>('SELECT LENGTH(content) AS n FROM revisions');
    expect(Number(revision?.n)).toBeGreaterThan(engine === 'sqlite' ? 20_000 : 65_535);
    const [keys] = await stage.hub.rows<{ n: number }>('SELECT COUNT(DISTINCT childKey) AS n FROM check_point');
    expect(Number(keys?.n)).toBe(300);
  });
});

test.runIf(engines.includes('mariadb'))('texts of a store that is older become as long as those of a new one', async () => {
  const [schema, url] = [await databaseSchema(await loadKinds()), await freshDatabase('mariadb')];
  await migrate({ url, folder: '/', schema });
  await onDatabase('mariadb', url, 'ALTER TABLE revisions MODIFY COLUMN content text NOT NULL');
  await onDatabase('mariadb', url, 'ALTER TABLE quarantine MODIFY COLUMN raw text NULL, MODIFY COLUMN problems text NOT NULL');
  // That of the texts and what came after it run again.
  await onDatabase('mariadb', url, "DELETE FROM migrations WHERE name>='Tables1795992555532'");
  expect((await migrate({ url, folder: '/', schema })).length).toBeGreaterThan(1);
  const source = await dataSource(url, '/', schema).initialize();
  const log = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  expect(log.upQueries.map(({ query }) => query)).toEqual([]);
});

describe('an embedded database', () => {
  test('that is full says so, keeps nothing of the page, and goes on when there is room', async () => {
    const stage = await openStage('sqlite');
    const pragma = (text: string) => stage.hub.app.db.transaction((sql) => sql.query<Record<string, number>>(text));
    plans(stage, 1);
    await stage.hub.sync();
    const [{ page_count: pages = 0 } = {}] = await pragma('PRAGMA page_count');
    await pragma(`PRAGMA max_page_count=${pages + 4}`);
    plans(stage, 900);
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans).toMatchObject({ state: 'DATABASE_FULL', message: expect.stringContaining('腾出空间') });
    expect(await live(stage)).toBe(1);
    await pragma('PRAGMA max_page_count=1000000');
    stage.hub.clock.ms += 3_600_000;
    expect((await stage.hub.sync()).plans?.state).toBe('OK');
    expect(await live(stage)).toBe(900);
  });

  test('that became read-only says so', async () => {
    const stage = await openStage('sqlite');
    plans(stage, 2);
    await stage.hub.app.db.transaction((sql) => sql.query('PRAGMA query_only=ON'));
    await expect(stage.hub.sync()).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
  });
});
