/** Rehearsal server of GraphQL sources: its schema is made from its lists, its answers by graphql's own execution. */
import { buildSchema, GraphQLError, graphql, type GraphQLSchema } from 'graphql';
import { type JsonEntry, type JsonRehearsal, forgets, type ListMood, listPage, openJsonServer, type ServerMood } from '../../json/rehearsal.js';

/** `partial`: one field of one entry fails among good data. `denied`: the whole query does. */
export type GraphqlMood = ServerMood | ListMood | 'wrongShape' | 'partial' | 'denied' | 'overloaded';
export type GraphqlRehearsal = JsonRehearsal<GraphqlMood>;

export interface GraphqlList {
  /** Text fields besides `id` and `updatedAt`. */
  readonly fields: readonly string[];
  readonly entries: () => readonly JsonEntry[];
  /** An entry's own lists, by the name of the entry's property, with their fields. */
  readonly children?: Readonly<Record<string, readonly string[]>>;
}

export interface GraphqlRehearsalOptions {
  readonly port?: number;
  readonly token: string;
  /** By the name of the field of `Query`; next to each list stand `NAMEById(id)` and, for each list of children, `NAMECHILDREN(of)`. */
  readonly lists: Readonly<Record<string, GraphqlList>>;
  /** Of entries whose `updatedAt` has no offset. */
  readonly zone?: string;
  readonly slowMs?: number;
}

interface Paging {
  readonly first?: number;
  readonly after?: string | null;
  readonly updatedFrom?: string | null;
}
type Entry = JsonEntry & { readonly parent?: string };

const PAGING = 'first: Int, after: String';
const SECRET = '数据库 10.0.2.9 口令 hunter2 被拒,张三 420704199001011234';

export function openGraphqlRehearsal(options: GraphqlRehearsalOptions): Promise<GraphqlRehearsal> {
  const schema = schemaOf(options.lists);
  const zone = options.zone ?? 'Asia/Shanghai';
  return openJsonServer<GraphqlMood>(options, async (request, text, mood) => {
    if (request.method !== 'POST') return { status: 405, body: { message: 'POST' } };
    const { query, variables } = JSON.parse(text) as { query: string; variables?: Record<string, unknown> };
    const answer = await graphql({ schema, source: query, rootValue: rootOf(options.lists, mood, zone), variableValues: variables ?? {} });
    if (mood === 'wrongShape') return { status: 200, body: { data: { somethingElse: [] } } };
    // As GraphQL over HTTP has it: no data, no 200.
    return { status: answer.data === undefined ? 400 : 200, body: answer };
  });
}

function schemaOf(lists: GraphqlRehearsalOptions['lists']): GraphQLSchema {
  const types = Object.entries(lists).flatMap(([name, { fields, children = {} }]) => [
    typeOf(name, [...fields, ...Object.keys(children).map((child) => `${child}(${PAGING}): ${name}_${child}_page!`)]),
    ...Object.entries(children).map(([child, fields]) => typeOf(`${name}_${child}`, ['parent', ...fields])),
  ]);
  const roots = Object.entries(lists).flatMap(([name, { children = {} }]) => [
    `${name}(${PAGING}, updatedFrom: String): ${name}_page!`,
    `${name}ById(id: ID!): ${name}_entry`,
    ...Object.keys(children).map((child) => `${name}${child}(of: [ID!]!, ${PAGING}): ${name}_${child}_page!`),
  ]);
  return buildSchema(`type Query { ${roots.join('\n')} } type PageInfo { endCursor: String hasNextPage: Boolean! } ${types.join('\n')}`);
}

function typeOf(name: string, fields: readonly string[]): string {
  const all = fields.filter((field) => !['id', 'updatedAt'].includes(field)).map((field) => (field.includes(':') ? field : `${field}: String`));
  return `type ${name}_page { nodes: [${name}_entry!] totalCount: Int! pageInfo: PageInfo! } type ${name}_entry { id: ID! updatedAt: String ${all.join(' ')} }`;
}

function rootOf(lists: GraphqlRehearsalOptions['lists'], mood: GraphqlMood, zone: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, { entries, children = {} }] of Object.entries(lists)) {
    const names = Object.keys(children);
    const childrenOf = (entry: Entry, child: string): Entry[] =>
      ((entry[child] ?? []) as Entry[]).map((each) => ({ ...each, parent: entry.id, updatedAt: each.updatedAt ?? entry.updatedAt }));
    const selectedFields = (entry: Entry): Record<string, unknown> => ({
      ...entry,
      ...Object.fromEntries(
        names.map((child) => [child, (paging: Paging) => connection(childrenOf(entry, child), paging, 'calm', zone, selectedFields)]),
      ),
    });
    root[name] = (paging: Paging) => {
      if (mood === 'denied') throw new GraphQLError(SECRET, { extensions: { code: 'FORBIDDEN' } });
      if (mood === 'overloaded') throw new GraphQLError(SECRET, { extensions: { code: 'SERVICE_UNAVAILABLE' } });
      return connection(entries(), paging, mood, zone, selectedFields);
    };
    root[`${name}ById`] = ({ id }: { id: string }) =>
      entries()
        .filter((entry) => entry.id === id)
        .map(selectedFields)[0] ?? null;
    for (const child of names) {
      root[`${name}${child}`] = ({ of, ...paging }: Paging & { of: readonly string[] }) => {
        const all = entries()
          .filter((entry) => of.includes(entry.id))
          .flatMap((entry) => childrenOf(entry, child));
        return connection(all, paging, 'calm', zone, (entry) => entry);
      };
    }
  }
  return root;
}

function connection(
  all: readonly Entry[],
  paging: Paging,
  mood: GraphqlMood,
  zone: string,
  selectedFields: (entry: Entry) => Record<string, unknown>,
) {
  const request = { size: paging.first ?? 200, after: paging.after ?? '', from: paging.updatedFrom ?? null };
  if (forgets(mood, request.after)) throw new GraphQLError(SECRET, { extensions: { code: 'INVALID_CURSOR' } });
  const { entries, end, more, total } = listPage(all, request, mood, zone);
  const nodes = entries.map(selectedFields);
  if (mood === 'partial' && nodes[0]) nodes[0].updatedAt = failing;
  const pageInfo = { endCursor: end, hasNextPage: more };
  return { nodes: mood === 'nulled' && nodes.length === 0 ? null : nodes, totalCount: total, pageInfo };
}

function failing(): never {
  throw new GraphQLError(SECRET, { extensions: { code: 'DOWNSTREAM_FAILED' } });
}
