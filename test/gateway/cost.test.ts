/** What a query costs: alike however it is spelt, told with its limits, refused before anything runs, and a caller's budget in a minute. */
// First: it brings the metadata that decorated classes need.
import { openTestApp } from '../support/app.js';
import { readFileSync } from 'node:fs';
import { getIntrospectionQuery, type GraphQLObjectType, type OperationDefinitionNode, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCost } from '../../resolvers/engine/cost/check.js';
import { COST_LIMITS } from '../../resolvers/engine/cost/limits.js';
import { checkText } from '../../resolvers/engine/cost/text-check.js';
import type { Cost } from '../../resolvers/engine/cost/weigh.js';
import { contextOf } from '../../resolvers/engine/context.js';
import { freeMeter } from '../../resolvers/engine/meter.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import type { Sizes } from '../../src/api.js';
import { answerText } from '../../src/http/answer-text.js';
import { openBudgets } from '../../src/http/budgets.js';
import { everything } from '../support/viewers.js';
import { openStage } from './stage.js';

/** As large as the demo's year: rows of each kind, and of the logs that grow with them. */
const YEAR: Readonly<Record<string, number>> = {
  ...{ itemClaim: 3_300, checklist: 3_000, checkAct: 33_000, jointInspection: 200, jointResult: 1_000, riskAlert: 500, alertStep: 1_500 },
  ...{ supervisionItem: 1_200, deliveries: 41_000, issues: 5_000, quarantine: 1_000, runs: 20_000, batches: 2_000 },
};
const sizesOf = (times: number): Sizes => ({
  version: 1,
  rows: (list, _viewer, from = null, to = null) =>
    Math.ceil(((YEAR[list] ?? 200) * times) / (from && to && from.slice(0, 7) === to.slice(0, 7) ? 12 : 1)),
  refresh: async () => undefined,
});

