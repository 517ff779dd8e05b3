/** Conditional GET: an answer that nothing has changed is not sent again, nor read; one that something has is. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
// First: it brings the metadata that decorated classes need.
import { type Data, openStage, row } from './stage.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { followsOf } from '../../resolvers/engine/follows.js';
import { keyDigest, openAccess } from '../../src/access/identify.js';
import { changesAnswers } from '../../src/db/answers.js';
import { filesDigest } from '../../src/version.js';
import type { Viewer } from '../../schema/organisation.js';
import { engines } from '../support/database.js';

const CLAIMS = 'query Claims($first: Int) { itemClaims(first: $first) { nodes { itemCode } totalCount } }';
const claim = (id: string) =>
  row(id, 'echeng', { itemCode: `code-${id}`, claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', itemId: null });

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let now: string;
  /** What the key `moving` may see. */
  let moving: Viewer;

  beforeEach(async () => {
    now = '2022-03-20T00:00:00.000Z';
    moving = { name: 'moving', role: 'DISTRICT_ADMIN', districts: ['echeng'] };
    stage = await openStage(engine, 0, {
      now: () => now,
      access: ({ viewers }) => {
        const now = () => openAccess([...viewers, { ...moving, keyDigest: keyDigest('moving') }]);
        return {
          identify: (header) => now().identify(header, '127.0.0.1'),
          viewerOf: (header) => now().viewerOf(header),
          noteWrong: () => undefined,
        };
      },
    });
    await stage.insert('item_claim', [claim('c1')]);
  });
  afterEach(() => stage.close());

  const get = (key: string, parameters: Record<string, string>, tag?: string | null, more: Record<string, string> = {}) =>
    fetch(`${stage.server.url}?${new URLSearchParams(parameters)}`, {
      headers: { authorization: `Bearer ${key}`, ...(tag ? { 'if-none-match': tag } : {}), ...more },
    });
  const claims = (key: string, tag?: string | null, first = 5) => get(key, { query: CLAIMS, variables: JSON.stringify({ first }) }, tag);
  const tagOf = async (answer: Promise<Response>): Promise<string | null> => {
    const response = await answer;
    await response.text();
    return response.headers.get('etag');
  };
  const statusOf = async (answer: Promise<Response>): Promise<number> => {
    const response = await answer;
    await response.text();
    return response.status;
  };

  it('what has not changed is answered 304 with no body, by one read of one row', async () => {
    const first = await claims('city');
    expect([first.status, await first.json()]).toEqual([200, { data: { itemClaims: { nodes: [{ itemCode: 'code-c1' }], totalCount: 1 } } }]);
    const tag = first.headers.get('etag');
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    stage.statements.length = 0;
    const second = await claims('city', tag);
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag]);
    expect(stage.statements).toEqual(['SELECT epoch, asked FROM write_turn WHERE id=1']);
    for (const { headers } of [first, second]) {
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(headers.get('vary')).toBe('Authorization, Accept, Accept-Encoding, Origin, X-GraphQL-Cost');
    }
  });

  it('tags are compared weakly, in lists, as compression left them, and * is any', async () => {
    const tag = (await tagOf(claims('city'))) as string;
    const strong = tag.replace('W/', '');
    for (const given of [strong, `"x", ${tag}`, `W/"y",${strong} , "z"`, '*', strong.replace(/"$/, '-gzip"')])
      expect(await statusOf(claims('city', given))).toBe(304);
    for (const given of ['"x"', tag.replace(/"/g, ''), `"${tag}"`, 'W/*']) expect(await statusOf(claims('city', given))).toBe(200);
  });

  it('another key, other variables, another operation: another tag', async () => {
    const tag = await tagOf(claims('city'));
    expect(await statusOf(claims('echeng', tag))).toBe(200);
    expect(await statusOf(claims('city', tag, 6))).toBe(200);
    expect(await statusOf(get('city', { query: CLAIMS.replace('Claims', 'Others'), variables: '{"first":5}' }, tag))).toBe(200);
    expect(await statusOf(claims('city', tag))).toBe(304);
  });

  it('what tells its cost has no tag, and is never taken for what does not', async () => {
    const asked = { query: CLAIMS, variables: '{"first":5}' };
    const tag = await tagOf(claims('city'));
    const report = await get('city', asked, tag, { 'x-graphql-cost': 'report' });
    expect([report.status, report.headers.get('etag')]).toEqual([200, null]);
    expect(await report.json()).toMatchObject({ extensions: { cost: { statements: { limit: 200 } } } });
    expect(report.headers.get('vary')?.toLowerCase()).toContain('x-graphql-cost');
    expect(await statusOf(claims('city', tag))).toBe(304);
  });

  it('a right or a district taken away ends it at once', async () => {
    const tag = await tagOf(claims('moving'));
    expect(await statusOf(claims('moving', tag))).toBe(304);
    moving = { ...moving, districts: ['huarong'] };
    const other = await claims('moving', tag);
    expect([other.status, ((await other.json()) as Data).data.itemClaims.nodes]).toEqual([200, []]);
    // One department more or less is another answer too, under the same districts.
    moving = { ...moving, districts: ['echeng'], department: 'd7' };
    const ofDepartment = await claims('moving', tag);
    expect([ofDepartment.status, ((await ofDepartment.json()) as Data).data.itemClaims.nodes]).toEqual([200, []]);
    moving = { ...moving, role: 'DASHBOARD', department: null };
    const refused = await claims('moving', tag);
    expect(((await refused.json()) as Data).errors[0].extensions.code).toBe('FORBIDDEN');
    expect(refused.headers.get('etag')).toBeNull();
    expect(await statusOf(claims('moving', '*'))).toBe(200);
  });

  it('a commit that changes what can be asked ends it; leases, signs of life and schedules do not', async () => {
    const { db, runs, jobs } = stage.app;
    const tag = await tagOf(claims('city'));
    await db.transaction((sql) => sql.run("UPDATE jobs SET owner='x', leaseUntil='9', fence=fence+1"));
    await jobs.recordTriggers();
    await db.transaction((sql) => sql.run("UPDATE batches SET owner='x', leaseUntil='9' WHERE id='none'"));
    expect(await statusOf(claims('city', tag))).toBe(304);
    await stage.insert('item_claim', [claim('c2')]);
    expect(await statusOf(claims('city', tag))).toBe(200);
    const before = await tagOf(claims('city'));
    const run = await runs.start({ job: 'sync' });
    const started = await tagOf(claims('city'));
    expect(started).not.toBe(before);
    await db.transaction((sql) => sql.run("UPDATE runs SET heartbeatAt='2022-03-20T00:00:01.000Z' WHERE id=?", [run]));
    expect(await tagOf(claims('city'))).toBe(started);
    await db.transaction((sql) => sql.run('UPDATE runs SET progressDone=5 WHERE id=?', [run]));
    expect(await tagOf(claims('city'))).not.toBe(started);
  });

  it('a transaction that failed changes nothing, and the number is that of a commit', async () => {
    const { db } = stage.app;
    const before = await stage.hub.answersAt();
    const failing = db.transaction(async (sql) => {
      await sql.run("UPDATE item_claim SET status='X'");
      throw new Error('cut off');
    });
    await expect(failing).rejects.toThrow('cut off');
    await db.transaction(async (sql) => expect(await sql.run("UPDATE item_claim SET status='X' WHERE id='none'")).toBe(0));
    expect(await stage.hub.answersAt()).toBe(before);
    const commit = await db.transaction(async (sql) => {
      await sql.run("UPDATE item_claim SET status='WRITTEN_OFF'");
      return sql.commit;
    });
    expect(await stage.hub.answersAt()).toBe(before.replace(/:\d+$/, `:${commit}`));
  });

  it('what follows the clock has no tag, and figures of today have that of the day', async () => {
    for (const query of [
      '{ districts { code freshness { lagSeconds } } }',
      '{ jobs { name } }',
      '{ fires { job } }',
      '{ qualityIssueCounts(by: age) { total } }',
    ])
      expect(await tagOf(get('city', { query }))).toBeNull();
    const figures = { query: '{ figures(year: 2022) { asOf city { claims } } }' };
    const tag = await tagOf(get('dashboard', figures));
    now = '2022-03-20T15:59:59.000Z';
    expect(await statusOf(get('dashboard', figures, tag))).toBe(304);
    now = '2022-03-20T16:00:00.000Z';
    const next = await get('dashboard', figures, tag);
    expect([next.status, ((await next.json()) as Data).data.figures.asOf]).toEqual([200, '2022-03-21']);
  });

  it('an answer with an error in it is asked again', async () => {
    const query = '{ districts { code } itemClaims(first: 900) { nodes { id } } }';
    expect(await tagOf(get('city', { query }))).toBeNull();
    expect(await tagOf(get('city', { query: '{ nothing }' }))).toBeNull();
    expect(await tagOf(get('city', { query: 'mutation { pauseJob(input: { name: "sync" }) { problems { code } } }' }))).toBeNull();
  });

  it('is refused where the address holds no JSON', async () => {
    const wrong: Record<string, string>[] = [{ variables: '{' }, { variables: '[1]' }, { extensions: '7' }];
    for (const bad of wrong) {
      const refused = await get('city', { query: CLAIMS, ...bad });
      expect([refused.status, ((await refused.json()) as Data).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    }
  });
});

test('what an answer follows is read off all its fields, through fragments and aliases', async () => {
  const stage = await openStage('sqlite');
  const follows = followsOf(buildGraphqlSchema(stage.hub.kinds));
  const spread = 'query A { d: districts { ...F } } query B { itemClaims { nodes { id } } } fragment F on District { freshness { source } }';
  expect(follows(spread, 'A')).toBe('CLOCK');
  expect(follows('{ itemClaims { nodes { district { freshness { state } } } } }', null)).toBe('CLOCK');
  expect(follows('{ ... on Query { figures(year: 2022) { asOf } } }', null)).toBe('DAY');
  expect(follows('query($by: OpenIssueGroup!) { qualityIssueCounts(by: $by) { total } }', null)).toBe('CLOCK');
  expect(follows('{ qualityIssueCounts(by: rule) { total } balance { live } }', null)).toBe('COMMITS');
  for (const text of ['{', 'mutation { a }', '{ a } query B { b }']) expect(follows(text, null)).toBe('CLOCK');
  await stage.close();
});

test('a statement changes answers unless its table, or each column it sets, is quiet', () => {
  const changing = [
    'INSERT INTO `item_claim` (id) VALUES (?)',
    'UPDATE (SELECT ? AS `id`) AS v STRAIGHT_JOIN `item_claim` AS t ON t.id=v.id SET t.`x`=v.`x`',
    'DELETE FROM quarantine WHERE id=?',
    "UPDATE batches SET state='SENT', leaseUntil=? WHERE id=?",
    'UPDATE runs SET progressDone=?, progressTotal=? WHERE id=?',
    'UPDATE a_table_of_tomorrow SET x=1',
  ];
  const quiet = [
    'SELECT 1',
    'UPDATE jobs SET dueAt=? WHERE name=?',
    "UPDATE runs SET heartbeatAt=? WHERE state='RUNNING' AND id IN (?)",
    'UPDATE batches SET owner=?, leaseUntil=?, fence=fence+1 WHERE id=?',
    'INSERT INTO `fires` (id) VALUES (?)',
    'INSERT INTO `cursors` (source) VALUES (?)',
  ];
  expect(changing.filter((text) => !changesAnswers(text))).toEqual([]);
  expect(quiet.filter(changesAnswers)).toEqual([]);
});

test('another build of the same version is another edition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const room of ['resolvers', 'schema', 'src']) mkdirSync(join(folder, room, 'part'), { recursive: true });
  const built = (text: string): string => {
    writeFileSync(join(folder, 'resolvers', 'part', 'field.js'), text);
    return filesDigest(folder);
  };
  const before = built('a');
  expect(built('b')).not.toBe(before);
  expect(built('a')).toBe(before);
});
