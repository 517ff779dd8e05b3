/** Field declaration: what every field decorator does with its options: a column, a GraphQL field, and an entry in the kind's definition. */
import { Field } from 'type-graphql';
import { Column } from 'typeorm';
import type { ClassType, Content, FieldDefinition, Protection, Reader, ReferenceDefinition, Searched, Shape } from './kind-definition.js';
import type { FormName } from './formats.js';
import type { Exactness } from '../scalars/decimal.js';
import type { Quantity } from '../spelling/units.js';
import { codeList } from '../lists.js';
import { titleName } from './titles.js';

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
  /** Its name in GraphQL, where that of the standard says nothing; columns, mapping keys and what goes up keep the field's own. */
  apiName?: string;
  /** What examples show, where the field's title or its first code would break a rule of the kind. */
  sample?: string;
  /** An end that may be none. */
  openEnded?: boolean;
  /** Records may be grouped by it although it has no list of codes; it must have an index. */
  dimension?: boolean;
}

export type Property<T> = <K extends string>(target: { [P in K]?: T | null }, key: K) => void;

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
  measure?: Quantity;
  exact?: Exactness;
  graphql: () => unknown;
}

export function fieldDecorator<T>(options: FieldOptions, built: Built): Property<T> {
  return (target, name) => {
    const storedAs = built.shape === 'year' || built.shape === 'whole' ? 'whole' : 'text';
    if (storedAs === 'whole') Column({ type: 'int', nullable: true })(target, name);
    else if (built.max > WIDE) Column({ type: 'text', nullable: true })(target, name);
    else Column({ type: 'varchar', length: built.max, nullable: true })(target, name);
    const exact = built.exact && { column: exactColumn(name), ...built.exact };
    if (exact) Column({ type: 'bigint', nullable: true })(target, exact.column);
    Field(built.graphql as () => StringConstructor, { nullable: true, name: options.apiName, description: describe(options, built) })(target, name);
    const title = titleName({ apiName: options.apiName ?? name, list: built.list, choices: built.choices });
    if (title !== null) Field(() => String, { nullable: true, description: `${options.title}:代码的名称;不在代码表中的为空` })(target, title);
    declarations(target).fields.push({
      name,
      apiName: options.apiName ?? name,
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
      measure: built.measure,
      exact,
      openEnded: options.openEnded,
      dimension: options.dimension,
      read: built.read,
    });
  };
}

/** The column of the whole number beside a measure's text. */
export const exactColumn = (field: string): string => `${field}Exact`;

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

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