describe('cost', () => {
  let opened: Awaited<ReturnType<typeof openTestApp>>;
  let schema: ReturnType<typeof buildGraphqlSchema>;
  beforeAll(async () => {
    opened = await openTestApp('sqlite', '2022-03-20T00:00:00.000Z');
    schema = buildGraphqlSchema(opened.app.hub.kinds);
  });
  afterAll(() => opened.close());

  const costOf = (query: string, variables: object = {}, times = 1): Cost => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition') as OperationDefinitionNode;
    const meter = freeMeter();
    const hub = { ...opened.app.hub, sizes: sizesOf(times) };
    return checkCost({ schema, document, operation, variables: variables as Record<string, unknown> }, { ...contextOf(hub, everything, meter) });
  };
  const refusal = (query: string, variables: object = {}, times = 1): string => {
    try {
      return JSON.stringify(costOf(query, variables, times));
    } catch (error) {
      return (error as Error).message;
    }
  };

  const EXTREMES = [-2_147_483_648, -1, 0, 1, 500, 501, 1_000_000, 2_147_483_647];
  const lists = (): string[] => {
    const { Query } = schema.getTypeMap() as unknown as { Query: GraphQLObjectType };
    return Object.values(Query.getFields()).flatMap(({ name, args }) => (args.some((arg) => arg.name === 'first') ? [name] : []));
  };

  const NEEDED: Readonly<Record<string, string>> = { search: 'text: "x", ', enterpriseLoad: 'year: 2022, ', alertBoard: 'stage: SIGNED, ' };

  it('is never less for an argument, whatever that is, and pays for nothing beside it', () => {
    const dear = 'dear: supervisionItems(first: 500) { nodes { id claims(first: 20) { nodes { id } } } }';
    const alone = costOf(`{ ${dear} }`);
    for (const name of lists())
      for (const argument of [
        'first',
        ...(/^(search|jobTriggers|unclaimedItems|claimsWithoutChecklist|enterpriseLoad|workList|deadlines|alertBoard)$|Stats$/.test(name)
          ? []
          : ['last']),
      ])
        for (const value of EXTREMES) {
          const statistics = name.endsWith('Stats');
          const text = NEEDED[name] ?? (statistics ? 'groupBy: [MONTH], ' : '');
          const inner =
            name === 'jobTriggers' ? 'job' : name === 'enterpriseLoad' ? 'rows { checks }' : statistics ? 'rows { count }' : 'nodes { __typename }';
          for (const [declared, said] of [
            ['', String(value)],
            ['query($n: Int!) ', '$n'],
          ]) {
            const field = `${name}(${text}${argument}: ${said}) { ${inner} }`;
            const own = costOf(`${declared}{ ${field} }`, { n: value });
            for (const part of ['statements', 'rows', 'bytes', 'meta'] as const)
              expect(own[part], `${field} ${value} ${part}`).toBeGreaterThanOrEqual(0);
            expect(costOf(`${declared}{ ${field} ${dear} }`, { n: value }).rows, `${field} ${value}`).toBeGreaterThanOrEqual(alone.rows);
          }
        }
  });

  it('a page by one field in the order of another is all that is found, sorted', () => {
    const page = (order: string) => costOf(`{ checkActs(first: 20, filter: { checkResult: { eq: "01" } }${order}) { nodes { id } } }`).rows;
    expect(page('')).toBe(20);
    expect(page(', orderBy: [{ checkResult: ASC }]')).toBe(20);
    expect(page(', orderBy: [{ checkDate: DESC }]')).toBeGreaterThan(1_000);
  });

  it('statistics cost what they read, and as many rows of the answer as are asked for', () => {
    const stats = (args: string, selected: string, times = 1) => costOf(`{ checkActStats(${args}) { ${selected} } }`, {}, times);
    const all = 'rows { month count drill } total { count }';
    expect(stats('groupBy: [MONTH]', 'rows { month count }').statements).toBe(2);
    expect(stats('groupBy: [MONTH]', all).statements).toBe(4);
    expect(stats('groupBy: [MONTH, ITEM], top: { by: ITEM, n: 10 }', `${all} leftOut { groups }`).statements).toBe(6);
    expect(stats('groupBy: [ITEM], first: 1000', 'rows { item { itemName } }').statements).toBe(4);
    const bytes = (first: number) => stats(`groupBy: [MONTH], first: ${first}`, 'rows { month count drill }').bytes;
    expect(bytes(2_000) - bytes(1_000)).toBe(bytes(3_000) - bytes(2_000));
    expect(bytes(2_000) - bytes(1_000)).toBeGreaterThan(1_000 * 150);
    // What its own field refuses is no page.
    expect(bytes(5_001)).toBeLessThan(bytes(1));
    expect(costOf('{ checkActStats(groupBy: []) { rows { count } } }').bytes).toBeLessThan(150);
    const spelt = [
      costOf('{ s: checkActStats(groupBy: [MONTH], first: 12) { rows { count } } }'),
      costOf('query($n: Int, $by: [CheckActDimension!]!) { s: checkActStats(groupBy: $by, first: $n) { rows { count } } }', { n: 12, by: ['MONTH'] }),
      costOf(
        'query($n: Int = 12) { s: checkActStats(groupBy: MONTH, first: $n) { ...R } } fragment R on CheckActStats { rows { count } rows { count } }',
      ),
    ];
    for (const cost of spelt) expect(cost).toEqual(spelt[0]);
  });

  it('indicators cost the records that they read, and what is selected of them', () => {
    const rows = (field: string, times = 1) => costOf(`{ ${field} }`, {}, times).rows;
    const total = '{ total { numerator } }';
    // Claims one by one, whole months from the rollups, however many acts there are.
    const coverage = 'coverage(year: 2021) ';
    expect(rows(`${coverage}${total}`, 20) - rows(`${coverage}${total}`)).toBe(19 * 3_300);
    expect(rows('coverage(year: 2021, asOf: "2021-08-15") { total { numerator } }')).toBeGreaterThan(rows(`${coverage}${total}`) + 33_000 / 12);
    expect(rows(`${coverage}{ total { load { checks } } }`)).toBe(rows(`${coverage}${total}`) + 33_000);
    expect(rows(`timeliness(year: 2021) ${total}`)).toBeGreaterThanOrEqual(33_000);
    expect(refusal(`{ timeliness(year: 2021) ${total} }`, {}, 20)).toContain('500000');
    expect(rows('alertResponse(year: 2021) { total { alerts } }')).toBe(2_000);
    // What its own field refuses reads nothing.
    expect(rows(`timeliness(year: 1) ${total}`)).toBeLessThan(10);
    const series = (figures: string, by = 'MONTH') => rows(`figureSeries(years: [2021], by: ${by}) { rows { figures { ${figures} } } }`);
    expect(series('alertsReceived')).toBeLessThan(1_000);
    expect(series('alertsReceived', 'DAY')).toBeGreaterThan(series('alertsReceived'));
    expect(series('alertsReceived alertsFedBack alertsClosed')).toBeGreaterThan(series('alertsReceived') + 2_000);
    const days = (args: string) => costOf(`{ figureSeries(${args}, groupBy: CITY) { rows { figures { claims } } } }`).bytes;
    expect(days('from: "2021-02-20", to: "2021-03-05", by: DAY')).toBeLessThan(days('years: [2021], by: DAY') / 10);
    // Every department and month with the filters behind is within one request.
    const opens = 'numeratorOpens { kind filter count note } denominatorOpens { kind filter count note }';
    const grouped = 'coverage(year: 2021, groupBy: [DISTRICT, DEPARTMENT, MONTH])';
    expect(costOf(`{ ${grouped} { rows { month value numerator denominator ${opens} } } }`).bytes).toBeLessThan(COST_LIMITS.bytes / 4);
    const change = rows('figureSeries(years: [2021]) { rows { change { alertsReceived } yearBefore { figures { alertsFedBack } } } }');
    expect(change).toBeGreaterThan(2_000);
  });

  it('deliveries of a state are a page in however large a store, and their count a part of the log', () => {
    const page = '{ deliveries(filter: { state: { eq: RETURNED } }, first: 20) { nodes { id } } }';
    expect(costOf(page, {}, 100).rows).toBe(20);
    expect(costOf(page.replace('eq: RETURNED', 'in: [RETURNED, BLOCKED]'), {}, 100).rows).toBe(20);
    expect(costOf(page.replace('nodes { id }', 'totalCount'), {}, 12).rows).toBe(41_000 * 3);
    expect(refusal(page.replace('nodes { id }', 'totalCount'), {}, 100)).toContain('500000');
    expect(refusal(page.replace('state: { eq: RETURNED }', 'code: { eq: "E01" }'), {}, 100)).toContain('500000');
  });

  it.each([
    ['a literal', '{ itemClaims(first: 100) { nodes { itemCode checkActs(first: 5) { nodes { id } } } } }', {}],
    ['a variable', 'query($n: Int) { itemClaims(first: $n) { nodes { itemCode checkActs(first: 5) { nodes { id } } } } }', { n: 100 }],
    ['a default', 'query($n: Int = 100) { itemClaims(first: $n) { nodes { itemCode checkActs(first: 5) { nodes { id } } } } }', {}],
    [
      'a fragment',
      '{ itemClaims(first: 100) { ...C } } fragment C on ItemClaimConnection { nodes { itemCode ...A } } fragment A on ItemClaim { checkActs(first: 5) { nodes { id } } }',
      {},
    ],
    [
      'a fragment spread twice',
      '{ itemClaims(first: 100) { nodes { ...A ...A itemCode } nodes { ...A } } } fragment A on ItemClaim { checkActs(first: 5) { nodes { id } } }',
      {},
    ],
    [
      'a typed inline fragment',
      '{ itemClaims(first: 100) { nodes { itemCode ... on ItemClaim { checkActs(first: 5) { nodes { ... on Node { id } } } } } } }',
      {},
    ],
    [
      'skip and include that hold and do not',
      'query($no: Boolean!) { itemClaims(first: 100) { nodes { itemCode status @include(if: $no) checkActs(first: 5) @skip(if: $no) { nodes { id } } } } }',
      { no: false },
    ],
    [
      'a filter left out',
      'query($f: ItemClaimFilter) { itemClaims(first: 100, filter: $f) { nodes { itemCode checkActs(first: 5) { nodes { id } } } } }',
      {},
    ],
  ])('is the same with %s', (_, query, variables) => {
    const { statements, rows, bytes } = costOf(query, variables);
    expect([statements, rows]).toEqual([2, 100 + 100 * 5]);
    expect(bytes).toBe(costOf('{ itemClaims(first: 100) { nodes { itemCode checkActs(first: 5) { nodes { id } } } } }').bytes);
  });

  it.each([
    [
      'a condition',
      '{ checkActs(filter: { checkActionName: { contains: "餐饮" } }) { totalCount } }',
      'query($f: CheckActFilter) { checkActs(filter: $f) { totalCount } }',
      { f: { checkActionName: { contains: '餐饮' } } },
    ],
    [
      'a value',
      '{ checkActs(filter: { checkActionName: { contains: "餐饮" } }) { totalCount } }',
      'query($c: String = "餐饮") { checkActs(filter: { checkActionName: { contains: $c } }) { totalCount } }',
      {},
    ],
    [
      'a combination',
      '{ checkActs(filter: { not: { checkDate: { eq: "2022-01-01" }, checkActionName: { ne: "x" } } }) { totalCount } }',
      'query($f: [CheckActFilter!]) { checkActs(filter: { and: $f }) { totalCount } }',
      { f: { not: { checkDate: { eq: '2022-01-01' }, checkActionName: { ne: 'x' } } } },
    ],
  ])('is the same with %s given as a variable', (_, literal, query, variables) => {
    expect(costOf(query, variables)).toEqual(costOf(literal));
    expect(costOf(literal).rows).toBeGreaterThanOrEqual(33_000);
  });

  it('weighs what must be looked at: nothing for what rollups count, the live rows for what no index finds', () => {
    const total = (filter: string): number => costOf(`{ checkActs(filter: ${filter}) { totalCount } }`).rows;
    expect(costOf('{ checkActs { totalCount } }').rows).toBe(0);
    expect(total('{ district: { eq: "echeng" }, or: [{ checkDate: { gte: "2022-01-01" } }, { day: { lt: "2021-01-01" } }] }')).toBe(0);
    expect(total('{ checkActionCode: { eq: "x" } }')).toBe(100);
    expect(total('{ checkActionName: { contains: "x" } }')).toBe(33_000);
    expect(total('{ checkActionName: { contains: "x" }, day: { gte: "2022-03-01", lte: "2022-03-31" } }')).toBeLessThan(33_000);
    expect(total('{ not: { claim: { status: { eq: CLAIMED } } } }')).toBeGreaterThan(33_000);
  });

  it('each field of a kind has the width of its values, and the way to a department its read', () => {
    for (const { typeName, fields } of opened.app.hub.kinds) {
      const shown = (schema.getType(typeName) as GraphQLObjectType).getFields();
      expect(fields.filter(({ apiName }) => !shown[apiName]?.extensions.width).map(({ name }) => `${typeName}.${name}`)).toEqual([]);
    }
    const departments = (selected: string) => costOf(`{ itemClaims(first: 500) { nodes { department { ${selected} } } } }`);
    const [own, read] = [departments('uscc'), departments('uscc record { uscc }')];
    expect([read.statements - own.statements, read.rows - own.rows]).toEqual([2, 1_000]);
  });

  it('weighs below rows no more than there is, also while the rows above are not counted yet', () => {
    const guide = readFileSync('docs/graphql-zh.md', 'utf8');
    const [query] = /query Items[\s\S]*?(?=```)/.exec(guide) ?? [];
    const document = parse(query as string);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const year = sizesOf(1);
    const sizes = { ...year, rows: (list: string, ...rest: [never]) => (list === 'supervisionItem' ? 0 : year.rows(list, ...rest)) } as Sizes;
    const hub = { ...opened.app.hub, sizes };
    expect(checkCost({ schema, document, operation, variables: {} }, contextOf(hub, everything)).rows).toBeLessThan(4 * 33_000);
  });

  it.each([
    ['fifty balances', `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: balance { live }`).join(' ')} }`],
    [
      'fifty reports of quality',
      `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: quality(period: { from: "2022-01-01", to: "2022-12-31" }) { passRate }`).join(' ')} }`,
    ],
    [
      'counts with ninety texts each',
      `{ ${Array.from({ length: 5 }, (_, i) => `a${i}: checkActs(filter: { or: [${'{ checkActionName: { contains: "x" } } '.repeat(90)}] }) { totalCount }`).join(' ')} }`,
    ],
    [
      'whole rows by the ten thousand',
      `{ ${Array.from({ length: 49 }, (_, i) => `a${i}: checkActs(first: 500) { nodes { ...A } }`).join(' ')} } fragment A on CheckAct { checkActionName checkActionCode institutionCode checkDate checkResult administrativeCp claim { itemCode item { itemName } } checklist { listName } }`,
    ],
    ['the schema by many names', `{ ${Array.from({ length: 390 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')} }`],
    [
      'the schema in itself',
      `{ __schema { types { ${Array.from({ length: 9 }, (_, i) => `a${i}: fields { name type { fields { name args { name } } } }`).join(' ')} } } }`,
    ],
  ])('refuses %s, with number and limit', (_, query) => {
    expect(refusal(query)).toMatch(/^查询过于复杂.*\d+.*(上限|最多) \d+/);
  });

  it('lets the standard introspection queries through, with all their options', () => {
    const all = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    for (const options of [{}, all, { descriptions: false }]) expect(costOf(getIntrospectionQuery(options)).statements).toBe(0);
    const codegen = getIntrospectionQuery(all).replace(/fragment TypeRef[\s\S]*/, '');
    const wrapped = `${'ofType { kind name '.repeat(15)}${'}'.repeat(15)}`;
    expect(costOf(`${codegen} fragment TypeRef on __Type { kind name ${wrapped} }`).statements).toBe(0);
  });

  it.each(['zh', 'en'])('every query of the guide (%s) costs at most a quarter of each limit', (language) => {
    const guide = readFileSync(`docs/graphql-${language}.md`, 'utf8');
    const blocks = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, block]) => block as string);
    expect(blocks.length).toBeGreaterThan(8);
    for (const block of blocks) {
      const document = parse(block);
      const fragments = document.definitions.filter(({ kind }) => kind === 'FragmentDefinition');
      for (const operation of document.definitions.filter((definition) => definition.kind === 'OperationDefinition')) {
        const alone = { ...document, definitions: [operation, ...fragments] };
        const hub = { ...opened.app.hub, sizes: sizesOf(1) };
        const cost = checkCost({ schema, document: alone, operation, variables: { year: 2022 } }, contextOf(hub, everything));
        for (const part of ['statements', 'rows', 'bytes'] as const)
          expect(cost[part] / COST_LIMITS[part], `${part} of ${block}`).toBeLessThanOrEqual(1 / 4);
      }
    }
  });
});

