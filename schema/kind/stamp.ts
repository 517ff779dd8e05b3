/** Stamp: the columns that the hub itself adds to every record and child row, whatever its kind. Its names are reserved. */
import { MomentScalar } from '../scalars/scalars.js';
import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

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

  @Field(() => MomentScalar, { nullable: true, description: '数据源标明的变更时间(UTC)' })
  @Column({ type: 'varchar', length: 24, nullable: true })
  changedAt!: string | null;

  @Field(() => Int, { description: '版本号,自 1 起' })
  @Column({ type: 'int' })
  revision!: number;

  @Column({ type: 'varchar', length: 64 })
  sourceDigest!: string;

  @Column({ type: 'varchar', length: 64 })
  digest!: string;

  @Field(() => MomentScalar, { description: '入库时间(UTC)' })
  @Column({ type: 'varchar', length: 24 })
  ingestedAt!: string;

  @Column({ type: 'varchar', length: 24, nullable: true })
  withdrawnAt!: string | null;

  /** Its newest content could not be read: it keeps the last one. */
  @Field(() => Boolean, { name: 'outdated', description: '最新内容无法读取,当前为上一版内容' })
  @Column({ type: 'int', default: 0 })
  stale!: number;

  /** Calendar day of the own date in the city's zone; what rollups count by. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  day!: string | null;

  /** The pass of its source that wrote it, or first read it under the present mapping. */
  @Column({ type: 'bigint', default: 0 })
  readPass!: number;

  /** Number of the commit that first kept it: of two records the one with the smaller number came first, whatever the clock said. */
  @Column({ type: 'bigint', default: 0 })
  firstCommit!: number;

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
  'readPass',
  'firstCommit',
  'blocked',
  'twinId',
] as const;

export const reserved: ReadonlySet<string> = new Set<string>([
  ...stampColumns,
  'parentId',
  'position',
  'childKey',
  'commit',
  'issues',
  'deliveries',
  'revisions',
  'standing',
  'departmentName',
  'outdated',
  'and',
  'or',
  'not',
]);
