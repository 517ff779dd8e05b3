/** What a resolver is handed with each request: the hub, who asks, what they may do, and the loaders of this one request. */
import type { Right, Viewer } from '../../schema/organisation.js';
import type { Hub } from '../../src/api.js';
import { Loaders } from './loaders.js';

export interface Context {
  readonly hub: Hub;
  readonly viewer: Viewer;
  /** Throws FORBIDDEN where the viewer's role may not. */
  readonly permit: (act: Right) => void;
  readonly loaders: Loaders;
  /** There where a compiled query reads what was read ahead as plain properties; whether such a read failed. */
  readonly plain?: { failed: boolean };
}

/** A new context for one request; loaders must not outlive it, they remember what this viewer saw. */
export function contextOf(hub: Hub, viewer: Viewer, permit: (viewer: Viewer, act: Right) => void): Context {
  return { hub, viewer, permit: (act) => permit(viewer, act), loaders: new Loaders(hub, viewer) };
}