describe('a text, before it is validated,', () => {
  const long = (many: number, part: (i: number) => string): string => Array.from({ length: many }, (_, i) => part(i)).join(' ');
  it.each([
    ['one name four hundred times', `{ ${'claims { nodes { id } } '.repeat(400)} }`],
    ['one path three hundred times', `{ ${'a { a { a { name } } } '.repeat(300)} }`],
    ['four hundred fragments at one place', `{ ${long(400, (i) => `...f${i}`)} } ${long(400, (i) => `fragment f${i} on Query { a${i} }`)}`],
    [
      'fragments that double',
      `{ ...f0 } ${long(30, (i) => `fragment f${i} on Query { a { ...f${i + 1} } b { ...f${i + 1} } }`)} fragment f30 on Query { c }`,
    ],
    ['fragments in a circle', '{ ...a } fragment a on Query { x { ...a } y { ...a } }'],
    ['too many words', `{ ${'a '.repeat(4_001)} }`],
    ['too many letters', `{ a } #${'x'.repeat(200_001)}`],
  ])('is refused for %s, the second time too', (_, text) => {
    for (let time = 0; time < 2; time++) expect(() => checkText(text)).toThrow('查询过于复杂');
  });

  it('passes as programs of clients make it: fragments of a hundred components, a field of each in common', () => {
    checkText(`{ a { ${long(100, (i) => `...f${i}`)} } } ${long(100, (i) => `fragment f${i} on A { id x${i} }`)}`);
    checkText('{ not a query');
  });
});

