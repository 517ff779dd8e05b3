/** Introspection, weighed: how many entries the lists of the schema itself have, on the average of this schema. */
import { type GraphQLSchema, isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

type Entries = Readonly<Record<string, number>>;
const known = new WeakMap<GraphQLSchema, Entries>();

// What a type is a list of, or never null: some have two such layers, most have none, however many are asked for.
const WRAPPED = 0.4;

/** Entries of `type.field`, for types that begin with `__`. */
export function manyOf(schema: GraphQLSchema, type: string, field: string): number {
  let entries = known.get(schema);
  if (!entries) known.set(schema, (entries = entriesOf(schema)));
  return entries[`${type}.${field}`] ?? 1;
}

function entriesOf(schema: GraphQLSchema): Entries {
  const types = Object.values(schema.getTypeMap());
  const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = outputs.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const directives = schema.getDirectives();
  const perType = (many: number): number => many / types.length;
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Directive.args': 1,
    '__Directive.locations': 3,
    '__Type.fields': perType(fields.length),
    '__Field.args': fields.reduce((sum, field) => sum + field.args.length, 0) / Math.max(1, fields.length),
    '__Type.inputFields': perType(inputs.length),
    '__Type.enumValues': perType(values.length),
    '__Type.interfaces': perType(outputs.reduce((sum, type) => sum + type.getInterfaces().length, 0)),
    '__Type.possibleTypes': perType(types.filter(isAbstractType).reduce((sum, type) => sum + schema.getPossibleTypes(type).length, 0)),
    '__Type.ofType': WRAPPED,
  };
}
