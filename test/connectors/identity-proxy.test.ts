/** Identity type `proxy`: of a real request's headers the gateway's own signed word is believed, and nothing that looks like it. */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims, HandedOn, HeaderProvider } from '../../connectors/identity/contract.js';
import { identityType } from '../../connectors/identity/proxy/index.js';
import { openHttp } from '../../connectors/http.js';
import type { HubError } from '../../schema/errors.js';

const NOW = Date.parse('2026-11-30T02:00:00.400Z');
const SECRET = 'a-secret-of-24-characters';
const settings = { header: 'X-User', from: ['127.0.0.1', '10.1.0.0/16', 'fd00::/8'], secret: SECRET };

/** As a gateway of another make would do it. */
const sign = (user: Buffer | string, at = NOW, secret = SECRET): string => {
  const seconds = Math.floor(at / 1000);
  return `${seconds}:${createHmac('sha256', secret).update(user).update(`|${seconds}`).digest('hex')}`;
};

let provider: HeaderProvider;
let port: number;
const seen: HandedOn[] = [];
const server = createServer((request, response) => {
  seen.push({ rawHeaders: request.rawHeaders, address: request.socket.remoteAddress ?? '' });
  response.end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  const context = { name: 'proxy', title: '市门户', clock: { now: () => NOW }, log: pino({ level: 'silent' }), http: openHttp() };
  provider = identityType.open(settings, context) as HeaderProvider;
});
afterAll(() => server.close());

/** The lines go over the wire as they are: no client would send them so. */
async function sent(...lines: (string | Buffer)[]): Promise<HandedOn> {
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n');
  for (const line of lines) socket.write(Buffer.concat([Buffer.from(line), Buffer.from('\r\n')]));
  socket.write('\r\n');
  await new Promise((resolve) => socket.resume().on('close', resolve));
  return seen.at(-1) as HandedOn;
}

const identify = async (...lines: (string | Buffer)[]): Promise<Claims | null> => provider.identify(await sent(...lines));
async function refusal(...lines: (string | Buffer)[]): Promise<string> {
  const error = await identify(...lines).then(
    () => null,
    (thrown: HubError) => thrown,
  );
  expect(error).toMatchObject({ code: 'PROXY_UNSIGNED', status: 401 });
  expect(error?.message).toContain('市门户');
  return String(error?.details.why);
}

const good = ['X-User: zhangsan', `X-User-Signature: ${sign('zhangsan')}`] as const;

describe('a name that the gateway signed', () => {
  it('is whom it names', async () => {
    expect(await identify(...good)).toEqual({
      subject: 'zhangsan',
      authority: 'x-user',
      name: null,
      account: 'zhangsan',
      session: null,
      issuedAt: Math.floor(NOW / 1000) * 1000,
    });
  });

  it('may be written in any case, in UTF-8, and with spaces in it', async () => {
    expect(await identify('x-user: zhangsan', `X-USER-SIGNATURE: ${sign('zhangsan').toUpperCase()}`)).toMatchObject({ subject: 'zhangsan' });
    const name = Buffer.from('张 三@鄂州');
    expect(await identify(Buffer.concat([Buffer.from('X-User: '), name]), `X-User-Signature: ${sign(name)}`)).toMatchObject({
      subject: '张 三@鄂州',
    });
  });

  it('may be a minute old, and a few seconds ahead', async () => {
    for (const at of [NOW - 60_000, NOW - 59_000, NOW + 4_000])
      expect(await identify('X-User: a', `X-User-Signature: ${sign('a', at)}`)).toMatchObject({ subject: 'a' });
  });

  it('comes from a listed address, however a socket writes it', async () => {
    const { rawHeaders } = await sent(...good);
    for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '10.1.255.255', '::ffff:10.1.2.3', 'fd12::1'])
      expect(provider.identify({ rawHeaders, address })).not.toBeNull();
    for (const address of ['10.2.0.1', '::1', '::ffff:10.2.0.1', '192.168.0.1', '', 'fe80::1', 'nonsense'])
      expect(() => provider.identify({ rawHeaders, address })).toThrow(/不是来自所列/);
  });
});

describe('is refused:', () => {
  it.each<[string, readonly (string | Buffer)[], RegExp]>([
    ['a name without a signature', ['X-User: admin'], /没有签名/],
    ['an empty signature', ['X-User: admin', 'X-User-Signature:'], /没有签名/],
    ['a signature without a name', [good[1]], /只有签名/],
    ['another name', ['X-User: admin', good[1]], /签名不符/],
    ['another secret', ['X-User: admin', `X-User-Signature: ${sign('admin', NOW, 'another-secret-of-theirs')}`], /签名不符/],
    ['another time', ['X-User: zhangsan', `X-User-Signature: ${sign('zhangsan').replace(/^\d+/, (at) => String(Number(at) + 1))}`], /签名不符/],
    ['the name twice', [good[0], ...good], /重复/],
    ['two names', ['X-User: admin', ...good], /重复/],
    ['the signature twice', [...good, good[1]], /重复/],
    ['an underscore for the dash', ['X_User: zhangsan', good[1]], /下划线/],
    ['an underscore beside the right one', ['X_User: admin', ...good], /重复/],
    ['an underscore in the signature', [good[0], `X-User_Signature: ${sign('zhangsan')}`], /下划线/],
    ['one of ten minutes ago', ['X-User: a', `X-User-Signature: ${sign('a', NOW - 600_000)}`], /早于 60 秒/],
    ['one of 61 seconds ago', ['X-User: a', `X-User-Signature: ${sign('a', NOW - 61_000)}`], /早于 60 秒/],
    ['one of the future', ['X-User: a', `X-User-Signature: ${sign('a', NOW + 60_000)}`], /未来/],
    ['an empty name', ['X-User:', `X-User-Signature: ${sign('')}`], /为空/],
    ['a name that is too long', [`X-User: ${'a'.repeat(256)}`, `X-User-Signature: ${sign('a'.repeat(256))}`], /过长/],
    ['a name that is no UTF-8', [Buffer.from('X-User: \xd5\xc5', 'latin1'), `X-User-Signature: ${sign(Buffer.from('\xd5\xc5', 'latin1'))}`], /UTF-8/],
    ['a time that is no number', ['X-User: a', `X-User-Signature: now:${'0'.repeat(64)}`], /写法不对/],
  ])('%s', async (_, lines, why) => {
    expect(await refusal(...lines)).toMatch(why);
  });
});

it('nobody is named where the gateway names nobody', async () => {
  expect(await identify()).toBeNull();
  expect(await identify('X-Users: a', 'X-Forwarded-For: 127.0.0.1')).toBeNull();
});

it('what goes on behind the gateway after signing out is said', () => {
  expect(provider.signOut()).toEqual({ url: null, rest: expect.stringContaining('市门户') });
});
