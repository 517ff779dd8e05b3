/** Check of a document before it is trusted: it fits the schema, its one operation is a named query or mutation, and it is within the limits. */
import { GraphQLError, type GraphQLSchema, specifiedRules, validate } from 'graphql';
import { checkCost } from '../../resolvers/engine/cost/check.js';
import { nothingLeftOut } from '../../resolvers/engine/left-out.js';
import { freeMeter } from '../../resolvers/engine/meter.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Hub } from '../api.js';
import { type DocumentText, parsed, refused } from './document-file.js';
import { documentHash, type TrustedDocument } from './document.js';

const MOST_BYTES = 262_144;
const MOST_FAULTS = 5;
const LONGEST_NAME = 200;

// What it costs in a store hangs on its size and its viewer, and is asked when it runs; what no store changes is told now.
const EMPTY = { sizes: { version: 0, rows: () => 0, refresh: async () => undefined } } as unknown as Hub;
const ALL: Viewer = { name: '', role: 'CITY_ADMIN', districts: '*' };

export function checkedDocument(schema: GraphQLSchema, { place, text }: DocumentText): TrustedDocument {
  if (Buffer.byteLength(text) > MOST_BYTES) throw refused(place, `文本超过 ${MOST_BYTES / 1024} KiB`);
  const document = parsed(text, place);
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const [operation] = operations;
  if (!operation || operations.length > 1) throw refused(place, '每份文档应有且只有一个操作');
  const name = operation.name?.value;
  if (!name || name.length > LONGEST_NAME) throw refused(place, '操作没有名称(或名称过长):请写作 query 名称 { … },指标与日志按它记录');
  if (operation.operation === 'subscription') throw refused(place, '不支持 subscription');
  const faults = validate(schema, document, [...specifiedRules, nothingLeftOut], { maxErrors: MOST_FAULTS });
  if (faults.length > 0) throw refused(place, faults.map(faultText).join(';'));
  try {
    checkCost({ schema, document, operation, variables: {} }, { hub: EMPTY, viewer: ALL, meter: freeMeter() });
  } catch (error) {
    if (error instanceof GraphQLError) throw refused(place, error.message);
    throw error;
  }
  return { hash: documentHash(text), operation: name, text };
}

const faultText = ({ message, locations }: GraphQLError): string => `${locations?.[0] ? `第 ${locations[0].line} 行 ` : ''}${message}`;
