/** Random histories of the way out on a Galera cluster, whose processes are each at another node. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLife } from '../contract/deliveries/life.js';
import { histories } from '../contract/deliveries/moves.js';
import { type Cluster, hasGalera, startCluster } from '../support/galera.js';

const RUNS = Number(process.env.HISTORIES ?? 6);

describe.runIf(hasGalera)('a Galera cluster of three nodes', () => {
  let cluster: Cluster;
  let count = 0;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.close());

  test('province and hub agree when the histories are over', async () => {
    const property = fc.asyncProperty(histories(), async (history) => {
      const name = `history_${++count}`;
      await cluster.say(0, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      const life = await openLife(cluster.urls.map((url) => `${url}/${name}`));
      try {
        for (const move of history) await life.make(move);
        await life.rest();
        expect(life.wrong, [...life.diary, ...life.province.log].join('\n')).toEqual([]);
      } finally {
        await life.close();
      }
    });
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true, ...(process.env.SEED && { seed: Number(process.env.SEED) }) });
  });
});
