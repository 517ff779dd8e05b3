/** `hub source take`: takes a row that was set aside. */
import type { TakenRow } from '../../api.js';
import type { CliCommand } from './command.js';

export const sourceTake: CliCommand<TakenRow> = {
  name: 'source take',
  args: [{ name: '编号' }],
  options: [],
  summary: '采用一行没有采用的内容(较旧的,或同一主键的另一行);编号见 quarantine',
  opens: 'works',
  run: async (program, { args: [finding = ''] }) => (await program.commands(false)).takeRow({ finding }),
  text: ({ kind, source, sourceKey, revision }) => `已采用:${source} 的 ${kind} ${sourceKey},第 ${revision} 版\n`,
};
