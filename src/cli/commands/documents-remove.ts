/** `hub documents remove`: takes documents from the keys that may ask them. */
import { HubError } from '../../../schema/errors.js';
import type { CliCommand } from './command.js';

type RemovedReport = readonly { readonly viewer: string; readonly operation: string; readonly hash: string }[];

export const documentsRemove: CliCommand<RemovedReport> = {
  name: 'documents remove',
  args: [{ name: '文档' }],
  options: [{ name: 'key', value: '名称', summary: '只从这个密钥删除;不写为全部密钥' }],
  summary: '删除受信文档:写编号(可只写开头,至少 8 位)或操作名称;正在运行的服务一秒内不再接受',
  opens: 'works',
  check({ args: [document = ''] }) {
    if (!document.trim()) throw new HubError('USAGE', { why: '请写明文档编号或操作名称' });
  },
  async run(program, { args: [document = ''], options }) {
    const viewer = typeof options.key === 'string' ? options.key : null;
    return (await program.commands(false)).removeDocuments({ viewer, document });
  },
  text: (removed) => removed.map(({ viewer, operation, hash }) => `密钥 ${viewer}:已删除 ${operation} ${hash}\n`).join(''),
};
