/** Asking through the gateway: pages from either end, orders and filters of any mixture, against the same worked out in plain JavaScript. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

type Cell = string | number | null;
type Claim = Record<string, Cell>;

const ITEMS: Claim[] = [
  { id: 'i1', itemCode: '1', itemName: '餐饮检查', levels: '3,4', itemType: 'CHECK', status: '1' },
  { id: 'i2', itemCode: '2', itemName: '旅馆检查', levels: '4', itemType: 'OTHER', status: '0' },
  { id: 'i3', itemCode: '3', itemName: '𠮷野家', levels: null, itemType: 'CHECK', status: '1' },
];
const REASONS = [null, '', '100%', '100x', 'a_b', 'aXb', 'Abc', 'abc', 'abc ', '𠮷', '𠀋', '𠮷野', '吉', "it's", 'a\\b', 'a|b', ',', '3'];
const STATUSES = ['CLAIMED', 'PUBLISHED', 'WRITTEN_OFF'];
const DAYS = [null, '2022-01-05', '2022-03-07', '2022-03-08'];

/** Every value meets every other often enough, always in the same way. */
const CLAIMS: Claim[] = Array.from({ length: 36 }, (_, n) => ({
  id: `c${String((n * 7) % 36).padStart(2, '0')}`,
  itemCode: `code${n % 5}`,
  claimantUscc: 'u',
  status: STATUSES[n % 3] as string,
  claimedAt: DAYS[1 + ((n * 5) % 3)] as string,
  writtenOffAt: DAYS[(n * 3 + (n >> 2)) % 4] as Cell,
  resumedAt: DAYS[(n >> 1) % 4] as Cell,
  writeOffReason: REASONS[n % REASONS.length] as Cell,
  itemId: ['i1', 'i2', 'i3', null, 'gone'][n % 5] as Cell,
}));

const FIELDS = ['status', 'claimedAt', 'writtenOffAt', 'resumedAt'];
const order = fc
  .tuple(
    fc.shuffledSubarray(FIELDS, { minLength: 0, maxLength: 3 }),
    fc.array(fc.constantFrom('ASC', 'DESC'), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([fields, directions, byId]) => [...fields, ...(byId ? ['id'] : [])].map((field, i) => ({ [field]: directions[i] as string })));

/** The records in an order: nulls lowest, text by its bytes, ended by id in the direction of the last field. */
function inOrder(by: readonly Record<string, string>[]): Claim[] {
  const orders = by.map((one) => Object.entries(one)[0] as [string, string]);
  const full = [...orders, ['id', orders.at(-1)?.[1] ?? 'ASC'] as [string, string]];
  const compare = (a: Cell, b: Cell) => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1);
  return [...CLAIMS].sort((a, b) => {
    for (const [field, direction] of full) {
      const comparison = compare(a[field] as Cell, b[field] as Cell);
      if (comparison !== 0) return direction === 'ASC' ? comparison : -comparison;
    }
    return 0;
  });
}

type Match = Record<string, Cell | boolean | readonly string[]>;
type Tree = { [name: string]: Match | Tree | Tree[] };

const texts = fc.constantFrom(...REASONS.filter((one) => one !== null), 'b', '%', '_', 'A');
const textMatch: fc.Arbitrary<Match> = fc.oneof(
  texts.map((text) => ({ contains: text })),
  texts.map((text) => ({ startsWith: text })),
  texts.map((text) => ({ eq: text })),
  texts.map((text) => ({ ne: text })),
  fc.array(texts, { maxLength: 3 }).map((list) => ({ in: list })),
  fc.boolean().map((isNull) => ({ isNull })),
);
const dayMatch: fc.Arbitrary<Match> = fc
  .tuple(fc.constantFrom('gt', 'gte', 'lt', 'lte', 'eq', 'ne'), fc.constantFrom(...DAYS.slice(1)))
  .map(([operator, day]) => ({ [operator as string]: day as string }));
