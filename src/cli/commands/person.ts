/** `hub person …`: accounts, made, listed, reset, unlocked and ended on the machine itself; what is done here needs nobody's confirmation. */
import { HubError } from '../../../schema/errors.js';
import { roleDefinitions } from '../../access/rights.js';
import { scopeText } from '../../access/scope.js';
import type { Handed } from '../../people/manage-people.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand, CliInput, CliOption, Program } from './command.js';

export const scopeOptions: readonly CliOption[] = [
  { name: 'role', value: '角色', summary: '角色,如 CITY_ADMIN、DISTRICT_ADMIN、SYSTEM_ADMIN', required: true, choices: Object.keys(roleDefinitions) },
  { name: 'districts', value: '区代号', summary: '可见的区,以逗号分隔;* 为全市' },
  { name: 'department', value: '部门代码', summary: '部门经办人的部门(统一社会信用代码)' },
];

export const textOption = ({ options }: CliInput, name: string): string | null => (typeof options[name] === 'string' ? options[name] : null);

export function scopeGiven(input: CliInput) {
  const districts = textOption(input, 'districts');
  return {
    role: textOption(input, 'role') ?? '',
    districts: districts === null ? null : districts.split(/[,,]/).map((code) => code.trim()),
    department: textOption(input, 'department'),
  };
}

export function needsRole({ options }: CliInput): void {
  if (typeof options.role !== 'string') throw new HubError('USAGE', { why: '请用 --role 写明角色' });
}

const STATES: Readonly<Record<string, string>> = { PROPOSED: '待确认', ACTIVE: '在用', ENDED: '已停用' };
const ALL = ['PROPOSED', 'ACTIVE', 'ENDED'] as const;

export async function personNamed(program: Program, account: string) {
  const found = (await (await program.queries()).people.people(ALL)).find((person) => person.account === account.trim().toLowerCase());
  if (!found) throw new HubError('NOT_FOUND', { what: `账号 ${account.slice(0, 80)}(hub person list 列出全部)` });
  return found;
}

const handedText = ({ person, password }: Handed): string =>
  password === null
    ? `账号 ${person.account}(${person.name}):以统一身份登录\n`
    : `账号 ${person.account}(${person.name})\n初始密码 ${password}\n只显示这一次;首次登录须更改\n`;

export const personAdd: CliCommand<Handed> = {
  name: 'person add',
  args: [{ name: '账号' }],
  options: [
    { name: 'name', value: '姓名', summary: '姓名', required: true },
    ...scopeOptions,
    { name: 'way', value: '登录方式', summary: '以统一身份登录:identity 中的名称(与 --subject 同写);不写为本系统的密码' },
    { name: 'subject', value: '编号', summary: '该登录方式对此人的不变的编号' },
  ],
  summary: '新增账号,立即可用;三类管理员的最初两个由此建立',
  opens: 'works',
  check(input) {
    needsRole(input);
    if (!textOption(input, 'name')) throw new HubError('USAGE', { why: '请用 --name 写明姓名' });
    if ((textOption(input, 'way') === null) !== (textOption(input, 'subject') === null))
      throw new HubError('USAGE', { why: '--way 与 --subject 须同写' });
  },
  async run(program, input) {
    const [provider, subject] = [textOption(input, 'way'), textOption(input, 'subject')];
    const identity = provider && subject ? { provider, subject } : null;
    const given = { account: input.args[0] ?? '', name: textOption(input, 'name') ?? '', ...scopeGiven(input), identity };
    return (await program.commands(false)).proposePerson(given);
  },
  text: handedText,
};

export const personList: CliCommand<TablesReport> = {
  name: 'person list',
  args: [],
  options: [],
  summary: '全部账号:角色、范围、状态、最近登录',
  opens: 'reads',
  async run(program) {
    const people = await (await program.queries()).people.people(ALL);
    const rows = people.map(({ account, name, role, districts, department, state, lastSignInAt, lockedUntil, unused }) => [
      ...[account, name, role ?? '(无权限)', scopeText({ districts, department }), STATES[state] ?? state],
      ...[lastSignInAt ?? '', unused ? '长期未用' : (lockedUntil ?? '')],
    ]);
    return { tables: [{ title: '账号', columns: ['账号', '姓名', '角色', '范围', '状态', '最近登录(UTC)', '锁定至'], rows }], warnings: [] };
  },
  text: tablesText,
};

export const personReset: CliCommand<Handed> = {
  name: 'person reset',
  args: [{ name: '账号' }],
  options: [],
  summary: '重置密码:立即生效,同时解除锁定、动态码与长期未用',
  opens: 'works',
  async run(program, { args: [account = ''] }) {
    const { id } = await personNamed(program, account);
    return (await program.commands(false)).resetPassword({ id });
  },
  text: handedText,
};

export const personEnd: CliCommand<{ readonly account: string; readonly name: string }> = {
  name: 'person end',
  args: [{ name: '账号' }],
  options: [],
  summary: '停用账号,及其登录与密钥',
  opens: 'works',
  async run(program, { args: [account = ''] }) {
    const { id } = await personNamed(program, account);
    return (await program.commands(false)).endPerson({ id });
  },
  text: ({ account, name }) => `账号 ${account}(${name}):已停用\n`,
};
