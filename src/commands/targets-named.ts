/** Target lookup by a name that a person wrote; NOT_FOUND names those that are configured. */
import { HubError } from '../../schema/errors.js';
import { echo } from '../../schema/spelling/bounded.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';

/** @param name all where it is null */
export function targetsNamed(targets: readonly DeliveryTarget[], name: string | null): readonly DeliveryTarget[] {
  const found = name === null ? targets : targets.filter((target) => target.name === name);
  if (name === null || found.length > 0) return found;
  throw new HubError('NOT_FOUND', { what: `推送目标 ${echo(name)}(已配置:${targets.map((target) => target.name).join('、')})` });
}
