/** Ways in, as the file has them: each by its type, under a name of its own, and over https wherever a network is crossed. */
import { z } from 'zod';
import type { IdentityType } from '../../connectors/identity/contract.js';
import { isLoopback } from '../../connectors/loopback.js';
import { type Faults, listOfNames, type Path } from './faults.js';
import { strictly } from './mapping.js';
import { type Tree, tree } from './tree.js';

/** It needs the hub's store, and is no folder of connectors/identity. */
export const LOCAL = 'local';
export const LOCAL_TITLE = '本系统账号';
const noSettings = z.strictObject({});

export interface WayIn {
  readonly type: string;
  readonly name: string;
  readonly title: string | undefined;
  readonly settings: Tree;
}

/** As they are written; unless any are, accounts of the hub's own, where signing in is safe. */
export function waysIn(file: Tree): WayIn[] {
  if (file.identity === undefined) return networkFaults(file).length > 0 ? [] : [wayOf({ type: LOCAL })];
  return Array.isArray(file.identity) ? file.identity.map((each) => wayOf(tree(each))) : [];
}

function wayOf({ type, name, title, ...settings }: Tree): WayIn {
  return { type: String(type), name: String(name ?? type), title: title === undefined ? undefined : String(title), settings };
}

export function checkIdentity(file: Tree, types: ReadonlyMap<string, IdentityType>, faults: Faults): void {
  if (file.identity === undefined) return;
  const ways = waysIn(file);
  ways.forEach((way, i) => {
    const at = ['identity', i];
    const type = types.get(way.type);
    if (type || way.type === LOCAL) faults.check(strictly(type?.settings ?? noSettings), way.settings, at);
    else faults.addMissing([...at, 'type'], `没有名为 ${way.type} 的登录方式${listOfNames([LOCAL, ...types.keys()])}`);
    const twin = ways.findIndex((each) => each.name === way.name || (way.type === LOCAL && each.type === LOCAL));
    if (twin < i) faults.add([...at, 'name'], way.type === LOCAL ? 'local 只能有一个' : `名称 ${way.name} 重复:同一类型有几个时请各写 name`);
  });
  if (ways.length > 0) for (const { path, message } of networkFaults(file)) faults.add(path, message);
}

/** Where nothing of it is written, signing in is closed instead: the keys of programs go on working as before. */
export function identityNotices(file: Tree): { path: Path; message: string }[] {
  if (file.identity !== undefined) return [];
  return networkFaults(file).map(({ path, message }) => ({ path, message: `登录没有开放:${message};不需要登录的请写 identity: []` }));
}

/** What signing in lacks beyond loopback, each with what would be right. */
function networkFaults(file: Tree): { path: Path; message: string }[] {
  const { host = '127.0.0.1', publicUrl, tls, insecure, trustedProxies } = tree(file.server);
  const url = typeof publicUrl === 'string' && URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (isLoopback(String(host)) && (publicUrl === undefined || (url !== null && isLoopback(url.hostname)))) return [];
  const at = ['server', 'publicUrl'];
  if (publicUrl === undefined) return [{ path: at, message: '本机以外登录须写明 server.publicUrl,如 https://hub.example' }];
  // What is no address is a fault of its own.
  if (url === null || insecure === true) return [];
  if (url.protocol === 'http:')
    return [{ path: at, message: '本机以外登录须用 https,否则密码与会话可被截获:请改为 https:// 的网址;确需明文时写明 server.insecure: true' }];
  const proxied = Array.isArray(trustedProxies) && trustedProxies.length > 0;
  if (tls !== undefined || proxied) return [];
  const message = '网址为 https,而 https 由谁提供没有写明:请写 server.tls(本系统自己的证书),或 server.trustedProxies(前面代理的地址)';
  return [{ path: at, message }];
}
