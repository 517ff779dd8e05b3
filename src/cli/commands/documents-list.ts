/** `hub documents list`: the documents of every key. */
import { listDocuments } from '../../documents/document-rows.js';
import { type TablesReport, tablesText } from '../reports/tables-text.js';
import type { CliCommand } from './command.js';

export const documentsList: CliCommand<TablesReport> = {
  name: 'documents list',
  args: [],
  options: [],
  summary: '各密钥登记的受信文档',
  opens: 'reads',
  async run(program) {
    const { db } = await program.app();
    const rows = (await db.read(listDocuments)).map(({ viewer, operation, hash, addedAt }) => [viewer, operation, hash, addedAt]);
    return { tables: [{ title: '受信文档', columns: ['密钥', '操作', '文档编号(documentId)', '登记时间'], rows }], warnings: [] };
  },
  text: tablesText,
};
