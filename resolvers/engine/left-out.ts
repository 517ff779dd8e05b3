/**
 * Left-out values: a condition that a variable leaves open must not fall away unseen, for without it the answer is of more than was meant. Told
 * of the document, before any values come: where an operator's value, or an argument that narrows, is a variable, that must always have a value.
 */
import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { HubError } from '../../schema/errors.js';

/** Arguments that narrow what is read: without them it is read of all. */
const NARROWING: ReadonlySet<string> = new Set(['kinds', 'job', 'target', 'table', 'kind', 'source', 'district']);

/**
 * Fields of a mutation's input that change nothing of what is done. Any other that is left out does more than was meant: the act where a
 * rehearsal was asked for, all instead of one, and without a look at whether another has decided meanwhile.
 */
const HARMLESS: ReadonlySet<string> = new Set(['requestId', 'reason']);

/** Parts of a filter that take a list: without it all alternatives are gone. */
const LISTS: ReadonlySet<string> = new Set(['and', 'or']);

/** Inputs whose fields are operators: those that are no filter of a type, which has matches for fields. */
function isMatch(type: GraphQLInputObjectType): boolean {
  const fields = type.getFields();
  // On a list of those that refer to a record: there is one, or none.
  return (
    (fields.isNull !== undefined && fields.not === undefined) || (fields.some !== undefined && fields.none !== undefined && fields.not === undefined)
  );
}

const isMutationInput = (type: GraphQLInputObjectType): boolean => type.name.endsWith('Input');

/** Whether null in this field of an input would take a condition away unseen. */
function mustHave(type: GraphQLInputObjectType, field: string): boolean {
  if (isMatch(type)) return true;
  if (LISTS.has(field)) return type.getFields().not !== undefined;
  return isMutationInput(type) && !HARMLESS.has(field);
}

interface Use {
  readonly variable: VariableNode;
  /** `itemCode.eq`, or the argument's name. */
  readonly where: string;
  /** The type that the variable must have, as it is spelt. */
  readonly wanted: string;
  /** The type of the whole match, where that may be a variable instead. */
  readonly whole: string | null;
}

/** A validation rule, for all documents. */
export const nothingLeftOut: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const uses = new Map<ASTNode, Use[]>();
  return {
    OperationDefinition: {
      leave(operation) {
        const spread = context.getRecursivelyReferencedFragments(operation);
        const variables = new Map((operation.variableDefinitions ?? []).map((definition) => [definition.variable.name.value, definition]));
        for (const definition of [operation, ...spread]) {
          let found = uses.get(definition);
          if (!found) uses.set(definition, (found = usesIn(context, definition)));
          for (const use of found) {
            const declared = variables.get(use.variable.name.value);
            if (declared && !alwaysHasValue(declared)) context.reportError(leftOut(use, declared));
          }
        }
      },
    },
  };
};

const alwaysHasValue = ({ type, defaultValue }: VariableDefinitionNode): boolean =>
  type.kind === 'NonNullType' || (defaultValue !== undefined && defaultValue.kind !== 'NullValue');

function usesIn(context: ValidationContext, definition: ASTNode): Use[] {
  const found: Use[] = [];
  eachOperand(context.getSchema(), definition, (value, operand) => {
    if (value.kind === 'NullValue') context.reportError(nullError(operand.where, value));
    for (const each of value.kind === 'ListValue' ? value.values : [value]) {
      if (each.kind === 'Variable') found.push({ variable: each, ...operand, wanted: wantedType(operand.type, each !== value) });
    }
  });
  return found;
}

interface Operand {
  readonly where: string;
  readonly whole: string | null;
  readonly type: GraphQLInputType;
}

/** Calls with each value that must be there, wherever it is written below a node. */
function eachOperand(schema: GraphQLSchema, below: ASTNode, call: (value: ValueNode, operand: Operand) => void): void {
  const info = new TypeInfo(schema);
  const path: string[] = [];
  const visitor: ASTVisitor = {
    Argument: {
      enter({ name, value }) {
        path.push(name.value);
        const type = info.getArgument()?.type;
        if (type && NARROWING.has(name.value)) call(value, { where: name.value, whole: null, type });
      },
      leave: () => void path.pop(),
    },
    ObjectField: {
      enter({ name, value }) {
        const parent = getNamedType(info.getParentInputType());
        const type = info.getInputType();
        path.push(name.value);
        if (!isInputObjectType(parent) || !type || !mustHave(parent, name.value)) return;
        call(value, { where: path.slice(-2).join('.'), whole: isMatch(parent) ? parent.name : null, type });
      },
      leave: () => void path.pop(),
    },
  };
  visit(below, visitWithTypeInfo(info, visitor));
}

