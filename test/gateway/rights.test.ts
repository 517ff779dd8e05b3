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
import type { Role } from '../../schema/organisation.js';
import { root } from '../support/source-files.js';
import { openStage } from './stage.js';
import { enforceFollows } from '../../resolvers/engine/follows.js';
import { enforceRight } from '../../resolvers/engine/rights.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { roles } from '../../src/access/rights.js';
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
      expect([200, 403], name).toContain(response.status);
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
