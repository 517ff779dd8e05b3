/** Endpoint of a JSON source: its settings, opened; what the types `rest` and `graphql` share of them. */
import type { Clock } from '../contract.js';
import type { Http } from '../http.js';

export interface Endpoint {
  readonly source: string;
  readonly zone: string;
  readonly clock: Clock;
  readonly http: Http;
  /** Without credentials; its origin is the only one that is ever asked. */
  readonly base: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly encoding: 'gbk' | null;
  readonly login: Login | null;
  /** What must not be shown of its answers. */
  readonly secrets: readonly string[];
  /** Not to be asked before that moment: its own request (`Retry-After`). */
  readonly pause: { until: number };
  close(): Promise<void>;
}

export interface Login {
  /** The header that carries the token. */
  header(signal: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** This header was not taken: the next one is of a new login, unless another request has made it meanwhile. */
  refused(header: Readonly<Record<string, string>>): void;
}
