/** A whole hub before a source that misbehaves: what was kept stays, the run ends with a sentence, neighbours go on, and once mended all is there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JsonEntry } from '../../connectors/json/rehearsal.js';
import { type GraphqlMood, type GraphqlRehearsal, openGraphqlRehearsal } from '../../connectors/sources/graphql/rehearsal.js';
import { type Chain, claim, openChain, uscc } from '../support/chain.js';
import { engines } from '../support/database.js';

const FIELDS = ['itemCode', 'claimantUscc', 'status', 'claimedAt', 'publishedAt'];
const TASK = ['taskNo', 'taskName', 'taskStartTime', 'status', 'initiateUnitNo', 'initiateUnitName'];
const UNIT = ['unionUnitNo', 'unionUnitType', 'unionUnitName'];
const identity = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const paged = (list: string, fields: readonly string[]) =>
  `query ($after: String, $from: String) { ${list}(first: 200, after: $after, updatedFrom: $from) { nodes { id updatedAt ${fields.join(' ')} } pageInfo { endCursor hasNextPage } } }`;
const paths = (list: string) => ({ items: `${list}.nodes`, next: `${list}.pageInfo.endCursor`, more: `${list}.pageInfo.hasNextPage` });

const source = (url: string) => ({
  name: 'remote',
  district: 'huarong',
  type: 'graphql',
  settings: { url, headers: { authorization: 'Bearer secret' } },
  kinds: {
    itemClaim: {
      query: paged('claims', FIELDS),
      ...paths('claims'),
      key: 'id',
      changedAt: 'updatedAt',
      follow: { since: 'from', overlap: '10m' },
      fields: identity(FIELDS),
    },
    jointInspection: {
      query: paged('tasks', TASK),
      ...paths('tasks'),
      key: 'id',
      changedAt: 'updatedAt',
      follow: { since: 'from', overlap: '10m' },
      fields: identity(TASK),
      children: {
        participants: {
          query: `query ($id: ID!, $after: String) { tasksById(id: $id) { units(first: 2, after: $after) { nodes { ${UNIT.join(' ')} } pageInfo { endCursor } } } }`,
          parent: 'id',
          items: 'tasksById.units.nodes',
          next: 'tasksById.units.pageInfo.endCursor',
          fields: identity(UNIT),
        },
      },
    },
  },
});

describe.each(engines)('a hub on %s before a source that misbehaves', (engine) => {
  const claims: JsonEntry[] = Array.from({ length: 450 }, (_, i) => ({
    id: `k${String(i).padStart(4, '0')}`,
    updatedAt: '2022-02-01 00:00:00',
    ...claim(i),
  }));
  const tasks: JsonEntry[] = [];
  let remote: GraphqlRehearsal;
  let chain: Chain;

  beforeEach(async () => {
    tasks.length = 0;
    const lists = {
      claims: { fields: FIELDS, entries: () => claims },
      tasks: { fields: TASK, entries: () => tasks, children: { units: UNIT } },
    };
    remote = await openGraphqlRehearsal({ token: 'secret', lists });
    chain = await openChain(engine, { a: 'echeng' }, 'test', [source(remote.url)]);
  });
  afterEach(async () => {
    await chain.close();
    await remote.close();
  });

  const count = async (where = "source='remote'") =>
    Number((await chain.query<{ n: number }>(`SELECT COUNT(*) AS n FROM item_claim WHERE ${where}`))[0]?.n);
  const sync = async () => (await chain.app.sync()).parts.find(({ name }) => name === 'remote');

  test('that leads back to pages read before: the run ends, what was stored stays, the next one reads the rest', async () => {
    await chain.put('a', 'itemClaim', { r1: claim(900) });
    remote.mood('cycling');
    const broken = await sync();
    expect([broken?.state, broken?.message]).toEqual(['SOURCE_ENDLESS', expect.stringMatching(/翻页没有尽头.*已入库的内容保留/)]);
    expect([await count(), await count("source='a'")]).toEqual([450, 1]);

    remote.mood('calm');
    claims.push({ ...(claims[0] as JsonEntry), id: 'new', ...claim(451) });
    for (let i = 0; i < 2; i++) expect((await sync())?.state).toBe('OK');
    expect(await count()).toBe(451);
    claims.pop();
  });

  test('that answers without end: it is hung up on once, not three times', async () => {
    remote.mood('flooding');
    expect((await sync())?.state).toBe('SOURCE_TOO_LARGE');
    // Two kinds are asked for.
    expect(remote.flooded()).toBeLessThan(2 * 40 * 1024 * 1024);
    expect(await count()).toBe(0);
  });

  test.each<[GraphqlMood, string]>([
    ['partial', 'SOURCE_MALFORMED'],
    ['wrongShape', 'SOURCE_MALFORMED'],
    ['html', 'SOURCE_MALFORMED'],
    ['cut', 'SOURCE_UNAVAILABLE'],
    ['denied', 'SOURCE_REFUSED'],
  ])('that is %s: no row changes, the cursor stays, and nothing of a stranger’s message is stored', async (mood, code) => {
    await sync();
    const before = await chain.query('SELECT kind, cursorText FROM cursors ORDER BY source, kind');
    remote.mood(mood);
    expect((await sync())?.state).toBe(code);
    expect(await count()).toBe(450);
    expect(await chain.query('SELECT kind, cursorText FROM cursors ORDER BY source, kind')).toEqual(before);
    expect(JSON.stringify(await chain.query('SELECT errorMessage FROM cursors'))).not.toMatch(/hunter2|420704199001011234/);
  });

  test('that gives children in pages of their own: they come with their parent, and one that goes is gone', async () => {
    const unit = (n: number) => ({ id: `u${n}`, unionUnitNo: uscc(n), unionUnitType: '2', unionUnitName: `单位${n}` });
    const task = (units: object[], updatedAt: string) => ({
      id: 't1',
      updatedAt,
      taskNo: 'RW-1',
      taskName: '联合检查',
      taskStartTime: '2022-03-01',
      status: 'ENDED',
      initiateUnitNo: uscc(1),
      initiateUnitName: '某局',
      units,
    });
    const names = async () =>
      (await chain.query<{ n: string }>('SELECT unionUnitName AS n FROM joint_participant ORDER BY unionUnitName')).map(({ n }) => n);
    tasks.push(task([1, 2, 3, 4, 5].map(unit), '2022-03-02 00:00:00'));
    await sync();
    expect(await names()).toEqual(['单位1', '单位2', '单位3', '单位4', '单位5']);

    tasks[0] = task([1, 3].map(unit), '2022-03-03 00:00:00');
    await sync();
    expect(await names()).toEqual(['单位1', '单位3']);
  });
});
