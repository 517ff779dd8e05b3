/** Every root field of the served schema as documents: pages, nested lists with totals, orders, and every operator on every field with an index. */
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';

export interface Document {
  readonly name: string;
  readonly text: string;
  /** Why its reads beside the loop may go through a table; those on the loop never may. */
  readonly scans?: string;
}

const NOT_HELD = 'no index holds what is not, what is within, or a range in another order; it is weighed, and reads beside the loop';

/** What is asked of the rows of a list whose rows are no records. */
const ROWS: Readonly<Record<string, string>> = { auditLog: 'nodes { number }', unclaimedItems: 'nodes { itemCode item { id } }' };

/** How what has arguments is asked for. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  figures: ['year: 2021'],
  quality: ['period: { from: "2021-01-01", to: "2021-12-31" }'],
  qualityIssueCounts: ['by: RULE', 'by: KIND', 'by: DEPARTMENT'],
  quarantineCounts: ['by: KIND'],
  // The month that is cut is read from the records, by its days.
  ...Object.fromEntries(
    ['coverage', 'checklistCompletion', 'passRate', 'alertResponse'].map((name) => [
      name,
      ['year: 2021', 'year: 2021, groupBy: [DISTRICT, MONTH], asOf: "2021-06-10"', 'year: 2021, groupBy: [DEPARTMENT, QUARTER]'],
    ]),
  ),
  catalogueChanges: ['since: "2021-06-01"'],
  enterpriseLoad: ['year: 2021', 'year: 2021, first: 5, cap: 1'],
  alertBoard: ['stage: NONE', 'stage: SIGNED, first: 5'],
  codeList: ['name: "checkResult"'],
  retryPreview: ['input: { code: "E05" }', 'input: { code: "E05", state: RETURNED, kind: CHECK_ACT, department: "d1" }'],
  deadlines: ['first: 20', 'within: 5, first: 20', 'clocks: [ACT_REPORTED, ALERT_SIGNED], of: { department: "d3" }, first: 20', 'withoutDay: true'],
  openWork: ['person: "nobody"'],
  unclaimedCounts: ['groupBy: DISTRICT', 'groupBy: DEPARTMENT'],
  claimRate: ['year: 2021', 'year: 2021, groupBy: [DISTRICT, MONTH]'],
  timeliness: ['year: 2021', 'year: 2021, groupBy: [DEPARTMENT, MONTH]'],
  figureSeries: [
    'years: [2021]',
    'years: [2021], by: MONTH, groupBy: DEPARTMENT, asOf: "2021-06-10"',
    'from: "2021-05-01", to: "2021-06-10", by: DAY',
  ],
  search: [
    'text: "checkAct 00000077"',
    'text: "00030077"',
    'text: "0003007"',
    'text: "监管对象"',
    'text: "无此字样"',
    'text: "监管 00000077", kinds: [CHECK_ACT]',
  ],
};

export function documentsOf(schema: GraphQLSchema, kinds: readonly KindDefinition[]): Document[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => rootOf(field, kinds));
}

function rootOf(field: GraphQLField<unknown, unknown>, kinds: readonly KindDefinition[]): Document[] {
  const { name } = field;
  const whole = (given: string): Document => ({ name: `${name} ${given}`, text: `{ ${name}${given && `(${given})`} ${selected(field, 2)} }` });
  if (ARGUMENTS[name]) return ARGUMENTS[name].map(whole);
  if (field.args.length === 1 && field.args[0]?.name === 'id')
    return [whole(`id: "${Buffer.from('checkAct:checkAct-00000001').toString('base64url')}"`)];
  const required = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  if (name.endsWith('Stats')) return statistics(field);
  if (required.length > 0) throw new Error(`say in ARGUMENTS how ${name} is asked for`);
  const filter = field.args.find((argument) => argument.name === 'filter')?.type;
  if (!isInputObjectType(filter)) return [whole('')];
  const kind = kinds.find((each) => filter.name === `${each.typeName}Filter`);
  return [
    { ...whole('first: 5'), ...(kind ? {} : { scans: 'a log is counted whole' }) },
    ...(kind ? asked(field, filter, kind) : askedLog(name, filter)),
  ];
}

/** Whole months, days, and a month that is cut, by what the rollups hold; and by two codes, which they do not. */
function statistics({ name, args, type }: GraphQLField<unknown, unknown>): Document[] {
  const dimensions = getNamedType(args.find((argument) => argument.name === 'groupBy')?.type);
  const names = isEnumType(dimensions) ? dimensions.getValues().map((value) => value.name) : [];
  const parts = getNamedType(type);
  const row = isObjectType(parts) ? getNamedType(parts.getFields().rows?.type) : undefined;
  const measures = isObjectType(row) ? ['count', ...['accepted', 'partial', 'drill'].filter((field) => row.getFields()[field])] : [];
  const told = `{ rows { ${measures.join(' ')} } total { count } rowCount }`;
  const year = 'from: "2021-01-01", to: "2021-12-31"';
  const codes = names.filter((each) => !GRAINS.includes(each));
  const document = (given: string): Document => ({ name: `${name} ${given}`, text: `{ ${name}(${given}) ${told} }` });
  return [
    document(`groupBy: [DISTRICT, MONTH], ${year}`),
    document(`groupBy: [DAY], from: "2021-05-03", to: "2021-06-10"`),
    ...codes.map((code) => ({ ...document(`groupBy: [${code}, MONTH], ${year}`), scans: NOT_HELD })),
  ];
}

