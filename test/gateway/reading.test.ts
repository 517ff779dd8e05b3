/** Reading through the gateway: pages, orders, filters, districts, masks, and how many statements it takes. */
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

describe.each(engines)('reading on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;

  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('supervision_item', [row('i1', 'echeng', { itemCode: '1', itemName: '事项', levels: '3,4', itemType: 'CHECK' })]);
    const claim = (n: number, district: string, writtenOffAt: string | null, withdrawnAt: string | null = null) =>
      row(`c${n}`, district, {
        itemCode: `code${n}`,
        claimantUscc: 'u',
        status: 'CLAIMED',
        claimedAt: `2022-01-0${n}`,
        writtenOffAt,
        itemId: 'i1',
        withdrawnAt,
      });
    await stage.insert('item_claim', [
      claim(1, 'echeng', null),
      claim(2, 'echeng', '2022-05-05'),
      claim(3, 'echeng', null),
      claim(4, 'echeng', '2022-06-06'),
      claim(5, 'huarong', '2022-05-05'),
      claim(6, 'echeng', null, '2022-02-02T00:00:00.000Z'),
    ]);
    const act = (n: number, district: string, nature: string) =>
      row(`a${n}`, district, {
        administrativeCp: '张三丰',
        administrativeCpNa: nature,
        administrativeCpUiCode: '110101199001011234',
        checkPersonnel: '李四,王五',
        claimId: n === 1 ? 'c5' : 'c1',
        checkActionCode: `n${n}`,
      });
    await stage.insert('check_act', [act(1, 'echeng', '01'), act(2, 'echeng', '02'), act(3, 'huarong', '02')]);
    await stage.insert('issues', [
      {
        id: 'i1',
        source: 's',
        sourceKey: 'k',
        recordId: 'a1',
        position: 0,
        kind: 'checkAct',
        district: 'echeng',
        department: 'd1',
        rule: 'REQUIRED',
        severity: 'BLOCK',
        field: 'f',
        label: '标',
        message: '错',
        value: null,
        foundAt: 'x',
      },
    ]);
    await stage.insert('quarantine', [
      {
        id: 'q1',
        source: 's',
        kind: 'checkAct',
        district: null,
        keyDigest: 'k1',
        rule: 'DATE',
        problems: '[{"rule":"REQUIRED","message":"错"}]',
        firstSeenAt: 'x',
        lastSeenAt: 'x',
      },
      {
        id: 'q2',
        source: 's',
        kind: 'checkAct',
        district: 'echeng',
        keyDigest: 'k2',
        rule: 'DATE',
        problems: '[]',
        firstSeenAt: 'x',
        lastSeenAt: 'x',
      },
    ]);
  });
  afterAll(() => stage.close());

  const codes = (answer: { data: Data }) => answer.data.itemClaims.nodes.map((node: { itemCode: string }) => node.itemCode);

  it.each(['ASC', 'DESC'])('walks pages in order %s, nulls lowest, missing and repeating none', async (direction) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query = `query($after: String) { itemClaims(first: 2, after: $after, orderBy: [{ writtenOffAt: ${direction} }]) { nodes { itemCode } pageInfo { hasNextPage endCursor } } }`;
      const answer = await stage.ask('city', query, { after });
      seen.push(...codes(answer));
      const { hasNextPage, endCursor } = answer.data.itemClaims.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after);
    const up = ['code1', 'code3', 'code2', 'code5', 'code4'];
    expect(seen).toEqual(direction === 'ASC' ? up : up.reverse());
  });

  it.each([
    ['{ writtenOffAt: { ne: "2022-05-05" } }', ['code1', 'code3', 'code4']],
    ['{ status: { in: [] } }', []],
    ['{ status: { eq: CLAIMED }, claimedAt: { gte: "2022-01-04" } }', ['code4', 'code5']],
    ['{ writtenOffAt: { isNull: true } }', ['code1', 'code3']],
    ['{ itemCode: { eq: "CODE1" } }', []],
  ])('filters by %s', async (filter, expected) => {
    expect(codes(await stage.ask('city', `{ itemClaims(filter: ${filter}) { nodes { itemCode } } }`))).toEqual(expected);
  });

  it('keeps another district out of every path', async () => {
    const all = await stage.ask('city', '{ itemClaims { totalCount edges { node { id itemCode } } } }');
    expect(all.data.itemClaims.totalCount).toBe(5);
    const other = all.data.itemClaims.edges.find((edge: Data) => edge.node.itemCode === 'code5').node.id;
    const query = `query($id: ID!) { itemClaims { totalCount nodes { checkActs { totalCount nodes { id } } } } itemClaim(id: $id) { id } node(id: $id) { id }
      supervisionItems { nodes { levels claims { totalCount } } } }`;
    const { data } = await stage.ask('echeng', query, { id: other });
    expect(data).toMatchObject({ itemClaims: { totalCount: 4 }, itemClaim: null, node: null });
    expect(data.itemClaims.nodes[0].checkActs).toMatchObject({ totalCount: 1, nodes: [{}] });
    const acts = await stage.ask('echeng', '{ checkActs { nodes { claim { itemCode } } } }');
    expect(acts.data.checkActs.nodes).toEqual([{ claim: null }, { claim: { itemCode: 'code1' } }]);
    expect(data.supervisionItems.nodes).toEqual([{ levels: ['3', '4'], claims: { totalCount: 4 } }]);
    const foreign = await stage.ask('city', '{ checkActs(filter: { district: { eq: "huarong" } }) { nodes { id claim { itemCode } } } }');
    expect(foreign.data.checkActs.nodes[0].claim.itemCode).toBe('code1');
    const own = await stage.ask(
      'city',
      'query($id: ID!) { node(id: $id) { id __typename ... on ItemClaim { itemCode district { name } department { name } } } }',
      { id: other },
    );
    expect(own.data.node).toMatchObject({ __typename: 'ItemClaim', itemCode: 'code5', district: { name: 'huarong' }, department: { name: '局' } });
  });

  it('shows its own schema to the tools of a developer', async () => {
    const { data, errors } = await stage.ask('city', getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(buildClientSchema(data).getType('CheckAct')).toBeDefined();
  });

  it('masks what is protected, unless the content opens it', async () => {
    const { data } = await stage.ask(
      'echeng',
      '{ checkActs { nodes { administrativeCp administrativeCpUiCode checkPersonnel issues { rule } outdated } } }',
    );
    expect(data.checkActs.nodes).toEqual([
      {
        administrativeCp: '张**',
        administrativeCpUiCode: '110101********1234',
        checkPersonnel: ['李*', '王*'],
        issues: [{ rule: 'REQUIRED' }],
        outdated: false,
      },
      { administrativeCp: '张三丰', administrativeCpUiCode: '110101199001011234', checkPersonnel: ['李*', '王*'], issues: [], outdated: false },
    ]);
  });

  it('reads the database as often for one row as for all, and counts only when selected', async () => {
    const query = (first: number) =>
      `{ itemClaims(first: ${first}) { nodes { item { itemName } checkActs(first: 2) { totalCount nodes { issues { rule } claim { id } } } } } }`;
    stage.statements.length = 0;
    await stage.ask('city', query(1));
    const one = stage.statements.length;
    await stage.ask('city', query(5));
    expect(stage.statements.length - one).toBe(one);
    // A server is asked for the items with the claims.
    expect(one).toBe(engine === 'mariadb' ? 4 : 5);
    stage.statements.length = 0;
    await stage.ask('city', '{ itemClaims { nodes { itemCode } } }');
    expect(stage.statements).toHaveLength(1);
    expect(stage.statements[0]).not.toMatch(/COUNT|claimantUscc/);
  });

  it('shows quarantine without a district to the city alone', async () => {
    const query = '{ quarantine { totalCount nodes { id problems { rule message } } } }';
    expect((await stage.ask('city', query)).data.quarantine).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'q2', problems: [] },
        { id: 'q1', problems: [{ rule: 'REQUIRED', message: '错' }] },
      ],
    });
    expect((await stage.ask('echeng', query)).data.quarantine.totalCount).toBe(1);
  });
});
