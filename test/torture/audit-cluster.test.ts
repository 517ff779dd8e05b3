/** The audit log on a Galera cluster: acts on two nodes make one chain, and a node that is cut off in the middle takes no entry with it and bends none. */
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { type Audit, openAudit } from '../../src/audit/open.js';
import { type Database, migrate, openDatabase } from '../../src/db/database.js';
import { type Cluster, hasGalera, startCluster } from '../support/galera.js';
import { operator } from '../support/viewers.js';

const ACTS = 60;

describe.runIf(hasGalera)('on a Galera cluster of three nodes', () => {
  let cluster: Cluster;
  const databases: Database[] = [];
  const audits: Audit[] = [];

  beforeAll(async () => {
    cluster = await startCluster();
    await cluster.say(0, 'CREATE DATABASE audit CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    const schema = await databaseSchema(await loadKinds());
    const places = cluster.urls.slice(0, 2).map((url) => ({ url: `${url}/audit`, folder: tmpdir(), schema }));
    await migrate(places[0] as (typeof places)[0]);
    const clock = { now: Date.now, sleep: async () => undefined };
    for (const place of places) {
      const db = await openDatabase(place);
      databases.push(db);
      audits.push(openAudit({ db, clock, key: () => Buffer.from('a key of the configuration, the same on both'), keepMs: 0 }));
    }
  });
  afterAll(async () => {
    for (const db of databases) await db.close().catch(() => undefined);
    await cluster.close();
  });

  /** What was told to be written. */
  async function acts(node: number, from: number, halfWay: () => Promise<unknown> = async () => undefined): Promise<string[]> {
    const told: string[] = [];
    for (let i = 0; i < ACTS; i++) {
      if (i === ACTS / 2) await halfWay();
      const object = `${node}-${from + i}`;
      await audits[node]?.write(operator, { act: 'test', object }).then(
        () => told.push(object),
        () => undefined,
      );
    }
    return told;
  }

  const written = async (): Promise<string[]> =>
    (await (databases[0] as Database).read((sql) => sql.query<{ object: string }>('SELECT object FROM audit_log ORDER BY id'))).map(
      ({ object }) => object,
    );

  test('two processes on two nodes make one chain', async () => {
    const told = (await Promise.all([acts(0, 0), acts(1, 0)])).flat();
    expect(told).toHaveLength(2 * ACTS);
    expect((await written()).sort()).toEqual(told.sort());
    for (const audit of audits) expect(await audit.verify()).toMatchObject({ entries: 2 * ACTS, faults: [] });
  });

  test('one that is cut off takes no entry with it: all that was told is there, once, and the chain is whole', async () => {
    const [here, there] = await Promise.all([acts(0, 1_000), acts(1, 1_000, () => cluster.kill(1))]);
    expect(here).toHaveLength(ACTS);
    expect(there.length).toBeLessThan(ACTS);
    const all = await written();
    expect(new Set(all).size).toBe(all.length);
    expect([...here, ...there].filter((object) => !all.includes(object))).toEqual([]);
    expect(await audits[0]?.verify()).toMatchObject({ entries: all.length, faults: [] });
  });
});
