/** Random documents with conditions are answered alike however often they come, and as plain execution answers them. */
import { openStage } from './stage.js';
import fc from 'fast-check';
import {
  type DocumentNode,
  execute,
  getDirectiveValues,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  parse,
  validate,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasUniformConditions } from '../../resolvers/engine/conditions.js';
import { contextOf } from '../../resolvers/engine/context.js';
import { globalId } from '../../resolvers/engine/global-id.js';
import { checkCost } from '../../resolvers/engine/cost/check.js';
import { failureOf, inOrder } from '../../resolvers/failures.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import type { Viewer } from '../../schema/organisation.js';
import { loadKinds } from '../../schema/registry.js';
import { everything } from '../support/viewers.js';
import { fillEveryKind } from './every-kind.js';
import { randomDocument } from './random-documents.js';

const VIEWERS = ['city', 'city', 'echeng', 'dashboard'];

type Variables = Readonly<Record<string, unknown>>;
const given = fc.record(
  { a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean(), n: fc.constantFrom(1, 3, null) },
  { requiredKeys: ['a', 'b'] },
);

const operationOf = (document: DocumentNode) => {
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  return operation;
};

describe('a document with conditions', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let schema: ReturnType<typeof buildGraphqlSchema>;
  let ids: string[];
  beforeAll(async () => {
    // What fails below a root takes no other root with it.
    schema = buildGraphqlSchema(await loadKinds());
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.type = getNullableType(field.type);
    stage = await openStage('sqlite');
    await fillEveryKind(stage);
    ids = ['itemClaim', 'supervisionItem'].map((kind) => globalId(kind, `${kind}0`));
  });
  afterAll(() => stage.close());

  const answerOf = async (query: string, variables: Variables, key = 'city'): Promise<string> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    return (await fetch(stage.server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).text();
  };
  const plainly = async (document: DocumentNode, variables: Variables, viewer: Viewer = everything): Promise<string> => {
    const contextValue = contextOf(stage.hub, viewer);
    const { errors, data } = await execute({ schema, document, contextValue, variableValues: variables });
    const formatted = errors && inOrder(errors.map((error) => failureOf(error, (_, cause) => expect(cause).toBeUndefined())));
    return JSON.stringify({ ...(formatted && { errors: formatted }), data });
  };

  /** What skip and include leave of a document, said without them. */
  const settled = (document: DocumentNode, variables: Variables): DocumentNode => {
    const values = { c: true, d: false, ...variables };
    const out = (node: Parameters<typeof getDirectiveValues>[1]): boolean =>
      getDirectiveValues(GraphQLSkipDirective, node, values)?.if === true || getDirectiveValues(GraphQLIncludeDirective, node, values)?.if === false;
    const leave = { leave: (node: object) => (out(node as never) ? null : { ...node, directives: [] }) };
    return visit(document, { Field: leave, FragmentSpread: leave, InlineFragment: leave });
  };

  const fits = (text: string, variables: Variables): boolean => {
    const document = parse(text);
    if (validate(schema, document).length > 0) return false;
    try {
      checkCost({ schema, document, operation: operationOf(document), variables }, contextOf(stage.hub, everything));
      return true;
    } catch {
      return false;
    }
  };

  it('is answered the first, second and third time to the byte as plain execution does', async () => {
    let [alike, failed] = [0, 0];
    const document = fc.gen().map((gen) => randomDocument(schema, ids, (max) => gen(fc.nat, { max })));
    await fc.assert(
      fc.asyncProperty(document, given, given, fc.constantFrom(...VIEWERS), async (text, one, other, key) => {
        fc.pre(fits(text, one) && fits(text, other));
        const viewer = stage.config.viewers.find((candidate) => candidate.name === key) as Viewer;
        const read = parse(text);
        if (hasUniformConditions(read, operationOf(read))) alike++;
        for (const variables of [one, other, one]) {
          const expected = await plainly(read, variables, viewer);
          if (expected.includes('"errors"')) failed++;
          else expect(await plainly(settled(read, variables), variables, viewer)).toBe(expected);
          for (const time of ['first', 'second', 'third']) expect(await answerOf(text, variables, key), time).toBe(expected);
        }
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
    expect(alike, 'documents that may be compiled, of 300').toBeGreaterThan(40);
    expect(failed, 'answers with an error, of 900').toBeGreaterThan(40);
  });

  const failing = fc.constantFrom(
    'id',
    'claims(first: 501) { totalCount }',
    'claims(first: -1) { nodes { id } }',
    'claims(first: 1, after: "no") { nodes { id } }',
    'claims(first: 2) { nodes { id item { itemName } } }',
    'claims(first: 2) { nodes { checkActs(first: 501) { totalCount } } }',
    'claims(first: 2) { nodes { id checkActs(first: 1) { nodes { id } } item { claims(first: 501) { nodes { id } } } } }',
    'claims(first: 2) { edges { node { checkActs(last: 1, before: "no") { nodes { id } } } } }',
  );

  it('is told what failed in it as plain execution tells it, where several fail below one place', async () => {
    const row = fc.array(failing, { minLength: 1, maxLength: 4 }).map((parts) => parts.map((part, i) => `p${i}: ${part}`).join(' '));
    const list = fc.constantFrom('nodes { $ }', 'edges { cursor node { $ } }', 'nodes { ... { $ } } totalCount');
    let several = 0;
    await fc.assert(
      fc.asyncProperty(row, list, fc.boolean(), async (parts, way, beside) => {
        const text = `{ supervisionItems(first: 3) { ${way.replace('$', parts)} }${beside ? ' districts { code } itemClaims(first: 501) { totalCount }' : ''} }`;
        const expected = await plainly(parse(text), {});
        if ((parts.match(/501|no|-1/g) ?? []).length > 1) several++;
        for (const time of ['first', 'second', 'third']) expect(await answerOf(text, {}), time).toBe(expected);
      }),
      { numRuns: 100 },
    );
    expect(several, 'documents with several faults, of 100').toBeGreaterThan(20);
  });

  it.each([
    ['one name under two conditions', true, '{ districts { code @include(if: $a) code @include(if: $b) } }'],
    ['a fragment spread twice', true, '{ districts { ...F @skip(if: $a) ...F } } fragment F on District { code }'],
    ['parents that meet', true, '{ districts @include(if: $a) { code } districts @include(if: $b) { name } }'],
    [
      'below parents that meet',
      true,
      '{ districts { freshness { state @skip(if: $a) } } ...Q } fragment Q on Query { districts { freshness { state } } }',
    ],
    [
      'two types of an interface',
      true,
      '{ node(id: "x") { ...on ItemClaim @include(if: $a) { ...N } ...on SupervisionItem { ...N } } } fragment N on Node { id }',
    ],
    ['a name that no object literal holds', true, '{ districts { __proto__: code name } }'],
    [
      'the same condition twice',
      false,
      '{ districts { code @include(if: $a) ...F } } fragment F on District { ...on District @include(if: $a) { code } }',
    ],
    [
      'two conditions at two places',
      false,
      '{ itemClaims { nodes { ...F @include(if: $a) } edges { node { ...F } } } } fragment F on ItemClaim { status }',
    ],
    ['both of them, in either order', false, '{ districts { code @skip(if: $a) @include(if: $b) ...@include(if: $b) { code @skip(if: $a) } } }'],
  ])('is compiled or not: %s', async (_, without, body) => {
    const used = ['a', 'b'].filter((one) => body.includes(`$${one}`));
    const text = used.length > 0 ? `query(${used.map((one) => `$${one}: Boolean!`).join()}) ${body}` : body;
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(hasUniformConditions(document, operationOf(document))).toBe(!without);
    for (const variables of [
      { a: false, b: true },
      { a: true, b: false },
    ]) {
      const expected = await plainly(document, variables);
      for (const time of ['first', 'second', 'third']) expect(await answerOf(text, variables), time).toBe(expected);
    }
  });

  it.each([
    '{ supervisionItems { one: nodes { claims { totalCount } } none: nodes { claims(filter: { itemCode: { eq: "x" } }) { totalCount } } } }',
    '{ supervisionItems { edges { one: node { claims { totalCount } } none: node { claims(filter: { itemCode: { eq: "x" } }) { totalCount } } } } }',
    '{ supervisionItems { one: edges { node { claims { totalCount } } } none: edges { node { claims(filter: { itemCode: { eq: "x" } }) { totalCount } } } } }',
  ])('gives rows reached under two names what each selects of them: %s', async (text) => {
    const expected = await plainly(parse(text), {});
    for (const time of ['first', 'second', 'third']) expect(await answerOf(text, {}), time).toBe(expected);
  });

  const wrong = fc.record({
    a: fc.constantFrom(true, 'true', 1, null, undefined),
    b: fc.constantFrom(false, 0, [true]),
    n: fc.constantFrom(2.5, '2', -1, 501, 2 ** 31, null, { n: 2 }),
    year: fc.constantFrom(2022.5, '2022', null, 0),
    unknown: fc.constantFrom(1, undefined),
  });

  it('is refused alike each time where variables are wrong in type, and answered as before behind them', async () => {
    const document = fc.gen().map((gen) => randomDocument(schema, ids, (max) => gen(fc.nat, { max })));
    await fc.assert(
      fc.asyncProperty(document, wrong, fc.constantFrom(...VIEWERS), async (text, variables, key) => {
        fc.pre(fits(text, { a: true, b: false }));
        const right = { a: true, b: false };
        const [first, refused] = [await answerOf(text, right, key), await answerOf(text, variables, key)];
        for (const time of ['second', 'third']) {
          expect(await answerOf(text, right, key), time).toBe(first);
          expect(await answerOf(text, variables, key), time).toBe(refused);
        }
      }),
      { numRuns: 100, maxSkipsPerRun: 1000 },
    );
  });

  it.each([
    [
      'rows of two lists',
      '{ b: supervisionItems { nodes { claims(first: 501) { nodes { id } } } } a: itemClaims(first: 501) { nodes { id } } }',
      ['city', 2],
    ],
    [
      'a cursor of another list',
      '{ supervisionItems { nodes { itemCode claims(first: 1, after: "no") { nodes { id } } } } districts { code } }',
      ['city', 1],
    ],
    [
      'one root of several that the viewer may not ask',
      '{ figures(year: 2022) { year } balance { kind } search(text: "值") { nodes { id } } districts { code } }',
      ['dashboard', 2],
    ],
  ] as const)('tells errors with path and place alike, in the order of the document: %s', async (_, text, [key, least]) => {
    const expected = await answerOf(text, {}, key);
    const { errors } = JSON.parse(expected) as { errors: { path: unknown[]; locations: { column: number }[] }[] };
    expect(errors.length).toBeGreaterThanOrEqual(least);
    expect(errors.every((error) => error.path.length > 0 && error.locations.length === 1)).toBe(true);
    const columns = errors.map((error) => error.locations[0]?.column ?? 0);
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
    for (const time of ['second', 'third', 'fourth']) expect(await answerOf(text, {}, key), time).toBe(expected);
  });

  it('refuses null for a condition each time, and lets it be left out', async () => {
    const text = 'query($c: Boolean = true) { itemClaims { nodes { itemCode @include(if: $c) } } }';
    const without = await answerOf(text, {});
    const refused = '{"errors":[{"message":"参数 $c 不正确:用于 @skip 或 @include,不能为 null。","extensions":{"code":"BAD_ARGUMENT"}}]}';
    for (let time = 0; time < 3; time++) {
      expect(await answerOf(text, { c: null })).toBe(refused);
      expect(await answerOf(text, {})).toBe(without);
    }
  });
});
