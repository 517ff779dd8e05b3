/** The doctor on who signs in: administrators that are missing or will be off, rules that are switched off, accounts bound to nothing, keys, the chain. */
import { afterEach, expect, it } from 'vitest';
import { auditCheck, peopleChecks } from '../../src/cli/doctor/people-checks.js';
import { networkCheck } from '../../src/cli/doctor/identity-checks.js';
import type { HubConfig } from '../../src/config/shape.js';
import { engines } from '../support/database.js';
import { openPeopleStage, operator, type PeopleStage } from './stage.js';

const DAY = 86_400_000;
let stage: PeopleStage;
afterEach(() => stage.close());

const checks = async (change: Partial<HubConfig> = {}) => {
  const queries = stage.app.hub.queries(operator);
  const found = await peopleChecks(stage.app, queries, {
    config: { ...stage.config, ...change },
    clock: { now: stage.now, sleep: async () => undefined },
  });
  return Object.fromEntries(found.map(({ name, message, advice }) => [name, advice ? message : 'sound']));
};

it.each(engines)('tells what a bureau must see to, and is silent when it has (%s)', async (engine) => {
  stage = await openPeopleStage(engine);
  const audited = { audit: { key: 'k'.repeat(32), keepMs: 1 } };
  expect((await checks(audited)).管理员).toBe('没有可用的系统管理员;没有可用的安全管理员;没有可用的审计员:以 hub person add 建立,或请本人登录一次');
  for (const [account, role] of [
    ['sys', 'SYSTEM_ADMIN'],
    ['sec', 'SECURITY_ADMIN'],
    ['aud', 'AUDITOR'],
  ] as const)
    await stage.person({ account, role });
  expect(await checks(audited)).toEqual({ 管理员: 'sound', 登录规则: 'sound', 账号绑定: 'sound', 密钥期限: 'sound', 审计密钥: 'sound' });
  expect((await checks()).审计密钥).toMatch(engine === 'sqlite' ? /^sound$/ : /没有写 audit.key/);

  await stage.commands.proposeKey({ name: 'wall', role: 'DASHBOARD', endsOn: '2022-04-02', districts: ['*'] });
  await stage.commands.proposeKey({ name: 'far', role: 'DASHBOARD', endsOn: '2023-04-20', districts: ['*'] });
  expect((await checks()).密钥期限).toBe('wall 于 2022-04-02 到期:仍要使用的请以 hub key create 换发');
  stage.pass(20 * DAY);
  expect((await checks()).密钥期限).toContain('wall 已于 2022-04-02 到期');

  await stage.person({ account: 'lost', role: 'DASHBOARD', districts: ['*'], identity: { provider: 'oidcc', subject: 'x' } });
  expect((await checks()).账号绑定).toMatch(/^lost\(oidcc\):/);
  const signIn = { ...stage.config.signIn, separation: false, secondFactor: false };
  expect((await checks({ signIn })).登录规则).toMatch(/separation: false.*secondFactor: false.*等保三级/);

  stage.pass(60 * DAY);
  expect((await checks()).管理员).toContain('审计员 aud 自 2022-06-18 起因长期未用停用');
  stage.pass(15 * DAY);
  expect((await checks()).管理员).toContain('没有可用的审计员');
  expect((await checks({ signIn })).管理员).not.toContain('审计员');
  expect(Object.keys(await checks({ identity: [] }))).toEqual(['密钥期限']);
});

it('counts the audit log anew, and names what was changed in it', async () => {
  stage = await openPeopleStage('sqlite');
  await stage.person({ account: 'sys', role: 'SYSTEM_ADMIN' });
  expect(await auditCheck(stage.app, [])).toMatchObject({ name: '审计日志', ok: true });
  await stage.app.db.transaction((sql) => sql.run("UPDATE audit_log SET object='other' WHERE id=1"));
  expect(await auditCheck(stage.app, [])).toMatchObject({ ok: false, message: expect.stringMatching(/^第 1 条.*hub audit verify/) });
});

it('says where passwords cross a network in the open', async () => {
  stage = await openPeopleStage('sqlite');
  const of = (server: Partial<HubConfig['server']>) => networkCheck({ config: { ...stage.config, server: { ...stage.config.server, ...server } } });
  expect(of({ publicUrl: 'http://hub.test:4000', insecure: true })).toMatchObject([{ advice: true, message: expect.stringContaining('明文 http') }]);
  expect(of({ publicUrl: 'https://hub.test' })).toEqual([]);
});
