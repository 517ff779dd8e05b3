/** The desk's documents: those of hand-drawn pages and those made from the kinds fit the schema, and none costs more than a quarter of a limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type GraphQLSchema, type OperationDefinitionNode, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage } from '../gateway/stage.js';
import { checkCost } from '../../resolvers/engine/cost/check.js';
import { COST_LIMITS } from '../../resolvers/engine/cost/limits.js';
import { nothingLeftOut } from '../../resolvers/engine/left-out.js';
import { freeMeter } from '../../resolvers/engine/meter.js';
import { buildGraphqlSchema } from '../../resolvers/schema.js';
import { documentHash } from '../../src/documents/document.js';
import { deskDocuments } from '../../src/documents/kind-documents.js';
import type { Hub } from '../../src/api.js';

const FOLDER = 'dashboard/desk/documents';
// As many rows as the desk takes at a time (dashboard/desk/list/pages.ts).
const PAGE = 100;
// As large as the city's lists are: 46 900 acts a year for some years.
const ROWS = 500_000;

let stage: Awaited<ReturnType<typeof openStage>>;
let schema: GraphQLSchema;
let all: readonly { readonly name: string; readonly text: string }[];
beforeAll(async () => {
  stage = await openStage('sqlite');
  schema = buildGraphqlSchema(stage.hub.kinds);
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const drawn = files.map((file) => ({ name: basename(file, '.graphql'), text: readFileSync(join(FOLDER, file), 'utf8') }));
  all = [...drawn, ...deskDocuments(stage.hub.kinds)];
});
afterAll(() => stage.close());

it('fit the schema, each with one operation whose name is told', () => {
  const faults = all.flatMap(({ name, text }) => {
    const document = parse(text);
    const named = document.definitions.filter(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode[];
    const own = named.length === 1 && named[0]?.name?.value !== undefined ? [] : [`${name}: not one named operation`];
    return [...own, ...validate(schema, document, [...specifiedRules, nothingLeftOut]).map(({ message }) => `${name}: ${message}`)];
  });
  expect(faults).toEqual([]);
});

it('cost at most a quarter of each limit, with all that they can be asked with', () => {
  const hub = { sizes: { version: 1, rows: () => ROWS, refresh: async () => undefined } } as unknown as Hub;
  const viewer = { name: 'x', role: 'CITY_ADMIN', districts: '*' } as const;
  const costs = all
    .filter(({ text }) => validate(schema, parse(text)).length === 0)
    .map(({ name, text }) => {
      const document = parse(text);
      const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition') as OperationDefinitionNode;
      const variables = { id: 'x', first: PAGE, orderBy: [{ day: 'DESC' }], logs: true, personal: true };
      const { statements, rows, bytes } = checkCost({ schema, document, operation, variables }, { hub, viewer, meter: freeMeter() });
      return { name, statements, rows, bytes };
    });
  const over = costs.filter((cost) => (Object.keys(COST_LIMITS) as (keyof typeof COST_LIMITS)[]).some((part) => cost[part] > COST_LIMITS[part] / 4));
  expect(costs.length).toBeGreaterThan(3 * stage.hub.kinds.length);
  expect(over).toEqual([]);
});

it('are told by name with their hash, and asked by it', async () => {
  const url = new URL('/desk/documents.json', stage.server.url);
  const names = (await (await fetch(url)).json()) as Record<string, string>;
  for (const { name, text } of deskDocuments(stage.hub.kinds)) expect(names[name]).toBe(documentHash(text));
  const answer = await stage.post('city', JSON.stringify({ documentId: names['list:itemClaim'], variables: { first: 1 } }));
  expect(answer).toMatchObject({ status: 200, data: { rows: { nodes: [] } } });
});
