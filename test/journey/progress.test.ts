/** Progress of a run in another process: seen as it comes, and gone soon after that process was killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moment } from '../../schema/time.js';
import { type Chain, claim, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';
import { until } from '../support/program.js';
import { everything } from '../support/viewers.js';

const ENTRY = fileURLToPath(new URL('../support/killed-hub.mjs', import.meta.url));
const ROWS = 40;

describe.each(engines)('on %s', (engine) => {
  let chain: Chain;
  beforeAll(async () => {
    chain = await openChain(engine, { a: 'echeng' }, 'real');
    await chain.put('a', 'itemClaim', Object.fromEntries(Array.from({ length: ROWS }, (_, i) => [`r${i}`, claim(i + 1)])));
    await chain.app.sync();
  });
  afterAll(() => chain.close());

  const jobs = () => chain.app.hub.queries(everything).jobs;
  const running = async () => [...((await jobs().underWay()).get('deliver') ?? [])];
  const states = () => chain.query<{ state: string }>("SELECT state FROM runs WHERE job='deliver' ORDER BY id");

  it('is seen by every process while it runs; killed, the run is cut off, and shows progress to nobody', async () => {
    const pushed = chain.province.arrived('push');
    // Nobody will be told how the rows came out.
    const receipts = pushed.then(() => chain.province.hold('receipt'));
    const env = { ...process.env, HUB_DATA: chain.home };
    const child = spawn(process.execPath, [ENTRY, 'none', '1', '0', 'deliver', '--config', join(chain.home, 'hub.yaml')], { env, stdio: 'ignore' });
    const ended = once(child, 'close');
    await receipts;
    await until(async () => (await running()).some(({ phase }) => phase?.includes(`${ROWS} 行等待回执`)));
    const [seen] = await running();
    expect(seen).toMatchObject({ source: null, target: 'province', done: 0, total: ROWS, phase: `已发 1 批,${ROWS} 行等待回执` });

    child.kill('SIGKILL');
    await ended;
    await chain.app.scheduled.tick();
    expect(await states()).toEqual([{ state: 'RUNNING' }]);
    // So long after its last sign of life.
    await chain.app.db.transaction((sql) => sql.run("UPDATE runs SET heartbeatAt=? WHERE state='RUNNING'", [moment(Date.now() - 31_000)]));
    await chain.app.scheduled.tick();
    expect(await states()).toEqual([{ state: 'CUT_OFF' }]);
    expect(await running()).toEqual([]);
    (await receipts).answer();
  });
});
