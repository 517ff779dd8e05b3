/** A route as a value, and what its handler is given. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '../../schema/organisation.js';
import type { Right } from '../access/rights.js';
import type { Hub } from '../api.js';
import type { Database } from '../db/database.js';
import type { Metrics } from '../observability/metrics.js';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The query string behind the `?`. */
  readonly query: string | undefined;
}

export interface ViewerExchange extends Exchange {
  readonly viewer: Viewer;
  /** Runs `work` when it is its turn. Nothing in it may wait for the client: few are under way at once, and one that is slow would hold up all. */
  readonly admitted: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface Graphql {
  answer(exchange: ViewerExchange): Promise<void>;
  stop(): Promise<void>;
}

/** What handlers work with. */
export interface RouteParts {
  readonly db: Pick<Database, 'read' | 'writable' | 'dialect'>;
  readonly metrics: Pick<Metrics, 'text'>;
}

/** Null in a process that only works: it answers public routes alone. */
export interface ViewerRouteParts {
  readonly hub: Hub;
  readonly graphql: Graphql;
}

interface Address {
  /** ANY: the handler itself refuses what it does not take. */
  readonly method: 'GET' | 'ANY';
  readonly path: string;
  readonly title: string;
}

/** No key is needed, so no personal data is shown. */
export interface PublicRoute extends Address {
  readonly public: true;
  handler(parts: RouteParts, exchange: Exchange): Promise<void>;
}

export interface ViewerRoute extends Address {
  readonly public: false;
  /** BY_FIELD: each root field of GraphQL has a right of its own. */
  readonly right: Right | 'BY_FIELD';
  handler(parts: ViewerRouteParts, exchange: ViewerExchange): Promise<void>;
}

export type Route = PublicRoute | ViewerRoute;
