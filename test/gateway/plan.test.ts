/** What is kept of a query from one request to the next says nothing of who asked, nor of the values they asked with. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Data, openStage, row } from './stage.js';

describe('a query cached for the next viewer who sends it', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;

  beforeAll(async () => {
    stage = await openStage('sqlite');
    await stage.insert('supervision_item', [row('i1', 'echeng', { itemCode: '1', itemName: '事项', levels: '3,4', itemType: 'CHECK' })]);
    const claim = (n: number) =>
      row(`c${n}`, n % 2 ? 'echeng' : 'huarong', {
        itemCode: `code${n}`,
        claimantUscc: 'u',
        status: 'CLAIMED',
        claimedAt: `2022-01-0${n}`,
        itemId: 'i1',
      });
    await stage.insert('item_claim', [1, 2, 3, 4, 5].map(claim));
  });
  afterAll(() => stage.close());

  const codes = (answer: { data: { itemClaims: { nodes: { itemCode: string }[] } } }) => answer.data.itemClaims.nodes.map((node) => node.itemCode);
  const both = async (ask: (viewer: string) => Promise<unknown>) => [await ask('city'), await ask('echeng'), await ask('city'), await ask('echeng')];

  it('shows each viewer their own districts, in lists and below them', async () => {
    const query = '{ itemClaims { nodes { itemCode item { claims { totalCount nodes { itemCode } } } } } }';
    const request = (viewer: string) => stage.ask(viewer, query);
    await both(request);
    const below = (answer: Awaited<ReturnType<typeof request>>) => codes({ data: { itemClaims: answer.data.itemClaims.nodes[0].item.claims } });
    const [city, echeng] = [
      ['code1', 'code2', 'code3', 'code4', 'code5'],
      ['code1', 'code3', 'code5'],
    ];
    expect(await both(async (viewer) => codes(await request(viewer)))).toEqual([city, echeng, city, echeng]);
    expect(await both(async (viewer) => below(await request(viewer)))).toEqual([city, echeng, city, echeng]);
  });

  it('refuses whoever may not ask, however often others asked', async () => {
    const query = '{ itemClaims { nodes { id } } }';
    await both((viewer) => stage.ask(viewer, query));
    expect((await stage.ask('dashboard', query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await stage.post(null, JSON.stringify({ query }))).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('takes pages, filters, skip and include from this request', async () => {
    const query = `query($first: Int!, $code: StringFilter, $bare: Boolean!, $item: Boolean!) { itemClaims(first: $first, filter: { itemCode: $code }) {
      nodes { itemCode ...on ItemClaim @skip(if: $bare) { status item @include(if: $item) { itemName claims(first: $first) { nodes { id } } } } } } }`;
    const shape = async (first: number, code: string | undefined, bare: boolean, item: boolean) => {
      const answer = await stage.ask('city', query, { first, code: code && { eq: code }, bare, item });
      const [node] = answer.data.itemClaims.nodes;
      return [codes(answer).join(), Object.keys(node).join(), node.item?.claims.nodes.length];
    };
    for (let again = 0; again < 3; again++) {
      expect(await shape(2, undefined, false, true)).toEqual(['code1,code2', 'itemCode,status,item', 2]);
      expect(await shape(1, undefined, false, false)).toEqual(['code1', 'itemCode,status', undefined]);
      expect(await shape(3, 'code4', false, true)).toEqual(['code4', 'itemCode,status,item', 3]);
      expect(await shape(3, undefined, true, true)).toEqual(['code1,code2,code3', 'itemCode', undefined]);
    }
  });

  it('gives cursors that go on where they were made', async () => {
    const query = 'query($after: String) { itemClaims(first: 2, after: $after) { edges { cursor node { id itemCode } } pageInfo { endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const { itemClaims }: Data = (await stage.ask('city', query, { after })).data;
      seen.push(...itemClaims.edges.map((edge: Data) => edge.node.itemCode));
      after = itemClaims.pageInfo.endCursor;
    }
    expect(seen).toEqual(['code1', 'code2', 'code3', 'code4', 'code5']);
  });
});
