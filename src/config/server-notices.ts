/** Notices of the server: keys that would cross a network in plain text. */
import { isLoopback } from '../../connectors/loopback.js';
import type { Path } from './faults.js';
import { type Tree, tree } from './tree.js';

/** Loopback, TLS of its own, a proxy in front that is told of, or what is said to be meant. */
export function serverNotices(file: Tree): { path: Path; message: string }[] {
  const { host = '127.0.0.1', tls, insecure, trustedProxies } = tree(file.server);
  const proxied = Array.isArray(trustedProxies) && trustedProxies.length > 0;
  if (isLoopback(String(host)) || tls !== undefined || insecure === true || proxied) return [];
  const message = '本机以外的 http 是明文,密钥可被截获:请配置 tls,或经可信代理(trustedProxies)提供 https;确需明文时写明 insecure: true';
  return [{ path: ['server', 'host'], message }];
}
