/** Commit numbers: in the order of the commits from any number of processes, within an epoch; a COMMIT whose answer was lost is not run twice. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMIT_IDS } from '../../schema/database/tables/turn.js';
import { checkEpoch, type Database, lastCommit, openDatabase, type TransactionSql } from '../../src/db/database.js';
import { engines, migratedDatabase } from '../support/database.js';
import { openTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';

const ROUNDS = 60;
const INSERT = "INSERT INTO fires (id, job, plannedAt, noticedAt, state) VALUES (?, ?, ?, '', '')";
const built = (file: string): string => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

let url: string;
let opened: Database[] = [];

async function prepare(engine: (typeof engines)[number]): Promise<void> {
  url = await migratedDatabase(engine);
}
afterEach(async () => {
  for (const db of opened) await db.close();
  opened = [];
});
async function open(at = url): Promise<Database> {
  const db = await openDatabase({ url: at, folder: '/', schema: {} });
  opened.push(db);
  return db;
}

/** Writes its own number, and how many had committed before it: what it read is still so when it commits. */
async function note(sql: TransactionSql, who: string): Promise<void> {
  const [row] = await sql.query<{ n: number }>('SELECT COUNT(*) AS n FROM fires');
  await sql.run(INSERT, [`${who} ${sql.commit}`, String(Number(row?.n)).padStart(6, '0'), String(sql.commit)]);
}

/** The numbers in the order of the commits. */
async function inOrder(db: Database): Promise<number[]> {
  const rows = await db.read((sql) => sql.query<{ job: string; plannedAt: string }>('SELECT job, plannedAt FROM fires ORDER BY job'));
  expect(rows.map(({ job }) => Number(job))).toEqual(rows.map((_, i) => i));
  return rows.map(({ plannedAt }) => Number(plannedAt));
}
const increases = (numbers: readonly number[]): boolean => numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));

describe.each(engines)('on %s', (engine) => {
  beforeEach(() => prepare(engine));

  test('numbers are in the order of the commits, from two connections, with transactions that fail in between', async () => {
    const databases = [await open(), await open()];
    await Promise.all(
      databases.map(async (db, who) => {
        for (let i = 0; i < ROUNDS; i++) {
          await db
            .transaction(async (sql) => {
              await note(sql, `c${who}`);
              if (i % 5 === 4) throw new Error('fails at its end');
            })
            .catch((error) => expect(error.message).toBe('fails at its end'));
        }
      }),
    );
    const numbers = await inOrder(databases[0] as Database);
    expect(numbers).toHaveLength(2 * ROUNDS * 0.8);
    expect(increases(numbers)).toBe(true);
  });

  test('numbers are in the order of the commits, from two processes', async () => {
    const script = `
      import { openDatabase } from ${JSON.stringify(built('src/db/database.js'))};
      const db = await openDatabase({ url: ${JSON.stringify(url)}, folder: '/', schema: {} });
      for (let i = 0; i < ${ROUNDS}; i++) await db.transaction(async (sql) => {
        const [row] = await sql.query('SELECT COUNT(*) AS n FROM fires');
        await sql.run(${JSON.stringify(INSERT)}, [process.pid + ' ' + sql.commit, String(Number(row.n)).padStart(6, '0'), String(sql.commit)]);
      });
      await db.close();`;
    const process_ = () =>
      new Promise<number | null>((done) =>
        spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] }).once('exit', done),
      );
    expect(await Promise.all([process_(), process_()])).toEqual([0, 0]);
    const numbers = await inOrder(await open());
    expect(numbers).toHaveLength(2 * ROUNDS);
    expect(increases(numbers)).toBe(true);
  });

  test('what joins a transaction has its number, and the last one is reported with its epoch', async () => {
    const db = await open();
    const inner = await db.transaction((sql) => db.transaction(async (joined) => [sql.commit, joined.commit]));
    const { epoch, commit } = await db.read(lastCommit);
    expect(inner).toEqual([commit, commit]);
    expect(epoch).toMatch(/^[0-9a-f-]{36}$/);
    await db.read((sql) => checkEpoch(sql, { epoch, commit: 0 }));
  });

  test('another epoch is refused by name, with what to do', async () => {
    const db = await open();
    const point = await db.read(lastCommit);
    await db.transaction((sql) => sql.run("UPDATE write_turn SET epoch='restored' WHERE id=1"));
    await expect(db.read((sql) => checkEpoch(sql, point))).rejects.toMatchObject({
      code: 'COMMIT_EPOCH_CHANGED',
      status: 409,
      message: expect.stringContaining('请从头重新读取'),
    });
  });
});

describe.runIf(engines.includes('mariadb'))('a COMMIT whose connection is cut', () => {
  let proxy: TcpProxy;
  let db: Database;
  let tries = 0;

  beforeEach(async () => {
    await prepare('mariadb');
    const server = new URL(url);
    proxy = await openTcpProxy(Number(server.port));
    server.port = String(proxy.port);
    db = await open(server.href);
    tries = 0;
  });
  afterEach(() => proxy.close());

  const add = () =>
    db.transaction(async (sql) => {
      await sql.run(INSERT, [`try ${++tries}`, '', String(tries)]);
      return `result of try ${tries}`;
    });
  const rows = () => db.read((sql) => sql.query<{ id: string }>("SELECT id FROM fires WHERE id LIKE 'try%'"));
  const others = async (count: number) => {
    const other = await open();
    for (let i = 0; i < count; i++) await other.transaction((sql) => sql.run(INSERT, [`other ${i}`, '', `other ${i}`]));
  };

  test('before its answer came: it is recognised, gives what it gave, and does not run again', async () => {
    proxy.cutConnection('COMMIT', 'answer');
    expect(await add()).toBe('result of try 1');
    expect([proxy.cuts(), tries, await rows()]).toEqual([1, 1, [{ id: 'try 1' }]]);
  });

  test('before its answer came, and others commit meanwhile: it is recognised all the same', async () => {
    proxy.cutConnection('COMMIT', 'answer', () => others(COMMIT_IDS - 2));
    expect(await add()).toBe('result of try 1');
    expect([proxy.cuts(), tries, await rows()]).toEqual([1, 1, [{ id: 'try 1' }]]);
  });

  test('before its answer came, and so many others commit that nobody can know: it is a failure, not a second run', async () => {
    proxy.cutConnection('COMMIT', 'answer', () => others(COMMIT_IDS - 1));
    await expect(add()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('结果不明') });
    expect([proxy.cuts(), tries, await rows()]).toEqual([1, 1, [{ id: 'try 1' }]]);
  });

  test('before the server heard it: it runs again', async () => {
    proxy.cutConnection('COMMIT', 'before', () => others(3));
    expect(await add()).toBe('result of try 2');
    expect([proxy.cuts(), tries, await rows()]).toEqual([1, 2, [{ id: 'try 2' }]]);
  });

  test('and after it the next transaction is one of its own', async () => {
    proxy.cutConnection('COMMIT', 'answer');
    await add();
    expect(await add()).toBe('result of try 2');
    expect(await rows()).toHaveLength(2);
  });
});
