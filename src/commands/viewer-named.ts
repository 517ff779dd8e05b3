/** Viewer lookup by the name that a person wrote; NOT_FOUND names those that are configured. */
import { HubError } from '../../schema/errors.js';

export function viewerNamed(viewers: readonly string[], name: string): void {
  if (!viewers.includes(name)) throw new HubError('NOT_FOUND', { what: `密钥 ${name}(viewers 中已配置:${viewers.join('、')})` });
}
