/** Actor type: who acts, and by which way in. */
import type { Viewer } from '../../schema/organisation.js';

export interface Actor extends Viewer {
  readonly via: 'page' | 'api' | 'cli';
  /** Where the request came from. */
  readonly address?: string;
}
