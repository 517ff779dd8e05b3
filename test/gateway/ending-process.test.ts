/** The end of a real process on a server database: requests that read as SIGTERM comes get their answers, and nobody an empty one. */
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { describe, expect, test } from 'vitest';
import { openPrograms } from '../cases/out-programs-stage.js';
import { engines, freshDatabase } from '../support/database.js';
import { until } from '../support/program.js';

const KEY = '0123456789abcdef01234567';
const MANY = 12;

describe.runIf(engines.includes('mariadb'))('a process that is told to end while it answers', () => {
  test('answers what it has begun, refuses the rest with a word, and is not ready meanwhile', async () => {
    const url = await freshDatabase('mariadb');
    const stage = await openPrograms('', url);
    stage.plans(20);
    for (const line of ['migrate', 'sync']) expect((await stage.run([line])).code).toBe(0);
    const hub = await stage.start(['serve']);
    await hub.says('ready ');
    const { hostname, port, username, pathname } = new URL(url.replace('mariadb:', 'http:'));
    const database = pathname.slice(1);
    const own = await createConnection({ host: hostname, port: Number(port), user: username, database });
    const ask = async (path = '/graphql') => {
      const query = '{ supervisionPlans(first: 3, filter: { title: { contains: "计划" } }) { nodes { title } } }';
      const init = {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      };
      const response = await (path === '/graphql' ? fetch(`${hub.url}${path}`, init) : fetch(`${hub.url}${path}`));
      return { status: response.status, text: await response.text() };
    };
    expect(await ask()).toMatchObject({ status: 200 });
    // Whoever reads the table waits for the lock, in the server.
    await own.query('LOCK TABLES supervision_plan WRITE');
    const asked = Array.from({ length: MANY }, () => ask());
    await until(async () => {
      const [rows] = await own.query<RowDataPacket[]>(
        "SELECT COUNT(*) AS n FROM information_schema.processlist WHERE db=? AND state LIKE 'Waiting for table%'",
        [database],
      );
      return Number(rows[0]?.n) > 0;
    });
    hub.child.kill('SIGTERM');
    await until(async () => (await ask('/readyz')).status === 503);
    expect(await ask()).toMatchObject({ status: 503, text: expect.stringContaining('"code":"SHUTTING_DOWN"') });
    await own.query('UNLOCK TABLES');
    const answers = await Promise.all(asked);
    for (const { status, text } of answers)
      expect([status, Object.keys(JSON.parse(text))]).toEqual(status === 200 ? [200, ['data']] : [503, ['errors']]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect((await hub.ended).code).toBe(0);
    await own.end();
  });
});
