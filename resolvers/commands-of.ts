/** Commands bound to who asks: a person acts on a page, a key through the interface. */
import type { Commands } from '../src/api.js';
import type { Context } from './engine/context.js';

export const commandsOf = ({ hub, viewer, address }: Context): Commands =>
  hub.commands({ ...viewer, via: viewer.person === undefined ? 'api' : 'page', ...(address !== undefined && { address }) });
