/** Described: code lists and kinds as GraphQL tells them, from their definitions. */
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { reversesOf } from '../../schema/kind/reverses.js';
import { dimensionsOf, statisticsOf } from '../../schema/kind/statistics.js';
import { type CodeList, codesInOrder } from '../../schema/lists.js';
import { memoized } from '../../src/kit/memoized.js';
import type { CodeListType, KindFieldType, KindType } from './list-types.js';

/** @param today in the city's zone: what ended before is retired */
export function codeListOf(list: CodeList, today: string): CodeListType {
  const { name, title, source, validity = {} } = list;
  const entries = codesInOrder(list).map(([code, label]) => {
    const { from = null, until = null } = validity[code] ?? {};
    return { code, title: label, from, until, retired: until !== null && until < today };
  });
  return { name, title, source, codes: entries };
}

/** All that the hub knows, each with what refers to it. */
export const describedKinds = memoized((kinds: readonly KindDefinition[]): KindType[] => kinds.map((kind) => describe(kind, kinds)));

function describe(kind: KindDefinition, kinds: readonly KindDefinition[]): KindType {
  const apiNames = new Map(kind.fields.map(({ name, apiName }) => [name, apiName]));
  const outside = (name: string): string => apiNames.get(name) ?? name;
  return {
    kind: kind.name,
    name: kind.name,
    plural: kind.plural,
    title: kind.title,
    ownDate: outside(kind.ownDate),
    naturalKey: kind.naturalKey.map(outside),
    fromProvince: kind.origin === 'province',
    fields: kind.fields.map(fieldOf),
    children: kind.children.map(({ name, title, fields }) => ({ name, title, fields: fields.map(fieldOf) })),
    references: kind.references.map(({ name, title, to }) => ({ name, title, kind: to().name })),
    reverses: reversesOf(kind, kinds).map(({ name, from, reference }) => ({ name, title: from.title, kind: from.name, reference: reference.name })),
    dimensions: dimensionsOf(kind).map(({ name, title }) => ({ name, title })),
    measures: statisticsOf(kind).map(({ name, title }) => ({ name: name.replace(/ (.)/, (_, letter: string) => letter.toUpperCase()), title })),
  };
}

const SHAPES: Readonly<Record<FieldDefinition['shape'], string>> = {
  ...{ text: 'String', day: 'Day', moment: 'Moment', year: 'Int', whole: 'Int', code: 'Code', choice: 'enum', list: '[String]' },
};

function fieldOf(field: FieldDefinition): KindFieldType {
  const open = field.protection === 'public';
  const type = field.measure === 'amount' ? 'Amount' : field.measure ? 'Ratio' : SHAPES[field.shape];
  return {
    ...{ name: field.apiName, title: field.title, type, codeList: field.list ?? null, protection: field.protection.toUpperCase() },
    ...{ required: field.required, filterable: open, orderable: open && field.indexed, max: field.max },
    choices: Object.entries(field.choices ?? {}).map(([name, label]) => ({ name, title: label })),
  };
}
