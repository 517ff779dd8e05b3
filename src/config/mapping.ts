/** Cross-check of one kind's mapping at one source: do the names exist, can each record be found, read and followed. */
import type { SourceType } from '../../connectors/contract.js';
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { fold } from '../../schema/kind/fold.js';
import { z } from 'zod';
import { type Faults, listOfNames, type Path } from './faults.js';
import { childKeyNames, mappingKeyNames } from './schema.js';
import { type Tree, tree } from './tree.js';
import { checkForms } from './value-forms.js';

export { type Tree, tree } from './tree.js';

/** A schema that refuses unknown keys even where its author forgot to. */
export function strictly(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject ? schema.strict() : schema;
}

/** The keys of a mapping that only its source type knows. */
export function extraOf(mapping: Tree): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !mappingKeyNames.has(key)));
}

/** The keys of a list of children that only its source type knows. */
export function extraOfChild(child: Tree): Record<string, unknown> {
  return Object.fromEntries(Object.entries(child).filter(([key]) => !childKeyNames.has(key)));
}

export function checkMapping(raw: unknown, kind: KindDefinition, type: SourceType | undefined, at: Path, faults: Faults): void {
  const mapping = tree(raw);
  if (type) faults.check(strictly(type.mapping), extraOf(mapping), at);
  checkKey(mapping, at, faults);
  checkFields(mapping, kind.fields, at, faults);
  const children = new Map(kind.children.map((child) => [child.name, child]));
  for (const [name, child] of Object.entries(tree(mapping.children))) {
    const path = [...at, 'children', name];
    const definition = children.get(name);
    if (!definition) {
      faults.add(path, `${kind.title} 没有名为 ${name} 的子表${listOfNames(children.keys())}`);
      continue;
    }
    checkFields(tree(child), definition.fields, path, faults);
    if (type?.child) faults.check(strictly(type.child), extraOfChild(tree(child)), path);
    else if (type) faults.add(path, `${type.name} 类型的数据源不能读取子表`);
  }
  for (const fault of type?.check?.(mapping) ?? []) faults.add([...at, ...fault.path], fault.message);
}

function checkKey(mapping: Tree, at: Path, faults: Faults): void {
  const key = Array.isArray(mapping.key) ? mapping.key : [];
  if (new Set(key).size < key.length) faults.add([...at, 'key'], '同一字段写了两次');
  const follows = mapping.follow === 'feed' || (mapping.follow !== null && typeof mapping.follow === 'object');
  if (follows && typeof mapping.changedAt !== 'string') faults.add([...at, 'changedAt'], '按变更跟踪(feed、since)时必须写明变更时间字段');
}

function checkFields(mapping: Tree, definitions: readonly FieldDefinition[], at: Path, faults: Faults): void {
  const fields = new Map(definitions.map((field) => [field.name, field]));
  const mapped = tree(mapping.fields);
  for (const name of Object.keys(mapped)) {
    if (!fields.has(name)) faults.add([...at, 'fields', name], `没有名为 ${name} 的字段${listOfNames(fields.keys())}`);
  }
  if (mapping.fields !== undefined) {
    const given = { ...tree(mapping.defaults), ...tree(mapping.constants), ...mapped };
    const missing = definitions.filter(({ name, required }) => required && !Object.hasOwn(given, name)).map(({ name, title }) => `${name}(${title})`);
    if (missing.length > 0) faults.add([...at, 'fields'], `缺少必填字段 ${missing.join('、')}的对应;每一行都一样的值可写在 constants`);
  }
  checkForms(mapping, fields, at, faults);
  for (const [name, values] of Object.entries(tree(mapping.values))) {
    const field = fields.get(name);
    if (!field) faults.add([...at, 'values', name], `没有名为 ${name} 的字段${listOfNames(fields.keys())}`);
    else if (!Object.hasOwn(mapped, name)) faults.add([...at, 'values', name], `字段 ${name} 没有在 fields 中对应`);
    else checkValues(field, tree(values), [...at, 'values', name], faults);
  }
}

function checkValues(field: FieldDefinition, values: Tree, at: Path, faults: Faults): void {
  for (const [raw, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '') continue;
    const problem = field.read(fold(value), 'UTC').problem;
    if (problem) faults.add([...at, raw], `${value}:${problem.message}${listOfNames(Object.keys(field.choices ?? {}))}`);
  }
}