const GRAINS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

/** Of a kind: every operator on each field with an index, and each order. */
function asked({ name: root, args }: GraphQLField<unknown, unknown>, filter: GraphQLInputObjectType, kind: KindDefinition): Document[] {
  const order = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  const indexed = isInputObjectType(order) ? Object.keys(order.getFields()).filter((name) => name !== 'id') : [];
  // Ordered by, and never filtered by.
  const filtered = indexed.filter((name) => filter.getFields()[name]);
  const orders = ['ASC', 'DESC'];
  return [
    ...indexed.map((field) =>
      documentOf(
        root,
        `by ${field}`,
        orders.map((order) => `first: 20, orderBy: [{ ${field}: ${order} }]`),
      ),
    ),
    ...[...new Set([...filtered, 'day', 'district'])].flatMap((field) => operators(root, filter, field, indexed.includes(field))),
    ...operators(root, filter, 'department', false).map((document) => ({ ...document, scans: NOT_HELD })),
    ...(indexed.length < 2
      ? []
      : [{ ...documentOf(root, 'two orders', [`orderBy: [{ ${indexed[0]}: DESC }, { ${indexed[1]}: ASC }]`]), scans: NOT_HELD }]),
    ...kind.references.map(({ name }) => ({
      ...documentOf(root, `where ${name}`, [`filter: { ${name}: { day: { gte: "2021-05-01" } } }`]),
      scans: NOT_HELD,
    })),
  ];
}

const RANGES = ['gt', 'gte', 'lt', 'lte', 'startsWith'];

function operators(root: string, filter: GraphQLInputObjectType, field: string, ordered: boolean): Document[] {
  const match = getNamedType(filter.getFields()[field]?.type);
  if (!isInputObjectType(match)) throw new Error(`${filter.name} has no ${field}`);
  const [held, loose]: string[][] = [[], []];
  for (const { name, type } of Object.values(match.getFields())) {
    for (const value of valuesOf(field, name, getNamedType(type))) {
      const literal = isListType(getNullableType(type)) ? `[${value}]` : value;
      const of = `first: 20, filter: { ${field}: { ${name}: ${literal} } }`;
      if (RANGES.includes(name)) {
        if (ordered) held?.push(`${of}, orderBy: [{ ${field}: ASC }]`);
        loose?.push(of);
      } else if (['eq', 'in'].includes(name) || (ordered && name === 'isNull' && value === 'true')) held?.push(of);
      else loose?.push(of);
    }
  }
  return [
    ...documents(root, `${field} held`, held ?? []),
    ...documents(root, `${field} otherwise`, loose ?? []).map((document) => ({ ...document, scans: NOT_HELD })),
  ];
}

