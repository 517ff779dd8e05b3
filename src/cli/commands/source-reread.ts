/** `hub source reread`: orders that everything is read once more. */
import type { RereadOrder } from '../../api.js';
import { grouped } from '../../kit/grouped.js';
import type { CliCommand } from './command.js';

export const sourceReread: CliCommand<{ readonly ordered: readonly RereadOrder[] }> = {
  name: 'source reread',
  args: [{ name: '数据源' }, { name: '数据类', optional: true }],
  options: [],
  summary: '重新读取一个数据源的全部内容(或其中一类),由以后各次归集分批完成',
  opens: 'works',
  run: async (program, { args: [source = '', kind = null] }) => ({ ordered: await (await program.commands(false)).rereadSource({ source, kind }) }),
  text: ({ ordered }) => `${ordered.map(line).join('')}下次归集起分批进行,进度见 hub status\n`,
};

const line = ({ source, kind, records, note }: RereadOrder): string =>
  `${source} 的 ${kind}:约 ${grouped(records)} 行将重新读取${note === null ? '' : `(${note})`}\n`;
