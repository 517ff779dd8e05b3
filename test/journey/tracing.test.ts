/** Spans of the program as its user runs it, at a collector that is there, and the program beside one that is not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { act, type Chain, claim, list, openChain } from '../support/chain.js';
import { type Collector, collectorMoods, openCollector } from '../support/collector.js';
import { freePort } from '../support/mariadb.js';
import { until } from '../support/program.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const PARTS = ['a', 'drop', 'province:alerts', 'province:catalogue'];
const KEY = 'key-of-the-tracing-test';

describe('spans', () => {
  let chain: Chain;
  const ends: (() => unknown)[] = [];

  beforeEach(async () => {
    chain = await openChain('sqlite', { a: 'echeng' }, 'real');
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
    await chain.put('a', 'checkAct', { x1: act(1, 'JC-1', { checkPersonnel: '张三,李四' }) });
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
    await chain.close();
  });

  async function collector(mood?: (typeof collectorMoods)[number]): Promise<Collector> {
    const opened = await openCollector(mood);
    ends.push(() => opened.close());
    return opened;
  }

  /** The program, told to send its spans to `otlp`. */
  async function serving(otlp: string) {
    const [port, data, config] = [await freePort(), join(chain.home, 'own'), join(chain.home, 'traced.yaml')];
    mkdirSync(data);
    const viewer = `viewers: [{ name: city-bureau, role: CITY_ADMIN, districts: ['*'], key: ${KEY} }]`;
    writeFileSync(config, `${readFileSync(join(chain.home, 'hub.yaml'), 'utf8')}\n${viewer}\nobservability: { otlp: '${otlp}' }\n`);
    const env = { ...process.env, HUB_DATA: data, HUB_PORT: String(port) };
    const child = spawn(process.execPath, [main, 'serve', '--config', config], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    ends.push(() => child.kill('SIGKILL'));
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => chunk.includes('ready ') && resolve());
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
    const request = async (query: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${KEY}`, 'x-request-id': 'seen-by-both' };
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    };
    return { ask: request, end: () => ended(child) };
  }

  /** One question, then one job to its end. */
  async function used(otlp: string): Promise<number | null> {
    const { ask: request, end } = await serving(otlp);
    expect(await request('{ itemClaims(first: 1) { totalCount } }')).toEqual({ data: { itemClaims: { totalCount: 0 } } });
    expect((await request('mutation { runJob(input: { name: "sync" }) { run { id } } }')).errors).toBeUndefined();
    const ofJob = "SELECT COUNT(*) AS n FROM runs WHERE state='OK'";
    await until(async () => Number((await chain.query(ofJob))[0]?.n) === PARTS.length);
    return end();
  }

  test('of questions and of runs reach the collector, with the service, the request id and the part, and nothing that is secret', async () => {
    const seen = await collector();

    expect(await used(seen.url)).toBe(0);

    expect(new Set(seen.spans.map((span) => span.service))).toEqual(new Set(['supervision-hub']));
    const requests = seen.spans.filter((span) => span.name === 'graphql.request');
    expect(requests.map((span) => span.attributes['hub.request_id'])).toEqual(['seen-by-both', 'seen-by-both']);
    const parts = seen.spans.filter((span) => span.name === 'hub.run').map((span) => span.attributes['hub.part']);
    expect(parts.sort()).toEqual(PARTS);
    for (const secret of ['张三', 'itemClaims', KEY, 'app-key-of-the-city']) expect(seen.raw.join('\n')).not.toContain(secret);
  });

  test.each(collectorMoods.filter((mood) => mood !== 'calm'))(
    'are lost at a collector that is %s; questions, jobs and the end are as ever',
    async (mood) => {
      const seen = await collector(mood);
      expect(await used(seen.url)).toBe(0);
      expect(seen.raw.length).toBeGreaterThan(0);
    },
  );

  test('are lost where no collector is; questions, jobs and the end are as ever', async () => {
    expect(await used(`http://127.0.0.1:${await freePort()}/v1/traces`)).toBe(0);
  });
});

function ended(child: ChildProcess): Promise<number | null> {
  const end = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return end;
}