const listMatch: fc.Arbitrary<Match> = fc.oneof(
  fc.constantFrom('3', '4', '3,4', ',', '').map((eq) => ({ eq })),
  fc.constantFrom('3', '4').map((ne) => ({ ne })),
  fc.constantFrom([], ['3', '5'], ['4']).map((list) => ({ in: list })),
  fc.boolean().map((isNull) => ({ isNull })),
);
const itemTree: fc.Arbitrary<Tree> = fc.oneof(
  listMatch.map((levels) => ({ levels })),
  fc.constantFrom('检', '𠮷').map((contains) => ({ itemName: { contains } })),
  fc.constantFrom('0', '1').map((eq) => ({ not: { status: { eq } } })),
  fc.constant({}),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    textMatch.map((writeOffReason) => ({ writeOffReason })),
    dayMatch.map((writtenOffAt) => ({ writtenOffAt })),
    itemTree.map((item) => ({ item })),
    fc.array(tie('tree'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('tree'), { maxLength: 3 }).map((or) => ({ or })),
    tie('tree').map((not) => ({ not })),
    fc.record({ not: tie('tree'), writeOffReason: textMatch }),
  ),
}));

function matches(record: Claim, filter: Tree): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'and') return (value as Tree[]).every((one) => matches(record, one));
    if (name === 'or') return (value as Tree[]).some((one) => matches(record, one));
    if (name === 'not') return !matches(record, value as Tree);
    if (name === 'item') {
      const item = ITEMS.find((one) => one.id === record.itemId);
      return item !== undefined && matches(item, value as Tree);
    }
    return name === 'levels' ? several(record.levels as Cell, value as Match) : single(record[name] as Cell, value as Match);
  });
}

function single(cell: Cell, match: Match): boolean {
  return Object.entries(match).every(([operator, value]) => {
    if (operator === 'isNull') return (cell === null) === value;
    if (operator === 'ne') return cell !== value;
    if (cell === null) return false;
    if (operator === 'in') return (value as string[]).includes(cell as string);
    const text = value as string;
    if (operator === 'contains') return String(cell).includes(text);
    if (operator === 'startsWith') return String(cell).startsWith(text);
    return { eq: cell === text, gt: cell > text, gte: cell >= text, lt: cell < text, lte: cell <= text }[operator] as boolean;
  });
}

function several(cell: Cell, match: Match): boolean {
  const values = cell === null ? [] : String(cell).split(',');
  return Object.entries(match).every(([operator, value]) => {
    if (operator === 'isNull') return (cell === null) === value;
    if (operator === 'in') return (value as string[]).some((one) => values.includes(one));
    return values.includes(value as string) === (operator === 'eq');
  });
}

