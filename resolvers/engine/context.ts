/** Context of one request: the hub, its viewer, reads bound to them, and the loaders of this request. */
import type { City, Viewer } from '../../schema/organisation.js';
import type { Hub, Queries } from '../../src/api.js';
import { Loaders } from './loaders.js';
import { freeMeter, type Meter } from './meter.js';

export interface Context {
  readonly hub: Hub;
  readonly viewer: Viewer;
  readonly queries: Queries;
  readonly loaders: Loaders;
  readonly meter: Meter;
  /** Where the request came from; none where nothing came by HTTP. */
  readonly address?: string;
  /** Set where a compiled query reads prefetched fields as plain properties; whether such a read failed. */
  readonly plain?: { failed: boolean };
}

/** Who asks, and of which city: by it codes in filters are checked. */
export const askingOf = ({ hub, viewer }: Context): { readonly city: City; readonly viewer: Viewer } => ({ city: hub.city, viewer });

/** A new context for one request; loaders must not outlive it, they remember what this viewer saw. */
export function contextOf(hub: Hub, viewer: Viewer, meter: Meter = freeMeter(), address?: string): Context {
  const queries = hub.queries(viewer);
  return { hub, viewer, queries, loaders: new Loaders(queries), meter, ...(address !== undefined && { address }) };
}
