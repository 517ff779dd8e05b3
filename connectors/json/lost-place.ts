/** Lost place: a place that the other side gave once and does not know any more, by what it answers. */
import { HubError } from '../../schema/errors.js';
import { BusinessError } from './business-error.js';
import { HttpStatus } from './http-status.js';

const NOT_KNOWN = [400, 404, 410, 422];
/** No such page, by the status. */
export const isUnknown = (error: unknown): boolean =>
  error instanceof HubError && error.cause instanceof HttpStatus && NOT_KNOWN.includes(error.cause.status);
export const mayBeLost = (error: unknown): error is HubError =>
  isUnknown(error) || (error instanceof HubError && error.code !== 'SOURCE_REFUSED' && error.cause instanceof BusinessError && !error.cause.busy);

/** What it becomes. */
export function lost(error: HubError, feed: boolean, source: string): HubError {
  const why = String(error.details.why ?? '');
  if (!feed) return new HubError('SOURCE_PLACE_LOST', { source, why }, error);
  // Begun anew unasked, a feed would leave out what it has forgotten, and nobody would know.
  const advice = 'feed 的位置不会自动放弃:请向对方确认变更日志保留多久;确已失效时运行 hub source reread 从头重读';
  return new HubError('SOURCE_MALFORMED', { source, why: `对方可能不再认得保存的位置(${why})。${advice}` }, error);
}
