/** Ways in, as a configuration has them: each fault with its place and what would be right, and nobody signs in over an open network unsaid. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { HubError } from '../../schema/errors.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import { loadConfig } from '../../src/config/load.js';
import { publicUrlOf, returnUrlOf } from '../../src/config/public-url.js';
import type { HubConfig } from '../../src/config/shape.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { jobs } from '../../src/jobs/jobs.js';
import { certificate, key } from '../support/tls.js';

const folder = mkdtempSync(join(tmpdir(), 'hub-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [kinds, profiles, types] = [await loadKinds(), await loadProfiles(), await loadConnectors()];

type Tree = Readonly<Record<string, unknown>>;

function load(identity: unknown, server: Tree = {}, env: Record<string, string> = {}): HubConfig {
  const file = {
    city: { code: '420700', name: '鄂州市', uscc: '11420700MB00000008' },
    districts: [{ code: 'city', name: '市直', areaNumber: '420700', level: '2' }],
    server,
    ...(identity !== undefined && { identity }),
  };
  writeFileSync(join(folder, 'hub.yaml'), stringify(file));
  const declared = { kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets, identityTypes: types.identities };
  return loadConfig({ file: join(folder, 'hub.yaml'), env: { HUB_DATA: folder, ...env }, ...declared });
}

function faultsOf(identity: unknown, server: Tree = {}): string[] {
  try {
    load(identity, server);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    return String((error as HubError).details.faults).split('\n');
  }
}

const oidc = { type: 'oidc', issuer: 'https://sso.example/realms/city', clientId: 'hub' };
const cas = { type: 'cas', url: 'https://sso.example/cas' };
const proxy = { type: 'proxy', header: 'x-user', from: ['10.0.0.2'], secret: 'a-secret-of-24-characters' };
const local = { type: 'local' };

describe('the ways in', () => {
  it('have their names, titles and settings, secrets filled in', () => {
    const ways = [local, { ...oidc, clientSecret: '${SECRET}' }, { ...cas, name: 'portal', title: '政务门户' }, proxy];
    expect(load(ways, {}, { SECRET: 'p@ss/word of the hub' }).identity).toMatchObject([
      { name: 'local', type: 'local', title: '本系统账号', settings: {} },
      { name: 'oidc', title: '统一身份认证', settings: { issuer: oidc.issuer, clientSecret: 'p@ss/word of the hub', clockTolerance: '120s' } },
      { name: 'portal', type: 'cas', title: '政务门户', settings: { url: cas.url, validate: 'serviceValidate' } },
      { name: 'proxy', title: '统一门户', settings: { header: 'x-user', from: ['10.0.0.2'] } },
    ]);
  });

  it('are the hub’s own accounts unless they are written, and none where none are', () => {
    expect(load(undefined).identity.map(({ name }) => name)).toEqual(['local']);
    expect(load([]).identity).toEqual([]);
  });

  it.each<[string, unknown, string, RegExp]>([
    ['an unknown type', [{ type: 'ldap' }], 'identity[0].type', /没有名为 ldap 的登录方式,可用:local、cas、oidc、proxy/],
    ['an unknown key', [{ ...oidc, clientID: 'x' }], 'identity[0].clientID', /未知的键;此处可用:issuer、clientId/],
    ['an unknown key of local', [{ ...local, url: 'x' }], 'identity[0].url', /未知的键/],
    ['an unknown key of cas', [{ ...cas, uri: 'x' }], 'identity[0].uri', /未知的键/],
    ['a missing key', [{ type: 'oidc', issuer: oidc.issuer }], 'identity[0].clientId', /缺少此项/],
    ['a name that no address carries', [{ ...oidc, name: '市局' }], 'identity[0].name', /小写字母开头/],
    ['two of one name', [oidc, { ...oidc, clientId: 'other' }], 'identity[1].name', /请各写 name/],
    ['a second local', [local, { ...local, name: 'other' }], 'identity[1].name', /只能有一个/],
    ['an issuer on plain http', [{ ...oidc, issuer: 'http://10.0.0.5/realms/city' }], 'identity[0].issuer', /应为 https/],
    ['an issuer with a query', [{ ...oidc, issuer: `${oidc.issuer}?a=1` }], 'identity[0].issuer', /不带参数/],
    ['an issuer that is none', [{ ...oidc, issuer: 'sso.example' }], 'identity[0].issuer', /完整网址/],
    ['a tolerance that is no span', [{ ...oidc, clockTolerance: 'much' }], 'identity[0].clockTolerance', /120s/],
    ['a tolerance of a day', [{ ...oidc, clockTolerance: '1d' }], 'identity[0].clockTolerance', /最长 1h/],
    ['a CAS on plain http', [{ ...cas, url: 'http://10.0.0.5/cas' }], 'identity[0].url', /insecure: true/],
    ['a CAS with a query', [{ ...cas, url: `${cas.url}?x` }], 'identity[0].url', /不带参数/],
    ['a way of validating that is none', [{ ...cas, validate: 'validate' }], 'identity[0].validate', /serviceValidate/],
    ['a header that is none', [{ ...proxy, header: 'x user' }], 'identity[0].header', /请求头的名称/],
    ['a header with an underscore', [{ ...proxy, header: 'x_user' }], 'identity[0].header', /横线/],
    ['no address', [{ ...proxy, from: [] }], 'identity[0].from', /IP 地址/],
    ['a name as an address', [{ ...proxy, from: ['gateway'] }], 'identity[0].from[0]', /IP 地址/],
    ['a short secret', [{ ...proxy, secret: 'short' }], 'identity[0].secret', /至少 22/],
    ['a map in the place of the list', oidc, 'identity', /列表/],
  ])('%s is told with its place', (_, identity, path, message) => {
    const faults = faultsOf(identity);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}(\\(|:)`));
    expect(faults[0]).toMatch(message);
  });

  it.each([
    { ...oidc, issuer: 'http://127.0.0.1:8080/' },
    { ...oidc, issuer: 'http://localhost:8080/realms/x', clockTolerance: '1h' },
    { ...cas, url: 'http://[::1]:8080/cas' },
    { ...cas, url: 'http://10.0.0.5/cas', insecure: true },
    { ...cas, validate: 'p3/serviceValidate', nameAttribute: 'cnName', tls: { ca: 'PEM' } },
    { ...proxy, from: ['10.0.0.0/24', '::1', 'fd00::/8'] },
  ])('%j is right', (way) => {
    expect(faultsOf([way])).toEqual([]);
  });

  it('never show a secret in a fault', () => {
    expect(faultsOf([{ ...proxy, secret: 'short-secret' }]).join()).not.toContain('short-secret');
  });
});

const beyond = { host: '0.0.0.0' };
const url = 'https://hub.example';
const tls = { cert: certificate, key };

describe('signing in over a network', () => {
  it.each<[string, Tree, RegExp]>([
    ['without an address', beyond, /须写明 server.publicUrl/],
    ['without an address, though it is said to be meant', { ...beyond, insecure: true }, /须写明 server.publicUrl/],
    ['on plain http', { ...beyond, publicUrl: 'http://10.0.0.9:4000' }, /用 https.*insecure: true/],
    ['on plain http through a proxy of the same machine', { publicUrl: 'http://10.0.0.9' }, /用 https/],
    ['by https that nobody gives', { ...beyond, publicUrl: url }, /server.tls.*server.trustedProxies/],
    ['by https that nobody gives, from the same machine', { publicUrl: url }, /server.trustedProxies/],
  ])('is a fault %s', (_, server, message) => {
    for (const way of [local, oidc]) {
      const faults = faultsOf([way], server);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^server\.publicUrl/);
      expect(faults[0]).toMatch(message);
    }
  });

  it.each<[string, Tree]>([
    ['by TLS of its own', { ...beyond, publicUrl: url, tls }],
    ['through a trusted proxy', { ...beyond, publicUrl: `${url}:8443/`, trustedProxies: ['10.0.0.2'] }],
    ['through a proxy of the same machine', { publicUrl: url, trustedProxies: ['127.0.0.1'] }],
    ['on plain http that is said to be meant', { ...beyond, publicUrl: 'http://10.0.0.9:4000', insecure: true }],
    ['on loopback', {}],
    ['on loopback by a name', { host: 'localhost', publicUrl: 'http://localhost:4000' }],
    ['on the other loopback', { host: '::1', publicUrl: 'http://[::1]:4000' }],
  ])('is right %s', (_, server) => {
    expect(load([local], server).identity).toHaveLength(1);
    expect(load(undefined, server).identity).toHaveLength(1);
  });

  it('is closed, and told, where nobody has written of it: programs and their keys work as before', () => {
    for (const server of [beyond, { ...beyond, trustedProxies: ['10.0.0.2'] }, { publicUrl: url }]) {
      const config = load(undefined, server);
      expect(config.identity).toEqual([]);
      expect(config.notices.filter((notice) => /登录没有开放/.test(notice))).toHaveLength(1);
      expect(load([], server).notices.join()).not.toContain('登录');
    }
  });

  it('has one spelling of the hub’s address', () => {
    expect(load([local], { publicUrl: 'HTTPS://Hub.Example:443/', tls }).server.publicUrl).toBe('https://hub.example');
    expect(load([local]).server).toMatchObject({ publicUrl: null, insecure: false });
  });

  it('comes back to that address, or to where the hub listens on loopback', () => {
    const { server } = load([local], { publicUrl: 'https://Hub.example:8443/', tls });
    expect(returnUrlOf(server, 4000, 'portal')).toBe('https://hub.example:8443/sign-in/portal/return');
    expect(publicUrlOf(load([local]).server, 4711)).toBe('http://127.0.0.1:4711');
    expect(publicUrlOf(load([local], { host: '::1', tls }).server, 443)).toBe('https://[::1]');
  });

  it.each(['https://hub.example/hub', 'https://hub.example/?a', 'https://u:p@hub.example', 'ftp://hub.example', 'hub.example'])(
    '“%s” is no address of it',
    (publicUrl) => {
      expect(faultsOf([local], { publicUrl, tls }).filter((fault) => /^server\.publicUrl.*网址/.test(fault))).toHaveLength(1);
    },
  );
});