/** Of a log: whatever may be filtered by, each for itself. */
function askedLog(root: string, filter: GraphQLInputObjectType): Document[] {
  return Object.keys(filter.getFields())
    .filter((field) => !['and', 'or', 'not'].includes(field))
    .flatMap((field) => {
      const match = getNamedType(filter.getFields()[field]?.type);
      const eq = isInputObjectType(match) ? match.getFields().eq : undefined;
      const [value] = eq ? valuesOf(field, 'eq', getNamedType(eq.type) as GraphQLNamedType) : [];
      return value === undefined ? [] : [{ ...documentOf(root, `${field}`, [`filter: { ${field}: { eq: ${value} } }`]), scans: NOT_HELD }];
    });
}

// One request weighs each of its fields.
const AT_ONCE = 4;

function documents(root: string, name: string, given: readonly string[]): Document[] {
  const found: Document[] = [];
  for (let i = 0; i < given.length; i += AT_ONCE) found.push(documentOf(root, `${name} ${i}`, given.slice(i, i + AT_ONCE)));
  return found;
}

const documentOf = (root: string, name: string, given: readonly string[]): Document => ({
  name: `${root} ${name}`,
  text: `{ ${given.map((each, i) => `a${i}: ${root}(${each}) { totalCount ${ROWS[root] ?? 'nodes { id }'} }`).join(' ')} }`,
});

/** A value that much has, and one that nothing has. */
function valuesOf(field: string, operator: string, type: GraphQLNamedType): string[] {
  if (type.name === 'Boolean') return ['true', 'false'];
  if (isEnumType(type))
    return type
      .getValues()
      .slice(0, 2)
      .map(({ name }) => name);
  if (field === 'district') return ['"echeng"'];
  if (type.name === 'Code' && !['district', 'department'].includes(field)) return field === 'itemType' ? ['"CHECK"'] : ['"01"', '"02"'];
  if (field === 'department') return ['"d1"', '"d7"'];
  const low = operator === 'lt' || operator === 'lte';
  const values: Readonly<Record<string, readonly string[]>> = {
    Day: low ? ['"2021-03-02"', '"2030-01-01"'] : ['"2021-05-01"', '"2030-01-01"'],
    Moment: ['"2021-05-01T01:00:00Z"', '"2030-01-01T00:00:00Z"'],
    Year: ['2021', '2030'],
    Int: ['1', '5000'],
    Amount: ['"1.00"', '"99999"'],
    Ratio: ['"0.1"'],
    ID: ['"x"'],
  };
  return [...(values[type.name] ?? [`"${field}"`, '"11"', '"无此值"'])];
}

/** Everything of a value down to a depth, with short pages and totals of the lists in it. */
function selected(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter(({ args }) => args.every((argument) => !isNonNullType(argument.type)));
  if (fields.some(({ name }) => name === 'pageInfo')) {
    const nodes = fields.find(({ name }) => name === 'nodes');
    return `{ ${fields.some(({ name }) => name === 'totalCount') ? 'totalCount ' : ''}pageInfo { hasNextPage endCursor } ${nodes ? `nodes ${selected(nodes, depth)}` : ''} }`;
  }
  const parts = fields.flatMap((inner) => {
    if (isLeafType(getNamedType(inner.type))) return [inner.name];
    if (depth === 0) return [];
    const pages = inner.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
    return [`${inner.name}${pages} ${selected(inner, depth - 1)}`];
  });
  return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
}
