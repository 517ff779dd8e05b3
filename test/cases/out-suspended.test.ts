/** Cases of the way out: of two processes on one server database the one that sends is suspended past its lease, and goes on afterwards. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterEach, describe, expect, test } from 'vitest';
import { engines, freshDatabase } from '../support/database.js';
import { until } from '../support/program.js';
import { openPrograms, type ProgramStage } from './out-programs-stage.js';

const ROWS = 30;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

/** Statements on the hub's database. */
async function statements(url: string) {
  const connection = await createConnection(url.replace('mariadb:', 'mysql:'));
  ends.push(() => connection.end());
  return async <Row extends object>(sql: string): Promise<Row[]> => (await connection.query(sql))[0] as Row[];
}
type Statements = Awaited<ReturnType<typeof statements>>;

/** So much time passes for what goes by the database's clock: a process that is suspended renews nothing meanwhile. */
async function passed(ask: Statements, seconds: number): Promise<void> {
  const back = (column: string): string =>
    `${column}=CONCAT(LEFT(DATE_FORMAT(STR_TO_DATE(LEFT(${column},23),'%Y-%m-%dT%H:%i:%s.%f') - INTERVAL ${seconds} SECOND,'%Y-%m-%dT%H:%i:%s.%f'),23),'Z')`;
  for (const table of ['jobs', 'batches']) await ask(`UPDATE ${table} SET ${back('leaseUntil')} WHERE leaseUntil IS NOT NULL`);
  await ask(`UPDATE runs SET ${back('heartbeatAt')} WHERE state='RUNNING'`);
}

async function worker(stage: ProgramStage, name: string) {
  const data = join(stage.folder, name);
  mkdirSync(data);
  const started = await stage.start(['serve', '--role', 'jobs'], { data });
  await started.says('ready ');
  return started;
}

const well = async (stage: ProgramStage, ...lines: string[]): Promise<void> => {
  for (const line of lines) expect({ line, ...(await stage.run(line.split(' '))) }).toMatchObject({ line, code: 0 });
};

describe.runIf(engines.includes('mariadb'))('a process suspended in the middle of a push', () => {
  test('another takes over after its lease; it goes on without a row twice, its late answer is not written, its run is closed', async () => {
    const url = await freshDatabase('mariadb');
    const stage = await openPrograms('', url);
    const { province } = stage;
    stage.plans(ROWS);
    await well(stage, 'migrate', 'sync', 'release province');
    const ask = await statements(url);

    // The province takes what A pushes, and keeps its answer back.
    const [took, late] = [signal(), signal()];
    province.says.push = async (_, usual) => {
      const answer = usual();
      took.give();
      await late.given;
      return answer;
    };
    const a = await worker(stage, 'a');
    await ask(`UPDATE jobs SET dueAt='2026-01-01T00:00:00.000Z' WHERE name='deliver'`);
    await took.given;
    a.child.kill('SIGSTOP');
    province.says.push = undefined;
    const [owner] = await ask<{ owner: string }>(`SELECT owner FROM batches WHERE owner IS NOT NULL`);
    expect(owner?.owner).toContain(`:${a.child.pid}:`);

    await passed(ask, 60);
    const b = await worker(stage, 'b');
    const left = () => ask(`SELECT id FROM deliveries WHERE state<>'ACCEPTED'`);
    await until(async () => (await left()).length === 0);
    const ofA = () =>
      ask<{ state: string; endedAt: string | null }>(`SELECT state, endedAt FROM runs WHERE owner LIKE '%:${a.child.pid}:%' ORDER BY id`);
    await until(async () => (await ofA()).every(({ state }) => state !== 'RUNNING'));
    expect((await ofA()).map(({ state }) => state)).toEqual(['CUT_OFF']);
    const batches = () => ask(`SELECT * FROM batches WHERE id<='${newest}' ORDER BY id`);
    const newest = (await ask<{ id: string }>('SELECT MAX(id) AS id FROM batches'))[0]?.id ?? '';
    const before = await batches();
    expect(before).toMatchObject([{ state: 'DECIDED', accepted: ROWS, returned: 0, owner: null }]);

    a.child.kill('SIGCONT');
    late.give();
    expect((await b.stop()).code).toBe(0);
    // What comes next is A's: it has ended what it was at, and goes on working.
    stage.plans(ROWS + 1, '2022-03-02 10:00:00', '改');
    await well(stage, 'sync');
    await ask(`UPDATE jobs SET dueAt='2026-01-01T00:00:00.000Z' WHERE name='deliver'`);
    await until(async () => (await left()).length === 0);
    expect(await batches()).toEqual(before);
    await until(async () => (await ofA()).every(({ state }) => state !== 'RUNNING'));

    expect((await a.stop()).code).toBe(0);

    const pushes = province.asked.filter(({ path }) => path.endsWith('/data/push')).map(({ body }) => body as { batch: string });
    const bodies = new Map<string, Set<string>>();
    for (const body of pushes) bodies.set(body.batch, (bodies.get(body.batch) ?? new Set()).add(JSON.stringify(body)));
    expect([...bodies.values()].map(({ size }) => size)).toEqual([...province.batches].map(() => 1));
    // Each content of a record stands in one batch.
    const rows = [...province.batches.values()].flatMap((batch) => batch.rows.map((row) => `${row.record_unique_identity} ${row.title}`));
    expect([rows.length, new Set(rows).size, province.held.size]).toEqual([2 * ROWS + 1, 2 * ROWS + 1, ROWS + 1]);
    expect(pushes.filter(({ batch }) => batch === pushes[0]?.batch)).toHaveLength(2);
  });
});
