/** Lists below lists, and what a selection costs: one statement a level, only the columns asked for, nothing for what is left out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

const MANY = 400;
const STATUSES = ['CLAIMED', 'PUBLISHED'];

describe.each(engines)('nesting on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    const number = (n: number) => String(n).padStart(4, '0');
    const items = Array.from({ length: MANY }, (_, n) => row(`i${number(n)}`, 'echeng', { itemCode: `code${n}`, itemName: `事项${n}`, levels: '3' }));
    // Item n has n % 7 claims; every fifth is the other district's.
    const claims = items.flatMap((item, n) =>
      Array.from({ length: n % 7 }, (_, i) =>
        row(`c${number(n)}${i}`, (n + i) % 5 === 0 ? 'huarong' : 'echeng', {
          itemCode: item.itemCode as string,
          status: STATUSES[i % 2] as string,
          claimedAt: `2022-01-0${1 + ((i * 5) % 3)}`,
          writtenOffAt: i % 3 === 0 ? null : `2022-03-0${i}`,
          itemId: item.id as string,
        }),
      ),
    );
    const acts = claims.flatMap((claim) =>
      [0, 1].map((i) => row(`a${claim.id}${i}`, 'echeng', { checkActionCode: `act${i}`, administrativeCp: '张三', claimId: claim.id as string })),
    );
    await stage.insert('supervision_item', items);
    const withdrawn = row('withdrawn', 'echeng', {
      itemCode: 'w',
      claimedAt: '2022-01-01',
      status: 'CLAIMED',
      withdrawnAt: '2022-02-02T00:00:00.000Z',
    });
    await stage.insert('item_claim', [...claims, withdrawn]);
    const foreign = claims.find(({ district }) => district === 'huarong')?.id as string;
    const lost = { lost: 'gone', withdrawn: 'withdrawn', foreign };
    const others = Object.entries(lost).map(([checkActionCode, claimId]) => row(checkActionCode, 'echeng', { checkActionCode, claimId }));
    await stage.insert('check_act', [...acts, ...others]);
  });
  afterAll(() => stage.close());

  const statementsOf = async (key: string, query: string, variables: object = {}) => {
    stage.statements.length = 0;
    const { data, errors } = await stage.ask(key, query, variables);
    expect(errors).toBeUndefined();
    return { data, statements: [...stage.statements] };
  };
  const PAGE = 'nodes { identity } totalCount pageInfo { hasPreviousPage hasNextPage startCursor endCursor }';

  it.each([
    'first: 2',
    'last: 2',
    'first: 0',
    'first: 2, orderBy: [{ claimedAt: DESC }, { writtenOffAt: ASC }]',
    'last: 2, orderBy: [{ writtenOffAt: ASC }, { status: DESC }]',
    'first: 3, filter: { status: { eq: CLAIMED } }',
    'first: 3, filter: { not: { writtenOffAt: { gte: "2022-03-02" } }, item: { itemName: { contains: "事项1" } } }',
    'first: 2, after: $cursor, orderBy: [{ claimedAt: ASC }]',
    'last: 2, before: $cursor, orderBy: [{ claimedAt: ASC }]',
  ])('gives each parent the page (%s) it would have alone', async (args) => {
    const some = '{ itemClaims(first: 1, orderBy: [{ claimedAt: ASC }], filter: { claimedAt: { eq: "2022-01-02" } }) { pageInfo { endCursor } } }';
    const cursor = (await stage.ask('echeng', some)).data.itemClaims.pageInfo.endCursor;
    const used = args.includes('$cursor');
    const below = await stage.ask(
      'echeng',
      `query${used ? '($cursor: String)' : ''} { supervisionItems(first: 30) { nodes { itemCode claims(${args}) { ${PAGE} } } } }`,
      { cursor },
    );
    expect(below.errors).toBeUndefined();
    for (const { itemCode, claims } of below.data.supervisionItems.nodes) {
      const filtered = `filter: { and: [{ itemCode: { eq: "${itemCode}" } }, ${/filter: (.*)$/.exec(args)?.[1] ?? '{}'}] }`;
      const alone = await stage.ask(
        'echeng',
        `query${used ? '($cursor: String)' : ''} { itemClaims(${args.replace(/, filter: .*$/, '')}, ${filtered}) { ${PAGE} } }`,
        { cursor },
      );
      expect(claims).toEqual(alone.data.itemClaims);
    }
  });

  it('takes one statement for each level, totals and neighbours with it, for one parent as for hundreds', async () => {
    const query = (first: number) => `{ supervisionItems(first: ${first}) { nodes {
      claims(first: 2, filter: { status: { eq: CLAIMED } }, orderBy: [{ claimedAt: DESC }]) { totalCount pageInfo { hasNextPage hasPreviousPage }
        nodes { item { itemName } checkActs(last: 1) { totalCount edges { cursor node { claim { claimedAt } } } } } } } } }`;
    const few = await statementsOf('city', query(2));
    const many = await statementsOf('city', query(MANY));
    expect([few.statements.length, many.statements.length]).toEqual([5, 5]);
    expect(many.data.supervisionItems.nodes[6].claims).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const total = many.data.supervisionItems.nodes.reduce((sum: number, node: Data) => sum + node.claims.totalCount, 0);
    expect(total).toBe((await stage.ask('city', '{ itemClaims(filter: { status: { eq: CLAIMED } }) { totalCount } }')).data.itemClaims.totalCount);
  });

  it('gives each parent its first page where all have more than it holds, however often it is asked', async () => {
    const codes = Array.from({ length: MANY }, (_, n) => n).filter((n) => n % 7 === 6);
    const query = `{ supervisionItems(first: 40, filter: { itemCode: { in: [${codes.map((n) => `"code${n}"`)}] } }) { nodes {
      claims(first: 1, orderBy: [{ claimedAt: DESC }]) { nodes { claimedAt id } totalCount pageInfo { hasNextPage } } } } }`;
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push((await stage.ask('city', query)).data.supervisionItems.nodes);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(new Set(answers[0].map(({ claims }: Data) => `${claims.nodes[0].claimedAt} ${claims.totalCount} ${claims.pageInfo.hasNextPage}`))).toEqual(
      new Set(['2022-01-03 6 true']),
    );
  });

  it('counts below parents without reading a row', async () => {
    const { statements, data } = await statementsOf('city', '{ supervisionItems(first: 8) { nodes { claims { totalCount } } } }');
    expect(data.supervisionItems.nodes.map((node: Data) => node.claims.totalCount)).toEqual([0, 1, 2, 3, 4, 5, 6, 0]);
    expect(statements[1]).not.toMatch(/LIMIT/);
  });

  it.each([
    '{ claim: {} }',
    '{ claim: { status: { eq: CLAIMED } } }',
    '{ not: { claim: { status: { eq: CLAIMED } } } }',
    '{ claim: { not: { status: { eq: CLAIMED } } } }',
    '{ claim: { item: { itemCode: { eq: "code5" } } } }',
    '{ not: { claim: { or: [{ itemCode: { startsWith: "code5" } }, { writtenOffAt: { isNull: true } }] } } }',
  ])('a filter through another district’s record (%s) reveals nothing of it', async (filter) => {
    const query = `{ checkActs(filter: { and: [${filter}, { or: [{ checkActionCode: { eq: "lost" } }, { id: { in: $hidden } }] }] }) { totalCount nodes { identity } } }`;
    const all = await stage.ask('city', '{ itemClaims(filter: { district: { eq: "huarong" } }, first: 3) { nodes { checkActs { nodes { id } } } } }');
    const hidden = all.data.itemClaims.nodes.flatMap((claim: Data) => claim.checkActs.nodes.map((act: Data) => act.id));
    const { data, errors } = await stage.ask('echeng', `query($hidden: [ID!]!) ${query}`, { hidden });
    expect(errors).toBeUndefined();
    // Whatever holds of an act whose claim does not exist holds of those whose claim may not be seen.
    const found = data.checkActs.nodes.map((node: Data) => node.identity);
    expect([0, 1 + hidden.length]).toContain(found.length);
    expect(found.includes('lost')).toBe(found.length > 0);
    expect(data.checkActs.totalCount).toBe(found.length);
  });

  it('a filter through a shared record counts only one’s own', async () => {
    const query = '{ itemClaims(filter: { item: { itemCode: { eq: "code6" } } }) { totalCount nodes { identity } } }';
    expect((await stage.ask('city', query)).data.itemClaims.totalCount).toBe(6);
    const filtered = (await stage.ask('echeng', query)).data.itemClaims;
    expect([filtered.totalCount, filtered.nodes.length]).toEqual([5, 5]);
  });

  const selected = (statement: string | undefined) => /SELECT (.*?) FROM/.exec(statement ?? '')?.[1]?.replaceAll('`', '');

  it.each([
    ['fields alone', '{ itemClaims { nodes { itemCode } } }', ['id,itemCode']],
    ['nodes and edges together', '{ itemClaims { nodes { itemCode } edges { node { status } } } }', ['id,itemCode,status']],
    ['what the order needs', '{ itemClaims(orderBy: [{ claimedAt: ASC }]) { nodes { status } } }', ['id,status,claimedAt']],
    [
      'fragments in fragments',
      '{ itemClaims { ...C } } fragment C on ItemClaimConnection { nodes { ...F } } fragment F on ItemClaim { status ... { claimedAt } }',
      ['id,claimedAt,status'],
    ],
    ['a fragment on the interface', '{ itemClaims { nodes { ... on Node { id } } } }', ['id']],
    ['__typename alone', '{ itemClaims { __typename } }', []],
    [
      'nodes that are skipped',
      'query($no: Boolean = false) { itemClaims(filter: { status: { eq: CLAIMED } }) { nodes @include(if: $no) { item { itemName } } totalCount } }',
      ['COUNT(*) AS total'],
    ],
    [
      'a skipped subtree',
      'query($yes: Boolean!) { itemClaims(first: 1) { nodes { itemCode item @skip(if: $yes) { itemName } ...F @skip(if: $yes) } } } fragment F on ItemClaim { status checkActs { totalCount } }',
      ['id,itemCode'],
    ],
    ['cursors alone', '{ itemClaims { pageInfo { endCursor } } }', ['id']],
    ['neighbours alone', '{ itemClaims { pageInfo { hasNextPage } } }', ['id']],
    ['a district', '{ itemClaims { nodes { district { name } department { name } } } }', ['department,district,id']],
    [
      'a reference',
      '{ itemClaims(first: 7) { nodes { item { itemName } } } }',
      engine === 'mariadb' ? ['id,itemId,item.id,item.itemName'] : ['id,itemId', 'id,itemName'],
    ],
    [
      'a reference under two names',
      '{ itemClaims(first: 7) { nodes { a: item { itemName } b: item { itemCode } } } }',
      ['id,itemId', 'id,itemName', 'id,itemCode'],
    ],
  ])('reads for %s only the columns needed', async (_, query, expected) => {
    const { statements } = await statementsOf('city', query, { yes: true });
    const columns = (text: string | undefined) => text?.split(',').sort().join();
    expect(statements.map(selected).map(columns)).toEqual(expected.map(columns));
  });

  it.each([
    'first: 500',
    'last: 30',
    'first: 40, orderBy: [{ checkActionCode: DESC }], filter: { checkActionCode: { in: ["act1", "lost", "withdrawn"] } }',
    'last: 40, filter: { claim: { status: { eq: CLAIMED } } }',
    'first: 20, filter: { district: { eq: "echeng" } }',
  ])('shows of a record (%s) the same whether it is read with its list or by itself', async (args) => {
    const record =
      'id status outdated district { code } department { name } item { id itemName district { code } } checkActs(first: 1) { totalCount }';
    for (const key of ['city', 'echeng', 'echeng']) {
      const below = (claims: string) => stage.ask(key, `{ checkActs(${args}) { nodes { id administrativeCp ${claims} } pageInfo { endCursor } } }`);
      const [joined, apart] = [await below(`claim { ${record} }`), await below(`claim { ${record} } other: claim { ${record} }`)];
      expect([joined.errors, apart.errors]).toEqual([undefined, undefined]);
      const nodes = apart.data.checkActs.nodes.map(({ other, ...node }: Data) => {
        expect(other).toEqual(node.claim);
        return node;
      });
      expect(joined.data.checkActs).toEqual({ ...apart.data.checkActs, nodes });
    }
  });

  it('shows a record that is hidden, withdrawn or not there as none', async () => {
    const of = async (key: string, code: string) =>
      (await stage.ask(key, `{ checkActs(filter: { checkActionCode: { eq: "${code}" } }) { nodes { claim { district { code } } } } }`)).data.checkActs
        .nodes;
    expect([await of('city', 'lost'), await of('city', 'withdrawn'), await of('echeng', 'foreign')]).toEqual([
      [{ claim: null }],
      [{ claim: null }],
      [{ claim: null }],
    ]);
    expect(await of('city', 'foreign')).toEqual([{ claim: { district: { code: 'huarong' } } }]);
  });

  it('reads of a node only what is selected of its own type', async () => {
    const { data } = await stage.ask('city', '{ itemClaims(first: 1) { nodes { id } } }');
    const query = `query($id: ID!) { node(id: $id) { __typename id ...S ... on ItemClaim { status } ... on CheckAct { checkActionName itemCode } } }
      fragment S on Node { ... on SupervisionItem { itemName } ... on ItemClaim { claimedAt } }`;
    const { statements, data: found } = await statementsOf('city', query, { id: data.itemClaims.nodes[0].id });
    expect(statements.map(selected)).toEqual(['id,claimedAt,status']);
    expect(found.node).toMatchObject({ __typename: 'ItemClaim', status: 'CLAIMED' });
  });

  it('gives one list under two names, each with its own arguments', async () => {
    const query = `{ supervisionItems(filter: { itemCode: { eq: "code6" } }) { nodes { code: itemCode
      first: claims(first: 1) { nodes { identity } } last: claims(last: 1) { nodes { when: claimedAt } totalCount } all: claims { nodes { identity } } } } }`;
    const [item] = (await stage.ask('city', query)).data.supervisionItems.nodes;
    expect(item.code).toBe('code6');
    expect(item.first.nodes).toEqual([{ identity: 'c00060' }]);
    expect(item.last).toEqual({ nodes: [{ when: '2022-01-02' }], totalCount: 6 });
    expect(item.all.nodes).toHaveLength(6);
  });
});
