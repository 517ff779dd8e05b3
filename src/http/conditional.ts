/**
 * Conditional GET: an answer's tag is made of all it hangs on: who asks and what they may see, the operation with its variables, program,
 * configuration and schema, and the last commit that changed what can be asked. It is known before anything is read.
 */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Request } from '../../resolvers/engine/compiled.js';
import { followsOf } from '../../resolvers/engine/follows.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Hub } from '../api.js';

export interface Conditional {
  /** Null where the answer may change without a commit: it follows the clock, or is none of a query that can be read. */
  tagOf(request: Request, viewer: Viewer): Promise<string | null>;
}

const LENGTH = 27;
const digest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, LENGTH);

export function openConditional(hub: Hub, schema: GraphQLSchema): Conditional {
  const edition = digest([hub.edition, printSchema(schema)]);
  const follows = followsOf(schema);
  return {
    async tagOf({ query, operationName, variables }, { name, role, districts, documents }) {
      const by = typeof query === 'string' ? follows(query, operationName) : 'CLOCK';
      if (by === 'CLOCK') return null;
      const day = by === 'DAY' ? hub.today() : null;
      const asked = [query, operationName ?? null, variables ?? null];
      // Read before the answer is: what is committed in between makes the next tag another one.
      return `W/"${digest([edition, name, role, districts, documents ?? null, ...asked, day, await hub.answersAt()])}"`;
    },
  };
}

const opaque = (tag: string): string => tag.replace(/^W\//, '');
// Apache's compression writes what it did into the tag.
const uncompressed = (tag: string): string => tag.replace(/(?:--?|;)(?:gzip|br|zstd|deflate)"$/, '"');

/** `If-None-Match: *` means any answer; whether the caller has one at all shows when it is made. */
export const isAny = (given: string | undefined): boolean => given?.trim() === '*';

/** Whether `If-None-Match` names this tag; compared weakly, as for GET it has to be. */
export function isUnchanged(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  return (given.match(/(?:W\/)?"[^"]*"/g) ?? []).some((each) => opaque(each) === opaque(tag) || uncompressed(opaque(each)) === opaque(tag));
}

export const PRIVATE = 'private, no-cache';
export const VARIES = 'Authorization, Accept, Accept-Encoding, Origin';

/** @param tag null: the answer may be kept by nobody without asking again, and has nothing to ask by */
export function markAnswer(response: ServerResponse, tag: string | null): void {
  response.setHeader('cache-control', PRIVATE);
  response.setHeader('vary', VARIES);
  if (tag !== null) response.setHeader('etag', tag);
}

export function sendUnchanged(response: ServerResponse, tag: string): void {
  markAnswer(response, tag);
  response.writeHead(304).end();
}
