/** Nothing that is left out widens an answer: what a variable leaves open is told of the document, null is never a condition, and empty lists find nothing. */
import { getNamedType, getNullableType, GraphQLInt, type GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingLeftOut } from '../../resolvers/engine/left-out.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

describe.each(engines)('what is left out on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('supervision_item', [row('i1', 'echeng', { itemCode: '1', itemName: '事项', itemType: 'CHECK' })]);
    const claim = (n: number) =>
      row(`c${n}`, n === 4 ? 'huarong' : 'echeng', {
        itemCode: `code${n}`,
        status: 'CLAIMED',
        claimedAt: `2022-01-0${n}`,
        day: `2022-01-0${n}`,
        itemId: n % 2 ? 'i1' : null,
      });
    await stage.insert('item_claim', [1, 2, 3, 4].map(claim));
  });
  afterAll(() => stage.close());

  /** Each time it is asked for: the first, the second and the compiled one. */
  const thrice = async (query: string, variables: object = {}) => {
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push(await stage.ask('city', query, variables));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    return answers[0] as Awaited<ReturnType<typeof stage.ask>>;
  };
  const claims = async (declared: string, filter: string, variables: object = {}) => {
    const { data, errors } = await thrice(
      `query${declared && `(${declared})`} { itemClaims(filter: ${filter}) { totalCount nodes { identity } } }`,
      variables,
    );
    expect(errors).toBeUndefined();
    expect(data.itemClaims.totalCount).toBe(data.itemClaims.nodes.length);
    return data.itemClaims.nodes.map((node: Data) => node.identity).join();
  };
  const refused = async (query: string, variables: object = {}) => {
    const { status, data, errors } = await thrice(query, variables);
    expect([status, data ?? null, errors?.[0]?.extensions.code]).toEqual([400, null, 'BAD_ARGUMENT']);
    return errors?.[0] as { message: string; locations?: { line: number }[] };
  };

  /** What hangs on the city's own data is known when it is asked for: an error at that field. */
  const refusedField = async (query: string): Promise<string> => {
    const { status, data, errors } = await thrice(query);
    expect([status, Object.values(data), errors?.[0]?.extensions.code]).toEqual([200, [null], 'BAD_ARGUMENT']);
    return errors?.[0]?.message ?? '';
  };

  it.each([
    ['$c: String', '{ itemCode: { eq: $c } }', 'itemCode.eq', '$c: String!', '$c: StringFilter'],
    ['$c: String', '{ itemCode: { ne: $c } }', 'itemCode.ne', '$c: String!', '$c: StringFilter'],
    ['$c: String', '{ itemCode: { contains: $c } }', 'itemCode.contains', '$c: String!', '$c: StringFilter'],
    ['$c: [String!]', '{ itemCode: { in: $c } }', 'itemCode.in', '$c: [String!]!', '$c: StringFilter'],
    ['$c: [String!]', '{ not: { itemCode: { in: $c } } }', 'itemCode.in', '$c: [String!]!', '$c: StringFilter'],
    ['$c: Day', '{ claimedAt: { gte: $c } }', 'claimedAt.gte', '$c: Day!', '$c: DayFilter'],
    ['$c: Day = null', '{ claimedAt: { gte: $c } }', 'claimedAt.gte', '$c: Day!', '$c: DayFilter'],
    ['$c: Boolean', '{ writtenOffAt: { isNull: $c } }', 'writtenOffAt.isNull', '$c: Boolean!', '$c: DayFilter'],
    ['$c: Boolean', '{ district: { inList: $c } }', 'district.inList', '$c: Boolean!', '$c: CodeFilter'],
    ['$c: Code', '{ district: { eq: $c } }', 'district.eq', '$c: Code!', '$c: CodeFilter'],
    ['$c: ClaimStatus', '{ status: { eq: $c } }', 'status.eq', '$c: ClaimStatus!', '$c: ClaimStatusFilter'],
    ['$c: Code', '{ item: { itemType: { eq: $c } } }', 'itemType.eq', '$c: Code!', '$c: CodeFilter'],
    ['$c: [ItemClaimFilter!]', '{ or: $c }', 'or', '$c: [ItemClaimFilter!]!', '不写这一项'],
    ['$c: [ItemClaimFilter!]', '{ and: $c }', 'and', '$c: [ItemClaimFilter!]!', '不写这一项'],
  ])('a variable %s in %s is told with its line and both ways out', async (declared, filter, where, one, other) => {
    const { message, locations } = await refused(`query(\n${declared}\n) {\n itemClaims(filter: ${filter}) { totalCount } }`, { c: 'CLAIMED' });
    for (const words of [where, one, other]) expect(message).toContain(words);
    expect(locations?.map(({ line }) => line)).toEqual([4, 2]);
  });

  it('also where it stands in a fragment, or below a list', async () => {
    const below = 'supervisionItems { nodes { claims(filter: { itemCode: { eq: $c } }) { totalCount } } }';
    await refused(`query($c: String) { ${below} }`);
    await refused(`query A($c: String) { ...F } fragment F on Query { ${below} }`);
    expect((await thrice(`query A($c: String!) { ...F } fragment F on Query { ${below} }`, { c: 'code1' })).errors).toBeUndefined();
  });

  it.each([
    ['{ search(text: "1", kinds: null) { nodes { id } } }', 'kinds'],
    ['query($k: [Kind!]) { search(text: "1", kinds: $k) { nodes { id } } }', '[Kind!]!'],
    ['query($j: String) { jobTriggers(job: $j) { job } }', 'String!'],
    ['mutation($t: String) { retryDeliveries(input: { code: "E01", target: $t }) { rows } }', 'String!'],
    ['mutation($t: String) { retryDeliveries(input: { code: "E01", target: "x", table: $t }) { rows } }', 'String!'],
    ['mutation { retryDeliveries(input: { code: "E01", table: null }) { rows } }', 'table'],
    ['mutation($t: String) { holdTarget(input: { target: "x", table: $t }) { rows } }', 'String!'],
    ['mutation($k: String) { releaseTarget(input: { target: "x", kind: $k }) { rows } }', 'String!'],
    ['mutation($s: String) { holdTarget(input: { target: "x", source: $s }) { rows } }', 'String!'],
    ['mutation($d: Boolean) { retryDeliveries(input: { code: "E01", dryRun: $d }) { rows } }', 'Boolean!'],
    ['mutation($p: Boolean) { pauseJob(input: { name: "sync", paused: $p }) { job { name } } }', 'Boolean!'],
    ['mutation($r: Int) { takeQuarantinedRow(input: { id: "1", expectedRevision: $r }) { recordId } }', 'Int!'],
    ['mutation($u: String) { retryDelivery(input: { id: "1", expectedUpdatedAt: $u }) { delivery { id } } }', 'String!'],
    ['mutation { retryDelivery(input: { id: "1", expectedUpdatedAt: null }) { delivery { id } } }', 'expectedUpdatedAt'],
    [
      'mutation($i: RetryDeliveryInput!) { retryDelivery(input: $i) { delivery { id } } }',
      'expectedUpdatedAt',
      { i: { id: '1', expectedUpdatedAt: null } },
    ],
  ])('an argument that narrows, and what a mutation is told, is no different: %s', async (query: string, words: string, variables: object = {}) => {
    expect((await refused(query, variables)).message).toContain(words);
  });

  it('what changes nothing of an act may be left open', async () => {
    const query = 'mutation($q: String, $r: String) { holdTarget(input: { target: "none", requestId: $q, reason: $r }) { problems { code } } }';
    expect((await stage.ask('city', query)).data.holdTarget.problems).toHaveLength(1);
  });

  it('whatever else a mutation is told may not', () => {
    const schema = buildGraphqlSchema(stage.hub.kinds);
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {}).map(
      ({ args }) => getNamedType(args[0]?.type) as GraphQLInputObjectType,
    );
    const open = fields.flatMap((input) =>
      Object.values(input.getFields()).filter(({ name, type }) => {
        const document = parse(`mutation($v: ${getNullableType(type)}) { f(input: { ${name}: $v }) }`);
        const one = new GraphQLSchema({
          assumeValid: true,
          mutation: new GraphQLObjectType({ name: 'Mutation', fields: { f: { type: GraphQLInt, args: { input: { type: input } } } } }),
        });
        return validate(one, document, [nothingLeftOut]).length === 0;
      }),
    );
    expect([...new Set(open.map(({ name }) => name))].sort()).toEqual(['reason', 'requestId']);
  });

  it.each([
    ['query { itemClaims(filter: { itemCode: { eq: null } }) { totalCount } }', {}],
    ['query { itemClaims(filter: { not: { itemCode: { in: null } } }) { totalCount } }', {}],
    ['query { itemClaims(filter: { or: null }) { totalCount } }', {}],
    ['query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }', { f: { itemCode: { eq: null } } }],
    ['query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }', { f: { not: { item: { itemCode: { gte: null } } } } }],
    ['query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }', { f: { or: [{ and: [{ claimedAt: { isNull: null } }] }] } }],
    ['query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }', { f: { or: null } }],
    ['query($f: [ItemClaimFilter!]!) { itemClaims(filter: { and: $f }) { totalCount } }', { f: [{ claimedAt: { lt: null } }] }],
    ['query($m: StringFilter) { itemClaims(filter: { itemCode: $m }) { totalCount } }', { m: { in: null } }],
    ['query($c: String = "code1") { itemClaims(filter: { itemCode: { eq: $c } }) { totalCount } }', { c: null }],
    ['query($f: ItemClaimFilter = { itemCode: { eq: null } }) { itemClaims(filter: $f) { totalCount } }', {}],
  ])('a null given to an operator is refused and points to isNull: %s %j', async (query, variables) => {
    expect((await refused(query, variables)).message).toContain('isNull');
  });

  const ALL = 'c1,c2,c3,c4';
  it.each([
    ['$f: ItemClaimFilter', '$f', 'f'],
    ['$m: StringFilter', '{ itemCode: $m }', 'm'],
    ['$d: CodeFilter', '{ district: $d, status: { eq: CLAIMED } }', 'd'],
    ['$n: ItemClaimFilter', '{ not: $n }', 'n'],
    ['$m: StringFilter', '{ not: { itemCode: $m } }', 'm'],
    ['$m: StringFilter', '{ and: [{ itemCode: $m }, {}] }', 'm'],
    ['$m: StringFilter', '{ or: [{ itemCode: $m }] }', 'm'],
    ['$i: SupervisionItemFilter', '{ not: { and: [{ not: { status: { eq: CLAIMED } } }] }, item: $i }', null],
  ])('a whole match or filter that is absent, null or {} is no condition: %s in %s', async (declared, filter, name) => {
    for (const value of name ? [undefined, null, {}] : [undefined, null]) expect(await claims(declared, filter, { [name ?? 'i']: value })).toBe(ALL);
  });

  it('an alternative that says nothing is none: it would let everything in', async () => {
    const filter = '{ or: [{ itemCode: $m }, { itemCode: { eq: "code2" } }] }';
    for (const m of [undefined, null, {}]) expect(await claims('$m: StringFilter', filter, { m })).toBe('c2');
    expect(await claims('$m: StringFilter', filter, { m: { eq: 'code1' } })).toBe('c1,c2');
  });

  it.each([
    ['{ itemCode: { in: [] } }', ''],
    ['{ or: [] }', ''],
    ['{ not: { itemCode: { in: [] } } }', ALL],
    ['{ not: { or: [] } }', ALL],
    ['{ or: [{ itemCode: { in: [] } }, { itemCode: { eq: "code1" } }] }', 'c1'],
    ['{ and: [] }', ALL],
    ['{ item: {} }', 'c1,c3'],
  ])('%s means what is written', async (filter, expected) => {
    expect(await claims('', filter)).toBe(expected);
    expect(await claims('$f: ItemClaimFilter', '$f', { f: JSON.parse(filter.replace(/(\w+):/g, '"$1":')) })).toBe(expected);
  });

  it('a default holds where nothing is given', async () => {
    expect(await claims('$c: String = "code3"', '{ itemCode: { eq: $c } }')).toBe('c3');
    expect(await claims('$c: [String!]! = ["code3", "code4"]', '{ itemCode: { in: $c } }')).toBe('c3,c4');
  });

  it.each([
    ['city', 'Echeng', ['echeng']],
    ['city', 'nowhere', ['echeng', 'huarong']],
    ['echeng', 'huarong', ['echeng']],
    ['echeng', 'huarongg', ['echeng']],
  ])('to %s a district %s is unknown, and named is only what it may see', async (key, code, near) => {
    const { status, errors } = await stage.ask(key, 'query($c: Code!) { itemClaims(filter: { district: { eq: $c } }) { totalCount } }', { c: code });
    expect([status, errors?.[0]?.extensions.code]).toEqual([200, 'BAD_ARGUMENT']);
    const message = errors?.[0]?.message ?? '';
    expect(message.replaceAll(`“${code}”`, '')).toBe(
      `参数 filter 不正确:district 的代码表中没有,最相近的是 ${near.join('、')};要找表外的值请写 inList: false。`,
    );
  });

  it.each([
    ['{ checkActs(filter: { checkResult: { eq: "合格" } }) { totalCount } }', '01(合格)'],
    ['{ checkActs(filter: { checkResult: { in: ["01", "1"] } }) { totalCount } }', '01(合格)'],
    ['{ checkActs(filter: { not: { checkResult: { ne: "Y" } } }) { totalCount } }', '01(合格)'],
    ['{ supervisionItems(filter: { itemType: { eq: "check" } }) { totalCount } }', 'CHECK(行政检查)'],
    ['{ itemClaims(filter: { item: { itemType: { eq: "check" } } }) { totalCount } }', 'CHECK(行政检查)'],
    ['{ itemClaims(filter: { department: { eq: "D1" } }) { totalCount } }', 'd1(局)'],
    ['{ qualityIssues(filter: { district: { eq: "Echeng" } }) { totalCount } }', 'echeng'],
    ['{ qualityIssueCounts(by: RULE, filter: { department: { eq: "D1" } }) { count } }', 'd1(局)'],
  ])('a code of no list is refused with the nearest: %s', async (query, near) => {
    expect(await refusedField(query)).toContain(near);
  });

  it.each([
    '{ deliveries(filter: { state: { eq: "RETURNED" } }) { totalCount } }',
    '{ deliveries(filter: { state: { eq: returned } }) { totalCount } }',
    '{ qualityIssues(filter: { severity: { eq: Block } }) { totalCount } }',
    '{ batches(filter: { state: { in: [GONE] } }) { totalCount } }',
    '{ runs(filter: { state: { ne: DONE } }) { totalCount } }',
    '{ quarantine(filter: { rule: { eq: date } }) { totalCount } }',
    '{ search(text: "1", kinds: [nope]) { nodes { id } } }',
  ])('a state that is none is refused before anything runs: %s', async (query) => {
    const { status, errors } = await stage.ask('city', query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});
