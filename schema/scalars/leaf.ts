/** Leaf: how a scalar of the hub is made. It leaves as it is stored (canonical, so that nothing is computed for a row); what is asked is read strictly. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { HubError } from '../errors.js';

export interface LeafSpec {
  readonly name: string;
  readonly title: string;
  /** What is wanted, said to whoever gives something else. */
  readonly wanted: string;
  /** Numbers are taken beside texts. */
  readonly numbers?: true;
  /** The canonical text, or a sentence why it is none. */
  readonly read: (text: string) => string | NotRead;
}

export class NotRead {
  constructor(readonly why: string) {}
}

const DOCS = 'https://supervision-hub.example/docs/graphql';

// JSON brings numbers as doubles: from here on two fen may be one double.
const EXACT_BELOW = 1e13;

export function leaf(spec: LeafSpec): GraphQLScalarType<string, string> {
  const read = (value: unknown, node?: ValueNode): string => {
    const text = textOf(spec, value);
    const found = text instanceof NotRead ? text : spec.read(text);
    return found instanceof NotRead ? refuse(spec.name, found.why, node) : found;
  };
  return new GraphQLScalarType<string, string>({
    name: spec.name,
    description: spec.title,
    specifiedByURL: `${DOCS}#${spec.name.toLowerCase()}`,
    serialize: (value) => value as string,
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(literal(spec, node), node),
  });
}

/** A literal number as it is written: no double has touched it. */
function literal({ numbers }: LeafSpec, node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  return numbers && (node.kind === Kind.INT || node.kind === Kind.FLOAT) ? node.value : undefined;
}

function textOf({ numbers, wanted }: LeafSpec, value: unknown): string | NotRead {
  if (typeof value === 'string') return value;
  if (!numbers || typeof value !== 'number' || !Number.isFinite(value)) return new NotRead(wanted);
  return Math.abs(value) < EXACT_BELOW ? plain(value) : new NotRead('这么大的数以 JSON 数字传来会失准,请写成文本');
}

/** JavaScript writes small numbers with an exponent; a client never did. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

function refuse(name: string, why: string, node?: ValueNode): never {
  const error = new HubError('BAD_ARGUMENT', { name, why });
  throw new GraphQLError(error.message, { nodes: node, extensions: { code: error.code, http: { status: error.status } } });
}
