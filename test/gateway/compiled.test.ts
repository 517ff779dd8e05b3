/** Queries that come again run compiled, and are answered as before; those that would fill the memory are left to the ordinary execution. */
import { openStage, row } from './stage.js';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCompiled } from '../../resolvers/engine/compiled.js';
import { contextOf } from '../../resolvers/engine/context.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { everything } from '../support/viewers.js';

describe('a query that comes again', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;

  beforeAll(async () => {
    stage = await openStage('sqlite');
    const item = (n: number) => row(`i${n}`, 'echeng', { itemCode: `${n}`, itemName: '事项', levels: '3,4', itemType: 'CHECK' });
    await stage.insert('supervision_item', [1, 2, 3, 4].map(item));
    const claim = (n: number) =>
      row(`c${n}`, 'echeng', { itemCode: `code${n}`, claimantUscc: 'u', status: 'CLAIMED', claimedAt: `2022-01-0${n}`, itemId: n % 2 ? 'i1' : null });
    await stage.insert('item_claim', [1, 2, 3, 4].map(claim));
  });
  afterAll(() => stage.close());

  it.each([
    [
      'lists below lists, names and cursors',
      '{ a: itemClaims(first: 3) { nodes { __typename id code: itemCode item { itemName claims(first: 1) { totalCount edges { cursor node { id } } } } } pageInfo { hasNextPage endCursor } totalCount } }',
      {},
    ],
    [
      'a fragment spread twice with more beside it',
      '{ itemClaims { nodes { ...F item { levels } } edges { node { ...F } } } } fragment F on ItemClaim { item { itemName } district { name } }',
      {},
    ],
    ['a skip that holds', 'query($yes: Boolean!) { itemClaims(first: 1) { nodes { itemCode item @skip(if: $yes) { itemName } } } }', { yes: true }],
    [
      'one list under two names',
      '{ itemClaims(first: 2) { nodes { item { few: claims(first: 1) { nodes { id } } claims(first: 3) { nodes { id } } } } } }',
      {},
    ],
    [
      'nodes and edges with other arguments below',
      '{ supervisionItems { nodes { claims(first: 1) { nodes { id } } } edges { node { claims(first: 3) { nodes { id } } } } } }',
      {},
    ],
    [
      'districts and departments beside cursors',
      '{ itemClaims(first: 2, orderBy: [{ claimedAt: DESC }]) { nodes { district { code } department { name } issues { rule } } pageInfo { startCursor endCursor } } }',
      {},
    ],
    [
      'a skip that does not',
      'query($yes: Boolean!) { itemClaims(first: 1) { nodes { itemCode item @skip(if: $yes) { itemName } } } }',
      { yes: false },
    ],
    [
      'a fragment left out in one place only',
      'query($no: Boolean = false) { itemClaims(first: 1) { nodes { ...F @include(if: $no) } edges { node { ...F } } } } fragment F on ItemClaim { status }',
      {},
    ],
    ['an interface', '{ search(text: "code1") { nodes { title record { __typename id ... on ItemClaim { status item { itemName } } } } } }', {}],
    ['an argument refused by the hub', '{ itemClaims(first: 900) { nodes { id } } districts { code } }', {}],
    ['an argument refused below a list', '{ itemClaims { nodes { itemCode item { claims(first: 900) { nodes { id } } } } } }', {}],
    ['an argument refused in each row of a list', '{ supervisionItems(first: 4) { nodes { a: claims(first: 900) { nodes { id } } } } }', {}],
    [
      'two arguments refused in each row',
      '{ supervisionItems(first: 4) { nodes { id a: claims(first: 900) { nodes { id } } b: claims(first: 901) { totalCount } } } }',
      {},
    ],
    [
      'arguments refused at two depths',
      '{ supervisionItems(first: 4) { nodes { a: claims(first: 2) { nodes { itemCode checkActs(first: 900) { totalCount } } } b: claims(first: 901) { totalCount } } } }',
      {},
    ],
    [
      'an argument refused in each row, and one beside',
      '{ supervisionItems(first: 4) { nodes { claims(first: 900) { nodes { id } } } } itemClaims(first: 501) { totalCount } districts { code } }',
      {},
    ],
    ['a variable that does not fit', 'query($n: Int!) { itemClaims(first: $n) { nodes { id } } }', { n: 'x' }],
    [
      'variables in a filter: given',
      'query($code: String! = "code2", $codes: [String!]! = ["code1", "code2"], $first: Int = 2) { itemClaims(first: $first, filter: { itemCode: { eq: $code, in: $codes } }, orderBy: [{ claimedAt: DESC }]) { nodes { itemCode } } }',
      { code: 'code2' },
    ],
    [
      'variables in a filter: none',
      'query($code: String! = "code2", $codes: [String!]! = ["code1", "code2"], $first: Int = 2) { itemClaims(first: $first, filter: { itemCode: { eq: $code, in: $codes } }, orderBy: [{ claimedAt: DESC }]) { nodes { itemCode } } }',
      {},
    ],
    [
      'variables in a filter: null',
      'query($code: String! = "code2", $codes: [String!]! = ["code1", "code2"], $first: Int = 2) { itemClaims(first: $first, filter: { itemCode: { eq: $code, in: $codes } }, orderBy: [{ claimedAt: DESC }]) { nodes { itemCode } } }',
      { code: null, codes: null },
    ],
    [
      'variables in a filter: a list',
      'query($code: String! = "code2", $codes: [String!]! = ["code1", "code2"], $first: Int = 2) { itemClaims(first: $first, filter: { itemCode: { eq: $code, in: $codes } }, orderBy: [{ claimedAt: DESC }]) { nodes { itemCode } } }',
      { codes: ['code1', 'code3', 'code4'], first: 3 },
    ],
    [
      'variables in a filter: one for a list',
      'query($code: String! = "code2", $codes: [String!]! = ["code1", "code2"], $first: Int = 2) { itemClaims(first: $first, filter: { itemCode: { eq: $code, in: $codes } }, orderBy: [{ claimedAt: DESC }]) { nodes { itemCode } } }',
      { codes: 'code3' },
    ],
    [
      'an enumeration as a variable',
      'query($s: ClaimStatus!, $by: Direction) { itemClaims(filter: { status: { eq: $s } }, orderBy: [{ claimedAt: $by }]) { nodes { itemCode status } } }',
      { s: 'CLAIMED', by: 'DESC' },
    ],
    ['a day as a variable', 'query($to: Day) { figures(year: 2022, asOf: $to) { year asOf city { claims } } }', { to: '2022-06-30' }],
    ['a filter as a variable', 'query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }', { f: { itemCode: { eq: 'code1' } } }],
    ['a filter as a variable: left out', 'query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }', {}],
    ['a filter as a variable: null', 'query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }', { f: null }],
    [
      'a filter as a variable: a null in it',
      'query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }',
      { f: { itemCode: { eq: null } } },
    ],
    [
      'a filter as a variable: what does not fit',
      'query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }',
      { f: { claimedAt: { gte: '2022-06-31' } } },
    ],
    [
      'statistics with all that stands in a row',
      '{ s: itemClaimStats(groupBy: [DISTRICT, MONTH, ITEM, STATUS], fill: true, orderBy: [{ count: DESC }], first: 3) { rows { __typename district { code name freshness { source } } department { uscc } month day year item { itemCode itemName } status { code title } n: count distinctItem accepted partial drill } total { count drill } rowCount pageInfo { endCursor hasNextPage } asOf amounts leftOut { groups } } }',
      {},
    ],
    [
      'statistics under two names, with and without parts',
      'query($by: [ItemClaimDimension!]!, $f: ItemClaimFilter, $from: Day, $yes: Boolean!, $top: ItemClaimTop) { a: itemClaimStats(groupBy: $by, filter: $f, from: $from) { rows { count day @skip(if: $yes) } total @include(if: $yes) { count } } b: itemClaimStats(groupBy: [DAY], top: $top) { rows { day drill } ...T } } fragment T on ItemClaimStats { rows { count @include(if: $yes) } leftOut { records } }',
      { by: ['DAY'], f: { itemCode: { in: ['code1', 'code2'] } }, from: '2022-01-01', yes: true, top: { by: 'DAY', n: 1 } },
    ],
    [
      'statistics whose optional arguments are left out',
      'query($by: [ItemClaimDimension!]!, $f: ItemClaimFilter, $c: StringFilter, $to: Day, $first: Int, $fill: Boolean) { s: itemClaimStats(groupBy: $by, filter: { itemCode: $c, and: [{ itemCode: $c }] }, to: $to, first: $first, fill: $fill) { rows { count drill day } total { count } } t: itemClaimStats(groupBy: [], filter: $f) { rows { drill } } }',
      { by: 'DAY' },
    ],
    ['statistics with an argument refused', '{ s: itemClaimStats(groupBy: [DAY, DAY]) { rows { count } } districts { code } }', {}],
    ['a filter with a default', 'query($f: ItemClaimFilter = { itemCode: { eq: "code3" } }) { itemClaims(filter: $f) { totalCount } }', {}],
    [
      'a match as a variable beside others',
      'query($c: StringFilter, $n: Int!, $o: [ItemClaimOrder!], $yes: Boolean = false) { itemClaims(filter: { itemCode: $c, not: { item: { itemType: { eq: "OTHER" } } } }, first: $n, orderBy: $o) { totalCount nodes { itemCode item @include(if: $yes) { itemName claims(first: $n, filter: { itemCode: $c }) { totalCount } } } } }',
      { c: { in: ['code1', 'code2', 'code3'] }, n: 2, o: { claimedAt: 'DESC' }, yes: true },
    ],
  ])('is answered as the first time: %s', async (_, query, variables) => {
    const first = await stage.ask('city', query, variables);
    for (let again = 0; again < 3; again++) expect(await stage.ask('city', query, variables)).toEqual(first);
  });

  it('is compiled the second time, but for mutations and fragments that multiply', async () => {
    const { hub } = stage.app;
    const compiled = openCompiled(buildGraphqlSchema(hub.kinds));
    const context = contextOf(hub, everything);
    const twice = async (query: string) => {
      const document = parse(query);
      const operation = document.definitions[0];
      if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
      const asked = { source: query, document, operation, variables: {}, context };
      return [await compiled.answer(asked), await compiled.answer(asked)];
    };
    expect(await twice('{ districts { code } }')).toEqual([null, { data: { districts: [{ code: 'echeng' }, { code: 'huarong' }] } }]);
    expect(await twice('mutation { runJob(input: { name: "x" }) { run { id } } }')).toEqual([null, null]);
    expect(await twice('query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }')).toEqual([
      null,
      { data: { itemClaims: { totalCount: 4 } } },
    ]);
    stage.failReads(/`issues`/);
    expect(await twice('{ itemClaims(first: 1) { nodes { id issues { rule } } } }'), 'the ordinary execution tells of a failed read').toEqual([
      null,
      null,
    ]);
    stage.failReads(null);
    expect(await twice('{ itemClaims(first: 1) { nodes { itemCode issues { rule } } } }')).toEqual([
      null,
      { data: { itemClaims: { nodes: [{ itemCode: 'code1', issues: [] }] } } },
    ]);
    const doubling = Array.from({ length: 30 }, (_, i) => `fragment F${i} on District { ...F${i + 1} ...F${i + 1} }`).join(' ');
    expect(await twice(`{ districts { ...F0 } } ${doubling} fragment F30 on District { code }`)).toEqual([null, null]);
  });
});
