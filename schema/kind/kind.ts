/**
 * Kind decorator: `@RecordKind` turns a class of decorated fields into a kind, entity, GraphQL type and definition. Importing a kind file
 * registers it; `kinds()` lists what is registered. A kind that is wrong (a reserved name, a key that is no field) fails here, at load.
 */
import { ObjectType } from 'type-graphql';
import { Entity, Index } from 'typeorm';
import type {
  ChildrenDefinition,
  ClassType,
  FieldDefinition,
  IndexDefinition,
  KindDefinition,
  LinkRule,
  LookupRule,
  NumberRule,
  OrganisationRule,
  RowRule,
} from './kind-definition.js';
import { dayField } from './business-day.js';
import { Node, reserved } from './stamp.js';
import { declarations, snakeCase } from './field-declaration.js';
import { titleName } from './titles.js';

export { ChildStamp, Node, RecordStamp, stampColumns } from './stamp.js';

interface KindOptions {
  name: string;
  plural?: string;
  title: string;
  naturalKey: string[];
  ownDate: string;
  origin?: 'district' | 'province';
  shared?: boolean;
  /** Children, and their field with the USCC of a department that takes part. */
  takesPart?: { children: string; department: string };
  /** Its records describe what the configuration lists, found by the one text of their natural key. */
  describes?: 'department';
  ends?: { at: string; resumedAt: string };
  /** At most three code fields that are counted by month by themselves. */
  marginals?: string[];
  organisations?: OrganisationRule;
  rules?: RowRule[];
  linkRules?: LinkRule[];
  lookupRules?: LookupRule[];
  numberRules?: NumberRule[];
}

const registered = new Map<ClassType, KindDefinition>();

export function RecordKind(options: KindOptions) {
  return (type: ClassType): void => {
    const declared = declarations(type.prototype);
    const table = snakeCase(options.name);
    const names = [...declared.fields, ...declared.references, ...declared.children].map((member) => member.name);
    refuse(
      options.name,
      names.filter((name) => reserved.has(name)),
      '是保留名',
    );
    const fields = new Set(declared.fields.map((field) => field.name));
    refuseTitles(options.name, declared.fields, names);
    refuse(
      options.name,
      declared.references.filter((reference) => fields.has(reference.column)).map((reference) => reference.column),
      '既是字段又是关联的列',
    );
    const used = [
      ...options.naturalKey,
      options.ownDate,
      ...(options.marginals ?? []),
      ...(options.organisations ? [options.organisations.field, ...(options.organisations.unless ? [options.organisations.unless.field] : [])] : []),
      ...declared.references.flatMap((r) => Object.values(r.keys).filter((k) => typeof k === 'string')),
      ...(options.rules ?? []).map((rule) => rule.field),
      ...(options.linkRules ?? []).flatMap((rule) => [rule.field, ...rule.own]),
      ...(options.lookupRules ?? []).flatMap((rule) => [rule.field, rule.within.own, ...rule.own]),
      ...(options.numberRules ?? []).flatMap((rule) => [rule.field, ...rule.fields]),
    ];
    refuse(
      options.name,
      used.filter((name) => !fields.has(name)),
      '不是本类的字段',
    );

    const ruleIds = new Set((options.rules ?? []).map((rule) => rule.id));
    refuse(
      options.name,
      [...(options.linkRules ?? []), ...(options.lookupRules ?? []), ...(options.numberRules ?? [])]
        .map((rule) => rule.id)
        .filter((id) => ruleIds.has(id)),
      '既看本行又看其他记录:两者分别重查,须各有编号',
    );
    const columns = new Set([...fields, ...declared.references.map((reference) => reference.column)]);
    refuse(
      options.name,
      declared.fields.flatMap(({ exact }) => (exact && columns.has(exact.column) ? [exact.column] : [])),
      '既是字段又是金额或比例旁的整数列',
    );
    const references = new Set(declared.references.map((reference) => reference.name));
    refuse(
      options.name,
      (options.linkRules ?? []).map((rule) => rule.reference).filter((name) => !references.has(name)),
      '不是本类的关联',
    );
    refuse(
      options.name,
      declared.fields.filter((field) => field.search && (field.protection !== 'public' || field.shape !== 'text')).map((field) => field.name),
      '受保护或不是文本,不可搜索',
    );

    Entity(table)(type);
    ObjectType(typeNameOf(options.name), { description: options.title, implements: Node })(type);
    const indices: IndexDefinition[] = [];
    const index = (suffix: string, columns: string[], unique = false): void => {
      indices.push({ name: `${table}_${suffix}`, columns });
      Index(`${table}_${suffix}`, columns, { unique })(type);
    };
    index('source_key', ['source', 'sourceKeyDigest'], true);
    index('natural', options.naturalKey);
    index('district', ['district', 'id']);
    // Of a district's rows a department may have the last few. Measured with 60 000: a page of 30 of them 0.1 and 0.3 ms instead of 50 and 190.
    if (!options.shared) index('department', ['department', 'id']);
    // What a day counts, and what a filter counts: without these columns a count looks each row up, at a hundred times the price.
    index('day', ['day', 'district', 'department', 'withdrawnAt']);
    index('twin', ['twinId']);
    // In the order of its day, where no field is that day; and in the order in which records came.
    if (!dayField(options.ownDate, declared.fields)) index('by_day', ['day', 'id', ...COUNTED]);
    index('commit', ['firstCommit', 'id', ...COUNTED]);
    for (const rule of options.numberRules ?? []) index(`${snakeCase(rule.field)}_number`, [...rule.fields]);
    for (const field of declared.fields) if (field.indexed) index(snakeCase(field.name), [field.exact?.column ?? field.name, 'id', ...COUNTED]);
    for (const reference of declared.references) {
      index(snakeCase(reference.column), [reference.column, 'id', ...COUNTED]);
      const keyColumns = Object.values(reference.keys).filter((part) => typeof part === 'string');
      const found =
        keyColumns.join() === options.naturalKey.slice(0, keyColumns.length).join() ||
        (keyColumns.length === 1 && declared.fields.some((field) => field.indexed && field.name === keyColumns[0]));
      if (!found) index(`${snakeCase(reference.name)}_key`, keyColumns);
    }

    const children = declared.children.map((child) => childDefinition(table, child));
    registered.set(type, {
      name: options.name,
      plural: options.plural ?? `${options.name}s`,
      typeName: typeNameOf(options.name),
      title: options.title,
      table,
      type,
      fields: declared.fields,
      references: declared.references,
      children,
      rules: options.rules ?? [],
      linkRules: options.linkRules ?? [],
      lookupRules: options.lookupRules ?? [],
      numberRules: options.numberRules ?? [],
      naturalKey: options.naturalKey,
      indices,
      ownDate: options.ownDate,
      origin: options.origin ?? 'district',
      shared: options.shared ?? false,
      takesPart: options.takesPart ? takingPart(options.name, children, options.takesPart) : null,
      describes: options.describes ?? null,
      ends: options.ends,
      marginals: options.marginals,
      organisations: options.organisations,
    });
  };
}

