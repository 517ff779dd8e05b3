/**
 * Conditional GET: an answer's tag is made of all it hangs on: who asks and what they may see, the operation with its variables, program,
 * configuration and schema, and the last commit that changed what can be asked. It is known before anything is read.
 */
import { createHash } from 'node:crypto';
import { type GraphQLSchema, printSchema } from 'graphql';
import { followsOf } from '../../resolvers/engine/follows.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Hub } from '../api.js';
import type { Executed } from './executed.js';
import type { GraphqlRequest } from './graphql-request.js';

export interface Conditional {
  /** Null where the answer may change without a commit: it follows the clock, or is none of a query that can be read. */
  tagOf(request: GraphqlRequest, viewer: Viewer): Promise<string | null>;
}

const LENGTH = 27;
const digest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, LENGTH);

export function openConditional(hub: Hub, schema: GraphQLSchema): Conditional {
  const edition = digest([hub.edition, printSchema(schema)]);
  const follows = followsOf(schema);
  return {
    async tagOf({ query, operationName, variables }, { name, role, districts, department, person, documents }) {
      const by = typeof query === 'string' ? follows(query, operationName) : 'CLOCK';
      if (by === 'CLOCK') return null;
      const day = by === 'DAY' ? hub.today() : null;
      const asked = [query, operationName ?? null, variables ?? null];
      // Read before the answer is: what is committed in between makes the next tag another one.
      const asking = [name, role, districts, department ?? null, person ?? null, documents ?? null];
      return `W/"${digest([edition, ...asking, ...asked, day, await hub.answersAt()])}"`;
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

const PRIVATE = { 'cache-control': 'private, no-cache', vary: 'Authorization, Accept, Accept-Encoding, Origin, X-GraphQL-Cost' };

/** @param tag null: nobody may keep the answer without asking again, and there is nothing to ask by; nor has what failed, it is to be asked again */
export function withTag(executed: Executed, tag: string | null): Executed {
  const kept = tag !== null && !executed.failed && executed.status === 200;
  return { ...executed, headers: { ...executed.headers, ...PRIVATE, ...(kept && { etag: tag }) } };
}

export const unchanged = (tag: string): Executed => ({ operation: null, failed: false, status: 304, text: null, headers: { ...PRIVATE, etag: tag } });
