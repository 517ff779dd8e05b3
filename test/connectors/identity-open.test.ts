/** The ways in of a configuration are opened in its order, each under its own name and title; nothing is asked of a provider until somebody comes. */
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { RedirectProvider } from '../../connectors/identity/contract.js';
import { openCasRehearsal } from '../../connectors/identity/cas/rehearsal.js';
import { identityChecks } from '../../src/cli/doctor/identity-checks.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { openIdentity } from '../../src/connectors/open-identity.js';
import { systemClock } from '../../src/kit/clock.js';
import { usualConfig } from '../support/app.js';

const [types, usual] = [await loadConnectors(), await usualConfig('sqlite:x.db', '/nowhere')];
const log = pino({ level: 'silent' });
const open = (identity: (typeof usual)['identity']) => openIdentity({ config: { ...usual, identity }, types, clock: systemClock, log });

it('opens them', async () => {
  const cas = await openCasRehearsal({ serves: () => true });
  const opened = open([
    { name: 'local', type: 'local', title: '账号', settings: {} },
    { name: 'away', type: 'oidc', title: '市认证', settings: { issuer: 'http://127.0.0.1:1', clientId: 'hub' } },
    { name: 'portal', type: 'cas', title: '门户', settings: { url: cas.url } },
    { name: 'gateway', type: 'proxy', title: '网关', settings: { header: 'x-user', from: ['10.0.0.2'], secret: 'a-secret-of-24-characters' } },
  ]);
  expect(opened.ways.map(({ name, title, provider }) => [name, title, provider?.sort ?? null])).toEqual([
    ['local', '账号', null],
    ['away', '市认证', 'redirect'],
    ['portal', '门户', 'redirect'],
    ['gateway', '网关', 'header'],
  ]);
  const [away, portal] = [opened.ways[1]?.provider as RedirectProvider, opened.ways[2]?.provider as RedirectProvider];
  const request = { returnUrl: 'https://hub.example/', again: false };
  await expect(away.begin(request)).rejects.toMatchObject({ code: 'PROVIDER_AWAY', message: expect.stringContaining('市认证') });
  const { transaction, state } = await portal.begin(request);
  expect(JSON.parse(transaction)).toMatchObject({ way: 'portal' });
  await expect(portal.finish({ ...request, query: `state=${state}&ticket=ST-1`, transaction })).rejects.toMatchObject({ code: 'TICKET_USED' });
  await opened.close();
  await cas.close();
});

it('are looked at by the doctor: who is away, who answers, and what goes over plain http', async () => {
  const cas = await openCasRehearsal({ serves: () => true });
  const identity = [
    { name: 'local', type: 'local', title: '账号', settings: {} },
    { name: 'away', type: 'oidc', title: '市认证', settings: { issuer: 'http://127.0.0.1:1', clientId: 'hub' } },
    { name: 'portal', type: 'cas', title: '门户', settings: { url: cas.url } },
  ];
  const checks = (publicUrl: string | null) =>
    identityChecks({ config: { ...usual, identity, server: { ...usual.server, publicUrl } }, types, clock: systemClock, log });
  const ways = [
    { name: '登录方式 away', ok: false, message: expect.stringMatching(/市认证暂时连不上.*请/) },
    { name: '登录方式 portal', ok: true, message: '门户有应答' },
  ];
  for (const url of [null, 'https://hub.example', 'http://127.0.0.1:4000']) expect(await checks(url)).toEqual(ways);
  expect(await checks('http://10.0.0.9')).toEqual([{ name: '登录', ok: true, advice: true, message: expect.stringContaining('明文') }, ...ways]);
  await cas.close();
});

it('says which type it does not know', () => {
  expect(() => open([{ name: 'x', type: 'ldap', title: 'x', settings: {} }])).toThrow(/登录方式 ldap/);
});
