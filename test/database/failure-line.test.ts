/** What a failing statement leaves in the log: what went wrong and where, and none of its values. */
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { failureLine } from '../../src/observability/failure-line.js';
import { openDatabase } from '../../src/db/database.js';
import { engines, migratedDatabase } from '../support/database.js';

it.each(engines)('on %s it has the code and no value', async (engine) => {
  const location = { url: await migratedDatabase(engine), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
  const db = await openDatabase(location);
  const lines: string[] = [];
  const log = pino({ serializers: { err: failureLine } }, { write: (line: string) => void lines.push(line) });
  const failing = [
    db.read((sql) => sql.query('SELECT * FROM nowhere WHERE name=?', ['张三丰'])),
    db.transaction((sql) => sql.run('UPDATE nowhere SET name=?', ['张三丰'])),
  ];
  for (const result of await Promise.allSettled(failing)) if (result.status === 'rejected') log.error({ err: result.reason }, 'failed');
  await db.close();
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toContain('nowhere');
    expect(line).toMatch(/"stack":"\S/);
    expect(line).not.toContain('张三丰');
  }
});
