/** What sources that speak JSON keep beyond the common contract: variables, errors next to data, and lists of children in every place. */
import { describe, expect, it } from 'vitest';
import type { ChildMapping, KindMapping, Source } from '../../connectors/contract.js';
import type { FollowMode } from '../../connectors/contract-stage.js';
import type { Http } from '../../connectors/http.js';
import type { JsonEntry } from '../../connectors/json/rehearsal.js';
import { type GraphqlMood, openGraphqlRehearsal } from '../../connectors/sources/graphql/rehearsal.js';
import { openRestRehearsal } from '../../connectors/sources/rest/rehearsal.js';
import { contractStage } from '../../connectors/sources/graphql/rehearsal.js';
import { closers, mappingOf, opened, staged, types } from '../support/open-source.js';
import { faultOf, ids, pass, records, stamp, still } from '../support/source-pass.js';

const authorization = 'Bearer secret';
type Task = JsonEntry & { readonly units: readonly JsonEntry[] };
const task = (i: number, units: number, more: Record<string, string> = {}): Task => ({
  id: `t${String(i).padStart(4, '0')}`,
  updatedAt: stamp(i),
  ...more,
  units: Array.from({ length: units }, (_, n) => ({ id: `${i}-${n}`, updatedAt: stamp(n), name: `单位${i}-${n}` })),
});
const named = (task: Task) => [task.id, task.units.map(({ name }) => name)];

async function graphql(tasks: readonly Task[], mood: GraphqlMood = 'calm'): Promise<Source> {
  const lists = { tasks: { fields: ['name', 'deleted'], entries: () => tasks, children: { units: ['name'] } } };
  const rehearsal = await openGraphqlRehearsal({ token: 'secret', lists });
  closers.push(() => rehearsal.close());
  rehearsal.mood(mood);
  return opened('graphql', { url: rehearsal.url, headers: { authorization } });
}

async function rest(tasks: readonly Task[]): Promise<Source> {
  const units = (of: readonly string[]) =>
    tasks.filter(({ id }) => of.includes(id)).flatMap((each) => each.units.map((unit) => ({ ...unit, taskId: each.id })));
  const lists = { tasks: () => tasks, 'tasks/{id}/units': (id?: string) => units([id ?? '']), units: () => units(tasks.map(({ id }) => id)) };
  const rehearsal = await openRestRehearsal({ token: 'secret', lists });
  closers.push(() => rehearsal.close());
  return opened('rest', { baseUrl: rehearsal.url, headers: { authorization } });
}

