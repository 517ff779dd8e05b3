/** What a dashboard may ask does not move with a citizen’s fine: whatever it was, each answer is the same to the byte. */
// First: it brings the metadata that decorated classes need.
import { openStage, row } from './stage.js';
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isListType,
  getNullableType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Dimension, dimensionsOf, statisticsOf } from '../../schema/kind/statistics.js';
import { filterOfDimension, fieldOfDimension, fieldOfMeasure, enumOfMeasure } from '../../resolvers/statistics/names.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import type { Row } from '../../src/api.js';
import { engines } from '../support/database.js';
import { fieldsOf } from '../support/every-field.js';

const VALUES: Readonly<Record<string, string>> = { Int: '2022', Day: '"2022-06-30"', Code: '"echeng"', String: '"x"', Boolean: 'true', Float: '1' };

/** A value of an argument that must be given. */
function givenFor({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const one = isEnumType(named) ? (named.getValues()[0]?.name ?? '') : (VALUES[named.name] ?? '{}');
  return isListType(getNullableType(type)) ? `[${one}]` : one;
}

/** Every root field that asks for this right, with all that it leads to. */
function rootsWith(right: string, query: GraphQLObjectType): string[] {
  return Object.values(query.getFields()).flatMap(({ name, type, args, extensions }) => {
    const inner = getNamedType(type);
    if (extensions.right !== right || !isObjectType(inner)) return [];
    const given = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${givenFor(argument)}`);
    return [`{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${fieldsOf(inner, 3)} } }`];
  });
}

const ORGANISATIONS = [['02', '100.50'] as const, ['03', '7'] as const, ['02', null] as const];

const act = (id: string, content: Row): Row =>
  row(id, 'echeng', { punishActionCode: id, punishSetDate: '2022-03-01', day: '2022-03-01', itemCode: 'a', punishType: '02', ...content });

/** By all dimensions, by each alone, and by each with a month; with every measure, ordered and picked by the amounts too. */
function statisticsQueries(kind: KindDefinition): string[] {
  const names = dimensionsOf(kind);
  const groupings: (readonly Dimension[])[] = [
    [],
    ...names.map((each) => [each]),
    ...names.map((each, i) => [each, names[(i + 3) % names.length] as Dimension]),
  ];
  return groupings.flatMap((by) =>
    ['', ...amountsOf(kind).flatMap((amount) => [` orderBy: [{ ${amount}: DESC }]`, topBy(kind, by[0])])].map((more) => statistics(kind, by, more)),
  );
}

const amountsOf = (kind: KindDefinition): string[] =>
  statisticsOf(kind).flatMap((measure) => (measure.sort === 'sum' ? [fieldOfMeasure(measure)] : []));

const topBy = (kind: KindDefinition, by: Dimension | undefined): string => {
  const amount = statisticsOf(kind).find(({ sort }) => sort === 'sum');
  return by && amount ? ` top: { by: ${by.name}, n: 1, measure: ${enumOfMeasure(amount)} }` : '';
};

function statistics(kind: KindDefinition, by: readonly Dimension[], more: string): string {
  const told = statisticsOf(kind).map((measure) => `${fieldOfMeasure(measure)}${measure.sort === 'sum' ? ' { sum records }' : ''}`);
  const own = by.map(
    (dimension) =>
      `${fieldOfDimension(dimension)}${{ period: '', district: ' { code }', department: ' { uscc }', item: ' { itemCode itemName }', code: ' { code }' }[dimension.sort]}`,
  );
  const all = told.join(' ');
  return `{ ${kind.name}Stats(groupBy: [${by.map(({ name }) => name).join(', ')}]${more}) { rowCount asOf amounts leftOut { groups records } pageInfo { endCursor startCursor } rows { ${own.join(' ')} ${all} drill partial } total { ${all} drill } } }`;
}

describe.each(engines)('a dashboard on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let punish: KindDefinition;
  let roots: string[];
  let citizen: Row;
  beforeAll(async () => {
    stage = await openStage(engine, 0, { now: () => '2022-09-01T00:00:00.000Z' });
    punish = stage.hub.kinds.find((kind) => kind.name === 'punishAct') as KindDefinition;
    roots = rootsWith('figures', buildGraphqlSchema(stage.hub.kinds).getQueryType() as GraphQLObjectType);
    citizen = act('citizen', { administrativeCpNa: '01', fineAmount: '0', finePaid: '0' });
    const bodies = ORGANISATIONS.map(([administrativeCpNa, fineAmount], i) =>
      act(`body${i}`, { administrativeCpNa, fineAmount, finePaid: fineAmount, itemCode: `${i}` }),
    );
    await stage.insert('punish_act', [citizen, ...bodies]);
  });
  afterAll(() => stage.close());

  const answers = async (queries: readonly string[]): Promise<string> => {
    const told: string[] = [];
    for (const query of queries) {
      const { data, errors } = await stage.ask('dashboard', query);
      told.push(`${query} ${JSON.stringify({ data, errors: errors?.map(({ message }) => message) })}`);
    }
    return told.join('\n');
  };
  const fined = async (content: Row) => {
    const after = { ...citizen, ...content };
    await stage.replace('punish_act', citizen, after);
    citizen = after;
  };

  it('asks something of every root field it has the right to, and amounts of organisations', async () => {
    expect(roots.length).toBeGreaterThan(stage.hub.kinds.length);
    const { data, errors } = await stage.ask('dashboard', '{ s: punishActStats(groupBy: []) { amounts rows { count fineAmount { sum records } } } }');
    expect(errors).toBeUndefined();
    expect(data.s).toEqual({ amounts: 'ORGANISATIONS', rows: [{ count: 4, fineAmount: { sum: '107.50', records: 2 } }] });
    const all = await stage.ask('city', '{ s: punishActStats(groupBy: []) { amounts rows { fineAmount { sum records } } } }');
    expect(all.data.s).toEqual({ amounts: 'ALL', rows: [{ fineAmount: { sum: '107.50', records: 3 } }] });
  });

  it('is answered the same, whatever a citizen was fined', async () => {
    const amount = fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`));
    // What is not known to be an organisation may be a citizen.
    const nature = fc.constantFrom('01', null, '9');
    const queries = [...roots, ...statisticsQueries(punish)];
    await fc.assert(
      fc.asyncProperty(nature, amount, amount, amount, fc.boolean(), async (administrativeCpNa, x, y, paid, rolled) => {
        await fined({ administrativeCpNa, fineAmount: x, finePaid: x });
        if (rolled) await stage.rollUp();
        const before = await answers(queries);
        await fined({ fineAmount: y, finePaid: paid });
        if (rolled) await stage.rollUp();
        expect(await answers(queries)).toBe(before);
      }),
      { numRuns: 4, seed: 20220303 },
    );
  });

  it('is answered the same by any grouping, condition, order and pick', async () => {
    const dimensions = dimensionsOf(punish);
    const values = fc.constantFrom('echeng', 'd1', 'a', '0', '01', '02', '03');
    const question = fc
      .record({
        by: fc.subarray([...dimensions], { maxLength: 4 }),
        on: fc.subarray(dimensions.filter((each) => filterOfDimension(each) !== null)),
        value: values,
        several: fc.boolean(),
        order: fc.option(fc.constantFrom('fineAmount', 'finePaid', 'count')),
        first: fc.integer({ min: 1, max: 3 }),
        fill: fc.boolean(),
        top: fc.option(fc.constantFrom('FINE_AMOUNT', 'FINE_PAID', 'DISTINCT_CLAIM')),
      })
      .map(({ by, on, value, several, order, first, fill, top }) => {
        const filter = on.map((each) => `${filterOfDimension(each)}: { ${several ? `in: ["${value}", "02"]` : `eq: "${value}"`} }`).join(', ');
        const range = 'from: "2022-01-01", to: "2022-06-30"';
        const picked = top && by[0] ? `, top: { by: ${by[0].name}, n: 1, measure: ${top} }` : '';
        return statistics(
          punish,
          by,
          `, ${range}, first: ${first}, fill: ${fill}, filter: { ${filter} }${order ? `, orderBy: [{ ${order}: ASC }]` : ''}${picked}`,
        );
      });
    const questions = fc.sample(question, { numRuns: 120, seed: 20220303 });
    await fined({ administrativeCpNa: '01', fineAmount: '12.34', finePaid: null });
    const before = await answers(questions);
    await fined({ fineAmount: '99999.99', finePaid: '50' });
    expect(await answers(questions)).toBe(before);
  });

  it('is told which conditions it may set', async () => {
    for (const filter of [
      'fineAmount: { gte: "100" }',
      'not: { punishType: { eq: "01" } }',
      'or: []',
      'punishActionCode: { eq: "citizen" }',
      'item: {}',
      'punishType: { ne: "01" }',
    ]) {
      const { data, errors } = await stage.ask(
        'dashboard',
        `{ s: punishActStats(groupBy: [], filter: { ${filter} }) { rows { count } } districts { code } }`,
      );
      expect([data.s, data.districts.length, errors?.[0]?.extensions.code]).toEqual([null, 2, 'BAD_ARGUMENT']);
      expect(errors?.[0]?.message).toContain('district、department、itemCode、punishType、administrativeCpNa 的 eq 与 in');
    }
  });
});
