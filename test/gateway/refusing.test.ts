/** What the gateway refuses, and that it does so in JSON with a code. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, returned, row } from './stage.js';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage('sqlite');
});
afterAll(() => stage.close());

const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

it.each([[null], ['wrong']])('answers 401 to key %s, whatever is asked', async (key) => {
  const answer = await stage.post(key, '<not json>');
  expect([answer.status, code(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  expect(answer.type).toContain('application/json');
});

it('is healthy without a key', async () => {
  expect(await (await fetch(stage.server.url.replace('/graphql', '/health'))).json()).toEqual({ status: 'ok' });
});

const deep = `{ itemClaims ${'{ nodes { item { claims '.repeat(5)}{ totalCount }${' } } }'.repeat(5)} }`;

// What is wrong with one field is told at it, and the status is 200: the rest of the query has been answered.
it.each([
  ['no JSON', 'x', 400, 'BAD_REQUEST'],
  ['no query', '{}', 400, 'BAD_REQUEST'],
  ['a syntax error', JSON.stringify({ query: '{' }), 400, 'BAD_REQUEST'],
  ['an unknown field', JSON.stringify({ query: '{ nothing }' }), 400, 'BAD_REQUEST'],
  ['too deep a query', JSON.stringify({ query: deep }), 400, 'QUERY_TOO_COMPLEX'],
  [
    'too many statements',
    JSON.stringify({ query: `{ ${Array.from({ length: 201 }, (_, i) => `a${i}: itemClaims { totalCount }`).join(' ')} }` }),
    400,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'too many rows',
    JSON.stringify({ query: '{ itemClaims(first: 500) { nodes { checkActs(first: 500) { nodes { id } } } } }' }),
    400,
    'QUERY_TOO_COMPLEX',
  ],
  ['a page too long', JSON.stringify({ query: '{ itemClaims(first: 501) { nodes { id } } }' }), 200, 'BAD_ARGUMENT'],
  ['first and last together', JSON.stringify({ query: '{ itemClaims(first: 1, last: 1) { nodes { id } } }' }), 200, 'BAD_ARGUMENT'],
  ['a last page too long', JSON.stringify({ query: '{ itemClaims(last: 501) { nodes { id } } }' }), 200, 'BAD_ARGUMENT'],
  [
    'too many rows from the end',
    JSON.stringify({ query: '{ itemClaims(last: 500) { nodes { checkActs(last: 500) { nodes { id } } } } }' }),
    400,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'an order by four fields',
    JSON.stringify({
      query: `{ itemClaims(orderBy: [{ status: ASC }, { claimedAt: ASC }, { writtenOffAt: ASC }, { resumedAt: ASC }]) { nodes { id } } }`,
    }),
    200,
    'BAD_ARGUMENT',
  ],
  [
    'an order by a field without an index',
    JSON.stringify({ query: '{ itemClaims(orderBy: [{ publishedAt: ASC }]) { nodes { id } } }' }),
    400,
    'BAD_REQUEST',
  ],
  [
    'a filter nested too deep',
    JSON.stringify({ query: `{ itemClaims(filter: ${'{ not: '.repeat(8)}{ revision: { eq: 1 } }${' }'.repeat(8)}) { nodes { id } } }` }),
    200,
    'BAD_ARGUMENT',
  ],
  [
    'a filter of too many conditions',
    JSON.stringify({ query: `{ itemClaims(filter: { or: [${'{ revision: { eq: 1 } } '.repeat(100)}] }) { nodes { id } } }` }),
    200,
    'BAD_ARGUMENT',
  ],
  [
    'a filter of too many values',
    JSON.stringify({
      query: 'query($in: [String!]!) { itemClaims(filter: { itemCode: { in: $in } }) { nodes { id } } }',
      variables: { in: Array(1001).fill('a') },
    }),
    400,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'variables nested too deep',
    `{"query":"query($f: ItemClaimFilter) { itemClaims(filter: $f) { nodes { id } } }","variables":{"f":${'{"not":'.repeat(500)}{}${'}'.repeat(500)}}}`,
    400,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a protected filter of a referenced record',
    JSON.stringify({ query: '{ checkActs(filter: { not: { administrativeCp: { contains: "x" } } }) { totalCount } }' }),
    400,
    'BAD_REQUEST',
  ],
  ['a cursor of another order', JSON.stringify({ query: '{ itemClaims(after: "abc") { nodes { id } } }' }), 200, 'BAD_ARGUMENT'],
  ['an impossible date', JSON.stringify({ query: '{ figures(year: 2022, asOf: "2022-02-30") { year } }' }), 400, 'BAD_ARGUMENT'],
  ['a protected filter', JSON.stringify({ query: '{ checkActs(filter: { administrativeCp: { eq: "x" } }) { totalCount } }' }), 400, 'BAD_REQUEST'],
])('refuses %s', async (_, body, status, expected) => {
  const answer = await stage.post('city', body);
  expect([answer.status, code(answer)]).toEqual([status, expected]);
  expect(JSON.stringify(answer)).not.toContain('node_modules');
});

it('answers 404 elsewhere', async () => {
  expect((await stage.post('city', '{}', stage.server.url.replace('/graphql', '/x'))).status).toBe(404);
});

it('lets a dashboard see figures and freshness, and nothing else', async () => {
  const claim = (id: string, district: string) =>
    row(id, district, { itemCode: id, claimantUscc: 'u', status: 'PUBLISHED', claimedAt: '2022-01-01' });
  await stage.insert('item_claim', [claim('c1', 'echeng'), claim('c2', 'huarong'), claim('c3', 'huarong')]);
  await stage.insert('cursors', [{ source: 's', kind: 'itemClaim', lastSuccessAt: '2022-03-19T23:59:00.000Z', rowsEver: 1, failures: 0 }]);
  const good = await stage.ask(
    'dashboard',
    '{ districts { code freshness { state } } figures(year: 2022) { asOf city { claims } districts { district { code } claims } } }',
  );
  expect(good.data.figures).toEqual({
    asOf: '2022-03-20',
    city: { claims: 3 },
    districts: [
      { district: { code: 'echeng' }, claims: 1 },
      { district: { code: 'huarong' }, claims: 2 },
    ],
  });
  expect(good.data.districts).toEqual([
    { code: 'echeng', freshness: [{ state: 'FRESH' }] },
    { code: 'huarong', freshness: [] },
  ]);
  for (const query of [
    '{ itemClaims { totalCount } }',
    '{ runs { totalCount } }',
    '{ node(id: "x") { id } }',
    '{ balance { kind } }',
    'mutation { runJob(input: { name: "x" }) { run { id } } }',
  ]) {
    const answer = await stage.ask('dashboard', query);
    expect([answer.status, code(answer)]).toEqual([200, 'FORBIDDEN']);
  }
});

it('runs jobs for the city alone, and retries only what one may see', async () => {
  const job = (name: string) => `mutation { runJob(input: { name: "${name}" }) { run { id job source } problems { code field } } }`;
  const retry = (id: string) => `mutation { retryDelivery(input: { id: "${id}" }) { delivery { id state } problems { code field } } }`;
  expect((await stage.ask('city', job('x'))).data.runJob).toEqual({ run: null, problems: [{ code: 'JOB_UNKNOWN', field: 'name' }] });
  const { runJob } = (await stage.ask('city', job('sync'))).data;
  expect(runJob).toMatchObject({ run: { job: 'sync', source: 's' }, problems: [] });
  expect((await stage.ask('city', '{ runs { nodes { id } } }')).data.runs.nodes).toEqual([{ id: runJob.run.id }]);
  expect(code(await stage.ask('echeng', job('x')))).toBe('FORBIDDEN');
  const unknown = { delivery: null, problems: [{ code: 'NOT_FOUND', field: 'id' }] };
  expect((await stage.ask('echeng', retry('x'))).data.retryDelivery).toEqual(unknown);
  await stage.insert('deliveries', [returned(1, 'echeng'), returned(2, 'huarong')]);
  expect((await stage.ask('echeng', retry('2'))).data.retryDelivery).toEqual(unknown);
  expect((await stage.ask('echeng', retry('1'))).data.retryDelivery).toEqual({ delivery: { id: '1', state: 'WAITING' }, problems: [] });
  expect((await stage.ask('city', '{ deliveries { nodes { id state } } }')).data.deliveries.nodes).toEqual([
    { id: '2', state: 'RETURNED' },
    { id: '1', state: 'WAITING' },
  ]);
  expect((await stage.ask('echeng', '{ figures(year: 2022) { city { claims } } districts { code } }')).data).toEqual({
    figures: { city: null },
    districts: [{ code: 'echeng' }],
  });
});

it('writes down each command: who, what, and how it ended', async () => {
  await stage.ask('city', 'mutation { pauseJob(input: { name: "deliver" }) { job { paused } } }');
  await stage.ask('city', 'mutation { pauseJob(input: { name: "nothing", paused: false }) { problems { code } } }');
  const written = stage.lines.filter((line) => line.command === 'pauseJob');
  expect(written).toMatchObject([
    { actor: 'city', role: 'CITY_ADMIN', via: 'api', args: { name: 'deliver', paused: true }, outcome: 'OK' },
    { actor: 'city', role: 'CITY_ADMIN', via: 'api', args: { name: 'nothing', paused: false }, outcome: 'JOB_UNKNOWN' },
  ]);
  const { jobs } = (await stage.ask('city', '{ jobs { name paused } }')).data;
  expect(jobs.filter((job: { paused: boolean }) => job.paused)).toEqual([{ name: 'deliver', paused: true }]);
});
