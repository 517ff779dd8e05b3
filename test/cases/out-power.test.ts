/**
 * Power cuts: what has left the hub is on the disk before it leaves. The disk after a cut is the database's file with as much of its log as the
 * last fdatasync found there; nothing else is promised.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { weaknesses } from '../../src/db/durability.js';
import { openPrograms, type ProgramStage, type RunningHub } from './out-programs-stage.js';

const preload = (code: string): Record<string, string> => ({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` });

/** Says how long the log was when an fdatasync of it began, once that is over. */
const SYNCS = `
import fs from 'node:fs';
import { open } from 'node:fs/promises';
const handle = await open(process.execPath);
const proto = Object.getPrototypeOf(handle);
await handle.close();
const datasync = proto.datasync;
proto.datasync = async function () {
  const { size } = await this.stat();
  await datasync.call(this);
  fs.writeSync(2, 'synced ' + size + '\\n');
};`;

/** Ends the process when a file has been moved. */
const MOVES = `
import fsp from 'node:fs/promises';
import module from 'node:module';
const rename = fsp.rename;
fsp.rename = async (from, to) => {
  await rename(from, to);
  if (/done/.test(to) && /csv$/.test(to) && !/taken/.test(to)) process.kill(process.pid, 'SIGKILL');
};
module.syncBuiltinESMExports();`;

/** The store as the disk has it after the power was cut. */
function afterTheCut(stage: ProgramStage, err: string): string {
  const kept = Number([...err.matchAll(/synced (\d+)/g)].at(-1)?.[1] ?? 0);
  const data = join(stage.folder, 'after');
  mkdirSync(data);
  copyFileSync(join(stage.folder, 'hub.db'), join(data, 'hub.db'));
  writeFileSync(join(data, 'hub.db-wal'), readFileSync(join(stage.folder, 'hub.db-wal')).subarray(0, kept));
  return data;
}

async function done(stage: ProgramStage, args: readonly string[], data = stage.folder): Promise<string> {
  const { code, out, err } = await stage.run(args, { data });
  expect({ args, code, err }).toEqual({ args, code: 0, err });
  return out;
}

const ROWS = 700;

describe('a power cut when the province has the bytes', () => {
  it.each([1, 2])('of push %i: nothing doubled, nothing lost, no number given twice', async (cutAt) => {
    const stage = await openPrograms();
    stage.plans(ROWS);
    for (const args of [['sync'], ['release', 'province']]) await done(stage, args);
    let hub: RunningHub | null = null;
    let pushes = 0;
    stage.province.says.push = async (_, usual) => {
      if (++pushes < cutAt) return undefined;
      usual();
      await hub?.stop('SIGKILL');
      return 'cut';
    };
    hub = await stage.start(['deliver'], { env: preload(SYNCS) });
    const { err } = await hub.ended;
    expect(stage.province.batches.size).toBeGreaterThanOrEqual(cutAt);

    const data = afterTheCut(stage, err);
    const said: string[] = [];
    stage.province.says.push = (_, usual) => {
      const answer = usual();
      said.push(answer.code);
      return answer;
    };
    // Whatever would be made now under a number that is given again has other bytes.
    stage.plans(ROWS, '2022-03-02 10:00:00', '改');
    const again = await stage.start(['serve'], { data });
    // Its initial run has come to its end.
    await again.says('用时 ');
    await again.stop();

    expect(said).not.toContain('2005');
    const rows = [...stage.province.held.values()];
    expect(rows.filter((row) => JSON.stringify(row).includes('改'))).toHaveLength(ROWS);
    const added = [...stage.province.batches.values()].flatMap((batch) => batch.rows.filter(({ cd_operation }) => cd_operation === 'i'));
    expect(added).toHaveLength(ROWS);
    expect(new Set(added.map((row) => row.record_unique_identity)).size).toBe(ROWS);
  });
});

const FILES = `
  - name: files
    district: echeng
    type: file-drop
    settings: { folder: "$FOLDER/inbox" }
    kinds:
      supervisionPlan: { match: "*.csv", key: 编号, changedAt: 时间, department: { field: 部门 }, fields: { planId: 编号, title: 标题, year: 年度, planKind: 类型, leadDept: 牵头 } }
`;

it('a power cut when a file has been moved: its rows are there', async () => {
  const stage = await openPrograms(FILES);
  mkdirSync(join(stage.folder, 'inbox'));
  const lines = Array.from({ length: 50 }, (_, i) => `F${i},2022-03-01 10:00:00,11420700MB1Y52882W,计划${i},2022,ANNUAL,甲局`);
  writeFileSync(join(stage.folder, 'inbox', 'a.csv'), `编号,时间,部门,标题,年度,类型,牵头\n${lines.join('\n')}\n`);
  await done(stage, ['migrate']);
  const hub = await stage.start(['sync', 'files'], { env: preload(SYNCS + MOVES) });
  const { err } = await hub.ended;
  expect(readdirSync(join(stage.folder, 'inbox')).filter((name) => name === 'a.csv')).toEqual([]);

  const data = afterTheCut(stage, err);
  const store = new Libsql(join(data, 'hub.db'));
  expect(store.prepare('SELECT COUNT(*) AS n FROM supervision_plan').all()).toEqual([{ n: 50 }]);
  store.close();
});

it('a clean stop merges the log', async () => {
  const stage = await openPrograms();
  stage.plans(10);
  await done(stage, ['sync']);
  const log = join(stage.folder, 'hub.db-wal');
  expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  const hub = await stage.start(['serve']);
  await hub.says('ready ');
  await hub.stop();
  expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
});

describe('what a server is set to', () => {
  const sound = { innodb_flush_log_at_trx_commit: '1', sync_binlog: '0', log_bin: 'OFF', innodb_doublewrite: 'ON', wsrep_on: 'OFF' };

  it.each([
    [{}, []],
    [{ innodb_flush_log_at_trx_commit: '0' }, ['innodb_flush_log_at_trx_commit=0']],
    [{ innodb_flush_log_at_trx_commit: '2' }, ['innodb_flush_log_at_trx_commit=2']],
    [{ log_bin: 'ON' }, ['sync_binlog=0']],
    [{ innodb_doublewrite: 'OFF' }, ['innodb_doublewrite=OFF']],
    [{ wsrep_on: 'ON', wsrep_cluster_status: 'non-Primary', wsrep_local_state_comment: 'Synced' }, ['集群状态为 non-Primary']],
    [{ wsrep_on: 'ON', wsrep_cluster_status: 'Primary', wsrep_local_state_comment: 'Joining' }, ['本节点状态为 Joining']],
  ])('%o is told with what it costs', (more, told) => {
    expect(weaknesses({ ...sound, ...more }).map((text) => text.split(/[::]/)[0])).toEqual(told);
  });
});