/** Whether a row is there for a viewer. */
const COUNTED = ['withdrawnAt', 'district'];

/** Marks a class of decorated fields as the child of a kind. */
export function ChildKind(options: { name: string; title: string }) {
  return (type: ClassType): void => {
    Entity(snakeCase(options.name))(type);
    ObjectType(typeNameOf(options.name), { description: options.title })(type);
    refuseTitles(options.name, declarations(type.prototype).fields, []);
    childNames.set(type, options.name);
  };
}

function takingPart(
  kind: string,
  children: readonly ChildrenDefinition[],
  { children: of, department }: NonNullable<KindOptions['takesPart']>,
): NonNullable<KindDefinition['takesPart']> {
  const child = children.find(({ name }) => name === of);
  if (!child?.fields.some((field) => field.name === department && field.protection === 'public'))
    throw new Error(`数据类 ${kind}:${of}.${department} 不是子表的公开字段,不能说明哪些部门参与`);
  return { table: child.table, column: department };
}

const childNames = new Map<ClassType, string>();

function childDefinition(_table: string, child: { name: string; title: string; to: () => ClassType; key: string[] }): ChildrenDefinition {
  const type = child.to();
  const name = childNames.get(type);
  if (!name) throw new Error(`${child.name}: its class lacks @ChildKind, or stands below its parent`);
  return {
    name: child.name,
    title: child.title,
    typeName: typeNameOf(name),
    type,
    table: snakeCase(name),
    fields: declarations(type.prototype).fields,
    key: child.key,
  };
}

function refuse(kind: string, names: string[], why: string): void {
  if (names.length > 0) throw new Error(`数据类 ${kind}:${names.join('、')} ${why}`);
}

/** A member that has the name of the title of a code would take its place. */
function refuseTitles(owner: string, fields: readonly FieldDefinition[], others: readonly string[]): void {
  const outside = new Set([...fields.flatMap(({ name, apiName }) => [name, apiName]), ...others]);
  const titles = fields.flatMap((field) => titleName(field) ?? []);
  refuse(
    owner,
    titles.filter((name) => outside.has(name)),
    '是代码名称的字段',
  );
}

function typeNameOf(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1);
}

/** The definition behind a kind's class, for references between kind files. */
export function kindOf(type: ClassType): KindDefinition {
  const kind = registered.get(type);
  if (!kind) throw new Error(`${type.name} is no record kind`);
  return kind;
}

/** Every kind registered, in the order of their files. */
export function registeredKinds(): KindDefinition[] {
  return [...registered.values()];
}
