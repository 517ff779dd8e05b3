/** Small requests that would hold the loop: fragments that double, values without end, brackets in brackets. Counted in visits, not by a clock. */
import { type DocumentNode, parse, type SelectionSetNode, specifiedRules, validate, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXT } from '../../resolvers/engine/cost/limits.js';
import { checkText } from '../../resolvers/engine/cost/text-check.js';
import { nothingLeftOut } from '../../resolvers/engine/left-out.js';
import { fieldsBelow, selectedNames } from '../../resolvers/engine/selection.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { openStage } from './stage.js';

const repeated = (many: number, part: (n: number) => string): string => Array.from({ length: many }, (_, n) => part(n)).join(' ');
const fragment = (n: number | string, body: string): string => `fragment F${n} on FiguresOfYear { ${body} }`;
const query = (body: string, more = ''): string => `{ figures(year: 2022) { ${body} } } ${more}`;

/** Of `levels`, each by itself a way to make much of little. */
const shapes: Readonly<Record<string, (levels: number) => string>> = {
  'a fragment twice, with a field': (levels) =>
    query('...F0', `${repeated(levels, (n) => fragment(n, `...F${n + 1} ...F${n + 1} a${n}: year`))} ${fragment(levels, 'year')}`),
  'a fragment twice, without one': (levels) =>
    query('...F0', `${repeated(levels, (n) => fragment(n, `...F${n + 1} ...F${n + 1}`))} ${fragment(levels, 'year')}`),
  'a fragment, and one more within a typed one': (levels) =>
    query(
      '...F0',
      `${repeated(levels, (n) => fragment(n, `...F${n + 1} ... on FiguresOfYear { ...F${n + 1} } a${n}: year`))} ${fragment(levels, 'year')}`,
    ),
  'inline fragments twice': (levels) =>
    query('...F0', `${repeated(levels, (n) => fragment(n, `... { ...F${n + 1} } ... { ...F${n + 1} }`))} ${fragment(levels, 'year')}`),
  'a fragment under two conditions': (levels) =>
    query(
      '...F0',
      `${repeated(levels, (n) => fragment(n, `...F${n + 1} @skip(if: false) ...F${n + 1} @include(if: true)`))} ${fragment(levels, 'year')}`,
    ),
  'fragments in a row': (levels) =>
    query('...F0', `${repeated(levels * 20, (n) => fragment(n, `...F${n + 1} year`))} ${fragment(levels * 20, 'year')}`),
  'fragments in a circle': (levels) =>
    query(
      '...F0',
      repeated(levels, (n) => fragment(n, `...F${(n + 1) % levels} ...F${(n + 2) % levels} year`)),
    ),
  'one name many times': (levels) => query(repeated(levels * 40, () => 'year')),
  'inline fragments in each other': (levels) => query(`${'... { '.repeat(levels * 30)} year ${'}'.repeat(levels * 30)}`),
  'lists in each other': (levels) => `{ search(text: "x", kinds: ${'['.repeat(levels * 90)}${']'.repeat(levels * 90)}) { nodes { id } } }`,
  'types in each other': (levels) =>
    `query($k: ${'['.repeat(levels * 90)}Kind${']'.repeat(levels * 90)}) { search(text: "x", kinds: $k) { nodes { id } } }`,
  'objects in each other': (levels) => `{ itemClaims(filter: ${'{ not: '.repeat(levels * 40)}{}${'}'.repeat(levels * 40)}) { totalCount } }`,
};

// What validation may visit of a document that passes: a tenth of a microsecond each.
const MOST_VISITS = 200_000;

/** The document, with each look at what a selection set holds counted. */
function counted(source: string): { document: DocumentNode; visits: () => number } {
  let visits = 0;
  const document = visit(parse(source, { maxTokens: TEXT.tokens }), {
    SelectionSet: {
      leave: ({ selections, ...set }) => ({
        ...set,
        get selections() {
          visits += selections.length;
          return selections;
        },
      }),
    },
  }) as DocumentNode;
  return { document, visits: () => visits };
}

const passes = (source: string): boolean => {
  try {
    checkText(source);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
    return false;
  }
};

describe('a small text', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
  });
  afterAll(() => stage.close());

  it.each(Object.entries(shapes))('of %s is refused before anything follows it, or visited a bounded number of times', (_, shape) => {
    const schema = buildGraphqlSchema(stage.hub.kinds);
    let refused = 0;
    for (let levels = 1; levels <= 25; levels++) {
      const source = shape(levels);
      if (!passes(source)) {
        refused++;
        continue;
      }
      // Above this its size alone is what would be counted.
      expect(levels).toBeLessThan(25);
      const { document, visits } = counted(source);
      const errors = validate(schema, document, [...specifiedRules, nothingLeftOut]);
      const operation = document.definitions[0] as { selectionSet: SelectionSetNode };
      const fragments = Object.fromEntries(
        document.definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each]] : [])),
      );
      const [node] = operation.selectionSet.selections;
      if (errors.length === 0 && node?.kind === 'Field' && node.name.value === 'figures') {
        const returnType = schema.getQueryType()?.getFields().figures?.type as never;
        const info = { fieldNodes: [node], returnType, schema, variableValues: {}, fragments } as never;
        expect(selectedNames(info, []).has('year')).toBe(true);
        expect(fieldsBelow(info, 'FiguresOfYear', [[]]).length).toBeGreaterThan(0);
      }
      expect(visits()).toBeLessThan(MOST_VISITS);
    }
    expect(refused).toBeGreaterThan(0);
  });

  it.each(Object.entries(shapes))('of %s is answered with its code', async (_, shape) => {
    const { status, errors } = await stage.ask('city', shape(22));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
  });

  it('is met once at each place by whoever plans its reading, however often it is spread', () => {
    const schema = buildGraphqlSchema(stage.hub.kinds);
    // Beyond the limit of the text: each walker has a memory of its own.
    const { document, visits } = counted(shapes['a fragment twice, with a field']?.(18) as string);
    const { selectionSet } = document.definitions[0] as { selectionSet: SelectionSetNode };
    const fragments = Object.fromEntries(
      document.definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each]] : [])),
    );
    const returnType = schema.getQueryType()?.getFields().figures?.type;
    selectedNames({ fieldNodes: selectionSet.selections, returnType, schema, variableValues: {}, fragments } as never, []);
    expect(visits()).toBeLessThan(200);
  });
});

