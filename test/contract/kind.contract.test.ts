/** Kind suite by definition: a sample is read, every problem is named, and table, GraphQL type and outward names agree with it. */
import { exactColumnsOf } from '../../schema/kind/exact-columns.js';
import { type GraphQLObjectType, getNamedType, isEnumType, isListType } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { rulesOfField } from '../../schema/docs/kind-page.js';
import type { FieldDefinition, Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { RecordStamp } from '../../schema/kind/kind.js';
import { columnsOf } from '../../schema/profile/columns.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import { ruleOf } from '../../schema/rule-catalogue.js';
import { readRow } from '../../src/ingest/row.js';
import { check } from '../../src/validation/check.js';
import { brokenText, sampleFields, streamOf, type Texts } from './kind-sample.js';

const kinds = await loadKinds();
const profiles = [...(await loadProfiles()).values()];
const schema = buildGraphqlSchema(kinds);

/** All that is found wrong with a row, as it comes in. */
function findingsOf(kind: KindDefinition, values: Texts, children: Readonly<Record<string, readonly Texts[]>> = {}): readonly Finding[] {
  const row = readRow(streamOf(kind), { values: { id: '1', ...values }, children, place: '样例' });
  const context = {
    areaNumber: '420700',
    today: '2026-06-01',
    bodyName: () => null,
    children: row.children,
    profileChecks: [],
    zone: 'Asia/Shanghai',
  };
  return row.unreadable ? row.findings : check(kind, row.content, row.findings, context);
}

/** Of one field or of a child's, as it is named in a finding. */
interface Position {
  readonly field: FieldDefinition;
  readonly path: string;
  with(text: string): readonly Finding[];
}

function positionsOf(kind: KindDefinition): Position[] {
  const samples = sampleFields(kind.fields);
  const lists = Object.fromEntries(kind.children.map((child) => [child.name, [sampleFields(child.fields)]]));
  return [
    ...kind.fields.map((field) => ({ field, path: field.name, with: (text: string) => findingsOf(kind, { ...samples, [field.name]: text }, lists) })),
    ...kind.children.flatMap((child) =>
      child.fields.map((field) => ({
        field,
        path: `${child.name}[1].${field.name}`,
        with: (text: string) => findingsOf(kind, samples, { ...lists, [child.name]: [{ ...lists[child.name]![0], [field.name]: text }] }),
      })),
    ),
  ];
}

describe.each(kinds)('the kind $name', (kind) => {
  it('reads its sample without a problem', () => {
    const lists = Object.fromEntries(kind.children.map((child) => [child.name, [sampleFields(child.fields)]]));
    expect(findingsOf(kind, sampleFields(kind.fields), lists)).toEqual([]);
  });

  it('names every problem of a field by its rule, its field and its Chinese title', () => {
    for (const position of positionsOf(kind)) {
      for (const rule of rulesOfField(position.field)) {
        const found = position.with(brokenText(position.field, rule)).filter((finding) => finding.field === position.path && finding.rule === rule);
        expect([position.path, rule, found.map(({ label }) => label)]).toEqual([position.path, rule, [position.field.title]]);
        expect(found[0]!.message).toContain(position.field.title);
        expect(found[0]!.message).toMatch(/[一-龥]/);
      }
    }
  });

  it('names a row without its key, and rules that the catalogue knows', () => {
    expect(findingsOf(kind, { ...sampleFields(kind.fields), id: '' }).map(({ rule }) => rule)).toContain('KEY');
    for (const { id, field } of [...kind.rules, ...kind.linkRules, ...kind.lookupRules, ...kind.numberRules]) {
      expect(ruleOf(id).title).toMatch(/[一-龥]/);
      expect(kind.fields.map(({ name }) => name)).toContain(field);
    }
  });

  it('has a column for each field, as wide as the field, and no other but those of its stamp and its references', () => {
    const storage = getMetadataArgsStorage();
    const stamp = [...storage.filterColumns(RecordStamp)].map(({ propertyName }) => propertyName);
    for (const { type, fields, more } of [
      { type: kind.type, fields: kind.fields, more: kind.references.map(({ column }) => column) },
      ...kind.children.map((child) => ({ type: child.type, fields: child.fields, more: [] })),
    ]) {
      const columns = new Map(storage.columns.filter(({ target }) => target === type).map(({ propertyName, options }) => [propertyName, options]));
      const names = [...fields.map(({ name }) => name), ...exactColumnsOf(fields), ...more];
      expect([...columns.keys()].filter((name) => !names.includes(name) && !stamp.includes(name))).toEqual([]);
      for (const column of exactColumnsOf(fields)) expect(columns.get(column)?.type).toBe('bigint');
      for (const field of fields) {
        const { type: form, length } = columns.get(field.name)!;
        expect([field.name, form, ...(form === 'varchar' ? [Number(length)] : [])]).toEqual(
          field.storedAs === 'whole' ? [field.name, 'int'] : field.max > 400 ? [field.name, 'text'] : [field.name, 'varchar', field.max],
        );
      }
    }
  });

  it('has a GraphQL type with each field under its own name, in its form and with its title', () => {
    const types: [GraphQLObjectType, readonly FieldDefinition[]][] = [
      [schema.getType(kind.typeName) as GraphQLObjectType, kind.fields],
      ...kind.children.map((child): [GraphQLObjectType, readonly FieldDefinition[]] => [
        schema.getType(child.typeName) as GraphQLObjectType,
        child.fields,
      ]),
    ];
    for (const [type, fields] of types) {
      for (const field of fields) {
        const exposed = type.getFields()[field.apiName];
        expect([field.name, exposed?.description?.startsWith(field.title)]).toEqual([field.name, true]);
        const form = [getNamedType(exposed!.type).name === 'Int', isListType(exposed!.type), isEnumType(getNamedType(exposed!.type))];
        expect([field.name, ...form]).toEqual([field.name, field.storedAs === 'whole', field.shape === 'list', field.choices !== undefined]);
      }
    }
  });

  it('is filtered and ordered by public fields alone', () => {
    const inputs = ['Filter', 'Order'].map((input) => schema.getType(`${kind.typeName}${input}`) as GraphQLObjectType);
    const [filter, order] = inputs.map((input) => Object.keys(input.getFields()));
    const open = kind.fields.filter(({ protection }) => protection === 'public');
    const closed = kind.fields.filter(({ protection }) => protection !== 'public').map(({ apiName }) => apiName);
    expect(filter).toEqual(expect.arrayContaining(open.map(({ apiName }) => apiName)));
    expect(order).toEqual(expect.arrayContaining(open.filter(({ indexed }) => indexed).map(({ apiName }) => apiName)));
    expect([...filter!, ...order!].filter((name) => closed.includes(name))).toEqual([]);
  });

  it('goes up under the names of its fields, each once', () => {
    const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    for (const profile of profiles) {
      for (const table of profile.tables.filter((each) => each.kind === kind.name)) {
        const columns = columnsOf(profile, table, kind);
        const names = columns.map(({ column }) => column);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([]);
        for (const { field, column } of columns)
          expect([column, snake(field.name), field.national]).toContain(table.names?.[field.name] ?? field.national);
        const unused = Object.keys(table.names ?? {}).filter((name) => !columns.some(({ field }) => field.name === name));
        expect(unused).toEqual([]);
      }
    }
  });
});
