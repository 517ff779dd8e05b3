/** `hub key …`: keys of programs beside those of the configuration, shown once. */
import { HubError } from '../../../schema/errors.js';
import type { AccessKey } from '../../people/keys.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand } from './command.js';
import { needsRole, personNamed, scopeGiven, scopeOptions, textOption } from './person.js';

export const keyCreate: CliCommand<{ readonly key: AccessKey; readonly secret: string }> = {
  name: 'key create',
  args: [{ name: '名称' }],
  options: [
    ...scopeOptions,
    { name: 'until', value: '日期', summary: '有效至(含),如 2027-12-31', required: true },
    { name: 'owner', value: '账号', summary: '责任人:其账号停用时密钥随之停用' },
  ],
  summary: '新增程序所用的密钥,立即可用,只显示一次',
  opens: 'works',
  check(input) {
    needsRole(input);
    if (!textOption(input, 'until')) throw new HubError('USAGE', { why: '请用 --until 写明有效至哪一天' });
  },
  async run(program, input) {
    const account = textOption(input, 'owner');
    const owner = account === null ? null : (await personNamed(program, account)).id;
    const given = { name: input.args[0] ?? '', ...scopeGiven(input), endsOn: textOption(input, 'until') ?? '', owner };
    return (await program.commands(false)).proposeKey(given);
  },
  text: ({ key, secret }) => `密钥 ${key.name}(${key.role},有效至 ${key.endsOn})\n${secret}\n只显示这一次;请求头 authorization: Bearer 密钥\n`,
};

export const keyList: CliCommand<TablesReport> = {
  name: 'key list',
  args: [],
  options: [],
  summary: '程序所用的密钥:角色、范围、有效期、最近使用',
  opens: 'reads',
  async run(program) {
    const rows = (await (await program.queries()).people.keys()).map(({ name, role, districts, department, state, endsOn, lastUsedAt }) => [
      ...[name, role, department ?? [JSON.parse(districts)].flat().join(','), state, endsOn, lastUsedAt ?? ''],
    ]);
    return { tables: [{ title: '密钥', columns: ['名称', '角色', '范围', '状态', '有效至', '最近使用(UTC)'], rows }], warnings: [] };
  },
  text: tablesText,
};

export const keyEnd: CliCommand<AccessKey> = {
  name: 'key end',
  args: [{ name: '名称' }],
  options: [],
  summary: '停用一把密钥',
  opens: 'works',
  async run(program, { args: [name = ''] }) {
    const found = (await (await program.queries()).people.keys()).find((key) => key.name === name);
    if (!found) throw new HubError('NOT_FOUND', { what: `密钥 ${name.slice(0, 80)}(hub key list 列出全部;viewers 中的请在配置文件中删去)` });
    return (await program.commands(false)).endKey({ id: found.id });
  },
  text: ({ name }) => `密钥 ${name}:已停用\n`,
};
