/**
 * Field decorators: what a record kind is written with. Each feeds TypeORM (column), TypeGraphQL (field with a Chinese description)
 * and the kind's own definition (reader, protection, outward name), so a field is declared once.
 */
import { Field, Int, registerEnumType } from 'type-graphql';
import { Column } from 'typeorm';
import type {
  ClassType,
  Content,
  FieldDefinition,
  KeyPart,
  KindDefinition,
  Protection,
  Reader,
  ReferenceDefinition,
  Searched,
  Shape,
} from './kind-definition.js';
import type { FormName } from './formats.js';
import { codeList } from '../lists.js';
import {
  amountReader,
  choiceReader,
  codeReader,
  dayReader,
  listReader,
  momentReader,
  ratioReader,
  textReader,
  wholeReader,
  yearReader,
} from './read-value.js';

/** Options of all field decorators. `source` is the mark of standard.md the field rests on. */
export interface FieldOptions {
  title: string;
  required?: boolean;
  index?: boolean;
  protection?: Protection;
  openWhen?: (content: Content) => boolean;
  /** By what a search finds the record; the texts of the natural key are codes without this option. Public texts only. */
  search?: Searched;
  national?: string;
  source?: string;
  /** What examples show, where the field's title or its first code would break a rule of the kind. */
  sample?: string;
}

type Property<T> = <K extends string>(target: { [P in K]?: T | null }, key: K) => void;

interface Declared {
  fields: FieldDefinition[];
  references: ReferenceDefinition[];
  children: { name: string; title: string; to: () => ClassType; key: string[] }[];
}

const declared = new WeakMap<object, Declared>();

/** What the decorators on a class have declared so far. */
export function declarations(prototype: object): Declared {
  let entry = declared.get(prototype);
  if (!entry) declared.set(prototype, (entry = { fields: [], references: [], children: [] }));
  return entry;
}

/** Width from which a text column leaves the row (MariaDB allows a row 65 535 bytes in all). */
const WIDE = 400;

interface Built {
  shape: Shape;
  max: number;
  read: Reader;
  form?: FormName;
  list?: string;
  choices?: Readonly<Record<string, string>>;
  graphql: () => unknown;
}

function fieldDecorator<T>(options: FieldOptions, built: Built): Property<T> {
  return (target, name) => {
    const storedAs = built.shape === 'year' || built.shape === 'whole' ? 'whole' : 'text';
    if (storedAs === 'whole') Column({ type: 'int', nullable: true })(target, name);
    else if (built.max > WIDE) Column({ type: 'text', nullable: true })(target, name);
    else Column({ type: 'varchar', length: built.max, nullable: true })(target, name);
    Field(built.graphql as () => StringConstructor, { nullable: true, description: describe(options, built) })(target, name);
    declarations(target).fields.push({
      name,
      title: options.title,
      shape: built.shape,
      storedAs,
      max: built.max,
      required: options.required ?? false,
      indexed: options.index ?? false,
      protection: options.protection ?? 'public',
      openWhen: options.openWhen,
      search: options.search,
      national: options.national ?? snakeCase(name),
      source: options.source ?? 'inf',
      sample: options.sample,
      form: built.form,
      list: built.list,
      choices: built.choices,
      read: built.read,
    });
  };
}

function describe(options: FieldOptions, built: Built): string {
  const parts = [options.title];
  if (built.list)
    parts.push(
      `代码:${Object.entries(codeList(built.list).codes)
        .map(([code, label]) => `${code} ${label}`)
        .join(',')}`,
    );
  if (options.protection && options.protection !== 'public') parts.push('脱敏后返回,不可用于筛选和排序');
  return parts.join('。');
}

/** Text of at most `max` characters; `exact` a fixed length; `form` a named form with its check digit; `upper` letters are kept in upper case. */
export function Text(options: FieldOptions & { max: number; exact?: number; form?: FormName; upper?: boolean }): Property<string> {
  return fieldDecorator(options, { shape: 'text', max: options.max, form: options.form, read: textReader(options), graphql: () => String });
}

/** A calendar day, `yyyy-MM-dd`. */
export function Day(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'day', max: 10, read: dayReader, graphql: () => String });
}

/** A moment, UTC with milliseconds; read in the source's zone, sent upward in Asia/Shanghai. */
export function Moment(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'moment', max: 24, read: momentReader, graphql: () => String });
}

export function Year(options: FieldOptions): Property<number> {
  return fieldDecorator(options, { shape: 'year', max: 4, read: yearReader, graphql: () => Int });
}

export function Whole(options: FieldOptions): Property<number> {
  return fieldDecorator(options, { shape: 'whole', max: 11, read: wholeReader, graphql: () => Int });
}

/** Money in 元, exact to the fen, as text from end to end: `1234.50`. */
export function Amount(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'text', max: 16, read: amountReader, graphql: () => String });
}

/** A fraction from 0 to 1, exact, as text; a percentage is refused, not guessed at. */
export function Ratio(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'text', max: 10, read: ratioReader, graphql: () => String });
}

/** A code of a named list; text in GraphQL, since provinces change their lists. */
export function Code(list: string, options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'code', max: 20, list, read: codeReader(list, 20), graphql: () => String });
}

/** A value of a constant list of the hub; an enum in GraphQL. */
export function Choice<T extends Record<string, string>>(choice: { name: string; values: T }, options: FieldOptions): Property<string> {
  const { values } = choice;
  return fieldDecorator(options, { shape: 'choice', max: 30, choices: values, read: choiceReader(values), graphql: () => choice });
}

/** Several texts in one cell; a list in GraphQL. */
export function TextList(options: FieldOptions & { max: number }): Property<string> {
  return fieldDecorator(options, { shape: 'list', max: options.max, read: listReader(options), graphql: () => [String] });
}

/** A constant list with Chinese titles, registered as a GraphQL enum on the spot. A name that GraphQL refuses fails at load. */
export function choices<T extends Record<string, string>>(name: string, title: string, values: T): { name: string; values: T } {
  for (const key of [name, ...Object.keys(values)]) {
    if (!/^[A-Za-z_]\w*$/.test(key)) throw new Error(`${name}: ${key} is no GraphQL name`);
  }
  const choice = Object.fromEntries(Object.keys(values).map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([key, label]) => [key, { description: label }]));
  registerEnumType(choice, { name, description: title, valuesConfig });
  // Not enumerable: type-graphql takes every enumerable key for a value of the enum.
  return Object.defineProperties(choice, { name: { value: name }, values: { value: values } }) as never;
}

interface ReferenceOptions {
  title: string;
  keys: Record<string, KeyPart>;
  when?: Record<string, readonly string[]>;
  gate?: ReferenceDefinition['gate'];
  reverse?: string;
  moves?: boolean;
}

/** The one record that `keys` lead to, found again whenever such a record comes or goes. Declared on the side that holds the key. */
export function Reference(to: () => KindDefinition, options: ReferenceOptions): Property<string> {
  return (target, name) => {
    const column = `${name}Id`;
    Column({ type: 'varchar', length: 36, nullable: true })(target, column);
    declarations(target).references.push({
      name,
      title: options.title,
      to,
      keys: options.keys,
      when: options.when,
      gate: options.gate ?? 'NONE',
      reverse: options.reverse ?? null,
      moves: options.moves ?? false,
      column,
    });
  };
}

/** Rows that belong to one record and do not exist without it. `key` identifies one within the record. */
export function Children(to: () => ClassType, options: { title: string; key: string[] }): Property<unknown> {
  return (target, name) => {
    declarations(target).children.push({ name, title: options.title, to, key: options.key });
  };
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