function wantedType(type: GraphQLInputType, element: boolean): string {
  const bare = getNullableType(type);
  const of = element && isListType(bare) ? getNullableType(bare.ofType) : bare;
  return `${of}!`;
}

function leftOut({ variable, where, wanted, whole }: Use, declared: VariableDefinitionNode): GraphQLError {
  const name = variable.name.value;
  const ways = [
    `把变量声明为 $${name}: ${wanted}(或给它非空的默认值)`,
    whole ? `让整个条件成为变量(如 $${name}: ${whole} 直接写在字段后),不写、null 或 {} 即没有这个条件` : '需要全部时不写这一项',
  ];
  const why = `变量 $${name}: ${print(declared.type)} 可以为空,而 ${where} 少了它会放宽结果,或多做、误做:${ways.join(';或')}`;
  return refusal(why, [variable, declared]);
}

const nullError = (where: string, node: ValueNode): GraphQLError => refusal(nullWords(where), [node]);

const nullWords = (where: string): string => `${where} 不能为 null:筛选中找空值请写 isNull: true;不要这一项就不写它`;

function refusal(why: string, nodes: readonly ASTNode[]): GraphQLError {
  const error = new HubError('BAD_ARGUMENT', { name: 'variables', why });
  return new GraphQLError(error.message, { nodes, extensions: { code: error.code, http: { status: error.status } } });
}

export type RefuseNulls = (variables: Readonly<Record<string, unknown>>) => void;

/**
 * Refuses the values of one request in which a null stands for an operator's value: in a variable with a default that was given null, or inside
 * a match or filter that is one variable. Worked out once for each document; null where its variables cannot hold any.
 */
export function nullsToRefuse(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): RefuseNulls | null {
  if ((operation.variableDefinitions ?? []).length === 0) return null;
  let found = refusals.get(operation);
  if (found === undefined) refusals.set(operation, (found = refusalOf(schema, document, operation)));
  return found;
}

const refusals = new WeakMap<OperationDefinitionNode, RefuseNulls | null>();

function refusalOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): RefuseNulls | null {
  const operands = new Map<string, string>();
  const defaulted = new Set(
    (operation.variableDefinitions ?? []).flatMap(({ type, variable }) => (type.kind === 'NonNullType' ? [] : [variable.name.value])),
  );
  if (defaulted.size > 0) {
    eachOperand(schema, document, (value, { where }) => {
      for (const each of value.kind === 'ListValue' ? value.values : [value]) {
        if (each.kind === 'Variable' && defaulted.has(each.name.value)) operands.set(each.name.value, where);
      }
    });
  }
  const objects = (operation.variableDefinitions ?? []).flatMap(({ type, variable }) => {
    const named = namedInput(schema, print(type).replace(/[[\]!]/g, ''));
    return named ? [[variable.name.value, named] as const] : [];
  });
  if (operands.size === 0 && objects.length === 0) return null;
  return (variables) => {
    for (const [name, where] of operands) if (variables[name] === null) throw refusal(nullWords(`$${name}(${where})`), []);
    for (const [name, type] of objects) refuseWithin(type, variables[name], name);
  };
}

function namedInput(schema: GraphQLSchema, name: string): GraphQLInputObjectType | null {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type : null;
}

function refuseWithin(type: GraphQLInputObjectType, value: unknown, path: string): void {
  if (Array.isArray(value)) for (const each of value) refuseWithin(type, each, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const fields = type.getFields();
  for (const [name, inner] of Object.entries(value)) {
    const field = fields[name];
    if (!field) continue;
    if (inner === null && mustHave(type, name)) throw refusal(nullWords(`$${path}.${name}`), []);
    const named = getNamedType(field.type);
    if (isInputObjectType(named)) refuseWithin(named, inner, `${path}.${name}`);
  }
}
