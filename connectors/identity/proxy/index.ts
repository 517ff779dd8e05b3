/** Identity type `proxy`: a gateway in front signs people in and hands the name on in a header, signed with a secret that both know. */
import { BlockList, isIPv6 } from 'node:net';
import { HubError } from '../../../schema/errors.js';
import type { Claims, HandedOn, HeaderProvider, IdentityContext, IdentityType } from '../contract.js';
import { subjectOf } from '../told.js';
import { type ProxySettings, settings } from './settings.js';
import { signatureFault } from './signature.js';

export const identityType: IdentityType = {
  name: 'proxy',
  title: '统一门户',
  settings,
  open: (raw, context) => new Gateway(settings.parse(raw), context),
};

class Gateway implements HeaderProvider {
  readonly sort = 'header';
  private readonly header: string;
  private readonly signed: string;
  private readonly listed: BlockList;

  constructor(
    private readonly own: ProxySettings,
    private readonly context: IdentityContext,
  ) {
    this.header = own.header.toLowerCase();
    this.signed = `${this.header}-signature`;
    this.listed = listOf(own.from);
  }

  identify({ rawHeaders, address }: HandedOn): Claims | null {
    const [names, signatures] = [valuesOf(rawHeaders, this.header), valuesOf(rawHeaders, this.signed)];
    if (names.length === 0 && signatures.length === 0) return null;
    const [name, signature] = [names[0], signatures[0]];
    if (!this.isListed(address)) throw this.refused('不是来自所列的网关地址');
    if (names.length !== 1 || signatures.length > 1) throw this.refused('请求头重复,或只有签名没有用户');
    if (name?.spelling !== this.header || (signature && signature.spelling !== this.signed)) throw this.refused('请求头的写法以下划线代替了横线');
    // Node hands the bytes of a header on one by one.
    const bytes = Buffer.from(name.value, 'latin1');
    const fault = signatureFault(signature?.value ?? '', bytes, this.own.secret, this.context.clock.now());
    if (fault !== null) throw this.refused(fault);
    const subject = subjectOf(textOf(bytes));
    if (subject === null) throw this.refused('用户为空、过长、不是 UTF-8,或含有控制字符');
    const issuedAt = Number(signature?.value.split(':')[0]) * 1000;
    return { subject, authority: this.header, name: null, account: subject, session: null, issuedAt };
  }

  signOut() {
    return { url: null, rest: `在${this.context.title}的登录没有结束:请在其页面退出,或关闭浏览器。` };
  }

  async close() {}

  /** An IPv4 address may come as a socket for both families writes it (`::ffff:10.0.0.2`): the list knows that. */
  private isListed(address: string): boolean {
    return this.listed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  }

  private refused(why: string): HubError {
    return new HubError('PROXY_UNSIGNED', { provider: this.context.title, why });
  }
}

interface Found {
  readonly spelling: string;
  readonly value: string;
}

/** Under every spelling that a server behind might take for this name: what a stranger sends beside the gateway's own must not go unseen. */
function valuesOf(rawHeaders: readonly string[], header: string): Found[] {
  const found: Found[] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const spelling = (rawHeaders[i] as string).toLowerCase();
    if (spelling.replaceAll('_', '-') === header) found.push({ spelling, value: rawHeaders[i + 1] as string });
  }
  return found;
}

function listOf(from: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of from) {
    const [address, bits] = each.split('/') as [string, string | undefined];
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
