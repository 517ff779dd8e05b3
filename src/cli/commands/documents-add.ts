/** `hub documents add`: registers the documents of a file for a key. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { HubError } from '../../../schema/errors.js';
import { table } from '../reports/table.js';
import type { CliCommand } from './command.js';

interface AddedReport {
  readonly key: string;
  readonly added: number;
  readonly documents: readonly { readonly hash: string; readonly operation: string }[];
}

export const documentsAdd: CliCommand<AddedReport> = {
  name: 'documents add',
  args: [{ name: '文件' }],
  options: [{ name: 'key', value: '名称', summary: '哪个密钥可用:viewers 中的 name', required: true }],
  summary: '登记受信文档,供一个密钥按编号查询:.graphql 文件、Apollo 的 persisted-query-manifest 或 Relay 的 {摘要: 文本}',
  opens: 'works',
  check({ options }) {
    if (!String(options.key ?? '').trim()) throw new HubError('USAGE', { why: '请用 --key 写明密钥名称(viewers 中的 name)' });
  },
  async run(program, { args: [file = ''], options }) {
    const viewer = String(options.key).trim();
    const { added, documents } = await (await program.commands(false)).addDocuments({ viewer, file: basename(file), content: textOf(file) });
    return { key: viewer, added, documents };
  },
  text({ key, added, documents }) {
    const rows = documents.map(({ operation, hash }) => [operation, hash]);
    return `密钥 ${key}:登记 ${added} 份,原已登记 ${documents.length - added} 份\n${table(['操作', '文档编号(documentId)'], rows)}\n`;
  },
};

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? '未知原因';
    throw new HubError('DOCUMENT_REFUSED', { place: file, why: `读不到文件(${why}),请检查路径与权限` }, error);
  }
}
