/** Random documents with conditions are answered alike however often they come, and as plain execution answers them. */
import { openStage } from './stage.js';
import fc from 'fast-check';
import { type DocumentNode, execute, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, parse, validate, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasUniformConditions } from '../../resolvers/engine/conditions.js';
import { contextOf } from '../../resolvers/engine/context.js';
import { globalId } from '../../resolvers/engine/global-id.js';
import { checkCost } from '../../resolvers/engine/cost/check.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { everything } from '../support/viewers.js';
import { fillEveryKind } from './every-kind.js';
import { randomDocument } from './random-documents.js';

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
    stage = await openStage('sqlite');
    const kinds = await fillEveryKind(stage);
    schema = buildGraphqlSchema(kinds);
    ids = ['itemClaim', 'supervisionItem'].map((kind) => globalId(kind, `${kind}0`));
  });
  afterAll(() => stage.close());

  const answerOf = async (query: string, variables: Variables): Promise<string> => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer city' };
    return (await fetch(stage.server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).text();
  };
  const plainly = async (document: DocumentNode, variables: Variables): Promise<string> => {
    const contextValue = contextOf(stage.hub, everything);
    return JSON.stringify(await execute({ schema, document, contextValue, variableValues: variables }));
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
    let alike = 0;
    const document = fc.gen().map((gen) => randomDocument(schema, ids, (max) => gen(fc.nat, { max })));
    await fc.assert(
      fc.asyncProperty(document, given, given, async (text, one, other) => {
        fc.pre(fits(text, one) && fits(text, other));
        const read = parse(text);
        if (hasUniformConditions(read, operationOf(read))) alike++;
        for (const variables of [one, other, one]) {
          const expected = await plainly(read, variables);
          expect(await plainly(settled(read, variables), variables)).toBe(expected);
          for (const time of ['first', 'second', 'third']) expect(await answerOf(text, variables), time).toBe(expected);
        }
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
    expect(alike, 'documents that may be compiled, of 300').toBeGreaterThan(40);
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