const childOf = (type: string, extra: Record<string, unknown>): ChildMapping => ({
  fields: { unitName: 'name' },
  values: {},
  extra: types.get(type)!.child!.parse(extra) as Record<string, unknown>,
});
function tasksOf(
  type: 'rest' | 'graphql',
  units: Record<string, unknown>,
  fields = 'id updatedAt deleted',
  more: Partial<KindMapping> = {},
): KindMapping {
  const childFields =
    type === 'rest'
      ? { path: '/tasks?size=100', items: 'data.list', next: 'data.next', after: 'cursor' }
      : {
          query: `query ($after: String) { tasks(first: 100, after: $after) { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
          items: 'tasks.nodes',
          next: 'tasks.pageInfo.endCursor',
          more: 'tasks.pageInfo.hasNextPage',
        };
  const extra = types.get(type)!.mapping.parse(childFields) as Record<string, unknown>;
  return mappingOf('all', extra, { changedAt: 'updatedAt', children: { units: childOf(type, units) }, ...more });
}

const BY_PARENT =
  'query ($id: ID!, $after: String) { tasksById(id: $id) { units(first: 7, after: $after) { nodes { id name } pageInfo { endCursor } } } }';
const BY_PARENTS =
  'query ($ids: [ID!]!, $after: String) { tasksunits(of: $ids, first: 30, after: $after) { nodes { id parent name } pageInfo { endCursor } } }';

const locations: [string, 'rest' | 'graphql', Record<string, unknown>, string?][] = [
  ['REST lists inside the row', 'rest', { items: 'units' }],
  ['REST pages of each parent by its path', 'rest', { path: '/tasks/{key}/units?size=7', items: 'data.list', next: 'data.next', after: 'cursor' }],
  [
    'GraphQL lists inside the row',
    'graphql',
    { items: 'units.nodes', more: 'units.pageInfo.hasNextPage' },
    'id units(first: 99) { nodes { id name } pageInfo { hasNextPage } }',
  ],
  [
    'GraphQL pages of each parent',
    'graphql',
    { query: BY_PARENT, parent: 'id', items: 'tasksById.units.nodes', next: 'tasksById.units.pageInfo.endCursor' },
  ],
  [
    'GraphQL pages of many parents at a time',
    'graphql',
    { query: BY_PARENTS, parents: 'ids', parentKey: 'parent', items: 'tasksunits.nodes', next: 'tasksunits.pageInfo.endCursor' },
  ],
];

describe.each(locations)('%s', (_, type, units, fields) => {
  it('come with their parents, all of them and only theirs', async () => {
    const tasks = Array.from({ length: 230 }, (_, i) => task(i, i === 3 ? 60 : i % 4));
    const source = await (type === 'rest' ? rest(tasks) : graphql(tasks));
    const { rows } = await pass(source, tasksOf(type, units, fields));
    const read = rows.map(({ values, children }) => [values.id, children?.units?.map(({ name }) => name).sort()]);
    expect(read).toEqual(tasks.map(named).map(([id, list]) => [id, [...list!].sort()]));
  });
});

describe('lists of children', () => {
  it('of several parents at a time are distinguished by a field, for REST too', async () => {
    const tasks = [task(1, 2), task(2, 0), task(3, 1)];
    const units = { path: '/units', parents: 'ids', parentKey: 'taskId', items: 'data.list', next: 'data.next', after: 'cursor' };
    const { rows } = await pass(await rest(tasks), tasksOf('rest', units));
    expect(rows.map(({ values, children }) => [values.id, children?.units?.map(({ name }) => name)])).toEqual(tasks.map(named));
  });

  it('that a row does not give whole make no page: the rest would look removed', async () => {
    const units = { items: 'units.nodes', more: 'units.pageInfo.hasNextPage' };
    const mapping = tasksOf('graphql', units, 'id units(first: 3) { nodes { id name } pageInfo { hasNextPage } }');
    const fault = await faultOf((await graphql([task(1, 4)])).page(mapping, null, still));
    expect([fault.code, fault.message]).toEqual(['SOURCE_MALFORMED', expect.stringContaining('请为它配置单独的分页')]);
  });

  it('are not requested for where the parent is withdrawn', async () => {
    const units = { query: BY_PARENT, parent: 'id', items: 'tasksById.units.nodes', next: 'tasksById.units.pageInfo.endCursor' };
    const mapping = tasksOf('graphql', units, 'id deleted', { withdrawn: { field: 'deleted', equals: '1' } });
    const { rows } = await pass(await graphql([task(1, 2, { deleted: '1' }), task(2, 1, { deleted: '0' })]), mapping);
    expect(rows.map(({ children }) => children?.units?.length)).toEqual([0, 1]);
  });

  it('whose parent is unknown there make no page', async () => {
    const query = BY_PARENT.replace('tasksById(id: $id)', 'tasksById(id: "x")').replace('$id: ID!, ', '');
    const units = { query, parent: 'id', items: 'tasksById.units.nodes' };
    expect((await faultOf((await graphql([task(1, 1)])).page(tasksOf('graphql', units), null, still))).code).toBe('SOURCE_MALFORMED');
  });

  it('whose pages lead round in a circle are a typed error', async () => {
    const tasks = [task(1, 30)];
    const query =
      'query ($id: ID!, $after: String) { tasksById(id: $id) { units(first: 7) { nodes { id name } pageInfo { endCursor } } other: units(after: $after) { nodes { id } } } }';
    const units = { query, parent: 'id', items: 'tasksById.units.nodes', next: 'tasksById.units.pageInfo.endCursor' };
    expect((await faultOf((await graphql(tasks)).page(tasksOf('graphql', units), null, still))).code).toBe('SOURCE_ENDLESS');
  });
});

describe('a GraphQL source', () => {
  it.each<[GraphqlMood, string, string]>([
    ['partial', 'SOURCE_MALFORMED', 'DOWNSTREAM_FAILED'],
    ['denied', 'SOURCE_REFUSED', 'FORBIDDEN'],
    ['overloaded', 'SOURCE_UNAVAILABLE', 'SERVICE_UNAVAILABLE'],
  ])('that is %s gives no page, and the code alone is reported', async (mood, code, reported) => {
    const fault = await faultOf((await graphql([task(1, 0), task(2, 0)], mood)).page(tasksOf('graphql', { items: 'units' }), null, still));
    expect([fault.code, fault.details.why]).toEqual([code, expect.stringMatching(new RegExp(`GraphQL 错误.${reported}.$`))]);
    expect(JSON.stringify([fault.message, fault.details, String(fault.cause)])).not.toMatch(/hunter2|420704199001011234|10\.0\.2\.9/);
  });

  it('says which code a refused query got, also where the answer is a 400', async () => {
    const mapping = tasksOf('graphql', { items: 'units' }, 'id nonsense');
    const fault = await faultOf((await graphql([task(1, 0)])).page(mapping, null, still));
    expect([fault.code, fault.details.why]).toEqual(['SOURCE_MALFORMED', '应答带有 GraphQL 错误']);
  });

  it('needs no last empty answer where it says whether more is there', async () => {
    const tasks = Array.from({ length: 200 }, (_, i) => task(i, 0));
    const { pages } = await pass(await graphql(tasks), tasksOf('graphql', { items: 'units.nodes' }, 'id units { nodes { id } }'));
    expect(pages.map(({ rows }) => rows.length)).toEqual([100, 100]);
  });

  it('takes a cursor by another variable, constants next to it, and a page by number', async () => {
    const tasks = Array.from({ length: 25 }, (_, i) => task(i, 0));
    const requested: unknown[] = [];
    const http: Http = {
      async call({ body }) {
        const { variables } = JSON.parse(String(body)) as { variables: { page?: number; size: number } };
        requested.push(variables);
        const { page = 1, size } = variables;
        const list = tasks.slice((page - 1) * size, page * size);
        const data = { tasks: { list, next: page * size < tasks.length ? page + 1 : null } };
        return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify({ data })) };
      },
      async close() {},
    };
    const source = opened('graphql', { url: 'http://numbered/' }, '/', { http });
    const extra = types.get('graphql')!.mapping.parse({
      query: 'query ($page: Int, $size: Int!) { tasks(page: $page, size: $size) { list { id } next } }',
      variables: { size: 10 },
      items: 'tasks.list',
      next: 'tasks.next',
      after: 'page',
    }) as Record<string, unknown>;
    expect(ids((await pass(source, mappingOf('all', extra, { changedAt: null }))).rows)).toHaveLength(25);
    expect(requested).toEqual([{ size: 10 }, { size: 10, page: 2 }, { size: 10, page: 3 }]);
  });

  it('reads from before the highest change once a pass is through', async () => {
    const stage = await staged('graphql', contractStage, 'server');
    await stage.put(records(30));
    const mapping = stage.mapping('since');
    let cursor: string | null = null;
    for (let i = 0; i < 2; i++) ({ cursor } = await pass(stage.source, mapping, cursor));
    await stage.put([{ id: 'old', at: '2025-12-01 00:00:00', name: '旧' }]);
    const { rows } = await pass(stage.source, mapping, cursor);
    // The last change is at minute 9; nothing before the overlap of ten minutes comes again.
    expect(ids(rows)).toEqual(records(30).map(({ id }) => id));
  });
});

describe('a mapping for GraphQL', () => {
  const query = 'query ($after: String) { claims(after: $after) { nodes { id } pageInfo { endCursor } } }';
  const good = { query, items: 'claims.nodes', next: 'claims.pageInfo.endCursor' };
  const type = () => types.get('graphql')!;
  const messagesOf = (change: Record<string, unknown>) => {
    const { success, error } = type().mapping.safeParse({ ...good, ...change });
    return success ? [] : error.issues.map(({ message }) => message);
  };
  const checked = (change: Record<string, unknown>) => type().check!({ key: 'id', ...good, ...change });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['is cut short', { query: '{ claims { ' }, /不是可解析的 GraphQL 查询/],
    ['writes', { query: 'mutation { drop }' }, /只能是 query/],
    ['holds two operations', { query: 'query A { a } query B { b }' }, /恰好包含一个查询/],
  ])('is refused where its query %s', (_, change, message) => {
    expect(messagesOf(change)).toEqual([expect.stringMatching(message)]);
  });

  it.each<[string, Record<string, unknown>, string[], string]>([
    ['the cursor', { after: 'cursor' }, ['query'], '没有声明变量 $cursor'],
    ['the moment', { follow: { since: 'changedFrom' } }, ['query'], '没有声明变量 $changedFrom'],
    ['a constant', { variables: { size: 5 } }, ['query'], '没有声明变量 $size'],
    ['a child’s parent', { children: { units: { query, parent: 'id', items: 'x' } } }, ['children', 'units', 'query'], '没有声明变量 $id'],
  ])('is refused where the query does not declare %s', (_, change, path, message) => {
    expect(checked(change)).toEqual([{ path, message }]);
    expect(checked({})).toEqual([]);
  });

  it('needs one key for children with pages of their own', () => {
    const children = { units: { query: 'query ($id: ID!) { a(id: $id) { b } }', parent: 'id', items: 'a' } };
    expect(checked({ children, key: ['a', 'b'] })).toEqual([expect.objectContaining({ path: ['children', 'units', 'query'] })]);
    expect(types.get('rest')!.check!({ key: ['a', 'b'], children: { units: { path: '/x/{key}', items: 'a' } } })).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>]>([
    ['rest', { items: 'a', next: 'b', after: 'c' }],
    ['rest', { path: '/units', items: 'a' }],
    ['rest', { path: '/units/{key}', parent: 'id', items: 'a' }],
    ['rest', { path: '/units', parents: 'ids', items: 'a' }],
    ['graphql', { items: 'a', parent: 'id' }],
    ['graphql', { items: 'a', query, parent: 'a', parents: 'b', parentKey: 'c' }],
    ['graphql', { items: 'a', query }],
  ])('of %s refuses a list of children that cannot be requested for: %o', (name, extra) => {
    expect(types.get(name)!.child!.safeParse(extra).success).toBe(false);
  });
});

const following: FollowMode[] = ['feed', 'since', 'all'];
it.each(following)('a GraphQL source that is followed by %s is read without `more` as well as with it', async (mode) => {
  const stage = await staged('graphql', contractStage, 'server');
  await stage.put(records(450));
  const mapping = stage.mapping(mode);
  const more = { ...mapping, extra: { ...mapping.extra, more: 'records.pageInfo.hasNextPage' } };
  const [without, having] = [await pass(stage.source, mapping), await pass(stage.source, more)];
  expect(ids(having.rows)).toEqual(ids(without.rows));
  await stage.put([{ id: 'new', at: stamp(9_000), name: '新' }]);
  expect(ids((await pass(stage.source, more, having.cursor)).rows)).toContain('new');
});
