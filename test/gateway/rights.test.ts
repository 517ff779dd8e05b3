/** Rights: every root field, route and command is called as every role, and what comes of it is what docs/rights.md says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  GraphQLObjectType,
  GraphQLString,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { type Role, roleNames } from '../../schema/organisation.js';
import { root } from '../support/source-files.js';
import { openStage } from './stage.js';
import { enforceFollows } from '../../resolvers/engine/follows.js';
import { enforceRight } from '../../resolvers/engine/rights.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { machineRoles, mayDo, type Right, rightTitles, roles } from '../../src/access/rights.js';
import { rightsCsv } from '../../src/access/rights-csv.js';
import { rightsPage, type Entrance, entrances } from '../../src/docs/rights-table.js';

/** A value that fits the type; whether there is such a thing is no matter. */
function literal(type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return '[]';
  if (isEnumType(inner)) return String(inner.getValues()[0]?.name);
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return { Int: '2022', Day: '"2022-01-01"', Boolean: 'true' }[getNamedType(inner).name] ?? '"x"';
}

const given = (args: readonly GraphQLArgument[]): string => {
  const required = args.filter(isRequiredArgument);
  return required.length === 0 ? '' : `(${required.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ')})`;
};

const selection = (type: GraphQLOutputType): string => (isCompositeType(getNamedType(type)) ? '{ __typename }' : '');

describe('rights', () => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage('sqlite', 0, { demo: true });
  });
  afterAll(() => stage.close());

  async function tried({ sort, name }: Entrance, role: Role): Promise<boolean> {
    const viewer = stage.config.viewers.find((candidate) => candidate.role === role);
    if (!viewer) throw new Error(`no viewer of the test has the role ${role}`);
    if (sort === 'command') {
      const commands = stage.app.hub.commands({ ...viewer, via: 'api' }) as unknown as Record<string, (input: object) => Promise<unknown>>;
      const input = {
        name: 'x',
        paused: true,
        source: 'x',
        id: 'x',
        target: 'x',
        all: false,
        file: 'x',
        bytes: Buffer.alloc(0),
        notice: 'x',
        kind: 'x',
        finding: 'x',
      };
      return (commands[name] as (input: object) => Promise<unknown>)(input).then(
        () => true,
        (error: { code?: string }) => error.code !== 'FORBIDDEN',
      );
    }
    if (sort === 'route') {
      const [method, path] = name.startsWith('/') ? ['GET', name] : (name.split(' ') as [string, string]);
      const url = stage.server.url.replace('/graphql', path === '/graphql' ? '/graphql?query=%7B__typename%7D' : path);
      const response = await fetch(url, { method, headers: { authorization: `Bearer ${viewer.name}` } });
      await response.arrayBuffer();
      // An order without a question, and a download without an order, are refused for that: the right was there.
      expect([200, 403, ...(path === '/export/lists' ? [400, 410] : [])], name).toContain(response.status);
      return response.status !== 403;
    }
    const schema = buildGraphqlSchema(stage.app.hub.kinds);
    const field = (sort === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name];
    if (!field) throw new Error(`no field ${name}`);
    const { errors } = await stage.ask(viewer.name, `${sort} { ${name}${given(field.args)} ${selection(field.type)} }`);
    const codes = errors?.map((error) => error.extensions.code) ?? [];
    expect(codes.filter((code) => !['FORBIDDEN', 'NOT_FOUND', 'JOB_UNKNOWN', 'BAD_ARGUMENT'].includes(code))).toEqual([]);
    return !codes.includes('FORBIDDEN');
  }

  it('are what the page says, for every role and every way in', async () => {
    const ways = entrances(stage.app.hub.kinds);
    const outcomes = new Map<string, boolean>();
    const key = (role: Role, entrance: Entrance): string => `${role} ${entrance.sort} ${entrance.name}`;
    for (const role of Object.keys(roles) as Role[]) for (const entrance of ways) outcomes.set(key(role, entrance), await tried(entrance, role));
    expect(rightsPage(ways, (role, entrance) => outcomes.get(key(role, entrance)) as boolean)).toBe(
      readFileSync(join(root, 'docs/rights.md'), 'utf8'),
    );
  });

  it('are in a file that a spreadsheet opens, as the program has them', () => {
    const text = rightsCsv();
    expect(text.startsWith('\ufeff')).toBe(true);
    const [heading, scopes, ...rows] = parse(text, { bom: true }) as string[][];
    expect(heading?.slice(2).map((each) => /\((\w+)\)$/.exec(each)?.[1])).toEqual(roleNames);
    expect(heading?.[2]).toBe('市级管理员(CITY_ADMIN)');
    expect(scopes?.[2 + roleNames.indexOf('DEPARTMENT_CLERK')]).toBe('一个部门');
    expect(rows.map(([, right]) => right)).toEqual(Object.keys(rightTitles));
    for (const [, right, ...marks] of rows) expect(marks.map((mark) => mark === '✓')).toEqual(roleNames.map((role) => mayDo(role, right as Right)));
  });

  it('of the three administrators are no rights of the business, and who proposes does not confirm', () => {
    const business = ['records', 'personal', 'reveal', 'export', 'retry', 'take', 'release'] as const;
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const) expect(business.filter((right) => mayDo(role, right))).toEqual([]);
    for (const role of roleNames) {
      const held = (['propose', 'confirm', 'audit'] as const).filter((right) => mayDo(role, right));
      expect([role, held.length <= 1, held.length === 0 || !mayDo(role, 'records')]).toEqual([role, true, true]);
      expect(mayDo(role, 'self')).toBe(true);
    }
    for (const right of Object.keys(rightTitles) as Right[]) expect([right, roleNames.some((role) => mayDo(role, right))]).toEqual([right, true]);
    expect(machineRoles).toEqual(roleNames.filter((role) => role !== 'SYSTEM_ADMIN' && role !== 'SECURITY_ADMIN'));
  });

  it('are asked for at every route that is not public, and of every root field before its resolver runs', async () => {
    for (const { sort, name, rights } of entrances(stage.app.hub.kinds)) {
      if (sort !== 'route') continue;
      const response = await fetch(stage.server.url.replace('/graphql', name.replace(/^\w+ /, '')));
      await response.arrayBuffer();
      expect([name, response.status]).toEqual([name, rights === 'PUBLIC' ? 200 : 401]);
    }
    stage.statements.length = 0;
    await stage.ask('dashboard', '{ itemClaims { totalCount } balance { kind } runs { totalCount } search(text: "x") { nodes { id } } }');
    expect(stage.statements).toEqual([]);
  });

  it('are declared, or the schema does not build', () => {
    const open = new GraphQLObjectType({ name: 'Query', fields: { open: { type: GraphQLString, resolve: () => 'x' } } });
    expect(() => enforceRight('Query', open.getFields().open as never)).toThrow('Query.open declares no right');
    // As little does one of which nobody knows when its answer is another.
    expect(() => enforceFollows('Query', open.getFields().open as never)).toThrow('Query.open does not say what it follows');
  });

  it('of a refused command are written down too', async () => {
    const viewer = { name: 'dashboard', role: 'DASHBOARD', districts: '*', via: 'api' } as const;
    await expect(stage.app.hub.commands(viewer).release({ target: 'province' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(stage.lines.filter((line) => line.command === 'release').at(-1)).toMatchObject({ actor: 'dashboard', outcome: 'FORBIDDEN' });
  });
});
