/** Random valid documents over the whole schema: conditions, aliases, fragments spread several times, inline fragments, variables with defaults, arguments that are refused. */
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLCompositeType,
} from 'graphql';

const VARIABLES = ['$a: Boolean!', '$b: Boolean!', '$c: Boolean = true', '$d: Boolean! = false', '$n: Int = 2', '$year: Int! = 2022'];

interface Draw {
  below(limit: number): number;
  of<T>(choices: readonly T[]): T;
}

/** @param draw the source of chance: `fc.nat` of fast-check, so that its seed brings a document back */
export function randomDocument(schema: GraphQLSchema, ids: readonly string[], nat: (max: number) => number): string {
  const draw: Draw = { below: (limit) => nat(limit - 1), of: (choices) => choices[nat(choices.length - 1)] as never };
  const writer = new Writer(schema, ids, draw);
  const query = schema.getQueryType() as GraphQLCompositeType;
  const roots = Array.from({ length: 1 + draw.below(3) }, () => writer.field(query, writer.root(), 3));
  const body = `{ ${roots.join(' ')} }\n${writer.fragments.map((one) => one.text).join('\n')}`;
  const used = VARIABLES.filter((one) => new RegExp(`\\${one.split(':')[0]}\\b`).test(body));
  return `query${used.length > 0 ? `(${used.join(', ')})` : ''} ${body}`;
}

class Writer {
  readonly fragments: { name: string; type: string; text: string }[] = [];
  private readonly roots: readonly GraphQLField<unknown, unknown>[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
    private readonly draw: Draw,
  ) {
    const all = Object.values(schema.getQueryType()?.getFields() ?? {});
    const roots = all.filter(({ name }) => name !== 'jobs');
    const chosen = draw.of([...roots, ...roots.filter((field) => ['node', 'search'].includes(field.name))]);
    // Mostly one root, so that its selections meet; sometimes others beside it, one of which this viewer may have no right to.
    this.roots = draw.below(2) === 0 ? [chosen] : [chosen, draw.of(roots), draw.of(roots)];
  }

  /** One argument in so many is refused; where there are many, several fail in each row of a list, and below one field that becomes null. */
  private readonly sound = this.draw.of([12, 12, 2]);

  root = (): GraphQLField<unknown, unknown> => this.draw.of(this.roots);

  /** One name always says the same field with the same arguments: whatever is merged can be. */
  field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.draw.below(5) === 0 ? 'few' : field.args.length > 0 && this.draw.below(this.sound) === 0 ? this.draw.of(['many', 'cut']) : '';
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? ` { ${this.selection(type, depth - 1)} }` : '';
    const said = this.said(parent, field, alias);
    return `${alias ? `${alias}_${field.name}: ` : ''}${field.name}${said}${this.conditionOf(`${parent.name}.${alias}${field.name}`)}${inner}`;
  }

  private said({ name }: GraphQLNamedType, field: GraphQLField<unknown, unknown>, alias: string): string {
    const fails = alias === 'many' || alias === 'cut';
    const several = alias === 'few' ? 1 : '$n';
    if (name === 'Query' && field.args.some((arg) => arg.name === 'id')) return `(id: "${fails ? 'x' : this.ids[alias ? 1 : 0]}")`;
    if (field.name === 'search') return `(text: "${fails ? '%' : alias ? '0值' : '值'}", first: ${several})`;
    if (field.name === 'figures') return fails ? '(year: 1)' : '(year: $year)';
    if (field.name === 'quality') return `(period: { from: "2022-01-01", to: "${fails ? '2021' : '2022'}-12-31" })`;
    if (field.name.endsWith('Counts')) return '(by: RULE)';
    if (field.name === 'jobTriggers') return `(first: ${fails ? 501 : 2})`;
    if (!isConnection(field)) return '';
    return alias === 'many' ? '(first: 501)' : alias === 'cut' ? '(first: 1, after: "no cursor")' : `(first: ${several})`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const length = this.left > 0 ? 2 + this.draw.below(4) : 1;
    return Array.from({ length }, () => this.part(type, depth)).join(' ');
  }

  // Some thirty selections are enough to meet in many ways, and few enough to be read in a report.
  private left = 6 + this.draw.below(24);
  /** One selection in so many has a condition: where there are many of them, hardly a document is left that may be compiled. */
  private readonly rare = this.draw.of([2, 6, 20]);

  private part(type: GraphQLCompositeType, depth: number): string {
    const kind = --this.left > 0 ? this.draw.below(10) : 9;
    if (this.left <= 0) depth = 0;
    if (kind < 2 && depth > -3)
      return `...${this.on(type)}${this.orderly ? '' : this.condition()} { ${this.selection(this.narrowed ?? type, depth - 1)} }`;
    if (kind < 5) return this.spread(type, depth);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const deeper = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const open = depth > 0 && deeper.length > 0 && (leaves.length === 0 || this.draw.below(2) === 0);
    if (open) return this.field(type, this.draw.of(deeper), depth);
    return leaves.length > 0 && this.draw.below(8) > 0 ? this.field(type, this.draw.of(leaves), depth) : this.typename(type);
  }

  private narrowed: GraphQLCompositeType | null = null;

  private on(type: GraphQLCompositeType): string {
    this.narrowed = null;
    if (isAbstractType(type)) {
      this.narrowed = this.draw.of(this.schema.getPossibleTypes(type));
      return ` on ${this.narrowed.name}`;
    }
    return this.draw.of(['', ` on ${type.name}`]);
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.fragments.filter((one) => one.type === type.name);
    if (known.length > 0 && this.draw.below(3) > 0) return `...${this.draw.of(known).name}${this.orderly ? '' : this.condition()}`;
    if (depth <= -2) return this.typename(type);
    const text = this.selection(type, depth - 1);
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, type: type.name, text: `fragment ${name} on ${type.name} { ${text} }` });
    return `...${name}${this.orderly ? '' : this.condition()}`;
  }

  private typename = (type: GraphQLCompositeType): string => `__typename${this.conditionOf(`${type.name}.`)}`;

  /** In half of the documents a field has its condition wherever it stands, so that there are some that may be compiled. */
  private readonly orderly = this.draw.below(2) === 0;
  private readonly kept = new Map<string, string>();

  private conditionOf(what: string): string {
    const known = this.orderly ? this.kept.get(what) : undefined;
    const said = known ?? this.condition();
    this.kept.set(what, said);
    return said;
  }

  private condition(): string {
    if (this.draw.below(this.rare) > 0) return '';
    const said = ['@skip', '@include'].map((name) => `${name}(if: ${this.draw.of(['$a', '$b', '$c', '$d', 'true', 'false'])})`);
    return ` ${this.draw.of([said[0], said[1], said[0], said[1], said.join(' ')])}`;
  }
}

const isConnection = (field: GraphQLField<unknown, unknown>): boolean => getNamedType(field.type).name.endsWith('Connection');
