/**
 * `@RecordKind` turns a class of field words into a kind: entity, GraphQL type and definition. Importing a kind file registers it;
 * `kinds()` lists what is registered. A kind that is wrong (a reserved name, a key that is no field) fails here, at load.
 */
import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ChildrenDefinition, ClassType, IndexDefinition, KindDefinition, LinkRule, LookupRule, NumberRule, RowRule } from './definition.js';
import { declarations, snakeCase } from './words.js';

/** Whatever can be fetched by `node(id)`. */
@InterfaceType('Node', { description: '任何可由全局编号取得的记录' })
export abstract class Node {
  @Field(() => ID, { description: '全局编号(不透明)' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id!: string;
}

/** The stamp: what the hub itself knows of every record. Its names are reserved. */
@ObjectType('RecordStamp', { implements: Node })
export abstract class RecordStamp extends Node {
  @Field(() => String, { description: '记录唯一标识(record_unique_identity),终身不变' })
  @Column({ type: 'varchar', length: 36 })
  identity!: string;

  @Column({ type: 'varchar', length: 40 })
  district!: string;

  @Column({ type: 'varchar', length: 40 })
  department!: string;

  @Field(() => String, { description: '数据源名称' })
  @Column({ type: 'varchar', length: 80 })
  source!: string;

  @Column({ type: 'text' })
  sourceKey!: string;

  @Column({ type: 'varchar', length: 64 })
  sourceKeyDigest!: string;

  @Field(() => String, { nullable: true, description: '数据源标明的变更时间(UTC)' })
  @Column({ type: 'varchar', length: 24, nullable: true })
  changedAt!: string | null;

  @Field(() => Int, { description: '版本号,自 1 起' })
  @Column({ type: 'int' })
  revision!: number;

  @Column({ type: 'varchar', length: 64 })
  sourceDigest!: string;

  @Column({ type: 'varchar', length: 64 })
  digest!: string;

  @Field(() => String, { description: '入库时间(UTC)' })
  @Column({ type: 'varchar', length: 24 })
  ingestedAt!: string;

  @Column({ type: 'varchar', length: 24, nullable: true })
  withdrawnAt!: string | null;

  /** Its newest content could not be read: it keeps the last one. */
  @Field(() => Boolean, { description: '最新内容无法读取,当前为上一版内容' })
  @Column({ type: 'int', default: 0 })
  stale!: number;

  /** Calendar day of the own date in the city's zone; what rollups count by. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  day!: string | null;

  /** 1 where a BLOCK finding keeps it from being delivered. */
  @Column({ type: 'int', default: 0 })
  blocked!: number;

  /** The earliest live record with the same natural key, where that is another one. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  twinId!: string | null;
}

/** The stamp of a child row: whose it is, where it stands, and the key that its outward identity hangs on. */
export abstract class ChildStamp {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  parentId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Column({ type: 'varchar', length: 64 })
  childKey!: string;
}

export const stampColumns = [
  'id',
  'identity',
  'district',
  'department',
  'source',
  'sourceKey',
  'sourceKeyDigest',
  'changedAt',
  'revision',
  'sourceDigest',
  'digest',
  'ingestedAt',
  'withdrawnAt',
  'stale',
  'day',
  'blocked',
  'twinId',
] as const;

const reserved = new Set<string>([...stampColumns, 'parentId', 'position', 'childKey', 'issues', 'departmentName', 'and', 'or', 'not']);

interface KindOptions {
  name: string;
  plural?: string;
  title: string;
  naturalKey: string[];
  ownDate: string;
  origin?: 'district' | 'province';
  shared?: boolean;
  ends?: { at: string; resumedAt: string };
  rules?: RowRule[];
  linkRules?: LinkRule[];
  lookupRules?: LookupRule[];
  numberRules?: NumberRule[];
}

const registered = new Map<ClassType, KindDefinition>();

export function RecordKind(options: KindOptions) {
  return (type: ClassType): void => {
    const said = declarations(type.prototype);
    const table = snakeCase(options.name);
    const names = [...said.fields, ...said.references, ...said.children].map((member) => member.name);
    refuse(
      options.name,
      names.filter((name) => reserved.has(name)),
      '是保留名',
    );
    const fields = new Set(said.fields.map((field) => field.name));
    refuse(
      options.name,
      said.references.filter((reference) => fields.has(reference.column)).map((reference) => reference.column),
      '既是字段又是关联的列',
    );
    const used = [
      ...options.naturalKey,
      options.ownDate,
      ...said.references.flatMap((r) => Object.values(r.keys).filter((k) => typeof k === 'string')),
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

    const references = new Set(said.references.map((reference) => reference.name));
    refuse(
      options.name,
      (options.linkRules ?? []).map((rule) => rule.reference).filter((name) => !references.has(name)),
      '不是本类的关联',
    );
    refuse(
      options.name,
      said.fields.filter((field) => field.search && (field.protection !== 'public' || field.shape !== 'text')).map((field) => field.name),
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
    index('day', ['day', 'district', 'department']);
    index('twin', ['twinId']);
    for (const rule of options.numberRules ?? []) index(`${snakeCase(rule.field)}_number`, [...rule.fields]);
    for (const field of said.fields) if (field.indexed) index(snakeCase(field.name), [field.name, 'id']);
    for (const reference of said.references) {
      index(snakeCase(reference.column), [reference.column, 'id']);
      const own = Object.values(reference.keys).filter((part) => typeof part === 'string');
      const found =
        own.join() === options.naturalKey.slice(0, own.length).join() ||
        (own.length === 1 && said.fields.some((field) => field.indexed && field.name === own[0]));
      if (!found) index(`${snakeCase(reference.name)}_key`, own);
    }

    registered.set(type, {
      name: options.name,
      plural: options.plural ?? `${options.name}s`,
      typeName: typeNameOf(options.name),
      title: options.title,
      table,
      type,
      fields: said.fields,
      references: said.references,
      children: said.children.map((child) => childDefinition(table, child)),
      rules: options.rules ?? [],
      linkRules: options.linkRules ?? [],
      lookupRules: options.lookupRules ?? [],
      numberRules: options.numberRules ?? [],
      naturalKey: options.naturalKey,
      indices,
      ownDate: options.ownDate,
      origin: options.origin ?? 'district',
      shared: options.shared ?? false,
      ends: options.ends,
    });
  };
}

/** Marks a class of field words as the child of a kind. */
export function ChildKind(options: { name: string; title: string }) {
  return (type: ClassType): void => {
    Entity(snakeCase(options.name))(type);
    ObjectType(typeNameOf(options.name), { description: options.title })(type);
    childNames.set(type, options.name);
  };
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
