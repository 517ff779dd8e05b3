/** A route as a value, what its handler is given, and what it answers. */
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { City, Viewer } from '../../schema/organisation.js';
import type { Right } from '../access/rights.js';
import type { DeskDocuments, Hub } from '../api.js';
import type { Database } from '../db/database.js';
import type { Metrics } from '../observability/metrics.js';
import type { People } from '../people/open.js';
import type { GraphQLSchema } from 'graphql';
import type { Identification } from './identification.js';
import type { Tickets } from './tickets.js';
import type { Origin } from './origin.js';
import type { OpenedWay } from '../connectors/open-identity.js';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The query string behind the `?`. */
  readonly query: string | undefined;
}

export interface ViewerExchange extends Exchange {
  readonly viewer: Viewer;
  /** Runs `work` when it is its turn. Nothing in it may wait for the client: few are under way at once, and one that is slow would hold up all. */
  readonly admitted: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What leaves: the carrier adds what every answer bears (answer.ts). */
export interface HttpAnswer {
  readonly status: number;
  /** Null: none, as with 204 and 304. */
  readonly body: string | Readable | null;
  /** JSON unless said. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
}

export interface Graphql {
  readonly schema: GraphQLSchema;
  answer(exchange: ViewerExchange): Promise<HttpAnswer>;
  stop(): Promise<void>;
}

/** What handlers work with. */
export interface RouteParts {
  readonly db: Pick<Database, 'read' | 'writable' | 'dialect'>;
  readonly metrics: Pick<Metrics, 'text'>;
  /** None in a process that only works. */
  readonly desk?: DeskDocuments | null;
  /** Whether this process takes no more requests. */
  readonly closing?: () => boolean;
  /** Null in a process where nobody signs in. */
  readonly signIn?: SignInParts | null;
}

/** What the routes of signing in work with. */
export interface SignInParts {
  readonly people: People;
  readonly identification: Pick<Identification, 'session' | 'ownSession'>;
  readonly origin: Origin;
  readonly city: City;
  readonly ways: readonly OpenedWay[];
  readonly idleMs: number;
  readonly demo: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Null in a process that only works: it answers public routes alone. */
export interface ViewerRouteParts {
  readonly hub: Hub;
  readonly graphql: Graphql;
  readonly tickets: Tickets;
  readonly log: Pick<Logger, 'info'>;
}

interface Address {
  /** HEAD goes with GET, and OPTIONS with all. */
  readonly methods: readonly ('GET' | 'POST')[];
  readonly path: string;
  readonly title: string;
}

/** No key is needed, so no personal data is shown. */
export interface PublicRoute extends Address {
  readonly public: true;
  handler(parts: RouteParts, exchange: Exchange): Promise<HttpAnswer>;
}

export interface ViewerRoute extends Address {
  readonly public: false;
  /** All of them are required; BY_FIELD: each root field of GraphQL has a right of its own. */
  readonly rights: readonly Right[] | 'BY_FIELD';
  handler(parts: ViewerRouteParts, exchange: ViewerExchange): Promise<HttpAnswer>;
}

export type Route = PublicRoute | ViewerRoute;
