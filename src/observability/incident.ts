/** Incident: a failure that nobody foresaw: an error with a number, under which the log has the rest. */
import type { Logger } from 'pino';
import { HubError } from '../../schema/errors.js';
import { newId } from '../kit/ids.js';

/** What has a name already stays as it is. */
export function incident(cause: unknown, log: Pick<Logger, 'error'>, event: string, more: object = {}): HubError {
  if (cause instanceof HubError) return cause;
  const number = newId().slice(-8);
  log.error({ incident: number, err: cause, ...more }, event);
  return new HubError('INTERNAL', { incident: number }, cause);
}