describe('a budget', () => {
  const viewer = { ...everything, budget: 600 };
  it('is spent, and fills again with time; callers have their own', () => {
    let now = 0;
    const { meter } = openBudgets(() => now);
    meter(viewer, false).charge(500);
    meter(viewer, false).charge(500);
    const refused = meter(viewer, false);
    expect(() => refused.charge(1)).toThrow(expect.objectContaining({ code: 'BUDGET_SPENT', status: 429 }));
    expect(refused.retryAfter).toBe(41);
    meter({ ...viewer, name: 'other' }, false).charge(500);
    meter({ ...viewer, budget: null }, false).charge(1e9);
    now += 41_000;
    meter(viewer, false).charge(1);
  });
});

describe('an answer', () => {
  it('is cut off where it is too long, and else written as JSON.stringify does', async () => {
    const data = {
      a: { nodes: Array.from({ length: 130 }, (_, i) => ({ id: i, 名: '文', none: undefined, list: [], inner: { x: [1, null] } })) },
      b: null,
      c: {},
      d: [],
    };
    expect(await answerText({ data }, null)).toBe(JSON.stringify({ data }));
    const cut = JSON.parse(await answerText({ data }, null, 1_048_576 / 1_024));
    expect(cut).toMatchObject({ data: null, errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
  });
});

describe('a served hub', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
  });
  afterAll(() => stage.close());
  const post = (key: string, query: string, headers: Record<string, string> = {}) =>
    fetch(stage.server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
      body: JSON.stringify({ query }),
    });

  it('tells the cost to whoever asks for it, the first, second and third time', async () => {
    const query = '{ itemClaims(first: 7) { totalCount nodes { id } } }';
    for (let time = 0; time < 3; time++) {
      const { extensions } = (await (await post('city', query, { 'x-graphql-cost': 'report' })).json()) as { extensions: { cost: object } };
      expect(extensions.cost).toMatchObject({ statements: { cost: 2, limit: 200 }, rows: { cost: 7, limit: 500_000 } });
      expect(Object.keys((await (await post('city', query)).json()) as object)).toEqual(['data']);
    }
  });

  it('of more triggers than may be asked for, or fewer than one, is an error at the field, as of lists', async () => {
    for (const first of [-2_147_483_648, 0, 501, 1_000_000]) {
      const response = await post('city', `{ jobTriggers(first: ${first}) { job } districts { code } }`);
      const { data, errors } = (await response.json()) as { data: object; errors: { path: string[]; extensions: { code: string } }[] };
      expect([response.status, errors[0]?.extensions.code, errors[0]?.path]).toEqual([200, 'BAD_ARGUMENT', ['jobTriggers']]);
      expect(data).toMatchObject({ jobTriggers: null, districts: [{ code: 'echeng' }, { code: 'huarong' }] });
    }
  });

  it('tells the three parts where it refuses', async () => {
    const query = '{ itemClaims(first: 500) { nodes { checkActs(first: 500) { nodes { id checkActionName } } } } }';
    const response = await post('city', query);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string; cost: object } }[] };
    expect(response.status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', cost: { bytes: { limit: 8_388_608 }, rows: { cost: 250_500 } } });
  });

  it('answers the whole schema once a second, and the same text as often as it comes', async () => {
    const first = await (await post('dashboard', getIntrospectionQuery())).text();
    expect(JSON.parse(first).data.__schema.types.length).toBeGreaterThan(50);
    for (let time = 0; time < 5; time++) expect(await (await post('dashboard', getIntrospectionQuery())).text()).toBe(first);
    const [one, other] = [getIntrospectionQuery({ descriptions: false }), getIntrospectionQuery({ specifiedByUrl: true })];
    const statuses = await Promise.all([one, other, `${one} `, `${other} `].map(async (query) => (await post('echeng', query)).status));
    expect(statuses.sort()).toContain(429);
    const late = await post('echeng', `${one}  `);
    if (late.status === 429) expect(late.headers.get('retry-after')).toBe('1');
  });
});
