/**
 * Schema policy: what is released stays. The schema is compared with the one that was released (`schema/released.graphql`): what a client may
 * ask for goes only after it was marked `@deprecated` with a day, and that day has come.
 */
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { brokenWithoutNotice, deprecations } from '../support/schema-policy.js';

const read = (file: string): GraphQLSchema => buildSchema(readFileSync(`schema/${file}`, 'utf8'));
const today = new Date().toISOString().slice(0, 10);

describe('the schema', () => {
  const [released, now] = [read('released.graphql'), read('schema.graphql')];

  it('breaks no query that worked with the released one', () => {
    expect(brokenWithoutNotice(released, now, today), '先以 @deprecated 标注,到期后再删除').toEqual([]);
  });

  it('marks what will go with a reason and the day from which it may', () => {
    expect(deprecations(now).filter(({ day }) => day === null)).toEqual([]);
  });

  it('says in Chinese what each type, field, argument and value is', () => {
    const silent: string[] = [];
    const note = (at: string, description: string | null | undefined) => {
      if (!/\p{Script=Han}/u.test(description ?? '')) silent.push(at);
    };
    for (const type of Object.values(now.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      if (type.name !== 'Query' && type.name !== 'Mutation') note(type.name, type.description);
      if ('getValues' in type) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.description);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    expect(silent).toEqual([]);
  });

  it('names moments by At, days by On or Date, values of enums in capitals, and has edges and one page info in each connection', () => {
    const odd: string[] = [];
    for (const type of Object.values(now.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      if ('getValues' in type)
        odd.push(
          ...type
            .getValues()
            .filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name))
            .map(({ name }) => `${type.name}.${name}`),
        );
      if (!isObjectType(type) || !type.name.endsWith('Connection')) continue;
      const { edges, pageInfo } = type.getFields();
      if (!edges || !pageInfo || getNamedType(pageInfo.type).name !== 'PageInfo') odd.push(type.name);
    }
    expect(odd).toEqual([]);
  });
});

describe('the policy', () => {
  const before = buildSchema('type Query { old: Int kept: Int } enum E { A B } type T { e: E }');
  const marked = (day: string) =>
    buildSchema(`type Query { old: Int @deprecated(reason: "改用 kept(2029-07-01 标注,${day} 起删除)") kept: Int } enum E { A B } type T { e: E }`);
  const after = buildSchema('type Query { kept: Int } enum E { A B } type T { e: E }');

  it('lets nothing go that was not marked, nor before its day', () => {
    expect(brokenWithoutNotice(before, after, '2030-01-01')).toHaveLength(1);
    expect(brokenWithoutNotice(marked('2030-01-02'), after, '2030-01-01')).toHaveLength(1);
    expect(brokenWithoutNotice(marked('2030-01-01'), after, '2030-01-01')).toEqual([]);
  });

  it('reads the day of a mark, and misses one', () => {
    expect(deprecations(marked('2030-01-02'))).toEqual([{ at: 'Query.old', day: '2030-01-02' }]);
    expect(deprecations(marked('some day'))).toEqual([{ at: 'Query.old', day: null }]);
    expect(deprecations(marked('2029-12-31')), 'less than six months').toEqual([{ at: 'Query.old', day: null }]);
  });
});
