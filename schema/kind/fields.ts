/**
 * Field decorators: what a record kind is written with. Each feeds TypeORM (column), TypeGraphQL (field with a Chinese description)
 * and the kind's own definition (reader, protection, outward name), so a field is declared once.
 */
import { Int, registerEnumType } from 'type-graphql';
import { Column } from 'typeorm';
import { AMOUNT, RATIO } from '../scalars/decimal.js';
import { AmountScalar, CodeScalar, DayScalar, MomentScalar, RatioScalar } from '../scalars/scalars.js';
import { declarations, type FieldOptions, fieldDecorator, type Property } from './field-declaration.js';
import type { ClassType, KeyPart, KindDefinition, ReferenceDefinition } from './kind-definition.js';
import type { FormName } from './formats.js';
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

/** Text of at most `max` characters; `exact` a fixed length; `form` a named form with its check digit; `upper` letters are kept in upper case. */
export function Text(options: FieldOptions & { max: number; exact?: number; form?: FormName; upper?: boolean }): Property<string> {
  return fieldDecorator(options, { shape: 'text', max: options.max, form: options.form, read: textReader(options), graphql: () => String });
}

/** A calendar day, `yyyy-MM-dd`. */
export function Day(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'day', max: 10, read: dayReader, graphql: () => DayScalar });
}

/** A moment, UTC with milliseconds; read in the source's zone, sent upward in Asia/Shanghai. */
export function Moment(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'moment', max: 24, read: momentReader, graphql: () => MomentScalar });
}

export function Year(options: FieldOptions): Property<number> {
  return fieldDecorator(options, { shape: 'year', max: 4, read: yearReader, graphql: () => Int });
}

export function Whole(options: FieldOptions): Property<number> {
  return fieldDecorator(options, { shape: 'whole', max: 11, read: wholeReader, graphql: () => Int });
}

/** Money in 元, exact to the fen, as text from end to end: `1234.5`. Beside it stands the whole number of fen, by which it is compared. */
export function Amount(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'text', max: 18, measure: 'amount', exact: AMOUNT, read: amountReader, graphql: () => AmountScalar });
}

/** A fraction from 0 to 1, exact, as text; a percentage is refused, not guessed at. */
export function Ratio(options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'text', max: 10, measure: 'ratio', exact: RATIO, read: ratioReader, graphql: () => RatioScalar });
}

/** A code of a named list; a scalar in GraphQL and no enum, since provinces change their lists. */
export function Code(list: string, options: FieldOptions): Property<string> {
  return fieldDecorator(options, { shape: 'code', max: 20, list, read: codeReader(list, 20), graphql: () => CodeScalar });
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