describe('values that come with a query', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
  });
  afterAll(() => stage.close());

  const amounts = 'query($l: [Amount!]!) { punishActs(filter: { fineAmount: { in: $l } }) { totalCount } }';
  const match = 'query($f: PunishActFilter) { punishActs(filter: $f) { totalCount } }';
  const claims = 'query($f: ItemClaimFilter) { itemClaims(filter: $f) { totalCount } }';
  const search = 'query($k: [Kind!]) { search(text: "x", kinds: $k) { nodes { id } } }';
  const status = { status: { eq: 'CLAIMED' } };

  /** By POST thrice (the third is compiled), and by GET where its address is short enough. */
  const answers = async (query: string, variables: object) => {
    const found = [];
    for (let time = 0; time < 3; time++) found.push(await stage.ask('city', query, variables));
    const address = `${stage.server.url}?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
    if (address.length < 16_000) {
      const response = await fetch(address, { headers: { authorization: 'Bearer city' } });
      found.push({ status: response.status, ...((await response.json()) as { errors?: { message: string; extensions: { code: string } }[] }) });
    }
    return found.map(({ status, errors }) => [status, errors?.[0]?.extensions.code]);
  };
  const many = (count: number, value: unknown): unknown[] => Array.from({ length: count }, () => value);
  const within = (levels: number): object => (levels === 0 ? status : { not: within(levels - 1) });

  it.each([
    ['fifty that are wrong', amounts, { l: many(50, '5e9') }, 'BAD_ARGUMENT'],
    ['fifty-one that are wrong', amounts, { l: many(51, '5e9') }, 'BAD_ARGUMENT'],
    ['a thousand that are wrong', amounts, { l: many(1_000, '5e9') }, 'BAD_ARGUMENT'],
    ['more than a list may hold', amounts, { l: many(1_001, '5e9') }, 'QUERY_TOO_COMPLEX'],
    ['more than a list may hold, inside a match', match, { f: { fineAmount: { in: many(1_001, 'x') } } }, 'QUERY_TOO_COMPLEX'],
    ['wrong ones inside a match', match, { f: { fineAmount: { in: many(1_000, 'x') } } }, 'BAD_ARGUMENT'],
    ['wrong names of an enum', search, { k: many(60, 'NO_KIND') }, 'BAD_ARGUMENT'],
    ['fields that are unknown', claims, { f: { or: many(60, { nothing: 1 }) } }, 'BAD_ARGUMENT'],
    ['more conditions than a filter may have', claims, { f: { or: many(1_001, status) } }, 'QUERY_TOO_COMPLEX'],
    ['conditions by the list', claims, { f: { or: many(40, { or: many(40, status) }) } }, 'QUERY_TOO_COMPLEX'],
    ['lists by the list', match, { f: { or: many(30, { fineAmount: { in: many(900, '1') } }) } }, 'QUERY_TOO_COMPLEX'],
    ['conditions in each other', claims, { f: within(50) }, 'QUERY_TOO_COMPLEX'],
    ['what no query names', claims, { other: many(1_001, 1) }, 'QUERY_TOO_COMPLEX'],
  ])('%s are refused for what they are', async (_, query, variables, code) => {
    for (const answer of await answers(query, variables)) expect(answer).toEqual([400, code]);
  });

  it('brackets in brackets are refused before they are read, beside the query too, and not those of a text', async () => {
    const deep = '['.repeat(3_000) + ']'.repeat(3_000);
    const { post } = stage;
    for (const body of [
      `{"query":"{ districts { code } }","x":${deep}}`,
      `{"query":"{ districts { code } }","variables":{"x":${deep}}}`,
      deep,
      '{"a":'.repeat(3_000),
    ]) {
      const { status, errors } = await post('city', body);
      expect([status, errors?.[0]?.extensions.code, errors?.[0]?.message.includes('64')]).toEqual([400, 'QUERY_TOO_COMPLEX', true]);
    }
    const texts = JSON.stringify({ query: '{ districts { code } }', variables: { x: `${'['.repeat(5_000)}"\\`, y: many(900, []) } });
    expect((await post('city', texts)).status).toBe(200);
    const address = `${stage.server.url}?query=${encodeURIComponent('{ districts { code } }')}&extensions=${'['.repeat(5_000)}`;
    const response = await fetch(address, { headers: { authorization: 'Bearer city' } });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('QUERY_TOO_COMPLEX')]);
  });
});
