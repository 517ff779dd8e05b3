/** Steps of a query: its fields as a tree that can be weighed again and again, made once for each document and setting of skip and include. */
import {
  type ArgumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type SelectionSetNode,
} from 'graphql';
import type { FieldCost } from './declared.js';
import { fieldsAt, type Selecting } from './fields-at.js';
import { manyOf } from './introspection.js';

export interface CostStep {
  readonly name: string;
  readonly cost: FieldCost | undefined;
  readonly args: ReadonlyMap<string, ArgumentNode['value']>;
  /** Bytes of its key, and of its value where that has nothing below it. */
  readonly bytes: number;
  /** Entries of its list; 1 where it is none. */
  readonly many: number;
  /** By the type that an interface stands for; one where the type is known. */
  readonly below: readonly (readonly CostStep[])[];
  /** Of the schema itself. */
  readonly meta: boolean;
}

export interface Steps {
  readonly steps: readonly CostStep[];
  readonly depth: number;
  readonly metaDepth: number;
  /** Names given to fields of the schema itself. */
  readonly metaAliases: number;
}

const META: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
  __typename: TypeNameMetaFieldDef,
};

/** What one value is wide where nobody says it. */
const WIDTHS: Readonly<Record<string, number>> = { Int: 6, Float: 12, Boolean: 5, ID: 44 };
const OTHERWISE = 32;
// Entries of a list of objects that says no number.
const MANY = 20;

export function stepsOf(set: SelectionSetNode, root: GraphQLObjectType, at: Selecting): Steps {
  let [depth, metaDepth, metaAliases] = [0, 0, 0];
  const below = (sets: readonly SelectionSetNode[], type: GraphQLObjectType, level: number, inMeta: boolean): CostStep[] => {
    const steps: CostStep[] = [];
    for (const [key, nodes] of fieldsAt(sets, type, at)) {
      const [node] = nodes;
      const name = node?.name.value ?? '';
      const field = META[name] ?? type.getFields()[name];
      if (!node || !field) continue;
      const meta = inMeta || name === '__schema' || name === '__type';
      if (meta) {
        metaDepth = Math.max(metaDepth, level);
        if (node.alias) metaAliases++;
      } else depth = Math.max(depth, level);
      const named = getNamedType(field.type);
      const inner = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      const types = isObjectType(named) ? [named] : isAbstractType(named) ? at.schema.getPossibleTypes(named) : [];
      const list = isListType(getNullableType(field.type));
      const width = isLeafType(named) ? (field.extensions.width ?? WIDTHS[named.name] ?? OTHERWISE) : 2;
      steps.push({
        name,
        cost: field.extensions.cost,
        args: new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument.value])),
        bytes: key.length + 4 + width,
        many: meta ? manyOf(at.schema, type.name, name) : list && !isLeafType(named) ? (field.extensions.cost?.many ?? MANY) : 1,
        below: types.map((each) => below(inner, each, level + 1, meta)),
        meta,
      });
    }
    return steps;
  };
  const steps = below([set], root, 1, false);
  return { steps, depth, metaDepth, metaAliases };
}
