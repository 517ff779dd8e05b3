/** `hub access try`: what one account or key may do, and how many rows of each kind it sees, found by asking as it would. */
import { HubError } from '../../../schema/errors.js';
import type { Viewer } from '../../../schema/organisation.js';
import { rightTitles, roleDefinitions } from '../../access/rights.js';
import { scopeText } from '../../access/scope.js';
import { viewerOfKey } from '../../people/keys.js';
import { viewerOf } from '../../people/person.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand, Program } from './command.js';

const PARTS = { rows: false, previous: false, next: false, total: true };

export const accessTry: CliCommand<TablesReport> = {
  name: 'access try',
  args: [{ name: '账号或密钥' }],
  options: [],
  summary: '试看一个账号或密钥:权限、范围,及各数据类能看到几条',
  opens: 'reads',
  async run(program, { args: [name = ''] }) {
    const { hub } = await program.app();
    const viewer = await viewerNamed(program, name);
    const { title, scope, rights } = roleDefinitions[viewer.role];
    const head = [[name, `${viewer.role} ${title[0]}`, scope === 'none' ? '不看业务数据' : scopeText(viewer)]];
    const counts = rights.includes('records')
      ? await Promise.all(
          hub.kinds.map(async (kind) => {
            const request = { first: 1, last: null, after: null, before: null, filter: null, orderBy: [], columns: [], parts: PARTS };
            return [kind.title, (await hub.queries(viewer).records.page(kind, request)).totalCount];
          }),
        )
      : [];
    return {
      tables: [
        { title: '是谁', columns: ['名称', '角色', '范围'], rows: head },
        { title: '权限', columns: ['权限', '说明'], rows: rights.map((right) => [right, rightTitles[right][0]]) },
        { title: '能看到的记录', columns: ['数据类', '条数'], rows: counts },
      ],
      warnings: [],
    };
  },
  text: tablesText,
};

async function viewerNamed(program: Program, name: string): Promise<Viewer> {
  const { people } = await program.queries();
  const { config } = await program.options();
  const person = (await people.people(['ACTIVE'])).find(({ account }) => account === name.toLowerCase());
  if (person?.role) return viewerOf(person, person.role);
  const key = (await people.keys()).find((each) => each.name === name && each.state === 'ACTIVE');
  const viewer = (key && viewerOfKey(key)) ?? config.viewers.find((each) => each.name === name);
  if (!viewer) throw new HubError('NOT_FOUND', { what: `在用的账号或密钥 ${name.slice(0, 80)}` });
  return viewer;
}
