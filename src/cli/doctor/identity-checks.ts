/** Checks of the ways in: whether each provider answers, its clock beside ours, and whether people sign in over plain http. */
import type { AppOptions } from '../../app-options.js';
import { staysPrivate } from '../../../connectors/loopback.js';
import { type OpenedWay, openIdentity } from '../../connectors/open-identity.js';
import type { Check } from './check.js';

type Options = Pick<AppOptions, 'config' | 'types' | 'clock' | 'log'>;

export async function identityChecks(options: Options): Promise<Check[]> {
  const opened = openIdentity(options);
  try {
    const found = await Promise.all(opened.ways.map(wayCheck));
    return [...networkCheck(options), ...found.filter((each) => each !== null)];
  } finally {
    await opened.close();
  }
}

async function wayCheck({ name, title, provider }: OpenedWay): Promise<Check | null> {
  if (provider?.sort !== 'redirect') return null;
  const check = `登录方式 ${name}`;
  try {
    await provider.probe();
    return { name: check, ok: true, message: `${title}有应答` };
  } catch (error) {
    return { name: check, ok: false, message: (error as Error).message };
  }
}

export function networkCheck({ config: { identity, server } }: Pick<Options, 'config'>): Check[] {
  if (identity.length === 0 || server.publicUrl === null || staysPrivate(server.publicUrl)) return [];
  const message = '登录经明文 http(insecure: true):密码与会话可在网络上被截获,请尽快改用 https';
  return [{ name: '登录', ok: true, advice: true, message }];
}