describe.each(engines)('asking on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert(
      'supervision_item',
      ITEMS.map(({ id, ...content }) => row(String(id), 'echeng', content)),
    );
    await stage.insert(
      'item_claim',
      CLAIMS.map(({ id, ...content }) => row(String(id), 'echeng', content)),
    );
  });
  afterAll(() => stage.close());

  const WALK = `query($orderBy: [ItemClaimOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    itemClaims(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { identity } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }`;

  it('walks every page of any order, from either end, each record once and in its place, and knows what lies to both sides', async () => {
    const check = async (orderBy: Record<string, string>[], size: number, backward: boolean) => {
      const expected = inOrder(orderBy).map((claim) => claim.id);
      const visited: Cell[] = [];
      for (let cursor: string | null = null, more = true; more; ) {
        const page: Data = backward ? { last: size, before: cursor } : { first: size, after: cursor };
        const { data, errors } = await stage.ask('city', WALK, { orderBy, ...page });
        expect(errors).toBeUndefined();
        const { edges, pageInfo, totalCount } = data.itemClaims;
        const ids = edges.map((edge: Data) => edge.node.identity);
        if (backward) visited.unshift(...ids);
        else visited.push(...ids);
        const ended = visited.length < expected.length;
        const cursors = [edges[0].cursor, edges.at(-1).cursor];
        expect([totalCount, pageInfo.startCursor, pageInfo.endCursor]).toEqual([expected.length, ...cursors]);
        const sides = backward ? [ended, visited.length > ids.length] : [visited.length > ids.length, ended];
        expect([pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual(sides);
        cursor = backward ? cursors[0] : cursors[1];
        more = ended;
      }
      expect(visited).toEqual(expected);
    };
    await fc.assert(fc.asyncProperty(order, fc.integer({ min: 5, max: 17 }), fc.boolean(), check), { numRuns: 60, seed: 20220301 });
  });

  it('answers any filter as plain JavaScript does', async () => {
    const query = 'query($filter: ItemClaimFilter) { itemClaims(filter: $filter, first: 100) { totalCount nodes { identity } } }';
    const check = async (filter: Tree) => {
      const expected = inOrder([]).filter((claim) => matches(claim, filter));
      const { data, errors } = await stage.ask('city', query, { filter });
      expect(errors).toBeUndefined();
      expect(data.itemClaims.nodes.map((node: Data) => node.identity)).toEqual(expected.map((claim) => claim.id));
      expect(data.itemClaims.totalCount).toBe(expected.length);
    };
    await fc.assert(fc.asyncProperty(tree, check), { numRuns: 250, seed: 20220302 });
  });

  it.each([
    ['{ writeOffReason: { contains: "_" } }', ['a_b']],
    ['{ writeOffReason: { contains: "%" } }', ['100%']],
    ['{ writeOffReason: { startsWith: "abc" } }', ['abc', 'abc ']],
    ['{ writeOffReason: { startsWith: "abc " } }', ['abc ']],
    ['{ writeOffReason: { startsWith: "𠮷" } }', ['𠮷', '𠮷野']],
    ['{ writeOffReason: { contains: "吉" } }', ['吉']],
    ['{ writeOffReason: { contains: "\\\\" } }', ['a\\b']],
    ['{ writeOffReason: { startsWith: "a|" } }', ['a|b']],
    ['{ item: { levels: { eq: "3" } }, writeOffReason: { eq: "" } }', []],
    ['{ not: { item: { levels: { eq: "4" } } }, or: [{ writeOffReason: { eq: "吉" } }, { writeOffReason: { eq: "𠮷" } }] }', ['吉', '𠮷']],
  ])('filters by %s', async (filter, expected) => {
    const { data } = await stage.ask('city', `{ itemClaims(filter: ${filter}, first: 100) { nodes { writeOffReason } } }`);
    expect([...new Set(data.itemClaims.nodes.map((node: Data) => node.writeOffReason))].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['first: 3, after: $from, before: $to', [4, 5, 6], [true, true]],
    ['last: 3, after: $from, before: $to', [8, 9, 10], [true, true]],
    ['first: 30, after: $from, before: $to', [4, 5, 6, 7, 8, 9, 10], [true, true]],
    ['first: 30, before: $to', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [false, true]],
    ['last: 40, after: $from', Array.from({ length: 32 }, (_, i) => i + 4), [true, false]],
    ['before: $to', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [false, true]],
  ])('keeps between its cursors (%s)', async (args, expected, sides) => {
    const every = inOrder([{ writtenOffAt: 'DESC' }]);
    const all = await stage.ask('city', '{ itemClaims(first: 100, orderBy: [{ writtenOffAt: DESC }]) { edges { cursor } } }');
    const [from, to] = [3, 11].map((i) => all.data.itemClaims.edges[i].cursor);
    const declared = [...args.matchAll(/\$(\w+)/g)].map(([name]) => `${name}: String`).join(', ');
    const query = `query(${declared}) { itemClaims(${args}, orderBy: [{ writtenOffAt: DESC }]) { nodes { identity } pageInfo { hasPreviousPage hasNextPage } } }`;
    const { itemClaims } = (await stage.ask('city', query, { from, to })).data;
    expect(itemClaims.nodes.map((node: Data) => node.identity)).toEqual(expected.map((i) => every[i]?.id));
    expect([itemClaims.pageInfo.hasPreviousPage, itemClaims.pageInfo.hasNextPage]).toEqual(sides);
  });

  it('goes on behind a record that has left the list', async () => {
    const ask = (args: string) =>
      stage.ask('city', `{ itemClaims(${args}) { nodes { identity } pageInfo { hasPreviousPage hasNextPage endCursor } } }`);
    const first = await ask('filter: { status: { eq: CLAIMED } }, first: 3');
    const { endCursor } = first.data.itemClaims.pageInfo;
    const rest = await ask(`filter: { status: { eq: PUBLISHED } }, after: "${endCursor}", first: 100`);
    const end = first.data.itemClaims.nodes.at(-1).identity;
    const published = inOrder([]).filter((claim) => claim.status === 'PUBLISHED');
    expect(rest.data.itemClaims.nodes.map((node: Data) => node.identity)).toEqual(published.map(({ id }) => id).filter((id) => String(id) > end));
    expect(rest.data.itemClaims.pageInfo).toMatchObject({ hasPreviousPage: published.some(({ id }) => String(id) <= end), hasNextPage: false });
    const none = await ask(`filter: { status: { eq: CLAIMED } }, before: "${endCursor}", after: "${endCursor}"`);
    expect(none.data.itemClaims).toEqual({ nodes: [], pageInfo: { hasPreviousPage: true, hasNextPage: true, endCursor: null } });
  });
});
