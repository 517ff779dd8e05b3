/** Every field of every kind can be asked for, and what an answer says as null the filters take for null: of nobody's records too. */
import { openStage } from './stage.js';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { engines } from '../support/database.js';
import { fieldsOf } from '../support/every-field.js';
import { fillEveryKind, OWNERS } from './every-kind.js';

const STAMP = ['id', 'district', 'department', 'changedAt', 'ingestedAt', 'day', 'revision'];
const REMOVED = { code: 'gone', name: 'gone', areaNumber: null };

describe.each(engines)('records of nobody on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let kinds: readonly KindDefinition[];
  beforeAll(async () => {
    stage = await openStage(engine);
    kinds = await fillEveryKind(stage);
  });
  afterAll(() => stage.close());

  it.each(['city', 'echeng'])('every field of every kind is answered, twice: %s', async (viewer) => {
    const schema = buildGraphqlSchema(kinds);
    for (const kind of kinds) {
      const query = `{ ${kind.plural}(first: 5) { totalCount nodes { ${fieldsOf(schema.getType(kind.typeName) as GraphQLObjectType, 1)} } } }`;
      const first = await stage.ask(viewer, query);
      expect(first.errors, kind.name).toBeUndefined();
      const all = [{ code: 'echeng' }, { code: 'huarong' }, null, REMOVED];
      const visible = viewer === 'city' || kind.shared ? all : all.slice(0, 1);
      const { nodes, totalCount } = first.data[kind.plural];
      expect(totalCount, kind.name).toBe(visible.length);
      expect(
        nodes.map((node: { district: unknown }) => node.district),
        kind.name,
      ).toMatchObject(visible);
      for (let again = 0; again < 2; again++) expect(await stage.ask(viewer, query), kind.name).toEqual(first);
    }
  });

  it('says null where the store says nobody, the code where the lists say nothing', async () => {
    const { data } = await stage.ask('city', '{ itemClaims { nodes { district { code name areaNumber } department { uscc name } } } }');
    expect(data.itemClaims.nodes).toEqual([
      { district: { code: 'echeng', name: 'echeng', areaNumber: '420700' }, department: { uscc: 'd1', name: '局' } },
      { district: { code: 'huarong', name: 'huarong', areaNumber: '420700' }, department: null },
      { district: null, department: null },
      { district: REMOVED, department: { uscc: 'unlisted', name: 'unlisted' } },
    ]);
  });

  it('finds by isNull what is null in the answer, in every kind and stamp column', async () => {
    const stored = (column: string): (string | null)[] =>
      OWNERS.map((owner, n) => {
        if (column === 'district' || column === 'department') return owner[column] || null;
        return (column === 'changedAt' && n === 1) || (column === 'day' && n === 2) ? null : 'some';
      });
    for (const kind of kinds) {
      for (const column of STAMP) {
        const among = (isNull: boolean) => stored(column).flatMap((value, n) => ((value === null) === isNull ? [`${kind.name}${n}`] : []));
        const filters = { yes: '{ isNull: true }', no: '{ isNull: false }' };
        const parts = Object.entries(filters).map(
          ([name, match]) => `${name}: ${kind.plural}(filter: { ${column}: ${match} }) { totalCount nodes { identity } }`,
        );
        const { data, errors } = await stage.ask('city', `{ ${parts.join(' ')} }`);
        expect(errors, kind.name).toBeUndefined();
        const ids = (name: string) => data[name].nodes.map((node: { identity: string }) => node.identity);
        const found = { yes: ids('yes'), no: ids('no') };
        const expected = { yes: among(true), no: among(false) };
        expect(found, `${kind.name}.${column}`).toEqual(expected);
        expect([data.yes.totalCount, data.no.totalCount], `${kind.name}.${column}`).toEqual([expected.yes.length, expected.no.length]);
      }
    }
  });

  const [E, H, NOBODY, G] = ['itemClaim0', 'itemClaim1', 'itemClaim2', 'itemClaim3'] as const;
  it.each([
    ['{ district: { ne: "echeng" } }', [H, NOBODY, G]],
    ['{ not: { district: { eq: "echeng" } } }', [H, NOBODY, G]],
    ['{ not: { district: { in: ["echeng", "huarong"] } } }', [NOBODY, G]],
    ['{ not: { district: { isNull: true } } }', [E, H, G]],
    ['{ district: { inList: true } }', [E, H]],
    ['{ district: { inList: false } }', [G]],
    ['{ not: { district: { inList: false } } }', [E, H, NOBODY]],
    ['{ not: { district: { inList: true } } }', [NOBODY, G]],
    ['{ department: { inList: false } }', [G]],
    ['{ department: { ne: "d1", isNull: true } }', [H, NOBODY]],
    ['{ or: [{ department: { isNull: true } }, { district: { eq: "echeng" } }] }', [E, H, NOBODY]],
    // A claim refers to the item of the next owner, and is the last in a ring.
    ['{ item: { district: { isNull: true } } }', [H]],
  ])('every condition takes nobody for null: %s', async (filter, expected) => {
    const { data } = await stage.ask('city', `{ itemClaims(filter: ${filter}) { totalCount nodes { identity } } }`);
    expect(data.itemClaims.nodes.map((node: { identity: string }) => node.identity)).toEqual(expected);
    expect(data.itemClaims.totalCount).toBe(expected.length);
  });
});
