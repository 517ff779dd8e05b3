/** Judge: graphql-inspector on what is served against what is written down, and on the guides' queries. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source, buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { diff, validate } from '@graphql-inspector/core';
import { schema } from '../documents.mjs';
import { blocksOf, languages, root } from '../guide.mjs';

export const what = '架构:与服务一致、与已发布的相容;手册查询的深度与别名';
export const served = true;

// A guide's query that goes deeper or asks for more at a time than this is an example of nothing.
const LIMITS = { maxDepth: 9, maxAliasCount: 6, maxTokenCount: 300 };

export async function judge({ world }) {
  return [...(await servedChanges(world)), ...(await broken()), ...languages.flatMap(guideFaults)];
}

/** What would break a client of the released schema. */
async function broken() {
  const released = join(root, 'schema/released.graphql');
  if (!existsSync(released)) return [];
  const changes = await diff(buildSchema(readFileSync(released, 'utf8')), schema);
  return changes
    .filter(({ criticality }) => criticality.level === 'BREAKING')
    .map(({ message, path }) => ({ id: `breaking/${path}`, text: message }));
}

async function servedChanges(world) {
  const { data } = await world.ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }));
  // Both as text: of directives it compares the nodes, and what is made of an answer has none.
  const [written, served] = [schema, buildClientSchema(data)].map((one) => buildSchema(printSchema(one)));
  const changes = await diff(written, served);
  return changes.map(({ criticality, message }) => ({ id: 'served', text: `${criticality.level}: ${message}` }));
}

function guideFaults(language) {
  const blocks = blocksOf(language, 'graphql');
  const sources = blocks.map(({ file, line, text }) => new Source(text, `${file}:${line}`));
  return validate(schema, sources, LIMITS).flatMap(({ source, errors, deprecated }) =>
    [...errors, ...deprecated].map(({ message }) => ({ id: 'guide', text: `${source.name} ${message}` })),
  );
}
