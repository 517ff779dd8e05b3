/** The migrations lead to exactly the schema that the code wants, on both engines. */
import { describe, expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { dataSource, migrate } from '../../src/db/database.js';
import { engines, freshDatabase } from '../support/database.js';

describe.each(engines)('migrations on %s', (engine) => {
  test('leave no difference to the entities', async () => {
    const schema = await databaseSchema(await loadKinds());
    const url = await freshDatabase(engine);
    await migrate({ url, folder: '/', schema });

    const source = await dataSource(url, '/', schema).initialize();
    const log = await source.driver.createSchemaBuilder().log();
    await source.destroy();

    expect(log.upQueries.map((query) => query.query)).toEqual([]);
  });

  test('run once where several processes start together', async () => {
    const schema = await databaseSchema(await loadKinds());
    const url = await freshDatabase(engine);
    const ran: string[][] = [];
    // One file has one process; a server may have many.
    if (engine === 'sqlite') ran.push(await migrate({ url, folder: '/', schema }));
    else ran.push(...(await Promise.all([1, 2, 3].map(() => migrate({ url, folder: '/', schema })))));

    expect(ran.flat().length).toBe(schema.migrations.length);
  });

  test('change nothing the second time', async () => {
    const schema = await databaseSchema(await loadKinds());
    const url = await freshDatabase(engine);
    await migrate({ url, folder: '/', schema });
    await migrate({ url, folder: '/', schema });

    const source = await dataSource(url, '/', schema).initialize();
    const rows = (await source.query('SELECT COUNT(*) AS n FROM migrations')) as { n: number }[];
    await source.destroy();

    expect(Number(rows[0]?.n)).toBe(schema.migrations.length);
  });
});
