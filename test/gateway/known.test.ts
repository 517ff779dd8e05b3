/** A query that is known goes a shorter way through the server; what does not fit it is refused as it ever was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, row } from './stage.js';

const NAMED = 'query Claims($first: Int) { itemClaims(first: $first) { nodes { itemCode } } }';

describe('a query known from before', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const send = (body: object) => stage.post('city', JSON.stringify(body));
  const code = async (body: object) => {
    const { status, errors } = await send(body);
    return [status, errors?.[0]?.extensions.code];
  };

  beforeAll(async () => {
    stage = await openStage('sqlite');
    const content = { itemCode: 'code1', claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-01', itemId: 'i1' };
    await stage.insert('supervision_item', [row('i1', 'echeng', { itemCode: 'code1', itemName: '事项' })]);
    await stage.insert('item_claim', [row('c1', 'echeng', content)]);
    for (let time = 0; time < 3; time++) await send({ query: NAMED, variables: { first: 1 } });
  });
  afterAll(() => stage.close());

  const answer = { status: 200, type: 'application/json; charset=utf-8', data: { itemClaims: { nodes: [{ itemCode: 'code1' }] } } };

  it('is answered under its name and without one, with variables and without', async () => {
    for (const rest of [{}, { operationName: 'Claims' }, { operationName: null, variables: null }, { variables: { first: 5 }, extensions: {} }])
      expect(await send({ query: NAMED, ...rest })).toEqual(answer);
  });

  it('is refused under another name', async () => expect(await code({ query: NAMED, operationName: 'Other' })).toEqual([400, 'BAD_REQUEST']));

  it('that has no name is refused under one, each time and by either method', async () => {
    for (const query of [
      '{ districts { name } }',
      '{ __typename }',
      '{ __schema { queryType { name } } }',
      '{ districts { ...F } } fragment F on District { code }',
    ]) {
      for (let time = 0; time < 3; time++) {
        expect((await send({ query })).status).toBe(200);
        const { status, errors, data } = await send({ query, operationName: 'X' });
        expect([status, data, errors?.[0]?.extensions.code, errors?.[0]?.message.includes('Unknown operation named')]).toEqual([
          400,
          undefined,
          'BAD_REQUEST',
          true,
        ]);
      }
      const address = `${stage.server.url}?${new URLSearchParams({ query, operationName: 'X' })}`;
      expect((await fetch(address, { headers: { authorization: 'Bearer city' } })).status).toBe(400);
      expect((await fetch(address, { headers: { authorization: 'Bearer city', 'if-none-match': '*' } })).status).toBe(400);
    }
  });

  it('is refused with extensions that are none, and answered with any that are', async () => {
    expect(await send({ query: NAMED, extensions: { tracing: true } })).toMatchObject(answer);
    for (const extensions of ['x', 7, [1]]) expect(await code({ query: NAMED, extensions })).toEqual([400, 'BAD_REQUEST']);
  });

  it('is refused with variables that are none, do not fit, or lie too deep in each other', async () => {
    const deep = Array.from({ length: 60 }).reduce<object>((inner) => ({ inner }), {});
    expect(await code({ query: NAMED, variables: 'x' })).toEqual([400, 'BAD_REQUEST']);
    expect(await code({ query: NAMED, variables: { first: 'x' } })).toEqual([400, 'BAD_ARGUMENT']);
    expect(await code({ query: NAMED, variables: { deep } })).toEqual([400, 'QUERY_TOO_COMPLEX']);
    const query = 'query($n: Int) { itemClaims(first: 400) { nodes { item { claims(first: $n) { nodes { id } } } } } }';
    for (let time = 0; time < 3; time++) expect((await send({ query, variables: { n: 5 } })).status).toBe(200);
    expect(await code({ query, variables: { n: 500 } })).toEqual([400, 'QUERY_TOO_COMPLEX']);
  });

  it('answers 200 once it ran, whatever became of its fields, and leaves each of the others its answer', async () => {
    const nothing = '{ itemClaims(first: 900) { nodes { id } } districts { code } }';
    const some = '{ itemClaims(first: 1) { nodes { itemCode item { claims(first: 900) { nodes { id } } } } } }';
    for (let time = 0; time < 3; time++) {
      const partly = await send({ query: nothing });
      expect([partly.status, partly.data, partly.errors]).toMatchObject([
        200,
        { itemClaims: null, districts: [{ code: 'echeng' }, { code: 'huarong' }] },
        [{ path: ['itemClaims'], extensions: { code: 'BAD_ARGUMENT' } }],
      ]);
      const { status, data, errors } = await send({ query: some });
      expect([status, data, errors?.[0]?.extensions.code]).toEqual([
        200,
        { itemClaims: { nodes: [{ itemCode: 'code1', item: null }] } },
        'BAD_ARGUMENT',
      ]);
    }
  });

  it('carries the id of its caller and is counted like any other', async () => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer city', 'x-request-id': 'mine-1' };
    const response = await fetch(stage.server.url, { method: 'POST', headers, body: JSON.stringify({ query: NAMED }) });
    expect(response.headers.get('x-request-id')).toBe('mine-1');
    const count = async () => {
      const text = await (await fetch(stage.server.url.replace('/graphql', '/metrics'))).text();
      return Number(/graphql_operation_duration_seconds_count\{operation="other",outcome="ok"\} (\d+)/.exec(text)?.[1]);
    };
    const before = await count();
    await send({ query: NAMED });
    expect(await count()).toBe(before + 1);
    // A client makes up what names it likes: none of them is a series.
    expect(await (await fetch(stage.server.url.replace('/graphql', '/metrics'))).text()).not.toContain('Claims');
  });

  it('shows a change at once', async () => {
    await stage.insert('item_claim', [
      row('c2', 'echeng', { itemCode: 'code2', claimantUscc: 'u', status: 'CLAIMED', claimedAt: '2022-01-02', itemId: null }),
    ]);
    expect((await send({ query: NAMED })).data.itemClaims.nodes).toHaveLength(2);
  });
});
