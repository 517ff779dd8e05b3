/** Checks of who signs in: the three administrators and what is switched off for them, keys that end soon, and the audit log with its key. */
import type { Role } from '../../../schema/organisation.js';
import type { App } from '../../app.js';
import type { AppOptions } from '../../app-options.js';
import type { Queries } from '../../api.js';
import { roleDefinitions } from '../../access/rights.js';
import { dayOf, moment } from '../../../schema/time.js';
import { listKeys } from '../../people/keys.js';
import type { ListedPerson } from '../../people/listed.js';
import { advice, type Check, fault } from './check.js';

type Options = Pick<AppOptions, 'config' | 'clock'>;

const SOON_MS = 14 * 86_400_000;
const ADMINISTRATORS: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

export async function peopleChecks(app: Pick<App, 'db'>, queries: Queries, { config, clock }: Options): Promise<Check[]> {
  const keys = keysCheck(await app.db.read(listKeys), clock.now(), config.city?.zone);
  if (config.identity.length === 0) return [keys];
  const people = (await queries.people.people(['ACTIVE'])).filter(({ demo }) => demo === null || config.demo);
  return [administratorsCheck(people, config.signIn.separation), rulesCheck(config), waysCheck(people, config), keys, auditKeyCheck(app, config)];
}

/** Every entry is walked through. @param noted heads of the log file */
export async function auditCheck({ audit }: Pick<App, 'audit'>, noted: Parameters<App['audit']['verify']>[0]): Promise<Check> {
  // Without an entry no key is needed, and looking must not make one: the hub's user could not read it.
  if (noted?.length === 0 && (await audit.head()) === null) return fault('审计日志', [], '还没有记录');
  const { faults, entries } = await audit.verify(noted);
  return fault('审计日志', faults, `${entries} 条,首尾相接`, '。请保全现场并告知审计员,见 hub audit verify');
}

function administratorsCheck(people: readonly ListedPerson[], separation: boolean): Check {
  const found = (separation ? ADMINISTRATORS : ADMINISTRATORS.slice(0, 1)).flatMap((role) => {
    const title = roleDefinitions[role].title[0];
    const holders = people.filter((person) => person.role === role);
    if (!holders.some(({ unused }) => !unused)) return [`没有可用的${title}`];
    return holders.flatMap(({ account, unusedFrom }) =>
      unusedFrom === null ? [] : [`${title} ${account} 自 ${unusedFrom.slice(0, 10)} 起因长期未用停用`],
    );
  });
  return advice('管理员', found, '都有可用的账号', ':以 hub person add 建立,或请本人登录一次');
}

function rulesCheck({ signIn: { separation, secondFactor } }: AppOptions['config']): Check {
  const off = [
    ...(separation ? [] : ['三员分立已关闭(signIn.separation: false):一人提出即生效']),
    ...(secondFactor ? [] : ['管理员不用动态码(signIn.secondFactor: false)']),
  ];
  return advice('登录规则', off, '三员分立,管理员用动态码', '。等保三级要求开启');
}

/** A name that was mistyped when an account was made lets nobody in. */
function waysCheck(people: readonly ListedPerson[], { identity }: AppOptions['config']): Check {
  const names = identity.map(({ name }) => name);
  const left = people.filter(({ ways }) => !ways.some((way) => names.includes(way)));
  const found = left.map(({ account, ways }) => `${account}(${ways.join('、')})`);
  return advice('账号绑定', found, '都在 identity 之中', ':这些账号的登录方式不在 identity 中,无法登录');
}

function keysCheck(all: Awaited<ReturnType<typeof listKeys>>, now: number, zone = 'Asia/Shanghai'): Check {
  const [today, soon] = [dayOf(moment(now), zone), dayOf(moment(now + SOON_MS), zone)];
  const found = all
    .filter(({ state, endsOn }) => state === 'ACTIVE' && endsOn <= soon)
    .map(({ name, endsOn }) => (endsOn < today ? `${name} 已于 ${endsOn} 到期` : `${name} 于 ${endsOn} 到期`));
  return advice('密钥期限', found, '两周内没有到期的', ':仍要使用的请以 hub key create 换发');
}

function auditKeyCheck({ db }: Pick<App, 'db'>, { audit }: AppOptions['config']): Check {
  const found = db.dialect !== 'sqlite' && audit.key === null ? ['库在服务器上而没有写 audit.key:密钥在本机的 hub.key'] : [];
  return advice('审计密钥', found, audit.key === null ? '在数据目录的 hub.key' : '由配置给出', ',换机器或多台共用一个库时会对不上,请写明并妥善备份');
}
